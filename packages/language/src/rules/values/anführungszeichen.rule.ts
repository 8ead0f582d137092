import { defineRule } from '../rule.ts';
import { textTokens } from './text-tokens.ts';

export const foreignQuotes = defineRule<{ opening: string; closing: string }>({
    code: 'anführungszeichen',
    severity: 'warning',
    category: 'Satzbau',
    title: 'Ein Text steht in fremden Anführungszeichen',
    basis: [],
    locked: false,
    message: ({ opening, closing }) =>
        `Der Text steht zwischen ${opening} und ${closing}, wie es Textverarbeitungen schreiben. Er wird richtig gelesen; üblich sind im Vertrag „…“ oder "…".`,
    page: {
        impact: 'Öffnendes und schließendes Zeichen sind leicht zu verwechseln; ein Text endet dann an der falschen Stelle.',
        wrong: 'kurz “der Kreis”',
        right: 'kurz „der Kreis“',
    },
    checks: {
        Document: (root, report) => {
            for (const { opening, closing, inner, start, end } of textTokens(root)) {
                if (closing === '' || USUAL[opening] === closing) {
                    continue;
                }
                // Marks inside the text would end it.
                const safe = !/["„“”]/.test(inner);
                const fix = { title: 'Deutsche Anführungszeichen setzen', edits: [{ start, end, text: `„${inner}“` }] };
                report({ node: root, span: { start, end } }, { opening, closing }, safe ? [fix] : []);
            }
        },
    },
});

const USUAL: Readonly<Record<string, string>> = { '"': '"', '„': '“', '"""': '"""' };
