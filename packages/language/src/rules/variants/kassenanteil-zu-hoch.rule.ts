import { comparePercent, formatPercent, percentOf } from '@riv/model/value/percent';
import * as ast from '../../generated/ast.ts';
import { readPercent } from '../../resolve/build/read.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { isDeparture } from './checked-lines.ts';
import { ownBounds } from './corridor.ts';
import { exceedsPayerRange, exceedsPayerShare } from './other-findings.ts';

export const payerShareTooHigh = defineRule<{ found: string }>({
    code: 'kassenanteil-zu-hoch',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Der Anteil der Krankenkasse übersteigt 25 %',
    basis: ['R28', 'R31', 'K2'],
    locked: true,
    message: ({ found }) =>
        `${found}; der Krankenkasse verbleiben höchstens 25\u00a0% des Deltas (R28, R31), auch nicht mehr mit einer Abweichung. Schreiben Sie höchstens: anteil Krankenkasse 25 %`,
    page: {
        impact: 'Der Integrationseinheit fehlte das Geld, aus dem sie die Rückführung an den Zukunftsfonds bestreitet.',
        wrong: 'anteil Krankenkasse 30 %',
        right: 'anteil Krankenkasse 25 %',
    },
    checks: {
        Share: (share, report) => {
            const value = readPercent(share.percent);
            // A contract that calls the excess a departure has its finding there.
            const departs = isDeparture(share) && ast.isVariant(share.$container.$container) === false;
            if (value !== undefined && exceedsPayerShare(share) && !departs) {
                const fixes = replaceProperty(share, 'percent', '25 %', 'Auf 25 % setzen');
                report({ node: share, property: 'percent' }, { found: `Der Anteil beträgt ${formatPercent(value)}` }, fixes);
            } else if (share.tail?.$type === 'Range' && exceedsPayerRange(share)) {
                const upper = ownBounds(share)?.upper;
                const found = upper?.kind === 'percent' ? `Der Bereich reicht bis ${formatPercent(upper)}` : '';
                report({ node: share.tail, property: 'upper' }, { found }, replaceProperty(share.tail, 'upper', '25 %', 'Auf 25 % setzen'));
            }
        },
        SuccessShare: (block, report) => {
            // The share can also grow by what the other side gives away. Where the lines are locked, that is found there.
            const unlocked = ast.isVariant(block.$container) && block.$container.base;
            const unit = block.shares.find((share) => share.role === 'Integrationseinheit' && (unlocked || isDeparture(share)));
            const rest = block.shares.find((share) => share.role === 'Krankenkasse' && share.rest);
            const percent = readPercent(unit?.percent);
            if (unit !== undefined && rest !== undefined && percent !== undefined && comparePercent(percent, percentOf('75')) < 0) {
                report({ node: unit, property: 'percent' }, { found: `Der Integrationseinheit blieben nur ${formatPercent(percent)}` });
            }
        },
    },
});
