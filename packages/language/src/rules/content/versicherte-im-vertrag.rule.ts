import { findKvnr } from '@riv/model/identifier/kvnr';
import { AstUtils } from 'langium';
import { defineRule } from '../rule.ts';

export const insuredInContract = defineRule<{ masked: string }>({
    code: 'versicherte-im-vertrag',
    severity: 'error',
    category: 'Datenschutz',
    title: 'Der Text enthält eine Krankenversichertennummer',
    basis: ['L69', 'L60', 'Art. 9 DSGVO'],
    locked: true,
    // The number itself stays out of the message: messages end up in logs.
    message: ({ masked }) =>
        `${masked} ist eine Krankenversichertennummer. Ein Vertrag, seine Auswertungen und seine Entwürfe enthalten keine Daten einzelner Versicherter (L69; Art. 9 DSGVO). Löschen Sie die Nummer, auch aus Anmerkungen, und prüfen Sie, wer die Datei schon erhalten hat.`,
    page: {
        impact: 'Gesundheitsdaten einer Person gelangen an alle Beteiligten und in die Öffentlichkeit.',
        wrong: '// Beispielfall A123456780',
        right: '// Beispielfall aus den Routinedaten, ohne Personenbezug',
    },
    checks: {
        Document: (root, report) => {
            const text = AstUtils.getDocument(root).textDocument.getText();
            for (const { kvnr, offset } of findKvnr(text)) {
                report(
                    { node: root, span: { start: offset, end: offset + kvnr.length } },
                    { masked: `${kvnr.slice(0, 1)}…${kvnr.slice(-2)}` },
                );
            }
        },
    },
});
