import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { textEmpty } from './text-leer.rule.ts';

testRule(textEmpty, {
    right: {
        Muster: contractWith({}),
        'leerer Grund ist ein eigener Befund': contractWith({ 'vertreten durch "den Landrat"': 'vertreten durch offen ""' }),
    },
    wrong: {
        'Titel des Vertrags': 'vertrag V ⟦""⟧ {\n}\n',
        'Text einer Zeile': {
            text: contractWith({ 'grundlage "Beschluss des Kreistages vom 20.03.2026"': 'grundlage ⟦" "⟧' }),
            message: '(Grundlage)',
        },
        'Text, der offen sein dürfte': {
            text: contractWith({ 'vertreten durch "den Landrat"': 'vertreten durch ⟦„“⟧' }),
            message: 'offen "was fehlt"',
        },
        'einer von mehreren Texten': contractWith({
            'gegenstand "Gesundheitsberichterstattung"': 'gegenstand "Gesundheitsberichterstattung", ⟦""⟧',
        }),
        'leerer Textblock': contractWith({ 'nenner "Versicherte"': 'nenner ⟦"""\n  """⟧' }),
    },
});
