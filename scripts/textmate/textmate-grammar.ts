import { keywords } from './keywords.ts';

interface Rule {
    readonly name?: string;
    readonly match?: string;
    readonly begin?: string;
    readonly end?: string;
    readonly captures?: Readonly<Record<string, { readonly name: string }>>;
    readonly patterns?: readonly Rule[];
    readonly include?: string;
}

export interface TextmateGrammar {
    readonly information_for_contributors: readonly string[];
    readonly name: string;
    readonly scopeName: string;
    readonly patterns: readonly Rule[];
    readonly repository: Readonly<Record<string, Rule>>;
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ_';
const PART = `${LETTER}0-9\\u0300-\\u036F`;
const NAME = `[${LETTER}][${PART}]*(?:-[${PART}]+)*`;
const START = `(?<![${PART}-])`;
/** Words of an amendment that stand before the block they are about. */
const OPERATIONS = 'einfügen|ändern';
// Some themes know only one of two scopes; the inner one comes first.
const CODE = 'constant.numeric.riv constant.other.code.riv';
const END = `(?![${PART}]|-[${PART}])`;

/** Colours that need no server: comments, texts, numbers with their units, keywords by what they do, declared names and values. */
export function textmateGrammar(): TextmateGrammar {
    const { blocks, lines, inner, declaring } = keywords();
    return {
        information_for_contributors: ['Erzeugt von scripts/generate-textmate.ts aus der Grammatik; nicht von Hand ändern.'],
        name: 'RIV-Vertrag',
        scopeName: 'source.riv',
        patterns: ['comments', 'texts', 'declarations', 'open', 'codes', 'numbers', 'keywords', 'values', 'punctuation'].map(include),
        repository: {
            comments: {
                patterns: [
                    { name: 'comment.block.documentation.riv', begin: '/\\*\\*(?!/)', end: '\\*/' },
                    { name: 'comment.block.riv', begin: '/\\*', end: '\\*/' },
                    {
                        name: 'comment.line.double-slash.riv',
                        match: '(//)\\s*(?:(riv-ignorieren)\\s+([^\\s:]+))?.*$',
                        captures: {
                            2: { name: 'keyword.other.suppression.riv' },
                            3: { name: 'constant.language.riv constant.other.rule.riv' },
                        },
                    },
                ],
            },
            texts: {
                patterns: [
                    { name: 'string.quoted.triple.riv', begin: '"""', end: '"""' },
                    { name: 'string.quoted.double.riv', match: '"[^"]*"?' },
                    { name: 'string.quoted.other.riv', match: '„[^“”]*[“”]|„[^"]*"?|“[^“”]*[“”]?|»[^«]*«?' },
                ],
            },
            declarations: {
                // At the start of its line only: within a line the same words refer to what is declared elsewhere.
                match: `^\\s*(?:(${OPERATIONS})\\s+)?(${declaring.join('|')})\\s+(${NAME})${END}`,
                captures: {
                    1: { name: 'keyword.other.line.riv' },
                    2: { name: 'keyword.control.block.riv' },
                    3: { name: 'entity.name.type.riv' },
                },
            },
            open: { name: 'keyword.other.open.riv', match: `${START}offen${END}` },
            codes: {
                patterns: [
                    { name: CODE, match: `${START}[1-9]-[0-9]{2}[0-9a-z](?:\\.[0-9a-z]{1,2})?${END}` },
                    { name: CODE, match: `${START}[A-Z][0-9]{2}(?:\\.[0-9A-Za-z]*-?[+*!†]?|[+*!†])?(?![${PART}])` },
                ],
            },
            numbers: {
                patterns: [
                    { name: 'constant.numeric.date.riv', match: '(?<![0-9])[0-9]{2}\\.[0-9]{2}\\.(?:[0-9]{4})?(?![0-9])' },
                    {
                        match: '([-−]?[0-9]+(?:[.,][0-9]+)*)[ \\u00A0]*(EUR|€|%)',
                        captures: { 1: { name: 'constant.numeric.riv' }, 2: { name: 'keyword.other.unit.riv' } },
                    },
                    { name: 'constant.numeric.riv', match: `(?<![${PART}])[-−]?[0-9]+(?:[.,][0-9]+)*` },
                ],
            },
            keywords: {
                patterns: [
                    {
                        // Within a line the word is no block: „bindung an leistungserbringer keine“.
                        match: `^\\s*(?:(${OPERATIONS})\\s+)?(${blocks.join('|')})${END}`,
                        captures: { 1: { name: 'keyword.other.line.riv' }, 2: { name: 'keyword.control.block.riv' } },
                    },
                    { name: 'keyword.other.line.riv', match: words(lines) },
                    { name: 'keyword.other.riv', match: words([...blocks, ...inner]) },
                ],
            },
            values: {
                name: 'constant.language.riv variable.other.constant.riv',
                match: `${START}[A-ZÀ-ÖØ-Þ][${PART}]*(?:-[${PART}]+)*`,
            },
            punctuation: {
                patterns: [
                    { name: 'punctuation.section.block.riv', match: '[{}]' },
                    { name: 'punctuation.separator.riv', match: '[,:]' },
                ],
            },
        },
    };
}

function include(name: string): Rule {
    return { include: `#${name}` };
}

/** Whole words only: `region` is no part of `regionär`, and `mit` none of `mit-`. */
function words(list: readonly string[]): string {
    return `${START}(?:${list.join('|')})${END}`;
}
