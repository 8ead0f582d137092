import { nearestOf } from '@riv/model/terms/lookup';
import * as ast from '../../generated/ast.ts';
import { namesIn } from '../../resolve/build/clauses.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { current } from '../../resolve/slot-map.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { stateAround } from '../state-around.ts';
import { hitsIn } from './clause-source.ts';

interface Params {
    readonly name: string;
    /** Name of the variant whose clause asks for the party. */
    readonly variant?: string;
    readonly clause: string;
    readonly proposal?: string;
    readonly parties: readonly string[];
}

export const clausePartyUnknown = defineRule<Params>({
    code: 'klausel-verweis-unbekannt',
    severity: 'error',
    category: 'Bezug',
    title: 'Eine Klausel nennt einen Beteiligten, den es nicht gibt',
    basis: ['B1', 'B10'],
    locked: true,
    message: ({ name, variant, clause, proposal, parties }) => {
        const list = `Beteiligte sind: ${parties.join(', ')}.`;
        if (variant !== undefined) {
            return `Die Klausel „${clause}“ der Variante „${variant}“ nennt «${name}»; der Vertrag hat keinen Beteiligten mit diesem Namen. ${list} Geben Sie dem Beteiligten diesen Namen oder ersetzen Sie den Wortlaut.`;
        }
        return `«${name}» ist kein Beteiligter des Vertrags. ${proposal === undefined ? list : `Gemeint ist wohl «${proposal}».`}`;
    },
    page: {
        impact: 'Die Klausel verpflichtete jemanden, den der Vertrag nicht kennt.',
        wrong: 'klausel Datenraum "Datenraum" hinter Haftung { "«Managementgesellschaft» führt das Verzeichnis." }',
        right: 'klausel Datenraum "Datenraum" hinter Haftung { "«Einheit» führt das Verzeichnis." }',
    },
    checks: {
        Clause: (clause, report, context) => {
            const state = stateAround(clause, context);
            const parties = state === undefined ? [] : partiesOf(state);
            // A contract without any party has other findings; a variant cannot know the parties.
            if (parties.length === 0) {
                return;
            }
            for (const { found, span } of hitsIn(clause, /«[^»\n]*»/gu)) {
                const name = found.slice(1, -1).trim().normalize('NFC');
                if (!parties.includes(name)) {
                    reportName(clause, name, span, parties, report);
                }
            }
        },
        Contract: (contract, report, context) => checkClausesOfVariants(contract, report, context),
    },
});

function reportName(
    clause: ast.Clause,
    name: string,
    span: { readonly start: number; readonly end: number },
    parties: readonly string[],
    report: Report<Params>,
): void {
    const [proposal] = nearestOf(parties, name, 1);
    const params = { name, clause: clause.name, parties };
    if (proposal === undefined) {
        report({ node: clause, span }, params);
    } else {
        const fix = { title: `In «${proposal}» ändern`, edits: [{ ...span, text: `«${proposal}»` }] };
        report({ node: clause, span }, { ...params, proposal }, [fix]);
    }
}

/** A clause of a variant may name a party that every contract of the region has; here is one that has not. */
function checkClausesOfVariants(contract: ast.Contract, report: Report<Params>, context: RuleContext): void {
    const { state } = context.resolution(contract);
    const parties = partiesOf(state);
    const choice = contract.variant[0];
    for (const { id, text } of state.clauses) {
        if (text === undefined || !ast.isVariant(text.layer.node) || choice === undefined || parties.length === 0) {
            continue;
        }
        for (const name of new Set(namesIn(text.node.text))) {
            if (!parties.includes(name)) {
                report({ node: choice, property: 'reference' }, { name, variant: text.layer.name, clause: id, parties });
            }
        }
    }
}

/** The names that a clause may use: all parties of the contract. */
function partiesOf(state: ContractState): readonly string[] {
    const unit = current(state.head, 'IntegrationUnit')?.node.name;
    const others = [...state.payers, ...state.authorities, ...state.offices, ...state.providers].map(({ id }) => id);
    return unit === undefined ? others : [unit, ...others];
}
