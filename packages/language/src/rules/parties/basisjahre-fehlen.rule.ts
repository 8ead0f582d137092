import { yearOf } from '@riv/model/value/local-date';
import type * as ast from '../../generated/ast.ts';
import { readDate, readNumber } from '../../resolve/build/read.ts';
import type { ContractState } from '../../resolve/contract-state.ts';
import { current } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Fix } from '../rule.ts';
import { stateAround } from '../state-around.ts';
import { titleOf } from './party-node.ts';

export const baseYearsMissing = defineRule<{ payer: string }>({
    code: 'basisjahre-fehlen',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Die Basisjahre einer Krankenkasse fehlen',
    basis: ['R27', 'D3', 'K5'],
    locked: true,
    message: ({ payer }) =>
        `Für „${payer}“ fehlen die Basisjahre; aus ihren Ausgaben und Normkosten ergibt sich der Referenzquotient, an dem der Erfolg gemessen wird, für jede Krankenkasse gesondert (R27, D3). Ergänzen Sie im Block „krankenkasse“: basis { jahr 2025 ausgaben 107.700.000,00 EUR normkosten 106.900.000,00 EUR }`,
    page: {
        impact: 'Für diese Krankenkasse lässt sich kein Delta und keine Erfolgsvergütung berechnen.',
        wrong: 'krankenkasse AOK "AOK NordWest" { beitritt 01.01.2027 }',
        right: 'krankenkasse AOK "AOK NordWest" {\n    basis {\n        jahr 2023 ausgaben 103.900.000,00 EUR normkosten 103.500.000,00 EUR\n        jahr 2024 ausgaben 105.500.000,00 EUR normkosten 105.000.000,00 EUR\n        jahr 2025 ausgaben 107.700.000,00 EUR normkosten 106.900.000,00 EUR\n    }\n}',
    },
    checks: {
        Payer: (payer, report, context) => {
            const block = payer.base[0];
            if (context.hasSyntaxErrors || payer.base.some(({ years }) => years.length > 0)) {
                return;
            }
            const place = block === undefined ? { node: payer, property: 'name' } : { node: block, keyword: 'basis' };
            const state = stateAround(payer, context);
            report(place, { payer: titleOf(payer) }, state === undefined ? [] : fixFor(payer, block, state));
        },
    },
});

function fixFor(payer: ast.Payer, block: ast.PayerBase | undefined, state: ContractState): Fix[] {
    const lines = baseYears(state).map((year) => `jahr ${year} ausgaben offen "Ausgaben ${year}" normkosten offen "Normkosten ${year}"`);
    if (lines.length === 0) {
        return [];
    }
    const title = 'Basisjahre ergänzen (Ausgaben und Normkosten bleiben offen)';
    return block === undefined
        ? insertLines(payer, ['basis {', ...lines.map((line) => `    ${line}`), '}'], title)
        : insertLines(block, lines, title);
}

/** The years of the other Kassen; without one, the agreed number of years that end two years before the begin of the contract. */
function baseYears(state: ContractState): readonly number[] {
    const others = state.payers.map(({ lines }) => current(lines, 'PayerBase')?.node.years.flatMap(({ year }) => readNumber(year) ?? []));
    const known = others.find((years) => years !== undefined && years.length > 0);
    if (known !== undefined) {
        return known;
    }
    const begin = readDate(current(state.head, 'Begin')?.node.date);
    const count = readNumber(current(state.share[0]?.lines ?? new Map(), 'BaseYears')?.node.count) ?? 3;
    return begin === undefined ? [] : Array.from({ length: count }, (_, index) => yearOf(begin) - 1 - count + index);
}
