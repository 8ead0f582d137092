import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { slotLabel } from '../../resolve/slot.ts';
import { defineRule } from '../rule.ts';

interface Params {
    readonly subject: string;
    /** Status of the text; absent in texts that have none. */
    readonly status?: string;
    readonly text: string;
}

export const openNotAllowed = defineRule<Params>({
    code: 'offen-unzulässig',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Eine Angabe ist noch offen, obwohl der Text kein Entwurf mehr ist',
    basis: ['L40', '§ 56 SGB X'],
    locked: true,
    message: ({ subject, status, text }) =>
        status === undefined
            ? `„${subject}“ ist offen. Offene Angaben gibt es nur in Entwürfen von Verträgen und Nachträgen, nicht in einer ${text}. Schreiben Sie den Wert oder lassen Sie die Zeile weg; der Vertrag ergänzt sie.`
            : `„${subject}“ ist noch offen; ab dem Status „Unterschriftsreif“ muss jede Angabe feststehen, denn unterschrieben wird der vollständige Vertrag (§ 56 SGB X). Tragen Sie den Wert ein oder setzen Sie „status Entwurf“.`,
    page: {
        impact: 'Der unterschriebene Vertrag enthielte „[offen: …]“.',
        wrong: 'status Unterschriftsreif\ngeschlossen am offen "Datum der letzten Unterschrift"',
        right: 'status Unterschriftsreif\ngeschlossen am 01.12.2026',
    },
    checks: {
        Open: (open, report) => {
            const text = AstUtils.getContainerOfType(
                open,
                (node): node is ast.Contract | ast.Amendment | ast.Variant =>
                    ast.isContract(node) || ast.isAmendment(node) || ast.isVariant(node),
            );
            const subject = slotLabel(open.$container);
            if (ast.isVariant(text)) {
                report({ node: open }, { subject, text: text.base ? 'Grundvariante' : 'Variante' });
                return;
            }
            const status = text?.status[0]?.value;
            // Without a status, or with an unknown one, nobody can say how strict to be; both are findings of their own.
            if (status === 'Unterschriftsreif' || status === 'Geschlossen') {
                report({ node: open }, { subject, status, text: '' });
            }
        },
    },
});
