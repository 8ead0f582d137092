import { defineRule } from './rule.ts';

// Findings of lexer, parser and linker. They have no check: the document validator reports them.

export const unknownCharacter = defineRule<{ text: string }>({
    code: 'zeichen-unbekannt',
    severity: 'error',
    category: 'Satzbau',
    title: 'Ein Zeichen kommt in der Vertragssprache nicht vor',
    basis: [],
    locked: true,
    message: ({ text }) => text,
    page: { impact: 'Die Zeile kann nicht gelesen werden.', wrong: 'laufzeit 20 jahre;', right: 'laufzeit 20 jahre' },
    checks: {},
});

export const syntaxError = defineRule<{ text: string }>({
    code: 'satzbau',
    severity: 'error',
    category: 'Satzbau',
    title: 'Eine Zeile ist nicht so gebaut, wie die Sprache es verlangt',
    basis: [],
    locked: true,
    message: ({ text }) => text,
    page: {
        impact: 'Die Zeile kann nicht gelesen werden; was sie regeln soll, fehlt im Vertrag.',
        wrong: 'laufzeit 2,5 %',
        right: 'laufzeit 20 jahre',
    },
    checks: {},
});

export const hiddenCharacters = defineRule<{ count: number }>({
    code: 'zerlegte-zeichen',
    severity: 'warning',
    category: 'Satzbau',
    title: 'Der Text enthält zerlegte Umlaute oder unsichtbare Zeichen',
    basis: [],
    locked: false,
    message: ({ count }) =>
        `Der Text enthält an ${count === 1 ? 'einer Stelle' : `${count} Stellen`} zerlegte Umlaute oder unsichtbare Zeichen, wie sie beim Einfügen aus Word, PDF oder macOS entstehen. Er wird richtig gelesen; die Schnellkorrektur schreibt die üblichen Zeichen.`,
    page: {
        impact: 'Suchen und Vergleichen finden Wörter nicht, die gleich aussehen.',
        wrong: 'ku\u0308ndigung { … }',
        right: 'kündigung { … }',
    },
    checks: {},
});

export const unknownName = defineRule<{ name: string; kind: string; proposals: readonly string[]; available: readonly string[] }>({
    code: 'name-unbekannt',
    severity: 'error',
    category: 'Bezug',
    title: 'Ein Name ist nirgends erklärt',
    basis: ['B1'],
    locked: true,
    message: ({ name, kind, proposals, available }) => {
        const advice =
            proposals.length > 0
                ? `Gemeint ist wohl „${proposals.join('“ oder „')}“.`
                : available.length > 0
                  ? `Vorhanden: ${available.join(', ')}.`
                  : 'Erklären Sie den Namen im Vertrag oder in einer Datei desselben Projekts.';
        return `„${name}“ ist nicht bekannt (gesucht: ${kind}). ${advice}`;
    },
    page: {
        impact: 'Der Vertrag nähme auf etwas Bezug, das es nicht gibt.',
        wrong: 'verantwortlich AOKNordwest',
        right: 'verantwortlich AOKNordWest',
    },
    checks: {},
});

export const unknownEdition = defineRule<{ name: string; edition: string; kind: string; available: readonly string[] }>({
    code: 'fassung-unbekannt',
    severity: 'error',
    category: 'Bezug',
    title: 'Eine Fassung gibt es nicht',
    basis: ['B1'],
    locked: true,
    message: ({ name, edition, kind, available }) =>
        `${kind} „${name}“ gibt es nicht in der Fassung ${edition}. Vorhanden: ${available.join(', ')}. Schreiben Sie „fassung ${available.at(-1) ?? ''}“.`,
    page: {
        impact: 'Der Vertrag stützte sich auf einen Text, den niemand kennt.',
        wrong: 'variante Verbund fassung 2025.1',
        right: 'variante Verbund fassung 2026.1',
    },
    checks: {},
});

export const internalError = defineRule<{ rule: string }>({
    code: 'interner-fehler',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine Regel konnte nicht geprüft werden',
    basis: [],
    locked: true,
    message: ({ rule }) => `Die Regel „${rule}“ konnte an dieser Stelle nicht geprüft werden. Bitte melden Sie den Fehler mit der Datei.`,
    page: { impact: 'Ein Mangel bliebe unbemerkt.', wrong: '', right: '' },
    checks: {},
});

export const SYNTAX_RULES = [unknownCharacter, syntaxError, hiddenCharacters, unknownName, unknownEdition, internalError];
