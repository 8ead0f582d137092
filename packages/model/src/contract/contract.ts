import type { CareForm } from '../terms/care-form.ts';
import type { CarrierKind } from '../terms/carrier-kind.ts';
import type { Consequence } from '../terms/consequence.ts';
import type { ContractStatus } from '../terms/contract-status.ts';
import type { IndicatorKind } from '../terms/indicator-kind.ts';
import type { Purpose } from '../terms/purpose.ts';
import type { Recipient } from '../terms/recipient.ts';
import type { SecuredClaim } from '../terms/secured-claim.ts';
import type { SecurityKind } from '../terms/security-kind.ts';
import type { DayMonth } from '../value/day-month.ts';
import type { Duration } from '../value/duration.ts';
import type { Edition } from '../value/edition.ts';
import type { LocalDate } from '../value/local-date.ts';
import type { Money } from '../value/money.ts';
import type { Norm } from '../value/norm.ts';
import type { Percent } from '../value/percent.ts';
import type { Quotient } from '../value/quotient.ts';
import type { ModuleAdoption, ModuleService } from './care-module.ts';
import type { FutureFund } from './fund.ts';
import type { Field, Origin, Sourced } from './origin.ts';
import type { Authority, HealthConference, HealthOffice, IntegrationUnit, Payer, Provider } from './party.ts';
import type { SuccessShare } from './success-share.ts';

/** The variant of the contract. `chain` runs from the variant itself up to the Grundvariante. */
export interface VariantInfo {
    readonly id: string;
    readonly title: string;
    readonly edition: Edition;
    /** Standard variant of the library from which it derives: Verbund, Kommunal or Partner. */
    readonly standard: string;
    readonly chain: readonly {
        readonly id: string;
        readonly title: string;
        readonly edition: Edition;
        readonly source: 'library' | 'variant';
    }[];
    readonly allowedCarriers: readonly CarrierKind[];
    readonly origin: Origin;
}

/** Räumlicher Geltungsbereich (L10). */
export interface Region {
    readonly districts: readonly { readonly key: Sourced<string>; readonly name: string; readonly land: string }[];
    readonly cutoff?: Sourced<LocalDate>;
    /** Whether later changes of the Kreis borders are followed. */
    readonly cutoffMode: 'fortgeschrieben' | 'fest';
    /** Regional analysis on which the contract rests (R8). */
    readonly analysis?: { readonly title: Sourced<string>; readonly asOf: Sourced<LocalDate> };
    readonly origin: Origin;
}

/** Participation of the insured (§ 140a Abs. 4 SGB V). A binding is `none` or a duration. */
export interface Participation {
    readonly providerBinding?: Sourced<Duration | 'none'>;
    readonly temporalBinding?: Sourced<Duration | 'none'>;
    readonly withdrawal?: Sourced<Duration>;
    readonly origin: Origin;
}

export interface Processor {
    readonly title: Sourced<string>;
    readonly seat: Sourced<string>;
    readonly purpose: Sourced<Purpose>;
    /** `ohne unterauftrag` (§ 295a Abs. 2 SGB V, L62). */
    readonly noSubprocessors: boolean;
    readonly origin: Origin;
}

export interface DataProtection {
    /** Ids of the parties that are jointly responsible. */
    readonly controllers: readonly string[];
    readonly processors: readonly Processor[];
    readonly origin: Origin;
}

/** Cooperation with the Öffentlicher Gesundheitsdienst (R16). */
export interface Cooperation {
    /** Ids of the Gesundheitsämter. */
    readonly offices: readonly string[];
    readonly subjects: readonly Sourced<string>[];
    readonly meetingsPerYear?: Sourced<number>;
    readonly contact?: Field<string>;
    readonly reportTo: readonly Sourced<Recipient>[];
    readonly origin: Origin;
}

export interface Indicator {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly kind: Sourced<IndicatorKind>;
    readonly numerator: Field<string>;
    readonly denominator: Field<string>;
    readonly source: Field<string>;
    readonly goal: Sourced<'steigend' | 'sinkend'>;
    readonly origin: Origin;
}

/** Publication of the health results (R17, R42). */
export interface Publication {
    readonly indicators: readonly Indicator[];
    readonly licence?: Sourced<string>;
    readonly resultsWithin: Sourced<Duration>;
    readonly financeReportWithin: Sourced<Duration>;
    readonly minimumCases: Sourced<number>;
    readonly place: Sourced<string>;
    readonly interimPlace?: Sourced<string>;
    readonly origin: Origin;
}

/** Charta of the rights of the insured (R18). */
export interface Charter {
    readonly edition: Sourced<Edition>;
    readonly signed: Field<LocalDate>;
    readonly origin: Origin;
}

export interface Security {
    readonly id: string;
    readonly kind: Sourced<SecurityKind>;
    readonly title?: Sourced<string>;
    readonly guarantor?: Field<string>;
    readonly amount?: Field<Money>;
    readonly secures: readonly Sourced<SecuredClaim>[];
    /** Adjusted yearly to the open repayment. */
    readonly adjustedYearly: boolean;
    readonly unlimited: boolean;
    readonly origin: Origin;
}

/** A day of the second or third year after the Abrechnungsjahr. */
export interface SettlementDay {
    readonly day: DayMonth;
    readonly yearsAfter: number;
}

export interface SettlementDates {
    readonly provisional: Sourced<SettlementDay>;
    readonly final: Sourced<SettlementDay>;
    readonly due: Sourced<Duration>;
    readonly origin: Origin;
}

