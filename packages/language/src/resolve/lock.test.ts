import { beforeAll, describe, expect, it } from 'vitest';
import * as ast from '../generated/ast.ts';
import { contractWith } from '../testing/snippet.ts';
import { openWorkspace, type Workspace } from '../workspace/open-workspace.ts';
import type { ContractState, VariantState } from './contract-state.ts';
import { layerOfVariant } from './layer.ts';
import { breachOf, isWholeChain, type Lock, lockBelow, ownLines } from './lock.ts';
import { formatQuantity } from './quantity.ts';
import { contractState, variantState } from './state-of.ts';
import { parentChain } from './variant-chain.ts';

const REGIONAL = `
variante Eng "Eng" fassung 1.0 erweitert Verbund fassung 2026.1 {
    erfolgsvergütung {
        anteil Krankenkasse 22 % zulässig 20 % bis 25 %
    }
    kooperation {
        sitzungen 6 je jahr
        gegenstand "Hitzeschutz" frei
    }
}
`;

const CONTRACT = contractWith({
    'variante Verbund fassung 2026.1': 'variante Eng fassung 1.0',
    'laufzeit 20 jahre': 'laufzeit 240 monate',
    'anteil Krankenkasse 20 %': 'anteil Krankenkasse 18 %',
    'sitzungen 4 je jahr': 'sitzungen 4 je jahr',
    '    charta fassung':
        '    kündigung {\n        frist 3 jahre zum jahresende\n    }\n    abrechnung {\n        zahlungsziel 1 monat\n    }\n    charta fassung',
});

let workspace: Workspace;
let contract: ast.Contract;
let regional: ast.Variant;
let state: ContractState;

beforeAll(async () => {
    workspace = await openWorkspace([{ uri: 'file:///projekt/vertrag.riv', text: REGIONAL + CONTRACT }]);
    const elements = workspace.documents[0]?.parseResult.value.elements ?? [];
    contract = elements.find(ast.isContract)!;
    regional = elements.find(ast.isVariant)!;
    state = contractState(contract, []);
});

function lineOf(text: VariantState, owner: ast.Contract | ast.Variant, key: string) {
    return ownLines(text, owner).find(({ slot }) => slot.key === key);
}

function describeLock(lock: Lock): string {
    const from = lock.kind === 'none' ? '' : ` (${lock.by.layer.name})`;
    return lock.kind === 'range'
        ? `${formatQuantity(lock.bounds.lower)} bis ${formatQuantity(lock.bounds.upper)}${from}`
        : lock.kind + from;
}

describe('lockBelow', () => {
    it.each([
        ['Share Krankenkasse', '20\u00a0% bis 25\u00a0% (Eng 1.0)'],
        ['Meetings', 'locked (Eng 1.0)'],
        ['Subject', 'free (Eng 1.0)'],
        ['Notice', '12\u00a0Monate bis 36\u00a0Monate (Regionale Integrierte Versorgung 2026.1)'],
        ['Term', '20\u00a0Jahre bis 30\u00a0Jahre (Regionale Integrierte Versorgung 2026.1)'],
        ['Contact', 'none'],
    ])('%s: die nächste Variante bestimmt', (key, expected) => {
        const line = lineOf(state, contract, key);
        expect(line === undefined ? undefined : describeLock(line.lock)).toBe(expected);
    });

    it('gilt für eine Variante aus dem, was unter ihr liegt', () => {
        const own = variantState([...parentChain(regional), { variant: regional, layer: layerOfVariant(regional) }]);
        const line = lineOf(own, regional, 'Share Krankenkasse');
        expect(describeLock(line!.lock)).toBe('15\u00a0% bis 25\u00a0% (Regionale Integrierte Versorgung 2026.1)');
        expect(line!.breach).toBeUndefined();
    });

    it('ohne Zeile einer Variante liegt keine Sperre', () => {
        expect(lockBelow(undefined, contract)).toEqual({ kind: 'none' });
    });
});

describe('breachOf', () => {
    it.each([
        ['Share Krankenkasse', 'outside'],
        ['Meetings', 'locked'],
        ['Notice', undefined],
        ['Term', undefined],
        ['Contact', undefined],
        // A month is neither shorter nor longer than 30 days.
        ['Due', 'outside'],
    ])('%s → %s', (key, expected) => {
        expect(lineOf(state, contract, key)?.breach?.kind).toBe(expected);
    });

    it('nennt die nächste Grenze, wo sich vergleichen lässt', () => {
        const share = lineOf(state, contract, 'Share Krankenkasse')?.breach;
        expect(share?.kind === 'outside' && share.nearest !== undefined ? formatQuantity(share.nearest) : '').toBe('20\u00a0%');
        const due = lineOf(state, contract, 'Due')?.breach;
        expect(due?.kind === 'outside' ? due.nearest : 'anders').toBeUndefined();
    });

    it('Geld, Fristen und Fonds brauchen eine Variante', () => {
        const { line } = lineOf(state, contract, 'Notice')!;
        expect(breachOf({ kind: 'none' }, line.node)).toEqual({ kind: 'not-provided' });
    });
});

it('eine Kette ist ganz, wenn sie mit einer Grundvariante beginnt', () => {
    expect(isWholeChain(state)).toBe(true);
    expect(isWholeChain(variantState([]))).toBe(false);
});
