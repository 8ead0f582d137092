import { defineRule } from '../rule.ts';
import { carrierNeeds, withProviderFixes } from './carrier-line.ts';

export const carrierWithoutLocalCarrier = defineRule({
    code: 'träger-ohne-lokalen-partner',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Ein externer Partner nennt keinen örtlichen Träger',
    basis: ['R9'],
    locked: true,
    message: () =>
        'Ein externer Partner kann Träger nur im Verbund mit örtlichen Trägern sein (R9). Nennen Sie mindestens einen: träger ExternerPartner mit Netz',
    page: {
        impact: 'Über die Versorgung der Region entschiede jemand, der in ihr nicht verankert ist.',
        wrong: 'träger ExternerPartner',
        right: 'träger ExternerPartner mit Netz, Klinik',
    },
    checks: {
        Carrier: (carrier, report) => {
            if (carrierNeeds(carrier) === 'localCarriers' && carrier.with.length === 0) {
                report({ node: carrier, property: 'value' }, {}, withProviderFixes(carrier));
            }
        },
    },
});
