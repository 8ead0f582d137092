import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { appendTo } from '../fixes/change-part.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Fix } from '../rule.ts';
import { stateBefore } from '../state-around.ts';
import { type Controller, missingControllers, neededControllers } from './controllers-of.ts';

interface Params {
    readonly missing: readonly string[];
    readonly line: string;
    readonly inAmendment: boolean;
}

export const controllersMissing = defineRule<Params>({
    code: 'verantwortliche-fehlen',
    severity: 'error',
    category: 'Datenschutz',
    title: 'Nicht alle Verantwortlichen für die Datenverarbeitung sind genannt',
    basis: ['L60', 'L64', '§ 140a Abs. 5 SGB V', 'Art. 26 DSGVO'],
    locked: true,
    message: ({ missing, line, inAmendment }) =>
        `Als Verantwortliche ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${missing.map((name) => `„${name}“`).join(', ')}; jede Krankenkasse, die Integrationseinheit und jeder Leistungserbringer, der Vertragspartner ist, verarbeiten Daten der Versicherten und müssen den Versicherten benannt sein (L60, L64; § 140a Abs. 5 SGB V, Art. 26 DSGVO). ${inAmendment ? 'Ergänzen Sie im Nachtrag: ändern datenschutz {' : 'Schreiben Sie im Block „datenschutz“:'} ${line}${inAmendment ? ' }' : ''}`,
    page: {
        impact: 'Die Einwilligung deckt die Verarbeitung durch den Fehlenden nicht.',
        wrong: 'datenschutz { verantwortlich AOK }',
        right: 'datenschutz {\n    verantwortlich AOK, Einheit\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.dataProtection[0];
            const { state } = context.resolution(contract);
            const missing = missingControllers(state);
            if (block === undefined || missing.length === 0 || context.hasSyntaxErrors) {
                return;
            }
            const controllers = block.controllers[0];
            const place = controllers === undefined ? { node: block, keyword: 'datenschutz' } : { node: controllers };
            report(place, paramsOf(missing, state, false), fixesFor(block, controllers, missing));
        },
        // Whoever joins by an amendment must be named in it.
        Amendment: (amendment, report, context) => {
            const after = context.resolutionAfter(amendment)?.state;
            const before = stateBefore(amendment, context);
            if (after === undefined || before === undefined || context.hasSyntaxErrors) {
                return;
            }
            const earlier = missingControllers(before);
            const missing = missingControllers(after).filter((party) => !earlier.includes(party));
            if (missing.length > 0) {
                report(placeIn(amendment, missing), paramsOf(missing, after, true), fixesInAmendment(amendment, missing, after));
            }
        },
    },
});

function paramsOf(missing: readonly Controller[], state: ContractState, inAmendment: boolean): Params {
    return { missing: missing.map(({ title, name }) => title ?? name), line: wholeLine(state), inAmendment };
}

function wholeLine(state: ContractState): string {
    return `verantwortlich ${neededControllers(state)
        .map(({ name }) => name)
        .join(', ')}`;
}

function fixesFor(block: ast.DataProtection, line: ast.Controllers | undefined, missing: readonly Controller[]): Fix[] {
    const names = missing.map(({ name }) => name).join(', ');
    return line === undefined
        ? insertLines(block, [`verantwortlich ${names}`], 'Zeile „verantwortlich“ ergänzen')
        : appendTo(line, `, ${names}`, `${names} als verantwortlich nennen`);
}

function fixesInAmendment(amendment: ast.Amendment, missing: readonly Controller[], state: ContractState): Fix[] {
    const block = amendment.operations.flatMap((operation) =>
        ast.isChange(operation) && ast.isDataProtection(operation.element) ? operation.element : [],
    )[0];
    if (block !== undefined) {
        return block.controllers[0] === undefined
            ? insertLines(block, [wholeLine(state)], 'Zeile „verantwortlich“ ergänzen')
            : fixesFor(block, block.controllers[0], missing);
    }
    return insertLines(amendment, ['ändern datenschutz {', `    ${wholeLine(state)}`, '}'], 'Datenschutz im Nachtrag ändern');
}

/** The line that leaves them out, else the party that the amendment inserts. */
function placeIn(amendment: ast.Amendment, missing: readonly Controller[]): { node: AstNode; property?: string } {
    for (const operation of amendment.operations) {
        if (ast.isChange(operation) && ast.isDataProtection(operation.element) && operation.element.controllers[0] !== undefined) {
            return { node: operation.element.controllers[0] };
        }
    }
    const inserted = missing.find(({ $container }) => ast.isInsertion($container) && $container.$container === amendment);
    return { node: inserted ?? amendment, property: 'name' };
}
