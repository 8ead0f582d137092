import { defineRule } from '../rule.ts';
import { carrierNeeds, withProviderFixes } from './carrier-line.ts';

export const carrierWithoutSupporter = defineRule({
    code: 'träger-ohne-unterstützer',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Ein einzelner Leistungserbringer als Träger nennt keine Unterstützer',
    basis: ['R9'],
    locked: true,
    message: () =>
        'Ein einzelner Leistungserbringer kann Träger nur sein, wenn andere ihn unterstützen (R9). Nennen Sie mindestens einen: träger Leistungserbringer mit Netz',
    page: {
        impact: 'Ein Leistungserbringer allein kann die Versorgung einer Region nicht verantworten.',
        wrong: 'träger Leistungserbringer',
        right: 'träger Leistungserbringer mit Netz',
    },
    checks: {
        Carrier: (carrier, report) => {
            if (carrierNeeds(carrier) === 'supporters' && carrier.with.length === 0) {
                report({ node: carrier, property: 'value' }, {}, withProviderFixes(carrier));
            }
        },
    },
});
