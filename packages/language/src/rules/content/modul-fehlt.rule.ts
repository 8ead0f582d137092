import { isKvRegion, kvRegionOf } from '@riv/model/identifier/kv-region';
import * as ast from '../../generated/ast.ts';
import { insertBlock } from '../fixes/insert-lines.ts';
import { kreiseOf } from '../region-districts.ts';
import { defineRule, type Fix } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

export const moduleMissing = defineRule({
    code: 'modul-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der Vertrag übernimmt kein Versorgungsmodul',
    basis: ['R12', 'L01', '§ 140a Abs. 1 SGB V'],
    locked: true,
    message: () =>
        'Der Vertrag übernimmt kein Versorgungsmodul; erst ein Modul sagt, welche besondere Versorgung die Versicherten erhalten (R12; § 140a Abs. 1 SGB V). Ergänzen Sie im Block „vertrag“ den Block: modul DiabetischesFußsyndrom fassung 2025.1 { für AOK … }',
    page: {
        impact: 'Der Vertrag regelte Geld, aber keine Versorgung.',
        wrong: 'vertrag V "…" { … }',
        right: 'modul DiabetischesFußsyndrom fassung 2025.1 {\n    für AOK\n    leistungserbringer Klinik als Fußeinrichtung\n    mitglieder von Netz als Hausarztpraxis\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (contract.modules.length === 0 && !context.hasSyntaxErrors) {
                report({ node: contract, property: 'name' }, {}, fixesFor(contract, context));
            }
        },
    },
});

/** The modules that can be seen from the contract and hold in its region. */
function fixesFor(contract: ast.Contract, context: RuleContext): Fix[] {
    const regions = kreiseOf(context.resolution(contract).state).map(({ key }) => kvRegionOf(key));
    const payers = contract.payers.flatMap(({ name }) => name ?? []);
    return context
        .visible(ast.CareModule.$type, contract)
        .map(({ node }) => node)
        .filter((node): node is ast.CareModule => ast.isCareModule(node) && holdsIn(node, regions))
        .flatMap(({ name, edition, title }) =>
            insertBlock(
                contract,
                [`modul ${name} fassung ${edition} {`, ...(payers.length === 0 ? [] : [`    für ${payers.join(', ')}`]), '}'],
                `Modul „${title ?? name}“ übernehmen`,
            ),
        );
}

function holdsIn(module: ast.CareModule, regions: readonly (string | undefined)[]): boolean {
    const values = module.validIn.flatMap((line) => line.values).filter(isKvRegion);
    return values.length === 0 || values.some((value) => regions.includes(value));
}
