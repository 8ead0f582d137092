import { authorityKinds } from '@riv/model/terms/authority-kind';
import { careForms } from '@riv/model/terms/care-form';
import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { conferenceGroups } from '@riv/model/terms/conference-group';
import { conferenceTasks } from '@riv/model/terms/conference-task';
import { consequences } from '@riv/model/terms/consequence';
import { contractStatuses } from '@riv/model/terms/contract-status';
import { formulaKinds } from '@riv/model/terms/formula-kind';
import { fundBases } from '@riv/model/terms/fund-base';
import { indicatorKinds } from '@riv/model/terms/indicator-kind';
import { legalForms } from '@riv/model/terms/legal-form';
import { lookup } from '@riv/model/terms/lookup';
import { measures } from '@riv/model/terms/measure';
import { payerKinds } from '@riv/model/terms/payer-kind';
import { populationKinds } from '@riv/model/terms/population-kind';
import { providerKinds } from '@riv/model/terms/provider-kind';
import { purposes } from '@riv/model/terms/purpose';
import { recipients } from '@riv/model/terms/recipient';
import { roles } from '@riv/model/terms/role';
import { securedClaims } from '@riv/model/terms/secured-claim';
import { securityKinds } from '@riv/model/terms/security-kind';
import { standings } from '@riv/model/terms/standing';
import type { TermTable } from '@riv/model/terms/term';
import { declineBare } from '../german/decline.ts';
import type { GrammaticalCase } from '../german/grammatical-case.ts';

/** Which lists a field of the contract draws on, by the last word of its path. */
const BY_FIELD: Readonly<Record<string, readonly TermTable[]>> = {
    status: [contractStatuses],
    careForm: [careForms],
    legalForm: [legalForms],
    carrier: [carrierKinds],
    allowedCarriers: [carrierKinds],
    payerKind: [payerKinds],
    kind: [authorityKinds, providerKinds, indicatorKinds, securityKinds, standings],
    group: [conferenceGroups],
    tasks: [conferenceTasks],
    consequence: [consequences],
    formula: [formulaKinds],
    population: [populationKinds],
    base: [fundBases],
    from: [roles],
    to: [roles],
    residualTo: [roles],
    purpose: [purposes],
    retention: [purposes],
    reportTo: [recipients],
    secures: [securedClaims],
    measure: [measures],
};

const ALL_TABLES: readonly TermTable[] = [...new Set(Object.values(BY_FIELD).flat())];

/**
 * Printed form of a name of a closed list. The field decides which list is meant; undefined where the field draws on none of
 * them, so that free text is never taken for a name.
 */
export function termLabel(name: string, path: string, grammaticalCase: GrammaticalCase = 'nominativ'): string | undefined {
    const field = path.split(/[ ./]/).findLast((part) => part !== '' && part !== 'value' && part !== 'this') ?? '';
    return labelIn(BY_FIELD[field] ?? [], name, grammaticalCase);
}

/** As `termLabel`, for a name that surely belongs to a list, whatever the field is called. */
export function anyTermLabel(name: string, path: string, grammaticalCase: GrammaticalCase = 'nominativ'): string | undefined {
    return termLabel(name, path, grammaticalCase) ?? labelIn(ALL_TABLES, name, grammaticalCase);
}

function labelIn(tables: readonly TermTable[], name: string, grammaticalCase: GrammaticalCase): string | undefined {
    const label = tables.map((table) => lookup(table, name)?.label).find((found) => found !== undefined);
    return label === undefined || grammaticalCase === 'nominativ' ? label : declineBare(label, grammaticalCase);
}
