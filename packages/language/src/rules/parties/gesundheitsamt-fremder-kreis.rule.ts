import type { Kreis } from '@riv/model/identifier/kreis-data';
import { replaceProperty } from '../fixes/change-part.ts';
import { kreiseOf, kreisOf } from '../region-districts.ts';
import { defineRule } from '../rule.ts';
import { stateAround } from '../state-around.ts';

export const officeOfForeignDistrict = defineRule<{ kreis: Kreis; region: readonly Kreis[] }>({
    code: 'gesundheitsamt-fremder-kreis',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Ein Gesundheitsamt gehört zu einem Kreis außerhalb der Region',
    basis: ['L71', 'R16'],
    locked: true,
    message: ({ kreis, region }) =>
        `Der Kreis ${kreis.key} („${kreis.shortName}“) gehört nicht zur Region des Vertrages (${region.map(({ key }) => key).join(', ')}); beteiligt ist das Gesundheitsamt jedes Kreises der Region (L71). Schreiben Sie: kreis ${region[0]?.key}, oder nehmen Sie den Kreis in die Region auf.`,
    page: {
        impact: 'Die Kooperation bestünde mit einer Behörde, die für die Region nicht zuständig ist.',
        wrong: 'region { kreis 01054 … }\ngesundheitsamt Amt "…" { kreis 01051 }',
        right: 'region { kreis 01054 … }\ngesundheitsamt Amt "…" { kreis 01054 }',
    },
    checks: {
        OfficeDistrict: (line, report, context) => {
            const kreis = kreisOf(line.key);
            const state = stateAround(line, context);
            const region = state === undefined ? [] : kreiseOf(state);
            if (kreis === undefined || region.length === 0 || region.includes(kreis)) {
                return;
            }
            report(
                { node: line, property: 'key' },
                { kreis, region },
                region.flatMap(({ key, shortName }) => replaceProperty(line, 'key', key, `In ${key} (${shortName}) ändern`)),
            );
        },
    },
});
