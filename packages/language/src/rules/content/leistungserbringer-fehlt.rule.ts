import { defineRule } from '../rule.ts';

export const providerMissing = defineRule({
    code: 'leistungserbringer-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Kein Leistungserbringer nimmt teil',
    basis: ['L02', 'R13', '§ 140a Abs. 3 Satz 1 SGB V'],
    locked: true,
    message: () =>
        'Kein Leistungserbringer nimmt am Vertrag teil; die besondere Versorgung muss jemand erbringen, der dazu berechtigt ist (L02; § 140a Abs. 3 Satz 1 SGB V). Ergänzen Sie im Block „vertrag“ den Block: leistungserbringer Klinik "Klinikum gGmbH" { art Krankenhaus … }',
    page: {
        impact: 'Kein Modul des Vertrages könnte erbracht werden.',
        wrong: 'vertrag V "…" { … }',
        right: 'leistungserbringer Klinik "Klinikum gGmbH" {\n    art Krankenhaus\n    stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"\n    …\n}',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            if (contract.providers.length === 0 && !hasSyntaxErrors) {
                report({ node: contract, property: 'name' }, {});
            }
        },
    },
});
