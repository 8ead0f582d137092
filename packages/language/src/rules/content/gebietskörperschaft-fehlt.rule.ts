import type { Kreis, KreisType } from '@riv/model/identifier/kreis-data';
import type { AuthorityKind } from '@riv/model/terms/authority-kind';
import type * as ast from '../../generated/ast.ts';
import { freeName, textLiteral } from '../fixes/free-name.ts';
import { insertBlock } from '../fixes/insert-lines.ts';
import { kreiseOf } from '../region-districts.ts';
import { defineRule, type Fix } from '../rule.ts';

const KINDS: Readonly<Record<KreisType, AuthorityKind>> = {
    Kreis: 'Kreis',
    Landkreis: 'Landkreis',
    'Kreisfreie Stadt': 'KreisfreieStadt',
    Stadtkreis: 'Stadtkreis',
    Regionalverband: 'Region',
};

export const authorityMissing = defineRule({
    code: 'gebietskörperschaft-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Gebietskörperschaft der Region fehlt',
    basis: ['R2'],
    locked: true,
    message: () =>
        'Die Gebietskörperschaft fehlt; sie entscheidet über die Regionale Integrierte Versorgung (R2), sei es der Kreis, die kreisfreie Stadt oder eine andere demokratisch legitimierte Einheit. Ergänzen Sie im Block „vertrag“ den Block: gebietskörperschaft KreisNF "Kreis Nordfriesland" { … }',
    page: {
        impact: 'Dem Vertrag fehlt die demokratische Entscheidung, auf der das Konzept beruht.',
        wrong: 'vertrag V "…" { … }',
        right: 'gebietskörperschaft KreisNF "Kreis Nordfriesland" {\n    kurz "der Kreis"\n    art Kreis\n    stellung Mitzeichnend\n    …\n}',
    },
    checks: {
        Contract: (contract, report, context) => {
            if (contract.authorities.length === 0 && !context.hasSyntaxErrors) {
                const kreise = kreiseOf(context.resolution(contract).state);
                report(
                    { node: contract, property: 'name' },
                    {},
                    kreise.flatMap((kreis) => fixFor(contract, kreis)),
                );
            }
        },
    },
});

function fixFor(contract: ast.Contract, kreis: Kreis): Fix[] {
    const title = titleOf(kreis);
    const city = kreis.type === 'Kreisfreie Stadt' || kreis.type === 'Stadtkreis';
    return insertBlock(
        contract,
        [
            `gebietskörperschaft ${freeName(contract, 'Gebietskörperschaft')} ${textLiteral(title)} {`,
            `    kurz "${city ? 'die Stadt' : 'der Kreis'}"`,
            `    art ${KINDS[kreis.type]}`,
            '    sitz offen "Sitz"',
            '    stellung Mitzeichnend',
            '    vertreten durch offen "Namen der zeichnungsberechtigten Personen"',
            '    beschluss vom offen "Datum des Beschlusses"',
            '    aufforderung vom offen "Datum der Aufforderung"',
            '    siegel',
            '}',
        ],
        `„${title}“ als Gebietskörperschaft eintragen`,
    );
}

/** The name that the body bears: „Kreis Nordfriesland“, „Stadt Bochum“; names that say it themselves stay („Werra-Meißner-Kreis“). */
function titleOf({ shortName, type }: Kreis): string {
    if (/kreis|stadt|region|verband/i.test(shortName)) {
        return shortName;
    }
    return `${type === 'Kreisfreie Stadt' || type === 'Stadtkreis' ? 'Stadt' : type} ${shortName}`;
}
