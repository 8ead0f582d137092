import { yearOf } from '@riv/model/value/local-date';
import * as ast from '../../generated/ast.ts';
import { effectiveDate } from '../../resolve/amendments.ts';
import { defineRule } from '../rule.ts';

export const settlementYearMissing = defineRule<{ year: number }>({
    code: 'abrechnungsjahr-fehlt',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Geldbedingungen ändern sich ohne Abrechnungsjahr',
    basis: ['K11', 'D16', 'D18'],
    locked: true,
    message: ({ year }) =>
        `Geldbedingungen wechseln nur mit einem Abrechnungsjahr, weil für ein Kalenderjahr nach einer Formel abgerechnet wird (K11). Schreiben Sie „ändern erfolgsvergütung ab abrechnungsjahr ${year} {“.`,
    page: {
        impact: 'Niemand könnte sagen, nach welchem Anteil das laufende Jahr abzurechnen ist.',
        wrong: 'ändern erfolgsvergütung {',
        right: 'ändern erfolgsvergütung ab abrechnungsjahr 2030 {',
    },
    checks: {
        Change: (change, report) => {
            const block = change.element;
            if (!ast.isSuccessShare(block) || block.fromYear !== undefined) {
                return;
            }
            const effective = effectiveDate(change.$container);
            const year = effective === undefined ? 2030 : yearOf(effective) + (effective.iso.endsWith('-01-01') ? 0 : 1);
            const at = (block.$cstNode?.offset ?? 0) + 'erfolgsvergütung'.length;
            report({ node: block, keyword: 'erfolgsvergütung' }, { year }, [
                { title: `Ab Abrechnungsjahr ${year}`, edits: [{ start: at, end: at, text: ` ab abrechnungsjahr ${year}` }] },
            ]);
        },
    },
});
