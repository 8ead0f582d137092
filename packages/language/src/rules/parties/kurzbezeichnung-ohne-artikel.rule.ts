import * as ast from '../../generated/ast.ts';
import { readText } from '../../resolve/build/read.ts';
import { replaceProperty } from '../fixes/change-part.ts';
import { textLiteral } from '../fixes/free-name.ts';
import { defineRule } from '../rule.ts';

export const shortNameWithoutArticle = defineRule<{ text: string; example: string }>({
    code: 'kurzbezeichnung-ohne-artikel',
    severity: 'error',
    category: 'Form',
    title: 'Die Kurzbezeichnung hat keinen Artikel',
    basis: ['B3'],
    locked: true,
    message: ({ text, example }) =>
        `Die Kurzbezeichnung „${text}“ beginnt nicht mit „der“, „die“ oder „das“ und einem Namen; ohne Artikel kann der Vertragstext sie nicht beugen („des Kreises“, „der Stadt“; B3). Schreiben Sie: kurz "${example}"`,
    page: {
        impact: 'Im Vertragstext stünden Sätze wie „Kreis verpflichtet sich gegenüber AOK“.',
        wrong: 'kurz "Kreis"',
        right: 'kurz "der Kreis"',
    },
    checks: {
        ShortName: (line, report) => {
            // An empty text is a finding of its own.
            const text = line.text?.trim();
            if (text === undefined || text === '' || /^(?:der|die|das)\s+\S/iu.test(text)) {
                return;
            }
            const noun = bareNoun(text) ?? usualNoun(line.$container);
            const articles = articlesFor(line.$container, noun);
            report(
                { node: line, property: 'text' },
                { text, example: `${articles[0]} ${noun}` },
                articles.flatMap((article) =>
                    replaceProperty(line, 'text', textLiteral(`${article} ${noun}`), `„${article} ${noun}“ schreiben`),
                ),
            );
        },
    },
});

/** The name without an article in another case („dem Kreis“, „eine Stadt“); undefined where nothing is left. */
function bareNoun(text: string): string | undefined {
    return readText(text.replace(/^(?:der|die|das|dem|den|des|ein|eine)(?:\s+|$)/iu, ''));
}

function usualNoun(party: ast.ShortName['$container']): string {
    return ast.isAuthority(party) ? 'Kreis' : ast.isIntegrationUnit(party) ? 'Integrationseinheit' : 'Krankenkasse';
}

/** The likely article first. */
function articlesFor(party: ast.ShortName['$container'], noun: string): readonly string[] {
    if (/^(?:Land)?kreis\b|verband$|verbund$/iu.test(noun)) {
        return ['der', 'die', 'das'];
    }
    return /netz$|klinikum$|unternehmen$/iu.test(noun)
        ? ['das', 'der', 'die']
        : ast.isAuthority(party)
          ? ['die', 'der', 'das']
          : ['die', 'das', 'der'];
}
