import { partnerNumberOf, partnerNumbers } from '@riv/model/terms/partner-number';
import * as ast from '../../generated/ast.ts';
import { readNorm } from '../../resolve/build/read.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { citationOf, fittingNumbers } from './partner-number-of.ts';

export const partnerNumberUnfit = defineRule<{ party: string; number: string; meaning: string; fitting: readonly string[] }>({
    code: 'stellung-nummer-unpassend',
    severity: 'warning',
    category: 'Beteiligte',
    title: 'Die Nummer des § 140a Abs. 3 Satz 1 SGB V passt nicht zum Beteiligten',
    basis: ['L03', 'L04', 'L05', '§ 140a Abs. 3 Satz 1 SGB V'],
    locked: false,
    message: ({ party, number, meaning, fitting }) =>
        `${number} betrifft: ${meaning} Das passt nicht zu ${party} (L03 bis L05; § 140a Abs. 3 Satz 1 SGB V). Prüfen Sie, ob gemeint ist: nach ${fitting.join(' oder nach ')}`,
    page: {
        impact: 'Die Aufsicht könnte die Befugnis zum Vertragsschluss bezweifeln.',
        wrong: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" { stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V" }',
        right: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" { stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 3a SGB V" }',
    },
    checks: {
        Standing: (line, report) => {
            const norm = readNorm(line.norm);
            const number = norm === undefined ? undefined : partnerNumberOf(norm);
            const fitting = fittingNumbers(line.$container);
            if (number === undefined || fitting.length === 0 || fitting.includes(number)) {
                return;
            }
            const { label, description } = partnerNumbers[number];
            const citations = fitting.map(citationOf);
            report(
                { node: line, property: 'norm' },
                { party: partyKind(line.$container), number: label, meaning: description, fitting: citations },
                citations.flatMap((citation) => replaceProperty(line, 'norm', citation, `Nummer eintragen: ${citation}`)),
            );
        },
    },
});

function partyKind(party: ast.Standing['$container']): string {
    if (ast.isAuthority(party) || ast.isHealthOffice(party)) {
        return 'einer Gebietskörperschaft, die nur über eine Einrichtung (Nr. 2) oder als Leistungsträger (Nr. 3a) Vertragspartner sein kann';
    }
    return ast.isIntegrationUnit(party) ? `einem Träger „${party.carrier[0]?.value}“` : `der Art „${party?.kind[0]?.value ?? ''}“`;
}
