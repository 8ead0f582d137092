import * as ast from '../../generated/ast.ts';
import { readDate } from '../../resolve/build/read.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { titleOf } from './party-node.ts';

export const accessionMissing = defineRule<{ payer: string; date: string }>({
    code: 'beitritt-fehlt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Der Tag des Beitritts einer Krankenkasse fehlt',
    basis: ['R19', 'K9', 'L42'],
    locked: true,
    message: ({ payer, date }) =>
        `Für „${payer}“ fehlt der Tag des Beitritts; von ihm an zählen ihre Fondsjahre und ihre Abrechnung (R19, K9). Ergänzen Sie im Block „krankenkasse“ die Zeile: beitritt ${date}, solange er fehlt: beitritt offen "Tag des Beitritts"`,
    page: {
        impact: 'Der Kalender des Zukunftsfonds lässt sich für diese Krankenkasse nicht bestimmen.',
        wrong: 'krankenkasse AOK "AOK NordWest" { kassenart AOK }',
        right: 'krankenkasse AOK "AOK NordWest" {\n    kassenart AOK\n    beitritt 01.01.2027\n}',
    },
    checks: {
        Payer: (payer, report, { hasSyntaxErrors }) => {
            if (payer.accession.length > 0 || hasSyntaxErrors) {
                return;
            }
            const text = payer.$container;
            const start = ast.isContract(text) ? text.begin[0]?.date : text.$container.effective[0]?.date;
            const date = readDate(start) === undefined ? undefined : start;
            const line = `beitritt ${date ?? 'offen "Tag des Beitritts"'}`;
            report(
                { node: payer, property: 'name' },
                { payer: titleOf(payer), date: date ?? '01.01.2027' },
                insertLines(payer, [line], `„${line}“ ergänzen`),
            );
        },
    },
});
