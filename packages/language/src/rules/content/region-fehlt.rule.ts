import type { Kreis } from '@riv/model/identifier/kreis-data';
import { meansKreis, similarKreise } from '@riv/model/identifier/kreis-key';
import type * as ast from '../../generated/ast.ts';
import { textLiteral } from '../fixes/free-name.ts';
import { insertBlock, insertLines } from '../fixes/insert-lines.ts';
import { kreisOf } from '../region-districts.ts';
import { defineRule, type Fix } from '../rule.ts';

export const regionMissing = defineRule<{ blockThere: boolean }>({
    code: 'region-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der räumliche Geltungsbereich fehlt',
    basis: ['L10', '§ 140a Abs. 1 Satz 3 SGB V', 'R19'],
    locked: true,
    message: ({ blockThere }) =>
        blockThere
            ? 'Die Region nennt keinen Kreis (L10); damit steht nicht fest, für wessen Versicherte der Vertrag gilt. Ergänzen Sie im Block „region“ eine Zeile mit Kreisschlüssel und Namen: kreis 01054 "Nordfriesland"'
            : 'Der räumliche Geltungsbereich fehlt (L10; § 140a Abs. 1 Satz 3 SGB V); nach ihm bestimmt sich, für wessen Versicherte der Vertrag gilt und abgerechnet wird. Ergänzen Sie im Block „vertrag“ den Block: region { kreis 01054 "Nordfriesland" … }',
    page: {
        impact: 'Weder Zuweisungen noch Erfolgsvergütung lassen sich einer Bevölkerung zuordnen; die Meldung an die Vertragstransparenzstelle ist unvollständig.',
        wrong: 'region { }',
        right: 'region {\n    kreis 01054 "Nordfriesland"\n    gebietsstand 31.12.2025 fortgeschrieben\n    analyse "Regionale Versorgungsanalyse" stand 30.09.2025\n}',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            const region = contract.region[0];
            if (hasSyntaxErrors || (region !== undefined && region.districts.length > 0)) {
                return;
            }
            if (region === undefined) {
                report({ node: contract, property: 'name' }, { blockThere: false }, fixesFor(contract));
            } else {
                report({ node: region, keyword: 'region' }, { blockThere: true }, fixesFor(contract, region));
            }
        },
    },
});

/** The Kreise that other parts of the contract already name: those of the Gesundheitsämter, else those of the Gebietskörperschaften. */
function fixesFor(contract: ast.Contract, region?: ast.Region): Fix[] {
    const ofOffices = contract.offices.flatMap((office) => kreisOf(office.district[0]?.key) ?? []);
    const kreise = ofOffices.length > 0 ? ofOffices : contract.authorities.flatMap(kreisOfAuthority);
    if (kreise.length === 0) {
        return [];
    }
    const lines = [...new Set(kreise)].map(({ key, shortName }) => `kreis ${key} ${textLiteral(shortName)}`);
    const title = `${kreise.map(({ shortName }) => `„${shortName}“`).join(', ')} als Region eintragen`;
    return region === undefined
        ? insertBlock(contract, ['region {', ...lines.map((line) => `    ${line}`), '}'], title)
        : insertLines(region, lines, title);
}

function kreisOfAuthority({ title }: ast.Authority): Kreis[] {
    return similarKreise(title ?? '', 1).filter((kreis) => meansKreis(kreis, title ?? ''));
}
