import { slotLabel } from '../../resolve/slot.ts';
import { defineRule } from '../rule.ts';

export const openUnexplained = defineRule<{ subject: string }>({
    code: 'offen-unbegründet',
    severity: 'error',
    category: 'Wert',
    title: 'Eine offene Angabe sagt nicht, was fehlt',
    basis: ['R12'],
    locked: false,
    message: ({ subject }) =>
        `„${subject}“ ist offen, ohne zu sagen, was fehlt; im Entwurf steht sonst „[offen: ]“. Schreiben Sie zum Beispiel: offen "Auskunft der Krankenkasse steht aus"`,
    page: {
        impact: 'Die Liste der offenen Punkte sagt niemandem, was zu tun ist.',
        wrong: 'geschlossen am offen ""',
        right: 'geschlossen am offen "Datum der letzten Unterschrift"',
    },
    checks: {
        Open: (open, report) => {
            // A missing text is an error of syntax.
            if (open.reason !== undefined && open.reason.trim() === '') {
                report({ node: open, property: 'reason' }, { subject: slotLabel(open.$container) });
            }
        },
    },
});
