import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { lookup } from '@riv/model/terms/lookup';
import { current } from '../../resolve/slot-map.ts';
import { variantState } from '../../resolve/state-of.ts';
import { parentChain } from '../../resolve/variant-chain.ts';
import { defineRule } from '../rule.ts';

export const carriersWidened = defineRule<{ carrier: string; from: string; allowed: readonly string[] }>({
    code: 'träger-erweitert',
    severity: 'error',
    category: 'Variante',
    title: 'Eine abgeleitete Variante lässt Träger zu, die ihre Grundlage nicht zulässt',
    basis: ['R9', 'R11', 'R12'],
    locked: true,
    message: ({ carrier, from, allowed }) =>
        `Den Träger „${carrier}“ lässt „${from}“ nicht zu; eine abgeleitete Variante darf die Träger nur einschränken (R9, R12). Zulässig sind: ${allowed.join(', ')}.`,
    page: {
        impact: 'Ein Träger übernähme die Verantwortung, auf den die Regeln der Variante nicht zugeschnitten sind.',
        wrong: 'variante V "…" fassung 1.0 erweitert Verbund fassung 2026.1 { träger ExternerPartner }',
        right: 'variante V "…" fassung 1.0 erweitert Verbund fassung 2026.1 { träger Genossenschaft, Stiftung }',
    },
    checks: {
        Variant: (variant, report) => {
            const below = current(variantState(parentChain(variant)).head, 'AllowedCarriers');
            if (below === undefined || below.node.tail?.$type === 'Free') {
                return;
            }
            for (const line of variant.carriers) {
                for (const [index, carrier] of line.values.entries()) {
                    // An unknown carrier is a finding of its own.
                    if (lookup(carrierKinds, carrier) !== undefined && !below.node.values.includes(carrier)) {
                        const params = { carrier, from: below.layer.name, allowed: below.node.values };
                        report({ node: line, property: 'values', index }, params);
                    }
                }
            }
        },
    },
});
