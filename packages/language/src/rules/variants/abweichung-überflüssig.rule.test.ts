import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, contractAdding } from '../../testing/variant-snippets.ts';
import { departureSuperfluous } from './abweichung-überflüssig.rule.ts';

testRule(departureSuperfluous, {
    right: {
        'weicht ab': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung "Beschluss des Kreistages"' }),
        'nicht vorgesehen': contractWith({ 'anteil Krankenkasse 20 %': 'kappung gewinn 10 % der normkosten abweichung "Grund"' }),
        'falsches Literal': contractWith({ 'laufzeit 20 jahre': 'laufzeit 2,5 jahre abweichung "Grund"' }),
        'Variante unbekannt': contractWith({
            'variante Verbund fassung 2026.1': '',
            'laufzeit 20 jahre': 'laufzeit 20 jahre abweichung "Grund"',
        }),
    },
    wrong: {
        'Wert im Bereich': {
            text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 25 jahre ⟦abweichung "Beschluss"⟧' }),
            message: '„Laufzeit“ hält sich an die Variante',
        },
        'gesperrter Wert wiederholt': contractAdding('zukunftsfonds {\n        aufrechnung erlaubt ⟦abweichung "Grund"⟧\n    }'),
        'eigene Zeile des Vertrags': contractWith({
            'gegenstand "Gesundheitsberichterstattung"': 'gegenstand "Gesundheitsberichterstattung" ⟦abweichung "Grund"⟧',
        }),
        Nachtrag: { text: amendmentWith('ändern laufzeit 22 jahre ⟦abweichung "Grund"⟧'), files: BASE_FILE },
    },
});

testFixes(departureSuperfluous, {
    'Abweichung streichen': {
        text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 25 jahre abweichung "Beschluss"' }),
        becomes: 'laufzeit 25 jahre\n',
    },
});
