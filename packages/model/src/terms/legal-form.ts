import type { Term, TermName } from './term.ts';

export interface LegalFormTerm extends Term {
    /** Bodies under public law sign with their seal. */
    readonly publicLaw: boolean;
}

/** Legal forms of the parties. */
export const legalForms = {
    GmbH: { label: 'GmbH', description: 'Gesellschaft mit beschränkter Haftung, vertreten durch die Geschäftsführung.', publicLaw: false },
    gGmbH: {
        label: 'gGmbH',
        description: 'Gesellschaft mit beschränkter Haftung, die gemeinnützige Zwecke verfolgt.',
        norm: '§ 52 AO',
        publicLaw: false,
    },
    UG: {
        label: 'UG (haftungsbeschränkt)',
        description: 'Unternehmergesellschaft; geringes Stammkapital, für die Rückführung des Zukunftsfonds regelmäßig zu schwach.',
        publicLaw: false,
    },
    GmbHCoKG: {
        label: 'GmbH & Co. KG',
        description: 'Kommanditgesellschaft, deren persönlich haftende Gesellschafterin eine GmbH ist.',
        norm: '§ 161 HGB',
        publicLaw: false,
    },
    KG: { label: 'KG', description: 'Kommanditgesellschaft.', norm: '§ 161 HGB', publicLaw: false },
    OHG: { label: 'OHG', description: 'Offene Handelsgesellschaft.', norm: '§ 105 HGB', publicLaw: false },
    AG: { label: 'AG', description: 'Aktiengesellschaft, vertreten durch den Vorstand.', publicLaw: false },
    gAG: { label: 'gAG', description: 'Aktiengesellschaft, die gemeinnützige Zwecke verfolgt.', norm: '§ 52 AO', publicLaw: false },
    SE: { label: 'SE', description: 'Europäische Gesellschaft.', publicLaw: false },
    eG: { label: 'eG', description: 'Eingetragene Genossenschaft, vertreten durch den Vorstand.', publicLaw: false },
    eV: { label: 'e. V.', description: 'Eingetragener Verein, vertreten durch den Vorstand.', norm: '§ 21 BGB', publicLaw: false },
    GbR: { label: 'GbR', description: 'Gesellschaft bürgerlichen Rechts.', norm: '§ 705 BGB', publicLaw: false },
    eGbR: {
        label: 'eGbR',
        description: 'Im Gesellschaftsregister eingetragene Gesellschaft bürgerlichen Rechts.',
        norm: '§ 707a BGB',
        publicLaw: false,
    },
    PartG: { label: 'PartG', description: 'Partnerschaftsgesellschaft freier Berufe.', publicLaw: false },
    PartGmbB: { label: 'PartG mbB', description: 'Partnerschaftsgesellschaft mit beschränkter Berufshaftung.', publicLaw: false },
    VVaG: { label: 'VVaG', description: 'Versicherungsverein auf Gegenseitigkeit.', publicLaw: false },
    Einzelunternehmen: { label: 'Einzelunternehmen', description: 'Unternehmen oder Praxis einer einzelnen Person.', publicLaw: false },
    Stiftung: {
        label: 'Stiftung bürgerlichen Rechts',
        description: 'Rechtsfähige Stiftung bürgerlichen Rechts.',
        norm: '§ 80 BGB',
        publicLaw: false,
    },
    StiftungÖffentlichenRechts: {
        label: 'Stiftung des öffentlichen Rechts',
        description: 'Durch Gesetz oder Hoheitsakt errichtete Stiftung.',
        publicLaw: true,
    },
    KörperschaftÖffentlichenRechts: {
        label: 'Körperschaft des öffentlichen Rechts',
        description: 'Mitgliedschaftlich verfasste Körperschaft; Krankenkassen und Gebietskörperschaften gehören dazu.',
        norm: '§ 4 Abs. 1 SGB V',
        publicLaw: true,
    },
    AnstaltÖffentlichenRechts: {
        label: 'Anstalt des öffentlichen Rechts',
        description: 'Rechtsfähige Anstalt eines oder mehrerer Träger, etwa ein Kommunalunternehmen.',
        publicLaw: true,
    },
    Zweckverband: {
        label: 'Zweckverband',
        description: 'Verband kommunaler Träger zur gemeinsamen Erfüllung bestimmter Aufgaben.',
        publicLaw: true,
    },
    Eigenbetrieb: {
        label: 'Eigenbetrieb',
        description:
            'Betrieb einer Gebietskörperschaft ohne eigene Rechtspersönlichkeit; Partei des Vertrages ist die Gebietskörperschaft.',
        publicLaw: true,
    },
} as const satisfies Readonly<Record<string, LegalFormTerm>>;

export type LegalForm = TermName<typeof legalForms>;
