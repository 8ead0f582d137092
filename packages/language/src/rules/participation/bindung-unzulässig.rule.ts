import { formatDuration } from '@riv/model/value/duration';
import { readDuration } from '../../resolve/build/read.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';

export const bindingNotAllowed = defineRule<{ term: string }>({
    code: 'bindung-unzulässig',
    severity: 'error',
    category: 'Teilnahme',
    title: 'Versicherte werden an Leistungserbringer gebunden',
    basis: ['L53', 'R14', '§ 140a Abs. 4 Satz 5 SGB V'],
    locked: true,
    message: ({ term }) =>
        `Versicherte wären ${term}an die Leistungserbringer des Vertrages gebunden. Das Gesetz ließe eine Bindung zu (§ 140a Abs. 4 Satz 5 SGB V), das Konzept nicht: Versicherte wählen frei zwischen Anbietern mit und ohne Vertrag (R14, L53). Schreiben Sie: bindung an leistungserbringer keine`,
    page: {
        impact: 'Die Wahlfreiheit der Versicherten, ein verbindlicher Teil des Konzepts, wäre aufgehoben.',
        wrong: 'bindung an leistungserbringer 12 monate',
        right: 'bindung an leistungserbringer keine',
    },
    checks: {
        Binding: (line, report) => {
            if (!line.temporal && !line.none && line.term !== undefined) {
                const term = readDuration(line.term);
                report(
                    { node: line, property: 'term' },
                    { term: term === undefined ? '' : `${formatDuration(term)} ` },
                    replaceProperty(line, 'term', 'keine', 'Keine Bindung vereinbaren'),
                );
            }
        },
    },
});
