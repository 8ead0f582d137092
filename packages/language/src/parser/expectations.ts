import { AstUtils, type GrammarAST } from 'langium';

/** What a lawyer calls the value that a rule of the grammar reads, with an example. */
const VALUE_NAMES: Readonly<Record<string, string>> = {
    Name: 'ein Name ohne Leerzeichen, zum Beispiel KreisNF',
    Text: 'ein Text in Anführungszeichen, zum Beispiel "Kreis Nordfriesland"',
    DateLiteral: 'ein Datum, zum Beispiel 01.01.2027',
    DayMonthLiteral: 'ein Tag im Jahr, zum Beispiel 31.03.',
    EditionLiteral: 'eine Fassung, zum Beispiel 2026.1',
    Key: 'eine Kennziffer, zum Beispiel 01054',
    Integer: 'eine ganze Zahl, zum Beispiel 4',
    Ordinal: 'eine Ordnungszahl, zum Beispiel 10.',
    DecimalLiteral: 'eine Zahl, zum Beispiel 0,90',
    PercentLiteral: 'ein Prozentsatz, zum Beispiel 2,5 %',
    MoneyLiteral: 'ein Betrag, zum Beispiel 1.234.567,89 EUR',
    Quantity: 'eine Grenze, zum Beispiel 15 %',
    DurationLiteral: 'eine Dauer, zum Beispiel 24 monate',
    DurationUnit: 'eine Zeiteinheit: tage, wochen, monate oder jahre',
    Open: 'offen "was fehlt"',
    IcdLiteral: 'ein ICD-10-GM-Kode, zum Beispiel E11.74',
};

const TOKEN_NAMES: Readonly<Record<string, string>> = {
    ID: 'ein Name',
    NUMBER: 'eine Zahl',
    TEXT_LINE: 'ein Text in Anführungszeichen',
    TEXT_BLOCK: 'ein Text in """',
    EOF: 'das Ende der Datei',
    '{': 'eine öffnende geschweifte Klammer {',
    '}': 'eine schließende geschweifte Klammer }',
    '%': 'das Prozentzeichen %',
};

export function valueName(ruleName: string): string | undefined {
    return VALUE_NAMES[ruleName];
}

/** „der Name“, „»laufzeit«“: how a message speaks of a token type. */
export function tokenName(tokenTypeName: string): string {
    return TOKEN_NAMES[tokenTypeName] ?? `„${tokenTypeName.replace(/:KW$/, '')}“`;
}

/** Keywords that may open a line in the block of a rule, in the order of the grammar. */
export function lineStarts(grammar: GrammarAST.Grammar, ruleName: string): string[] {
    const rule = grammar.rules.find((candidate) => candidate.name === ruleName);
    if (rule === undefined) {
        return [];
    }
    const starts = new Set<string>();
    for (const node of AstUtils.streamAst(rule)) {
        if ((node as { cardinality?: string }).cardinality === '*') {
            collectFirst(node as GrammarAST.AbstractElement, starts, new Set());
        }
    }
    return [...starts];
}

/** First keywords of an element; follows rule calls. */
function collectFirst(element: GrammarAST.AbstractElement | undefined, into: Set<string>, seen: Set<unknown>): void {
    if (element === undefined || seen.has(element)) {
        return;
    }
    seen.add(element);
    switch (element.$type) {
        case 'Keyword':
            if (/\p{L}/u.test((element as GrammarAST.Keyword).value)) {
                into.add((element as GrammarAST.Keyword).value);
            }
            return;
        case 'Alternatives':
            for (const option of (element as GrammarAST.Alternatives).elements) {
                collectFirst(option, into, seen);
            }
            return;
        case 'Group':
            collectFirst((element as GrammarAST.Group).elements[0], into, seen);
            return;
        case 'Assignment':
            collectFirst((element as GrammarAST.Assignment).terminal, into, seen);
            return;
        case 'RuleCall': {
            const target = (element as GrammarAST.RuleCall).rule.ref;
            collectFirst(target?.$type === 'ParserRule' ? target.definition : undefined, into, seen);
            return;
        }
        default:
    }
}
