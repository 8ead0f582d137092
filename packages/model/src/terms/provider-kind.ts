import type { PartnerNumber } from './partner-number.ts';
import type { Term, TermName } from './term.ts';

/** Sector of care to which a provider belongs; integrated care joins at least two, or two medical fields (L01). */
export type Sector =
    | 'ambulant'
    | 'stationär'
    | 'pflege'
    | 'rehabilitation'
    | 'arzneimittel'
    | 'heil- und hilfsmittel'
    | 'digital'
    | 'unterstützend';

export interface ProviderTerm extends Term {
    readonly sector: Sector;
    /** Numbers of § 140a Abs. 3 Satz 1 SGB V under which this kind usually takes part (L02). */
    readonly partnerNumbers: readonly PartnerNumber[];
}

/** Kinds of Leistungserbringer. */
export const providerKinds = {
    Arztpraxis: {
        label: 'Arztpraxis',
        description: 'Zur vertragsärztlichen Versorgung zugelassene Einzel- oder Gemeinschaftspraxis.',
        norm: '§ 95 Abs. 1 SGB V',
        sector: 'ambulant',
        partnerNumbers: ['1'],
    },
    Psychotherapiepraxis: {
        label: 'psychotherapeutische Praxis',
        description: 'Zur vertragsärztlichen Versorgung zugelassene psychotherapeutische Praxis.',
        norm: '§ 28 Abs. 3 SGB V',
        sector: 'ambulant',
        partnerNumbers: ['1'],
    },
    Zahnarztpraxis: {
        label: 'Zahnarztpraxis',
        description: 'Zur vertragszahnärztlichen Versorgung zugelassene Praxis.',
        norm: '§ 95 Abs. 1 SGB V',
        sector: 'ambulant',
        partnerNumbers: ['1'],
    },
    MVZ: {
        label: 'Medizinisches Versorgungszentrum',
        description: 'Ärztlich geleitete Einrichtung mit angestellten oder selbstständigen Ärztinnen und Ärzten.',
        norm: '§ 95 Abs. 1 SGB V',
        sector: 'ambulant',
        partnerNumbers: ['1'],
    },
    Ärztenetz: {
        label: 'Ärztenetz',
        description: 'Zusammenschluss von Praxen einer Region, auch ohne Anerkennung als Praxisnetz.',
        norm: '§ 87b Abs. 4 SGB V',
        sector: 'ambulant',
        partnerNumbers: ['1', '2'],
    },
    Praxisklinik: {
        label: 'Praxisklinik',
        description: 'Praxis mehrerer Vertragsärztinnen und Vertragsärzte, die ambulant und stationär behandelt.',
        norm: '§ 115 Abs. 2 Satz 1 Nr. 1 SGB V',
        sector: 'ambulant',
        partnerNumbers: ['4'],
    },
    Krankenhaus: {
        label: 'Krankenhaus',
        description: 'Zur Krankenhausbehandlung zugelassenes Krankenhaus.',
        norm: '§ 108 SGB V',
        sector: 'stationär',
        partnerNumbers: ['1'],
    },
    Hochschulklinik: {
        label: 'Hochschulklinik',
        description: 'Krankenhaus einer Hochschule, auch mit Hochschulambulanz.',
        norm: '§ 108 SGB V',
        sector: 'stationär',
        partnerNumbers: ['1'],
    },
    Rehaklinik: {
        label: 'Rehabilitationseinrichtung',
        description: 'Einrichtung der medizinischen Rehabilitation oder Vorsorge mit Versorgungsvertrag.',
        norm: '§ 111 SGB V',
        sector: 'rehabilitation',
        partnerNumbers: ['1'],
    },
    Pflegeeinrichtung: {
        label: 'Pflegeeinrichtung',
        description: 'Zugelassene ambulante oder stationäre Pflegeeinrichtung.',
        norm: '§ 72 SGB XI',
        sector: 'pflege',
        partnerNumbers: ['3'],
    },
    HäuslicheKrankenpflege: {
        label: 'Dienst der häuslichen Krankenpflege',
        description: 'Pflegedienst mit Vertrag über häusliche Krankenpflege.',
        norm: '§ 132a SGB V',
        sector: 'pflege',
        partnerNumbers: ['1'],
    },
    Hospizdienst: {
        label: 'Hospiz- oder Palliativdienst',
        description: 'Hospiz, ambulanter Hospizdienst oder Team der spezialisierten ambulanten Palliativversorgung.',
        norm: '§ 39a SGB V',
        sector: 'pflege',
        partnerNumbers: ['1'],
    },
    Apotheke: {
        label: 'Apotheke',
        description: 'Öffentliche Apotheke.',
        norm: '§ 129 SGB V',
        sector: 'arzneimittel',
        partnerNumbers: ['1'],
    },
    Heilmittelerbringer: {
        label: 'Heilmittelerbringer',
        description: 'Zugelassene Praxis für Physio-, Ergo-, Stimm-, Sprech-, Sprach-, Ernährungs- oder podologische Therapie.',
        norm: '§ 124 SGB V',
        sector: 'heil- und hilfsmittel',
        partnerNumbers: ['1'],
    },
    Hilfsmittelerbringer: {
        label: 'Hilfsmittelerbringer',
        description: 'Sanitätshaus, Orthopädieschuhtechnik und andere Vertragspartner für Hilfsmittel.',
        norm: '§ 126 SGB V',
        sector: 'heil- und hilfsmittel',
        partnerNumbers: ['1'],
    },
    Hebamme: {
        label: 'Hebamme',
        description: 'Zugelassene Hebamme oder Einrichtung der Hebammenhilfe.',
        norm: '§ 134a SGB V',
        sector: 'ambulant',
        partnerNumbers: ['1'],
    },
    Rettungsdienst: {
        label: 'Rettungsdienst und Krankentransport',
        description: 'Träger oder Unternehmen für Rettungsfahrten und Krankentransporte.',
        norm: '§ 133 SGB V',
        sector: 'unterstützend',
        partnerNumbers: ['1'],
    },
    PrivateVersicherung: {
        label: 'private Kranken- oder Pflegeversicherung',
        description: 'Unternehmen der privaten Kranken- oder Pflegeversicherung.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 3b SGB V',
        sector: 'unterstützend',
        partnerNumbers: ['3b'],
    },
    AndererLeistungsträger: {
        label: 'anderer Leistungsträger',
        description: 'Sozialleistungsträger außerhalb der Krankenversicherung, auch mit seinen Leistungserbringern.',
        norm: '§ 12 SGB I',
        sector: 'unterstützend',
        partnerNumbers: ['3a'],
    },
    PharmazeutischerUnternehmer: {
        label: 'pharmazeutischer Unternehmer',
        description: 'Unternehmen, das Arzneimittel unter eigenem Namen in Verkehr bringt.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 5 SGB V',
        sector: 'arzneimittel',
        partnerNumbers: ['5'],
    },
    Medizinproduktehersteller: {
        label: 'Hersteller von Medizinprodukten',
        description: 'Hersteller im Sinne des europäischen Medizinprodukterechts.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 6 SGB V',
        sector: 'heil- und hilfsmittel',
        partnerNumbers: ['6'],
    },
    KassenärztlicheVereinigung: {
        label: 'Kassenärztliche Vereinigung',
        description: 'Kassenärztliche oder Kassenzahnärztliche Vereinigung, die ihre Mitglieder in der besonderen Versorgung unterstützt.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 7 SGB V',
        sector: 'unterstützend',
        partnerNumbers: ['7'],
    },
    Berufsverband: {
        label: 'Berufs- oder Interessenverband',
        description: 'Verband, der seine Mitglieder in der besonderen Versorgung unterstützt.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 7 SGB V',
        sector: 'unterstützend',
        partnerNumbers: ['7'],
    },
    DigitalerAnbieter: {
        label: 'Anbieter digitaler Dienste',
        description: 'Anbieter digitaler Dienste oder Anwendungen der Gesundheitsversorgung.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 8 SGB V',
        sector: 'digital',
        partnerNumbers: ['8'],
    },
} as const satisfies Readonly<Record<string, ProviderTerm>>;

export type ProviderKind = TermName<typeof providerKinds>;
