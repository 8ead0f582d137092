import { yearOf } from '@riv/model/value/local-date';
import { readDate } from '../../resolve/build/read.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const cutoffMissing = defineRule({
    code: 'gebietsstand-fehlt',
    severity: 'warning',
    category: 'Beteiligte',
    title: 'Der Gebietsstand der Region fehlt',
    basis: ['L10'],
    locked: false,
    message: () =>
        'Die Region nennt keinen Gebietsstand; Kreise werden aufgelöst und zusammengelegt, und der Vertrag läuft 20 Jahre (L10). Ergänzen Sie im Block „region“ die Zeile: gebietsstand 31.12.2025 fortgeschrieben',
    page: {
        impact: 'Nach einer Gebietsreform wäre streitig, welche Versicherten zur Region gehören.',
        wrong: 'region { kreis 01054 "Nordfriesland" }',
        right: 'region {\n    kreis 01054 "Nordfriesland"\n    gebietsstand 31.12.2025 fortgeschrieben\n}',
    },
    checks: {
        Region: (region, report, { hasSyntaxErrors }) => {
            if (region.cutoff.length > 0 || hasSyntaxErrors) {
                return;
            }
            // The last turn of a year before the Rechtsstand: the day by which official lists of Kreise are kept.
            const legalStatus = readDate(region.$container.legalStatus[0]?.date);
            const line = legalStatus === undefined ? undefined : `gebietsstand 31.12.${yearOf(legalStatus) - 1} fortgeschrieben`;
            const fix =
                line === undefined ? [] : insertLines(region, [line], 'Gebietsstand zum letzten Jahresende vor dem Rechtsstand ergänzen');
            report({ node: region, keyword: 'region' }, {}, fix);
        },
    },
});
