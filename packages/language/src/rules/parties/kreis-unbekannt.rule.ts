import type { Kreis } from '@riv/model/identifier/kreis-data';
import { checkKreisKey, meansKreis, similarKreise } from '@riv/model/identifier/kreis-key';
import type * as ast from '../../generated/ast.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    readonly problem: string;
    readonly example: string;
}

export const kreisUnknown = defineRule<Params>({
    code: 'kreis-unbekannt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Den Kreis gibt es nicht',
    basis: ['L10', '§ 140a Abs. 1 Satz 3 SGB V'],
    locked: true,
    message: ({ problem, example }) =>
        `${problem} Der räumliche Geltungsbereich muss genau bestimmt sein (L10). Schreiben Sie den fünfstelligen amtlichen Schlüssel, etwa: kreis ${example}`,
    page: {
        impact: 'Für einen Kreis, den es nicht gibt, lassen sich keine Versicherten und keine Zuweisungen bestimmen.',
        wrong: 'kreis 03152 "Göttingen"',
        right: 'kreis 03159 "Göttingen"',
    },
    checks: { District: check, OfficeDistrict: check },
});

function check(line: ast.District | ast.OfficeDistrict, report: Report<Params>): void {
    const checked = checkKreisKey(line.key ?? '');
    if (line.key === undefined || checked.ok) {
        return;
    }
    const proposals = proposalsFor(line, checked.problem.suggestion);
    report(
        { node: line, property: 'key' },
        { problem: checked.problem.message, example: proposals[0]?.key ?? '01054' },
        proposals.flatMap(({ key, shortName }) => replaceProperty(line, 'key', key, `In ${key} (${shortName}) ändern`)),
    );
}

/** The Kreis that the name means, then what the key suggests, then similar keys. */
function proposalsFor({ key, title }: ast.District | ast.OfficeDistrict, suggestion: string | undefined): Kreis[] {
    const byName = title === undefined ? [] : similarKreise(title, 1).filter((kreis) => meansKreis(kreis, title));
    const suggested = checkKreisKey(suggestion ?? '');
    const all = [...byName, ...(suggested.ok ? [suggested.value] : similarKreise(key, 3))];
    return all.filter((kreis, index) => all.indexOf(kreis) === index);
}
