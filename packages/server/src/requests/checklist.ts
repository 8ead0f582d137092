import * as ast from '@riv/language/generated/ast';
import { openPointsOf } from '@riv/language/resolve/build/departures';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import { type AstNode, AstUtils } from 'langium';
import { BLOCK_PROPERTIES } from '../actions/block-properties.ts';
import { LINE_BASIS } from '../hover/line-basis.ts';
import type { RivServerServices } from '../services.ts';
import type { Checklist, MandatoryItem, OpenPointItem, Place } from './contract-requests.ts';
import { placeOf } from './place.ts';

/** What the variant demands of the contract and where it stands, and every value that is still open. */
export function checklist(contract: ast.Contract, services: RivServerServices): Checklist {
    const { state } = services.workspace.Contexts.resolution(contract);
    const demanded = [...new Set(state.mandatory.flatMap(({ node }) => node.blocks))].filter((kind) => kind in BLOCK_PROPERTIES);
    const openPoints = openPointsOf(state).map(
        ({ subject, reason, origin }): OpenPointItem => ({
            subject,
            reason,
            place: {
                uri: origin.uri,
                range: {
                    start: { line: origin.start.line, character: origin.start.column },
                    end: { line: origin.end.line, character: origin.end.column },
                },
            },
        }),
    );
    return {
        contract: contract.name,
        title: contract.title ?? contract.name,
        mandatory: demanded.map((kind) => mandatoryItem(kind, contract)),
        openPoints,
    };
}

function mandatoryItem(kind: ast.BlockKind, contract: ast.Contract): MandatoryItem {
    const { type, property } = BLOCK_PROPERTIES[kind];
    const nodes = contract[property] as AstNode[];
    const place: Place | undefined = nodes[0] === undefined ? undefined : placeOf(nodes[0]);
    const isOpen = nodes.some((node) => AstUtils.streamAst(node).some(ast.isOpen));
    return {
        label: LINE_LABELS[type] ?? kind,
        basis: LINE_BASIS[type]?.norm ?? '',
        state: nodes.length === 0 ? 'fehlt' : isOpen ? 'offen' : 'vorhanden',
        ...(place === undefined ? {} : { place }),
    };
}
