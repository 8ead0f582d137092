import { variantState } from '../../resolve/state-of.ts';
import { parentChain } from '../../resolve/variant-chain.ts';
import { defineRule } from '../rule.ts';

export const wordingDropped = defineRule<{ name: string; from: string }>({
    code: 'pflicht-wortlaut-verworfen',
    severity: 'error',
    category: 'Variante',
    title: 'Eine abgeleitete Variante verwirft einen ersetzten Wortlaut',
    basis: ['R11', 'R12'],
    locked: true,
    message: ({ name, from }) =>
        `Die Klausel „${name}“ hat durch „${from}“ einen eigenen Wortlaut; sie hier noch einmal aufzuzählen, setzte ihn auf den der Bibliothek zurück (R12). Streichen Sie den Namen aus der Zeile: die Klausel gilt von selbst.`,
    page: {
        impact: 'Ein Wortlaut, auf den sich die Region geeinigt hat, verschwände ohne Hinweis.',
        wrong: 'variante B "…" fassung 1.0 erweitert A fassung 1.0 { klauseln Präambel }',
        right: 'variante B "…" fassung 1.0 erweitert A fassung 1.0 { träger Stiftung }',
    },
    checks: {
        Variant: (variant, report) => {
            const below = variantState(parentChain(variant)).clauses;
            for (const list of variant.libraryClauses) {
                for (const [index, name] of list.names.entries()) {
                    const text = below.find(({ id, kind }) => id === name && kind === 'library')?.text;
                    if (text !== undefined) {
                        report({ node: list, property: 'names', index }, { name, from: text.layer.name });
                    }
                }
            }
        },
    },
});
