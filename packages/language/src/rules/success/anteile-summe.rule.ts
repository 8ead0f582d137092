import { Decimal } from '@riv/model/value/decimal';
import { formatPercent, type Percent } from '@riv/model/value/percent';
import type * as ast from '../../generated/ast.ts';
import { readPercent } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const sharesDoNotSum = defineRule<{ payer: string; unit: string; sum: string }>({
    code: 'anteile-summe',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Die Anteile am Delta ergeben nicht 100 %',
    basis: ['R28', 'B12'],
    locked: true,
    message: ({ payer, unit, sum }) =>
        `Die Anteile ergeben ${sum} statt 100 % (R28): Krankenkasse ${payer}, Integrationseinheit ${unit}. Schreiben Sie „anteil Integrationseinheit im übrigen“; dann kann die Summe nicht falsch sein.`,
    page: {
        impact: 'Ein Teil des Deltas wäre doppelt oder gar nicht verteilt.',
        wrong: 'anteil Krankenkasse 25 %\nanteil Integrationseinheit 70 %',
        right: 'anteil Krankenkasse 25 %\nanteil Integrationseinheit im übrigen',
    },
    checks: {
        SuccessShare: (block, report) => {
            const wrong = wrongSum(block);
            if (wrong !== undefined) {
                const { line, payer, unit, sum } = wrong;
                report(
                    { node: line },
                    { payer: formatPercent(payer), unit: formatPercent(unit), sum: `${sum.toString().replace('.', ',')} %` },
                );
            }
        },
    },
});

/** The line of the unit where its share and that of the Kasse, both written in one block, do not make 100 %. */
export function wrongSum(
    block: ast.SuccessShare,
): { readonly line: ast.Share; readonly payer: Percent; readonly unit: Percent; readonly sum: Decimal } | undefined {
    const line = block.shares.find((share) => share.role === 'Integrationseinheit' && !share.rest);
    const unit = readPercent(line?.percent);
    const payer = readPercent(block.shares.find((share) => share.role === 'Krankenkasse')?.percent);
    if (line === undefined || unit === undefined || payer === undefined) {
        return undefined;
    }
    const sum = new Decimal(unit.value).plus(payer.value);
    return sum.equals(100) ? undefined : { line, payer, unit, sum };
}
