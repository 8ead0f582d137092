import { Decimal } from '@riv/model/value/decimal';
import { formatPercent } from '@riv/model/value/percent';
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
            const line = block.shares.find((share) => share.role === 'Integrationseinheit' && !share.rest);
            const unit = readPercent(line?.percent);
            const payer = readPercent(block.shares.find((share) => share.role === 'Krankenkasse')?.percent);
            if (line === undefined || unit === undefined || payer === undefined) {
                return;
            }
            const sum = new Decimal(unit.value).plus(payer.value);
            if (!sum.equals(100)) {
                report(
                    { node: line },
                    { payer: formatPercent(payer), unit: formatPercent(unit), sum: `${sum.toString().replace('.', ',')} %` },
                );
            }
        },
    },
});
