import type { AuthorityKind } from '../terms/authority-kind.ts';
import type { CarrierKind } from '../terms/carrier-kind.ts';
import type { ConferenceGroup } from '../terms/conference-group.ts';
import type { ConferenceTask } from '../terms/conference-task.ts';
import type { LegalForm } from '../terms/legal-form.ts';
import type { PayerKind } from '../terms/payer-kind.ts';
import type { ProviderKind } from '../terms/provider-kind.ts';
import type { Standing } from '../terms/standing.ts';
import type { LocalDate } from '../value/local-date.ts';
import type { Money } from '../value/money.ts';
import type { Norm } from '../value/norm.ts';
import type { Quotient } from '../value/quotient.ts';
import type { FundCalendar } from './fund.ts';
import type { Field, Origin, Sourced } from './origin.ts';

/** How a party takes part: as partner (with its number of § 140a Abs. 3 SGB V), acceded, co-signing or only named. */
export interface PartyStanding {
    readonly kind: Standing;
    readonly norm?: Norm;
}

/** What every party has. `id` is the name in the source, `title` the full name, `short` the designation with its article („der Kreis“). */
export interface PartyCore {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly short?: Sourced<string>;
    readonly seat?: Field<string>;
    readonly representedBy?: Field<string>;
    readonly standing: Sourced<PartyStanding>;
    readonly seal: boolean;
    readonly origin: Origin;
}

/** A resolution of a body: the day and, where known, its number. */
export interface Decision {
    readonly date: Field<LocalDate>;
    readonly number?: Sourced<string>;
}

/** Gebietskörperschaft (R2–R4). */
export interface Authority extends PartyCore {
    readonly role: 'authority';
    readonly kind: Sourced<AuthorityKind>;
    readonly resolution?: Decision;
    /** Call for contracts (R3). */
    readonly request?: Field<LocalDate>;
}

/** Regionale Integrationseinheit with its Träger (R9, R10). */
export interface IntegrationUnit extends PartyCore {
    readonly role: 'unit';
    readonly legalForm: Sourced<LegalForm>;
    readonly carrier: Sourced<CarrierKind>;
    /** Ids of the providers that support or share the Träger. */
    readonly carriedWith: readonly string[];
    /** Id of the Gebietskörperschaft that owns it. */
    readonly carriedBy?: string;
    readonly ik?: Field<string>;
    /** Partners outside health care (R10). */
    readonly partners: readonly Sourced<string>[];
}

/** One base year of the reference quotient (D3): actual spending and norm cost in EUR. */
export interface BaseYear {
    readonly year: number;
    readonly spending: Field<Money>;
    readonly normCost: Field<Money>;
    readonly provisional: boolean;
}

/** What happened to a party during the contract, in order of its date. */
export interface PartyEvent {
    readonly kind: 'accession' | 'exit' | 'renaming' | 'succession';
    readonly date: LocalDate;
    /** German sentence part, for example „umbenannt von BKK Beispiel in BKK Neue Mitte“. */
    readonly text: string;
    readonly origin: Origin;
}

/** Krankenkasse. Always a Vertragspartner. */
export interface Payer extends PartyCore {
    readonly role: 'payer';
    readonly payerKind: Sourced<PayerKind>;
    readonly legalForm: Sourced<LegalForm>;
    readonly ik?: Field<string>;
    /** Day of accession; before it the Kasse has no rights from the contract. */
    readonly accession: Field<LocalDate>;
    readonly exit?: Sourced<LocalDate>;
    /** Paragraph of its Satzung on declarations of participation (§ 140a Abs. 4 Satz 6 SGB V, L54). */
    readonly statuteRule?: Field<string>;
    readonly base: readonly BaseYear[];
    /** ΣA/ΣN of the base years, six digits (F2, D4). */
    readonly referenceQuotient?: Quotient;
    /** Whether fund years run on separately after a succession („getrennt“) or are joined („gemeinsam“). */
    readonly fundYearsAfterSuccession?: 'getrennt' | 'gemeinsam';
    /** Its own clock of the Zukunftsfonds (K9, K11). */
    readonly fundCalendar: FundCalendar;
    readonly history: readonly PartyEvent[];
}

export interface Provider extends PartyCore {
    readonly role: 'provider';
    readonly kind: Sourced<ProviderKind>;
    readonly ik?: Field<string>;
    readonly exit?: Sourced<LocalDate>;
}

/** Gesundheitsamt, partner of the ÖGD cooperation (R16, L71). */
export interface HealthOffice {
    readonly role: 'office';
    readonly id: string;
    readonly title: Sourced<string>;
    readonly district: Sourced<string>;
    /** Id of the Gebietskörperschaft that runs it. */
    readonly authority?: string;
    readonly standing: Sourced<PartyStanding>;
    readonly origin: Origin;
}

export interface ConferenceMember {
    readonly group: ConferenceGroup;
    /** Printed name; `party` is the id where the member is a party of the contract. */
    readonly title: Sourced<string>;
    readonly party?: string;
}

/** Kommunale Gesundheitskonferenz (R5–R8, R45). */
export interface HealthConference {
    readonly id: string;
    readonly title: Sourced<string>;
    readonly basis?: Sourced<string>;
    readonly members: readonly ConferenceMember[];
    readonly tasks: readonly Sourced<ConferenceTask>[];
    readonly recommendation?: Decision;
    readonly origin: Origin;
}

export type Party = Authority | IntegrationUnit | Payer | Provider;
