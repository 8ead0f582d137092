import type { ContractState } from '../../resolve/contract-state.ts';
import { currentAll } from '../../resolve/slot-map.ts';
import { defineRule } from '../rule.ts';

/** What a contract must keep at least one of, and why. */
const NEEDED: readonly { readonly label: string; readonly basis: string; readonly count: (state: ContractState) => number }[] = [
    { label: 'Modul', basis: 'R12', count: (state) => state.modules.length },
    {
        label: 'Leistungserbringer',
        basis: 'L02',
        count: (state) => state.providers.filter((entity) => !entity.events.some(({ operation }) => operation.$type === 'Exit')).length,
    },
    { label: 'Kennzahl', basis: 'R17', count: (state) => currentAll(state.publication, 'Indicator').length },
    {
        label: 'beigetretene Krankenkasse',
        basis: 'L06',
        count: (state) => state.payers.filter((entity) => !entity.events.some(({ operation }) => operation.$type === 'Exit')).length,
    },
];

export const amendmentRemovesMandatory = defineRule<{ label: string; basis: string }>({
    code: 'nachtrag-entzieht-pflicht',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Der Nachtrag entzieht dem Vertrag einen Pflichtinhalt',
    basis: ['R12', 'R17', 'R38', 'L02', 'L06'],
    locked: true,
    message: ({ label, basis }) =>
        `Nach diesem Nachtrag hätte der Vertrag kein „${label}“ mehr (${basis}). Fügen Sie im selben Nachtrag Ersatz ein oder streichen Sie die Änderung; soll der Vertrag enden, kündigen Sie ihn.`,
    page: {
        impact: 'Der Vertrag verlöre einen verbindlichen Teil, ohne dass es jemand bemerkt.',
        wrong: 'streichen modul Pflegeheim',
        right: 'einfügen modul DiabetischesFußsyndrom fassung 2025.1 { … }\nstreichen modul Pflegeheim',
    },
    checks: {
        Amendment: (amendment, report, context) => {
            const contract = amendment.contract?.ref;
            const after = context.resolutionAfter(amendment)?.state;
            if (contract === undefined || after === undefined) {
                return;
            }
            const ordered = context.amendmentsOf(contract);
            const previous = ordered[ordered.indexOf(amendment) - 1];
            const before = (previous === undefined ? context.resolution(contract) : context.resolutionAfter(previous))?.state;
            for (const { label, basis, count } of NEEDED) {
                if (before !== undefined && count(before) > 0 && count(after) === 0) {
                    report({ node: amendment, property: 'name' }, { label, basis });
                }
            }
        },
    },
});
