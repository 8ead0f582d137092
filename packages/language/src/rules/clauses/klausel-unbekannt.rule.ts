import { nearestOf } from '@riv/model/terms/lookup';
import * as ast from '../../generated/ast.ts';
import { ownState } from '../../resolve/state-of.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { stateBefore } from '../state-around.ts';
import { clauseLibrary } from './clause-library.ts';

interface Params {
    /** Where the name is looked for: in the library, or among the clauses that the contract carries. */
    readonly among: 'library' | 'contract';
    readonly name: string;
    readonly proposal: string | undefined;
    readonly known: readonly string[];
}

export const clauseUnknown = defineRule<Params>({
    code: 'klausel-unbekannt',
    severity: 'error',
    category: 'Bezug',
    title: 'Eine genannte Klausel gibt es nicht',
    basis: ['B1', 'R12'],
    locked: true,
    message: ({ among, name, proposal, known }) => {
        const advice = proposal === undefined ? `Vorhanden sind: ${known.join(', ')}.` : `Gemeint ist wohl „${proposal}“.`;
        return among === 'contract'
            ? `Der Vertrag trägt keine Klausel „${name}“, die gestrichen werden könnte. ${advice}`
            : `Die Bibliothek hat in dieser Fassung keine Klausel „${name}“. ${advice} Eine eigene Klausel schreiben Sie mit ihrem Text: klausel ${name} "Überschrift" hinter … { "…" }`;
    },
    page: {
        impact: 'Jedem Vertrag der Variante fehlte der Wortlaut, den die Zeile verspricht.',
        wrong: 'klauseln Wiederruf',
        right: 'klauseln Widerruf',
    },
    checks: {
        Deletion: (deletion, report, context) => {
            const { clause: name, $container: amendment } = deletion;
            const clauses = ast.isAmendment(amendment) ? stateBefore(amendment, context)?.clauses : undefined;
            if (name === undefined || name === '' || clauses === undefined) {
                return;
            }
            const present = clauses.filter(({ repealed }) => !repealed).map(({ id }) => id);
            if (!present.includes(name)) {
                // Only what the contract itself brought in can be struck out.
                const known = clauses.filter(({ kind, repealed }) => kind === 'own' && !repealed).map(({ id }) => id);
                const [proposal] = nearestOf(present, name, 1);
                const fixes = proposal === undefined ? [] : replaceProperty(deletion, 'clause', proposal, `In „${proposal}“ ändern`);
                report(
                    { node: deletion, property: 'clause' },
                    { among: 'contract', name, proposal, known: known.length > 0 ? known : present },
                    fixes,
                );
            }
        },
        Variant: (variant, report) => {
            const known = clauseLibrary(ownState(variant)).clauses;
            for (const list of variant.libraryClauses) {
                for (const [index, name] of list.names.entries()) {
                    if (name !== undefined && name !== '' && !known.includes(name)) {
                        const [proposal] = nearestOf(known, name, 1);
                        const fixes =
                            proposal === undefined ? [] : replaceProperty(list, 'names', proposal, `In „${proposal}“ ändern`, index);
                        report({ node: list, property: 'names', index }, { among: 'library', name, proposal, known }, fixes);
                    }
                }
            }
        },
    },
});
