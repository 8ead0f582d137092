import type * as ast from '@riv/language/generated/ast';

/** Blocks that a variant can demand, by its keyword: the type of the block and the property of the contract that holds it. */
export const BLOCK_PROPERTIES: Readonly<Record<ast.BlockKind, { readonly type: string; readonly property: keyof ast.Contract }>> = {
    region: { type: 'Region', property: 'region' },
    gebietskörperschaft: { type: 'Authority', property: 'authorities' },
    gesundheitskonferenz: { type: 'HealthConference', property: 'conference' },
    integrationseinheit: { type: 'IntegrationUnit', property: 'unit' },
    krankenkasse: { type: 'Payer', property: 'payers' },
    gesundheitsamt: { type: 'HealthOffice', property: 'offices' },
    leistungserbringer: { type: 'Provider', property: 'providers' },
    kooperation: { type: 'Cooperation', property: 'cooperation' },
    veröffentlichung: { type: 'Publication', property: 'publication' },
    charta: { type: 'Charter', property: 'charter' },
    modul: { type: 'ModuleAdoption', property: 'modules' },
    teilnahme: { type: 'Participation', property: 'participation' },
    datenschutz: { type: 'DataProtection', property: 'dataProtection' },
    sicherheit: { type: 'Security', property: 'securities' },
    zukunftsfonds: { type: 'FutureFund', property: 'fund' },
    erfolgsvergütung: { type: 'SuccessShare', property: 'share' },
};
