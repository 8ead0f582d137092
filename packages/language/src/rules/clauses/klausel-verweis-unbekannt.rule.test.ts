import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentWith, BASE_FILE, contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clausePartyUnknown } from './klausel-verweis-unbekannt.rule.ts';

const clause = (text: string): string => `klausel Datenraum "Datenraum" hinter Haftung {\n        """\n        ${text}\n        """\n    }`;

testRule(clausePartyUnknown, {
    right: {
        'alle Arten von Beteiligten': contractAdding(clause('«Einheit», «AOK», «KreisNF», «Amt» und «Netz» wirken mit.')),
        'ohne Verweis': contractAdding(clause('Ein Satz.')),
        'Variante nennt, wen der Vertrag hat': {
            text: contractAdding('', { 'variante Verbund fassung 2026.1': 'variante Region fassung 1.0' }),
            files: { 'v.riv': regionalVariant(clause('«Einheit» führt ein Verzeichnis.')) },
        },
    },
    wrong: {
        Schreibfehler: { text: contractAdding(clause('Die ⟦«Einhet»⟧ führt ein Verzeichnis.')), message: 'Gemeint ist wohl «Einheit»' },
        'kein Beteiligter': {
            text: contractAdding(clause('Zuerst «Einheit», dann ⟦«Bundestag»⟧.')),
            message: 'Beteiligte sind: Einheit, AOK',
        },
        'Gesundheitskonferenz ist keine Partei': contractAdding(clause('⟦«KGK»⟧ berät.')),
        Nachtrag: { text: amendmentWith(`einfügen ${clause('⟦«Neue»⟧ tritt bei.')}`), files: BASE_FILE },
        'Variante nennt, wen der Vertrag nicht hat': {
            text: contractAdding('', { 'variante Verbund fassung 2026.1': 'variante ⟦Region fassung 1.0⟧' }),
            files: { 'v.riv': regionalVariant(clause('«Regionalbüro» führt ein Verzeichnis.')) },
            message: 'Die Klausel „Datenraum“ der Variante „Region 1.0“ nennt «Regionalbüro»',
        },
    },
});

testFixes(clausePartyUnknown, {
    Schreibfehler: { text: contractAdding(clause('Die «Einhet» führt ein Verzeichnis.')), becomes: 'Die «Einheit» führt' },
});
