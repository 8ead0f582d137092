import type { Kreis } from '@riv/model/identifier/kreis-data';
import type * as ast from '../../generated/ast.ts';
import { freeName, textLiteral } from '../fixes/free-name.ts';
import { insertBlock } from '../fixes/insert-lines.ts';
import { districtsOf, kreiseOf, kreisOf } from '../region-districts.ts';
import { defineRule, type Fix } from '../rule.ts';

export const officeMissing = defineRule<{ kreise: readonly Kreis[] }>({
    code: 'gesundheitsamt-fehlt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Für einen Kreis fehlt das Gesundheitsamt',
    basis: ['L71', 'R16'],
    locked: true,
    message: ({ kreise }) =>
        kreise.length === 0
            ? 'Ein Gesundheitsamt fehlt; der Vertrag muss mit dem Öffentlichen Gesundheitsdienst jedes Kreises zusammenarbeiten (R16, L71). Ergänzen Sie im Block „vertrag“ den Block: gesundheitsamt Amt "Gesundheitsamt" { kreis 01054 … }'
            : `Für ${kreise.map(({ key, shortName }) => `„${shortName}“ (${key})`).join(', ')} fehlt das Gesundheitsamt; jeder Kreis der Region ist mit seinem Öffentlichen Gesundheitsdienst beteiligt (R16, L71). Ergänzen Sie im Block „vertrag“ den Block: gesundheitsamt Amt "Gesundheitsamt" { kreis ${kreise[0]?.key} … }`,
    page: {
        impact: 'Die verbindliche Kooperation mit dem Öffentlichen Gesundheitsdienst käme in diesem Kreis nicht zustande.',
        wrong: 'region { kreis 01054 kreis 01051 … }\ngesundheitsamt Amt "Gesundheitsamt" { kreis 01054 }',
        right: 'region { kreis 01054 kreis 01051 … }\ngesundheitsamt Amt "Gesundheitsamt Nordfriesland" { kreis 01054 }\ngesundheitsamt Amt2 "Gesundheitsamt Dithmarschen" { kreis 01051 }',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (context.hasSyntaxErrors) {
                return;
            }
            const { state } = context.resolution(contract);
            const kreise = kreiseOf(state);
            if (contract.offices.length === 0) {
                const fixes = kreise.flatMap((kreis) => fixFor(contract, kreis));
                report({ node: contract, property: 'name' }, { kreise }, fixes);
                return;
            }
            const served = contract.offices.map((office) => kreisOf(office.district[0]?.key));
            // An office with a missing, wrong or foreign Kreis is a finding of its own and may be the one that is missed here.
            if (served.some((kreis) => kreis === undefined || !kreise.includes(kreis))) {
                return;
            }
            for (const kreis of kreise.filter((candidate) => !served.includes(candidate))) {
                const line = districtsOf(state).find(({ key }) => key === kreis.key);
                report({ node: line ?? contract }, { kreise: [kreis] }, fixFor(contract, kreis));
            }
        },
    },
});

function fixFor(contract: ast.Contract, { key, shortName }: Kreis): Fix[] {
    const title = `Gesundheitsamt ${shortName}`;
    return insertBlock(
        contract,
        [
            `gesundheitsamt ${freeName(contract, 'Gesundheitsamt')} ${textLiteral(title)} {`,
            `    kreis ${key}`,
            ...(contract.authorities.length === 1 ? [`    träger ${contract.authorities[0]?.name}`] : []),
            '    stellung Mitzeichnend',
            '}',
        ],
        `„${title}“ eintragen`,
    );
}
