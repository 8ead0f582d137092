import type * as ast from '../../generated/ast.ts';
import { freeName, textLiteral } from '../fixes/free-name.ts';
import { insertBlock } from '../fixes/insert-lines.ts';
import { kreiseOf } from '../region-districts.ts';
import { defineRule, type Fix } from '../rule.ts';

export const conferenceMissing = defineRule({
    code: 'gesundheitskonferenz-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Kommunale Gesundheitskonferenz fehlt',
    basis: ['R5', 'L70'],
    locked: true,
    message: () =>
        'Die Kommunale Gesundheitskonferenz fehlt; sie bereitet die Regionale Integrierte Versorgung vor und wertet ihre Ergebnisse aus (R5). Ergänzen Sie im Block „vertrag“ den Block: gesundheitskonferenz KGK "Kommunale Gesundheitskonferenz" { mitglieder { … } aufgaben Analyse, Diskussion, Vorbereitung, Initiierung … }',
    page: {
        impact: 'Dem Vertrag fehlt das Gremium, das ihn empfiehlt und dem die Ergebnisse berichtet werden.',
        wrong: 'vertrag V "…" { … }',
        right: 'gesundheitskonferenz KGK "Kommunale Gesundheitskonferenz" {\n    mitglieder { … }\n    aufgaben Analyse, Diskussion, Vorbereitung, Initiierung\n    empfehlung vom 12.05.2026\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (contract.conference.length === 0 && !context.hasSyntaxErrors) {
                const [kreis] = kreiseOf(context.resolution(contract).state);
                report({ node: contract, property: 'name' }, {}, fixFor(contract, kreis?.shortName));
            }
        },
    },
});

function fixFor(contract: ast.Contract, region: string | undefined): Fix[] {
    const title = region === undefined ? 'Kommunale Gesundheitskonferenz' : `Kommunale Gesundheitskonferenz ${region}`;
    return insertBlock(
        contract,
        [
            `gesundheitskonferenz ${freeName(contract, 'KGK')} ${textLiteral(title)} {`,
            '    mitglieder {',
            '    }',
            '    aufgaben Analyse, Diskussion, Vorbereitung, Initiierung',
            '    empfehlung vom offen "Datum der Empfehlung"',
            '}',
        ],
        'Gesundheitskonferenz eintragen (Mitglieder sind zu ergänzen)',
    );
}
