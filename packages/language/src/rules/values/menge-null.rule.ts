import type { AstNode } from 'langium';
import { LINE_LABELS } from '../../resolve/line-labels.ts';
import { type Checks, defineRule, type Report } from '../rule.ts';
import { zeroOf } from './zero-lines.ts';

interface Params {
    readonly label: string;
    readonly advice: string;
}

/** Lines in which a zero says nothing, and what is meant instead. A Verlustvortrag of 0 years and a Schwelle of 0 % do say something. */
const LINES: Readonly<Record<string, string>> = {
    Aftermath: 'Schreiben Sie: nachwirkung je krankenkasse bis jahr 20',
    BaseYears: 'Schreiben Sie zum Beispiel: basisjahre 3',
    Binding: 'Soll es keine Bindung geben, schreiben Sie: keine',
    Condition: 'Verlangt das Modul nichts, streichen Sie die Zeile.',
    Due: 'Schreiben Sie zum Beispiel: zahlungsziel 30 tage',
    Extension: 'Nennen Sie die Verlängerung, zum Beispiel: verlängern um 5 jahre',
    FinanceReport: 'Schreiben Sie zum Beispiel: finanzbericht spätestens 6 monate nach schlussabrechnung',
    Meetings: 'Schreiben Sie zum Beispiel: sitzungen 4 je jahr',
    MinimumCases: 'Schreiben Sie zum Beispiel: mindestfallzahl 5',
    Notice: 'Schreiben Sie zum Beispiel: frist 24 monate zum jahresende',
    OrdinaryTermination: 'Schreiben Sie zum Beispiel: ordentlich frühestens zum ablauf des 10. vertragsjahres',
    Position: 'Gibt es keine Höchstzahl, streichen Sie „höchstens“.',
    Results: 'Schreiben Sie zum Beispiel: ergebnisse spätestens 12 monate nach jahresende',
    Term: 'Schreiben Sie zum Beispiel: laufzeit 20 jahre',
};

export const quantityZero = defineRule<Params>({
    code: 'menge-null',
    severity: 'error',
    category: 'Wert',
    title: 'Eine Dauer oder Anzahl ist null, wo sie nichts regelt',
    basis: ['R12', 'L83'],
    locked: true,
    message: ({ label, advice }) => `„${label}“ mit dem Wert 0 regelt nichts. ${advice}`,
    page: {
        impact: 'Der Vertrag enthielte eine Frist oder Anzahl ohne Inhalt.',
        wrong: 'frist 0 monate zum jahresende',
        right: 'frist 24 monate zum jahresende',
    },
    checks: Object.fromEntries(
        Object.entries(LINES).map(([type, advice]) => [
            type,
            (node: AstNode, report: Report<Params>) => {
                for (const property of zeroOf(node)) {
                    report({ node, property }, { label: LINE_LABELS[type] ?? 'Verlängerung', advice });
                }
            },
        ]),
    ) as Checks<Params>,
});
