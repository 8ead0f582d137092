import type * as ast from '../../generated/ast.ts';
import { readNumber, readPercent } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

/** The schedule of the concept, one entry per line of the Grundvariante (R20–R23). */
const SCHEDULE = [
    { first: 1, last: 3, text: 'fondsjahre 1 bis 3: aufschlag 3 %', basis: 'R20' },
    { first: 4, last: 6, text: 'fondsjahre 4 bis 6: aufschlag 1 %', basis: 'R21' },
    { first: 7, last: 10, text: 'fondsjahre 7 bis 10: kein aufschlag', basis: 'R22' },
    { first: 11, last: 20, text: 'fondsjahre 11 bis 20: abschlag 2 %', basis: 'R23' },
] as const;

export const fundScheduleDeparts = defineRule<{ found: string; expected: string; basis: string }>({
    code: 'fondsplan-abweichend',
    severity: 'error',
    category: 'Zukunftsfonds',
    title: 'Der Plan des Zukunftsfonds weicht vom Konzept ab',
    basis: ['R20', 'R21', 'R22', 'R23', 'R24', 'K1'],
    locked: true,
    message: ({ found, expected, basis }) =>
        `„${found}“ weicht vom Plan des Zukunftsfonds ab (${basis}). Sätze und Jahre liegen fest: drei Jahre 3 %, drei Jahre 1 %, vier Jahre ohne Aufschlag, zehn Jahre 2 % Abschlag; nur so refinanziert sich der Fonds. Schreiben Sie „${expected}“ oder lassen Sie die Zeile weg; sie gilt aus der Grundvariante.`,
    page: {
        impact: 'Der Fonds wäre nicht refinanziert, oder die Integrationseinheit zahlte mehr zurück, als das Konzept vorsieht.',
        wrong: 'fondsjahre 12 bis 20: abschlag 2 %',
        right: 'fondsjahre 11 bis 20: abschlag 2 %',
    },
    checks: {
        FundPhase: (phase, report) => {
            const first = readNumber(phase.first);
            const last = readNumber(phase.last);
            // What calls itself a departure is found as one that is not possible.
            if (first === undefined || last === undefined || phase.tail?.$type === 'Deviation') {
                return;
            }
            const planned =
                SCHEDULE.find((entry) => entry.last === last) ??
                SCHEDULE.find((entry) => entry.first <= last && first <= entry.last) ??
                SCHEDULE[3];
            if (planned.first !== first || planned.last !== last || !ratesMatch(phase, planned.text)) {
                const found = `fondsjahre ${first} bis ${last}: ${rateText(phase)}`;
                report({ node: phase }, { found, expected: planned.text, basis: planned.basis });
            }
        },
    },
});

function ratesMatch(phase: ast.FundPhase, text: string): boolean {
    return text.endsWith(`: ${rateText(phase)}`);
}

function rateText(phase: ast.FundPhase): string {
    const rate = readPercent(phase.rate);
    return phase.none ? 'kein aufschlag' : `${phase.direction} ${rate === undefined ? '' : `${rate.value.replace('.', ',')} %`}`;
}
