import { current } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { NO_PROVIDER_BINDING, NO_TEMPORAL_BINDING } from './usual-lines.ts';

export const bindingMissing = defineRule<{ missing: readonly string[] }>({
    code: 'bindung-fehlt',
    severity: 'error',
    category: 'Teilnahme',
    title: 'Die Bindung der Versicherten ist nicht geregelt',
    basis: ['L52', 'R14', '§ 140a Abs. 4 Satz 5 SGB V'],
    locked: true,
    message: ({ missing }) =>
        `Die Teilnahme lässt offen, ob Versicherte ${missing.map((line) => (line === NO_TEMPORAL_BINDING ? 'für eine Zeit' : 'an Leistungserbringer')).join(' und ')} gebunden sind; die Teilnahmeerklärung muss es sagen (L52; § 140a Abs. 4 Satz 5 SGB V). Ergänzen Sie im Block „teilnahme“: ${missing.join(' · ')}`,
    page: {
        impact: 'Die Teilnahmeerklärung wäre unvollständig.',
        wrong: 'teilnahme { widerruf binnen 2 wochen }',
        right: `teilnahme {\n    ${NO_PROVIDER_BINDING}\n    ${NO_TEMPORAL_BINDING}\n    widerruf binnen 2 wochen\n}`,
    },
    checks: {
        Contract: (contract, report, context) => {
            const block = contract.participation[0];
            if (block === undefined || context.hasSyntaxErrors) {
                return;
            }
            const { participation } = context.resolution(contract).state;
            const missing = [
                current(participation, 'Binding', 'leistungserbringer') === undefined ? NO_PROVIDER_BINDING : [],
                current(participation, 'Binding', 'zeitlich') === undefined ? NO_TEMPORAL_BINDING : [],
            ].flat();
            if (missing.length > 0) {
                const title = missing.length === 1 ? `„${missing[0]}“ ergänzen` : 'Beide Zeilen „bindung … keine“ ergänzen';
                report({ node: block, keyword: 'teilnahme' }, { missing }, insertLines(block, missing, title));
            }
        },
    },
});