export interface Termination {
    /** Earliest end of this contract year. */
    readonly ordinaryAfterYear: Sourced<number>;
    readonly notice: Sourced<Duration>;
    readonly consequence: Sourced<Consequence>;
    readonly interest?: Sourced<Percent>;
    readonly growth?: Sourced<Percent>;
    readonly origin: Origin;
}

/** Site-bound offer without enrolment, not a service under § 140a (begleitangebot). */
export interface AccompanyingOffer {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly place?: Sourced<string>;
    readonly freeOfCharge: boolean;
    readonly services: readonly ModuleService[];
    readonly origin: Origin;
}

/** A part of a wording: running text or a name that stands for a party. */
export type WordingPart = { readonly text: string } | { readonly party: string };

/**
 * A clause that the contract carries. Without `wording` the text of the library holds; `locked` means that it cannot be replaced.
 * `after` places a clause of the contract's own behind another one; `title` is then its heading.
 */
export interface Clause {
    readonly id: string;
    readonly kind: 'library' | 'own';
    readonly title?: Sourced<string>;
    readonly locked: boolean;
    /** Paragraphs of the replaced or own wording, one entry per Absatz. */
    readonly wording?: readonly (readonly WordingPart[])[];
    readonly after?: string;
    /** Struck out by an amendment: the place stays and reads „(aufgehoben)“. */
    readonly repealed: boolean;
    readonly origin: Origin;
}

/** One figure of a calculation, as computed by the settlement engine. */
export interface CalculatedFigure {
    readonly id: string;
    readonly label: string;
    readonly formula: string;
    readonly value: Money | Quotient | Percent;
}

/** A worked example: inputs of one Abrechnungsjahr, the results that the source states and the calculation behind them. */
export interface WorkedExample {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly year: Sourced<number>;
    readonly cases: readonly {
        readonly payer: string;
        readonly spending: Sourced<Money>;
        readonly normCost: Sourced<Money>;
        /** Assumed value from the indicators; absent where the factor is fixed. */
        readonly quality?: Sourced<Quotient>;
        readonly calculation: readonly CalculatedFigure[];
    }[];
    readonly results: readonly {
        readonly kind: 'delta' | 'verbleib' | 'auszahlung' | 'einbehalt' | 'zahlung';
        readonly party?: string;
        readonly stated: Sourced<Money>;
        /** Undefined where the example cannot be computed. */
        readonly computed?: Money;
    }[];
    readonly origin: Origin;
}

/** A departure from the variant (`abweichung "…"`); every output says that the contract is not standard. */
export interface Deviation {
    /** What departs, as a reader calls it, for example „Kündigungsfrist“. */
    readonly subject: string;
    readonly standard: string;
    readonly agreed: string;
    readonly reason: string;
    readonly origin: Origin;
}

export interface OpenPoint {
    /** What is open, as a reader calls it, for example „Institutionskennzeichen der Integrationseinheit“. */
    readonly subject: string;
    readonly reason: string;
    readonly origin: Origin;
}

/** An amendment that is part of the state. */
export interface AppliedAmendment {
    readonly id: string;
    readonly title: string;
    readonly concluded: Field<LocalDate>;
    readonly effective: LocalDate;
    readonly origin: Origin;
}

/**
 * The finished contract: inheritance, defaults and amendments are worked in; generators read nothing else.
 * It is the state in force on `effective` as known on `known` (both absent: the contract as concluded, without amendments).
 */
export interface Contract {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly variant: VariantInfo;
    readonly status: Sourced<ContractStatus>;
    readonly legalStatus: Sourced<LocalDate>;
    readonly number?: Field<string>;
    readonly concluded: Field<LocalDate>;
    readonly begin: Field<LocalDate>;
    readonly term: Sourced<Duration>;
    /** Last day of the term (§ 188 Abs. 2 BGB); absent while the begin is open. */
    readonly end?: LocalDate;
    readonly effective?: LocalDate;
    readonly known?: LocalDate;
    readonly amendments: readonly AppliedAmendment[];
    readonly legalBasis: Sourced<Norm>;
    readonly careForm: Sourced<CareForm>;
    readonly region: Region;
    readonly authorities: readonly Authority[];
    readonly conference: HealthConference;
    readonly unit: IntegrationUnit;
    readonly payers: readonly Payer[];
    /** The wording as concluded speaks of several Krankenkassen. Amendments do not change it, so that they change no word beyond what they say. */
    readonly severalPayers: boolean;
    /** As `severalPayers`, for the Gebietskörperschaften. */
    readonly severalAuthorities: boolean;
    readonly offices: readonly HealthOffice[];
    readonly providers: readonly Provider[];
    readonly participation: Participation;
    readonly dataProtection: DataProtection;
    readonly cooperation: Cooperation;
    readonly publication: Publication;
    readonly charter: Charter;
    readonly securities: readonly Security[];
    readonly fund: FutureFund;
    /** Dated periods in order, without gap or overlap. */
    readonly success: readonly SuccessShare[];
    readonly settlement: SettlementDates;
    readonly termination: Termination;
    readonly modules: readonly ModuleAdoption[];
    readonly accompanying: readonly AccompanyingOffer[];
    readonly clauses: readonly Clause[];
    readonly examples: readonly WorkedExample[];
    readonly deviations: readonly Deviation[];
    readonly openPoints: readonly OpenPoint[];
    readonly origin: Origin;
}
