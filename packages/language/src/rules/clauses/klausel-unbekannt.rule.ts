import { nearestOf } from '@riv/model/terms/lookup';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { ownState } from '../variants/checked-lines.ts';
import { clauseLibrary } from './clause-library.ts';

interface Params {
    readonly name: string;
    readonly proposal: string | undefined;
    readonly known: readonly string[];
}

export const clauseUnknown = defineRule<Params>({
    code: 'klausel-unbekannt',
    severity: 'error',
    category: 'Bezug',
    title: 'Eine Klausel der Bibliothek gibt es nicht',
    basis: ['B1', 'R12'],
    locked: true,
    message: ({ name, proposal, known }) =>
        `Die Bibliothek hat in dieser Fassung keine Klausel „${name}“. ${proposal === undefined ? `Vorhanden sind: ${known.join(', ')}.` : `Gemeint ist wohl „${proposal}“.`} Eine eigene Klausel schreiben Sie mit ihrem Text: klausel ${name} "Überschrift" hinter … { "…" }`,
    page: {
        impact: 'Jedem Vertrag der Variante fehlte der Wortlaut, den die Zeile verspricht.',
        wrong: 'klauseln Wiederruf',
        right: 'klauseln Widerruf',
    },
    checks: {
        Variant: (variant, report) => {
            const known = clauseLibrary(ownState(variant)).clauses;
            for (const list of variant.libraryClauses) {
                for (const [index, name] of list.names.entries()) {
                    if (name !== undefined && name !== '' && !known.includes(name)) {
                        const [proposal] = nearestOf(known, name, 1);
                        const fixes =
                            proposal === undefined ? [] : replaceProperty(list, 'names', proposal, `In „${proposal}“ ändern`, index);
                        report({ node: list, property: 'names', index }, { name, proposal, known }, fixes);
                    }
                }
            }
        },
    },
});
