import * as ast from '../../generated/ast.ts';
import { appendTo } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { citationOf, fittingNumbers } from './partner-number-of.ts';

export const standingWithoutNorm = defineRule<{ standing: string; citation: string }>({
    code: 'stellung-ohne-norm',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Ein Vertragspartner nennt nicht, nach welcher Nummer er teilnimmt',
    basis: ['L02', '§ 140a Abs. 3 Satz 1 SGB V'],
    locked: true,
    message: ({ standing, citation }) =>
        `Die Stellung „${standing}“ nennt keine Nummer des § 140a Abs. 3 Satz 1 SGB V; nur wer dort aufgeführt ist, kann neben den Krankenkassen am Vertrag teilnehmen (L02). Schreiben Sie: stellung ${standing} nach ${citation}`,
    page: {
        impact: 'Es bliebe offen, ob der Beteiligte überhaupt Vertragspartner sein darf.',
        wrong: 'stellung Vertragspartner',
        right: 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"',
    },
    checks: {
        Standing: (line, report, { hasSyntaxErrors }) => {
            const { value, norm, $container: party } = line;
            if (norm !== undefined || hasSyntaxErrors || (value !== 'Vertragspartner' && value !== 'Beigetreten')) {
                return;
            }
            const citation = citationOf(fittingNumbers(party)[0] ?? (ast.isIntegrationUnit(party) ? '2' : '1'));
            report(
                { node: line, property: 'value' },
                { standing: value, citation },
                appendTo(line, ` nach ${citation}`, `Nummer ergänzen: ${citation}`),
            );
        },
    },
});
