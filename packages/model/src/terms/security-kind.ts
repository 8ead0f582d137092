import type { TermName, TermTable } from './term.ts';

/** How claims against the unit are secured. */
export const securityKinds = {
    Bürgschaft: {
        label: 'Bürgschaft',
        description: 'Ein Kreditinstitut oder ein anderer Bürge steht für die Verbindlichkeit ein.',
        norm: '§ 765 BGB',
    },
    Garantie: {
        label: 'Garantie',
        description: 'Selbstständiges Versprechen eines Dritten, für den Ausfall einzustehen.',
        norm: '§ 311 Abs. 1 BGB',
    },
    Hinterlegung: { label: 'Hinterlegung', description: 'Geld oder Wertpapiere werden hinterlegt.', norm: '§ 232 BGB' },
    Verpfändung: { label: 'Verpfändung', description: 'Guthaben oder Rechte werden verpfändet.', norm: '§ 1273 BGB' },
    Grundschuld: { label: 'Grundschuld', description: 'Ein Grundstück haftet für die Verbindlichkeit.', norm: '§ 1191 BGB' },
    Rücklage: { label: 'Rücklage', description: 'Zweckgebundene Rücklage der Integrationseinheit oder der Gebietskörperschaft.' },
    Patronatserklärung: {
        label: 'Patronatserklärung',
        description: 'Ein Gesellschafter verpflichtet sich, die Integrationseinheit zahlungsfähig zu halten.',
    },
    Gewährträgerhaftung: {
        label: 'Gewährträgerhaftung',
        description: 'Die Gebietskörperschaft haftet für ihre Anstalt, soweit Landesrecht oder Satzung es vorsehen.',
    },
    Kautionsversicherung: { label: 'Kautionsversicherung', description: 'Ein Versicherer stellt die Sicherheit.' },
} as const satisfies TermTable;

export type SecurityKind = TermName<typeof securityKinds>;
