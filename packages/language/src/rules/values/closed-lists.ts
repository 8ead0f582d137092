import { kvRegions } from '@riv/model/identifier/kv-region';
import { authorityKinds } from '@riv/model/terms/authority-kind';
import { careForms } from '@riv/model/terms/care-form';
import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { conferenceTasks } from '@riv/model/terms/conference-task';
import { consequences } from '@riv/model/terms/consequence';
import { contractStatuses } from '@riv/model/terms/contract-status';
import { formulaKinds } from '@riv/model/terms/formula-kind';
import { fundBases } from '@riv/model/terms/fund-base';
import { indicatorKinds } from '@riv/model/terms/indicator-kind';
import { legalForms } from '@riv/model/terms/legal-form';
import { measures } from '@riv/model/terms/measure';
import { payerKinds } from '@riv/model/terms/payer-kind';
import { populationKinds } from '@riv/model/terms/population-kind';
import { providerKinds } from '@riv/model/terms/provider-kind';
import { type Purpose, purposes } from '@riv/model/terms/purpose';
import { recipients } from '@riv/model/terms/recipient';
import { roles } from '@riv/model/terms/role';
import { securedClaims } from '@riv/model/terms/secured-claim';
import { securityKinds } from '@riv/model/terms/security-kind';
import { standings } from '@riv/model/terms/standing';
import type { TermTable } from '@riv/model/terms/term';

/** A closed list as a message speaks of it: „„Montag“ ist keine Kassenart“. */
export interface ClosedList {
    readonly table: TermTable;
    readonly none: string;
}

function purposesOf(scope: (typeof purposes)[Purpose]['scope']): TermTable {
    return Object.fromEntries(Object.entries(purposes).filter(([, purpose]) => purpose.scope === scope));
}

const carrier: ClosedList = { table: carrierKinds, none: 'kein Träger' };
const role: ClosedList = { table: roles, none: 'keine Seite der Abrechnung' };
const legalForm: ClosedList = { table: legalForms, none: 'keine Rechtsform' };
const kvRegion: ClosedList = { table: kvRegions, none: 'kein Bereich einer Kassenärztlichen Vereinigung' };

/** Every closed value of the language: `Type.property` of the AST → its list. A test proves that the grammar has no other. */
export const CLOSED_LISTS: Readonly<Record<string, ClosedList>> = {
    'AllowedCarriers.values': carrier,
    'AuthorityKind.value': { table: authorityKinds, none: 'keine Art einer Gebietskörperschaft' },
    'CareForm.value': { table: careForms, none: 'keine Versorgungsform' },
    'Carrier.value': carrier,
    'Condition.what': { table: measures, none: 'keine zählbare Voraussetzung' },
    'Consequence.value': { table: consequences, none: 'keine Folge der Beendigung' },
    'CooperationReport.values': { table: recipients, none: 'kein Empfänger des Berichts' },
    'Formula.value': { table: formulaKinds, none: 'keine Formel' },
    'Forwarding.from': role,
    'Forwarding.to': role,
    'FundBase.value': { table: fundBases, none: 'keine Bemessungsgrundlage des Zukunftsfonds' },
    'IndicatorKind.value': { table: indicatorKinds, none: 'keine Art einer Kennzahl' },
    'LegalForm.value': legalForm,
    'LossShare.role': role,
    'PayerKind.value': { table: payerKinds, none: 'keine Kassenart' },
    'Population.value': { table: populationKinds, none: 'keine Population' },
    'Processor.purpose': { table: purposesOf('processing'), none: 'kein Zweck einer Auftragsverarbeitung' },
    'ProviderKind.value': { table: providerKinds, none: 'keine Art eines Leistungserbringers' },
    'Repayment.from': role,
    'Repayment.to': role,
    'Retention.value': { table: purposesOf('retention'), none: 'kein Zweck eines Einbehalts' },
    'Rounding.role': role,
    'Secures.values': { table: securedClaims, none: 'kein Anspruch, der gesichert werden kann' },
    'Security.value': { table: securityKinds, none: 'keine Art der Sicherheit' },
    'Share.role': role,
    'Standing.value': { table: standings, none: 'keine Stellung' },
    'Status.value': { table: contractStatuses, none: 'kein Status' },
    'SymbolNumber.value': kvRegion,
    'Tasks.values': { table: conferenceTasks, none: 'keine Aufgabe der Gesundheitskonferenz' },
    'ValidIn.values': kvRegion,
};
