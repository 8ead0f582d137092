import { meansKreis, similarKreise } from '@riv/model/identifier/kreis-key';
import type * as ast from '../../generated/ast.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { textLiteral } from '../fixes/free-name.ts';
import { kreisOf } from '../region-districts.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    readonly key: string;
    readonly official: string;
    readonly stated: string;
    /** Key of the Kreis that bears the stated name. */
    readonly other: string | undefined;
}

export const kreisNameDiffers = defineRule<Params>({
    code: 'kreis-name-abweichend',
    severity: 'warning',
    category: 'Beteiligte',
    title: 'Name und Schlüssel des Kreises passen nicht zusammen',
    basis: ['L10'],
    locked: false,
    message: ({ key, official, stated, other }) => {
        const hint = other === undefined ? '' : ` „${stated}“ hat den Schlüssel ${other}.`;
        return `Der Schlüssel ${key} gehört zu „${official}“, nicht zu „${stated}“ (L10).${hint} Schreiben Sie: kreis ${key} "${official}"${other === undefined ? '' : `, oder: kreis ${other} "${stated}"`}`;
    },
    page: {
        impact: 'Der gedruckte Vertrag nennt einen anderen Kreis als den, für den gerechnet wird.',
        wrong: 'kreis 01054 "Dithmarschen"',
        right: 'kreis 01054 "Nordfriesland"',
    },
    checks: { District: check, OfficeDistrict: check },
});

function check(line: ast.District | ast.OfficeDistrict, report: Report<Params>): void {
    const kreis = kreisOf(line.key);
    const stated = line.title?.trim();
    if (kreis === undefined || stated === undefined || stated === '' || meansKreis(kreis, stated)) {
        return;
    }
    const other = similarKreise(stated, 1).find((candidate) => meansKreis(candidate, stated))?.key;
    report({ node: line, property: 'title' }, { key: kreis.key, official: kreis.shortName, stated, other }, [
        ...replaceProperty(line, 'title', textLiteral(kreis.shortName), `Name „${kreis.shortName}“ eintragen`),
        ...(other === undefined ? [] : replaceProperty(line, 'key', other, `Schlüssel ${other} eintragen`)),
    ]);
}
