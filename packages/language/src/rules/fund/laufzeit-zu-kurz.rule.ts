import { known } from '@riv/model/contract/origin';
import { compareDates, formatLocalDate } from '@riv/model/value/local-date';
import type { AstNode } from 'langium';
import type { Resolution } from '../../resolve/resolve.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    readonly payer: string;
    readonly end: string;
    readonly last: string;
    readonly aftermath: number;
}

export const termTooShort = defineRule<Params>({
    code: 'laufzeit-zu-kurz',
    severity: 'error',
    category: 'Zukunftsfonds',
    title: 'Laufzeit und Nachwirkung reichen nicht bis zur letzten Rückzahlung',
    basis: ['L80', 'R26', 'K1', 'K9'],
    locked: true,
    message: ({ payer, end, last, aftermath }) =>
        `Der Vertrag endet am ${end}; die letzte Rückzahlung für ${payer} ist frühestens bis zum ${last} fällig (L80), und die Pflichten wirken nur bis Fondsjahr ${aftermath} nach. Schreiben Sie in „zukunftsfonds“: nachwirkung je krankenkasse bis jahr 20, oder verlängern Sie die Laufzeit.`,
    page: {
        impact: 'Die Integrationseinheit hätte Aufschläge erhalten, ohne die Abschläge der letzten Jahre zu schulden.',
        wrong: 'nachwirkung je krankenkasse bis jahr 12',
        right: 'nachwirkung je krankenkasse bis jahr 20',
    },
    checks: {
        Contract: (contract, report, context) => checkTerm(context.resolution(contract), { node: contract, property: 'name' }, report),
        Amendment: (amendment, report, context) => {
            const resolution = context.resolutionAfter(amendment);
            if (resolution !== undefined) {
                checkTerm(resolution, { node: amendment, property: 'name' }, report);
            }
        },
    },
});

/** Each Kasse has its own clock, so each is judged by its own last day. */
function checkTerm({ contract }: Resolution, place: { node: AstNode; property: string }, report: Report<Params>): void {
    const end = contract?.end;
    if (contract === undefined || end === undefined) {
        return;
    }
    const aftermath = contract.fund.aftermathYear.value;
    for (const payer of contract.payers) {
        const { lastPayback, years } = payer.fundCalendar;
        const covered = aftermath >= (years.at(-1)?.fundYear ?? 0);
        if (!covered && lastPayback !== undefined && compareDates(lastPayback, end) > 0 && known(payer.accession) !== undefined) {
            report(place, { payer: payer.title.value, end: formatLocalDate(end), last: formatLocalDate(lastPayback), aftermath });
        }
    }
}
