import { isTerm } from '@riv/model/terms/lookup';
import { type PartnerNumber, partnerNumberOf, partnerNumbers } from '@riv/model/terms/partner-number';
import type { Norm } from '@riv/model/value/norm';
import type * as ast from '../../generated/ast.ts';
import { readNorm } from '../../resolve/build/read.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { citationOf, fittingNumbers } from './partner-number-of.ts';

export const partnerNumberUnknown = defineRule<{ norm: string; proposals: readonly string[] }>({
    code: 'stellung-nummer-unbekannt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Die Vorschrift ist keine Nummer des § 140a Abs. 3 Satz 1 SGB V',
    basis: ['L02', 'L03', '§ 140a Abs. 3 Satz 1 SGB V'],
    locked: true,
    message: ({ norm, proposals }) =>
        `„${norm}“ ist keine Nummer des § 140a Abs. 3 Satz 1 SGB V; dort stehen Nr. 1 bis 3, 3a, 3b und 4 bis 8 (L02). Wer nur als Dritter berät oder verwaltet, ist nicht Vertragspartner (L03): stellung Genannt. Sonst schreiben Sie: nach ${proposals.join(' oder nach ')}`,
    page: {
        impact: 'Der Vertrag stützte die Teilnahme auf eine Vorschrift, die sie nicht erlaubt.',
        wrong: 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 9 SGB V"',
        right: 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"',
    },
    checks: {
        Standing: (line, report) => {
            const norm = readNorm(line.norm);
            const concerns = line.value === 'Vertragspartner' || line.value === 'Beigetreten';
            if (norm === undefined || !concerns || partnerNumberOf(norm) !== undefined) {
                return;
            }
            const proposals = proposalsFor(norm, line).map(citationOf);
            report(
                { node: line, property: 'norm' },
                { norm: line.norm ?? '', proposals },
                proposals.flatMap((citation) => replaceProperty(line, 'norm', citation, `Nummer eintragen: ${citation}`)),
            );
        },
    },
});

/** A citation that only lacks „Satz 1“ keeps its number; otherwise the numbers that fit the party. */
function proposalsFor({ section, number }: Norm, line: ast.Standing): readonly PartnerNumber[] {
    if (section === '140a' && number !== undefined && isTerm(partnerNumbers, number)) {
        return [number];
    }
    const fitting = fittingNumbers(line.$container);
    return fitting.length > 0 ? fitting : ['1', '2'];
}
