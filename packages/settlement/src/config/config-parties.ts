/** Length of time in one unit. */
export interface ConfigDuration {
    readonly amount: number;
    readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** What the contract is and which state of it the configuration shows. */
export interface ConfigContract {
    readonly id: string;
    readonly title: string;
    /** Vertragsnummer (§ 293a SGB V). */
    readonly number: string | null;
    /** SHA-256 of the resolved contract; text and configuration of the same state carry the same. */
    readonly fingerprint: string;
    readonly status: string;
    readonly legalBasis: string;
    /** Rechtsstand. */
    readonly legalStatus: string;
    readonly variant: { readonly id: string; readonly title: string; readonly edition: string; readonly standard: string };
    readonly concluded: string | null;
    readonly begin: string | null;
    readonly end: string | null;
    readonly term: ConfigDuration;
    /** Day on which the state is in force and day as of which it is known; null: the contract as concluded. */
    readonly effective: string | null;
    readonly known: string | null;
    readonly amendments: readonly {
        readonly id: string;
        readonly title: string;
        readonly concluded: string | null;
        readonly effective: string;
    }[];
    /** Departures from the variant; without any the contract is standard. */
    readonly deviations: readonly {
        readonly subject: string;
        readonly standard: string;
        readonly agreed: string;
        readonly reason: string;
    }[];
    readonly clause: string;
}

export interface ConfigRegion {
    /** Kreise by their official key. */
    readonly districts: readonly { readonly key: string; readonly name: string; readonly land: string }[];
    readonly cutoff: string | null;
    /** Whether later changes of the Kreis borders are followed. */
    readonly followsChanges: boolean;
    readonly clause: string;
}

/** Regionale Integrationseinheit. */
export interface ConfigUnit {
    readonly id: string;
    readonly title: string;
    readonly ik: string | null;
    readonly carrier: string;
    readonly clause: string;
}

/** What happened to a Kasse during the contract. */
export interface ConfigPartyEvent {
    readonly kind: 'accession' | 'exit' | 'renaming' | 'succession';
    readonly date: string;
    readonly text: string;
    readonly clause: string;
}

/** Reference quotient of one Kasse with the base years it rests on (F2, D3, D4). */
export interface ConfigReference {
    /** Null while a base year is open. */
    readonly quotient: string | null;
    readonly digits: number;
    /** A base year is provisional; the quotient will be replaced by an amendment. */
    readonly provisional: boolean;
    readonly baseYears: readonly {
        readonly year: number;
        readonly spending: string | null;
        readonly normCost: string | null;
        readonly provisional: boolean;
        readonly clause: string;
    }[];
    readonly clause: string;
}

/** One fund year of one Kasse; the rate is signed: positive Aufschlag, negative Abschlag. */
export interface ConfigFundYear {
    readonly fundYear: number;
    readonly calendarYear: number;
    readonly direction: 'surcharge' | 'none' | 'deduction';
    readonly ratePercent: string;
    readonly paymentYear: number;
    readonly lastPaymentDay: string;
}

/** The clock of one Kasse (K9, K11). While `state` is `conditional` the years are the earliest possible ones and every rate is still 0. */
export interface ConfigFundCalendar {
    readonly state: 'running' | 'conditional';
    readonly years: readonly ConfigFundYear[];
    readonly lastPayback: string | null;
    readonly clause: string;
}

/** Krankenkasse, settled for itself (D13). */
export interface ConfigPayer {
    readonly id: string;
    readonly title: string;
    readonly ik: string | null;
    readonly kind: string;
    readonly accession: string | null;
    readonly exit: string | null;
    readonly history: readonly ConfigPartyEvent[];
    /** After a succession: whether fund years run on separately (`getrennt`) or together (`gemeinsam`). */
    readonly fundYearsAfterSuccession: 'getrennt' | 'gemeinsam' | null;
    readonly reference: ConfigReference;
    readonly fundCalendar: ConfigFundCalendar;
    readonly clause: string;
}
