import { defineRule, type Fix } from '../rule.ts';
import { type TextToken, textTokens } from './text-tokens.ts';

export const textOpen = defineRule<{ closing: string; block: boolean }>({
    code: 'text-offen',
    severity: 'error',
    category: 'Satzbau',
    title: 'Das schließende Anführungszeichen fehlt',
    basis: [],
    locked: true,
    message: ({ closing, block }) =>
        block
            ? 'Der Text ist nicht geschlossen; alles, was folgt, gehört zu ihm. Setzen Sie hinter sein letztes Wort drei Anführungszeichen: """'
            : `Das schließende Anführungszeichen fehlt; ein Text endet auf seiner Zeile. Setzen Sie ${closing} hinter sein letztes Wort.`,
    page: {
        impact: 'Was hinter dem Text steht, würde zu ihm gezählt und nicht mehr gelesen.',
        wrong: 'kurz "der Kreis',
        right: 'kurz "der Kreis"',
    },
    checks: {
        Document: (root, report) => {
            for (const token of textTokens(root)) {
                if (token.closing === '') {
                    const closing = CLOSING[token.opening] ?? '"';
                    const block = token.opening === '"""';
                    // A text that swallows the rest of the file is marked where it begins.
                    const end = block ? token.start + token.opening.length : token.end;
                    report({ node: root, span: { start: token.start, end } }, { closing, block }, closeText(token, closing));
                }
            }
        },
    },
});

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '„': '“', '“': '”', '»': '«', '"""': '"""' };

/** An opening brace or a comment behind the text was not meant to belong to it; a foreign closing mark was meant to close it. */
function closeText(token: TextToken, closing: string): readonly Fix[] {
    const [, text = '', foreign = ''] = /^([\s\S]*?)\s*([“”«]?)\s*(?:\{|\/\/[^\r\n]*)?\s*$/.exec(token.inner) ?? [];
    // Where a text of several lines was meant to end cannot be known.
    if (token.opening === '"""') {
        return [];
    }
    const start = token.start + token.opening.length + text.length;
    const end = foreign === '' ? start : token.source.indexOf(foreign, start - token.start) + token.start + 1;
    return [{ title: 'Text schließen', edits: [{ start, end, text: closing }] }];
}
