import { nearestOf } from '@riv/model/terms/lookup';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { checkClause } from './checked-clauses.ts';

interface Params {
    readonly name: string;
    readonly after: string;
    /** Whether the clause is there, but stands behind this one. */
    readonly later: boolean;
    readonly proposals: readonly string[];
}

export const clauseAnchorUnknown = defineRule<Params>({
    code: 'klausel-hinter-unbekannt',
    severity: 'error',
    category: 'Bezug',
    title: 'Die Klausel, hinter der eine eigene stehen soll, gibt es nicht',
    basis: ['B1'],
    locked: true,
    message: ({ name, after, later, proposals }) => {
        const fault = later
            ? `„${after}“ wird erst nach „${name}“ erklärt; so lässt sich keine der beiden einordnen. Stellen Sie „${after}“ voran oder nennen Sie eine Klausel der Bibliothek`
            : `Der Vertrag trägt keine Klausel „${after}“, hinter der „${name}“ stehen könnte`;
        return `${fault}.${later || proposals.length === 0 ? '' : ` Schreiben Sie zum Beispiel: hinter ${proposals[0]}`}`;
    },
    page: {
        impact: 'Niemand wüsste, an welcher Stelle des Vertrags die Klausel steht.',
        wrong: 'klausel Datenraum "Datenraum" hinter Datenschutzklausel { "…" }',
        right: 'klausel Datenraum "Datenraum" hinter Auftragsverarbeitung { "…" }',
    },
    checks: {
        Clause: (clause, report, context) => {
            const checked = checkClause(clause, context);
            const { name, after } = clause;
            // A clause that replaces a wording stands where that stood.
            if (checked === undefined || after === undefined || after === '' || checked.role === 'replaced') {
                return;
            }
            const clauses = checked.state.clauses.filter(({ repealed }) => !repealed);
            const anchor = clauses.findIndex(({ id }) => id === after);
            const own = clauses.findIndex(({ id }) => id === name);
            if (anchor < 0 || anchor >= own) {
                const names = clauses.slice(0, own < 0 ? undefined : own).map(({ id }) => id);
                const near = nearestOf(names, after, 2);
                const proposals = near.length > 0 ? near : names.slice(-1);
                const fixes = near.flatMap((proposal) => replaceProperty(clause, 'after', proposal, `In „${proposal}“ ändern`));
                report({ node: clause, property: 'after' }, { name, after, later: anchor >= 0, proposals }, fixes);
            }
        },
    },
});
