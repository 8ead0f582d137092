import { formatLocalDate, formatShortDate, type LocalDate } from '@riv/model/value/local-date';
import { concludedDate } from '../../resolve/amendments.ts';
import { readDate } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const amendmentBaseWrong = defineRule<{ named: string; actual: string; literal: string; text: string }>({
    code: 'nachtrag-falsche-fassung',
    severity: 'error',
    category: 'Nachtrag',
    title: 'Der Nachtrag nennt nicht die Fassung, die er ändert',
    basis: ['B7', 'L40'],
    locked: true,
    message: ({ named, actual, literal, text }) =>
        `Der Nachtrag ändert die Fassung vom ${named}; zuletzt gilt aber ${text} vom ${actual} (B7). Schreiben Sie „ändert fassung vom ${literal}“.`,
    page: {
        impact: 'Änderungsbefehle träfen einen Text, der so nicht mehr gilt.',
        wrong: 'ändert fassung vom 16.11.2025',
        right: 'ändert fassung vom 16.11.2026',
    },
    checks: {
        Amendment: (amendment, report, context) => {
            const contract = amendment.contract?.ref;
            const line = amendment.amends[0];
            const named = readDate(line?.date);
            if (contract === undefined || line === undefined || named === undefined) {
                return;
            }
            const ordered = context.amendmentsOf(contract);
            const before = ordered[ordered.indexOf(amendment) - 1];
            const actual: LocalDate | undefined = before === undefined ? readDate(contract.concluded[0]?.date) : concludedDate(before);
            if (actual === undefined || actual.iso === named.iso) {
                return;
            }
            const literal = formatShortDate(actual);
            const start = (line.$cstNode?.end ?? 0) - line.date.length;
            report(
                { node: line, property: 'date' },
                {
                    named: formatLocalDate(named),
                    actual: formatLocalDate(actual),
                    literal,
                    text: before === undefined ? 'die Erstfassung' : `der ${before.title}`,
                },
                [{ title: `Fassung vom ${literal} nennen`, edits: [{ start, end: start + line.date.length, text: literal }] }],
            );
        },
    },
});
