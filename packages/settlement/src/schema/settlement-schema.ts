import { SCHEMA_ID } from '../config/settlement-config.ts';
import { CONFORMITY_CASE } from './conformity-schemas.ts';
import { DEFINITIONS, fixed, type JsonSchema, list, object, of } from './json-schema.ts';
import { CONTRACT, PAYER, REGION, UNIT } from './party-schemas.ts';
import { EXAMPLE, MODULE, OPEN_POINT, PUBLICATION } from './service-schemas.ts';
import { FUND, SECURITY, SETTLEMENT, SUCCESS_PERIOD, TERMINATION } from './term-schemas.ts';

/** JSON Schema 2020-12 of the settlement configuration; `schema/riv-settlement-1.schema.json` is its published form. */
export const SETTLEMENT_SCHEMA: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:riv:settlement:1',
    ...object(
        'Abrechnungsdatei',
        'Alles, was zur Abrechnung eines Vertrags der Regionalen Integrierten Versorgung (§ 140a SGB V) nötig ist. Dezimalzahlen sind Texte mit Punkt; was offen ist oder nicht besteht, ist null.',
        {
            schema: fixed('Schema', 'Kennung dieses Schemas.', SCHEMA_ID),
            schemaVersion: {
                title: 'Schemaversion',
                description: 'Version dieses Schemas.',
                type: 'string',
                pattern: '^1\\.[0-9]+\\.[0-9]+$',
            },
            clause: of('clause', 'Fundstelle', 'Bestimmung, nach der diese Datei zum Vertrag gehört.'),
            contract: CONTRACT,
            open: list('Offene Punkte', 'Werte, die der Entwurf offen lässt.', OPEN_POINT),
            region: REGION,
            unit: UNIT,
            payers: list('Krankenkassen', 'Beigetretene Krankenkassen.', PAYER),
            fund: object(FUND.title, FUND.description, FUND.properties),
            success: list('Erfolgsvergütung', 'Bedingungen nach Abrechnungsjahren, lückenlos.', SUCCESS_PERIOD),
            settlement: object('Abrechnung', 'Termine, Fälligkeit, Korrektur.', SETTLEMENT),
            termination: object('Beendigung', 'Kündigung und ihre Folgen.', TERMINATION),
            securities: list('Sicherheiten', 'Sicherheiten der Integrationseinheit.', SECURITY),
            modules: list('Module', 'Übernommene Versorgungsmodule.', MODULE),
            publication: object('Veröffentlichung', 'Veröffentlichung der Ergebnisse.', PUBLICATION),
            examples: list('Rechenbeispiele', 'Rechenbeispiele des Vertrags.', EXAMPLE),
            conformity: list('Konformitätsfälle', 'Fälle, an denen sich ein fremdes Rechenwerk messen lässt.', CONFORMITY_CASE),
        },
    ),
    $defs: DEFINITIONS,
};
