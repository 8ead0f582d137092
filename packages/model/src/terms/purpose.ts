import type { Term, TermName } from './term.ts';

export interface PurposeTerm extends Term {
    /** Where the purpose may stand: at an Auftragsverarbeiter or at money that is withheld. */
    readonly scope: 'processing' | 'retention';
}

/** Purposes of data processing and of withheld money. */
export const purposes = {
    Abrechnung: {
        label: 'Abrechnung',
        description: 'Abrechnung der Leistungen nach dem Vertrag.',
        norm: '§ 295a SGB V',
        scope: 'processing',
    },
    Einschreibung: {
        label: 'Einschreibung',
        description: 'Verwaltung der Teilnahmeerklärungen und Widerrufe.',
        norm: '§ 140a Abs. 4 SGB V',
        scope: 'processing',
    },
    Auswertung: {
        label: 'Auswertung',
        description: 'Auswertung für Qualitätssicherung und Veröffentlichung, ohne Versichertenbezug.',
        scope: 'processing',
    },
    Qualitätssicherung: {
        label: 'Qualitätssicherung',
        description: 'Prüfung der Behandlung gegen die vereinbarten Kennzahlen.',
        scope: 'processing',
    },
    Befragung: {
        label: 'Befragung',
        description: 'Befragung der Versicherten zu Erfahrung und Ergebnis der Versorgung.',
        scope: 'processing',
    },
    Koordination: {
        label: 'Koordination',
        description: 'Fallsteuerung und Terminvermittlung zwischen den Leistungserbringern.',
        scope: 'processing',
    },
    TechnischerBetrieb: { label: 'technischer Betrieb', description: 'Betrieb und Wartung der eingesetzten Systeme.', scope: 'processing' },
    Aktenvernichtung: { label: 'Aktenvernichtung', description: 'Vernichtung von Unterlagen und Datenträgern.', scope: 'processing' },
    Qualitätsbonifizierung: {
        label: 'Qualitätsbonifizierung',
        description: 'Einbehaltene Mittel, die als Bonus für erreichte Qualität vergeben werden.',
        scope: 'retention',
    },
} as const satisfies Readonly<Record<string, PurposeTerm>>;

export type Purpose = TermName<typeof purposes>;
