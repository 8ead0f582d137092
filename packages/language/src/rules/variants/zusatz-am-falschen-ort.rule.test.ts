import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, regionalVariant } from '../../testing/variant-snippets.ts';
import { tailMisplaced } from './zusatz-am-falschen-ort.rule.ts';

testRule(tailMisplaced, {
    right: {
        'Bereich in der Variante': regionalVariant('laufzeit 20 jahre zulässig 20 bis 25 jahre'),
        'freie Klauseln': regionalVariant('klauseln Beirat frei'),
        'Abweichung im Vertrag': contractWith({ 'laufzeit 20 jahre': 'laufzeit 35 jahre abweichung "Beschluss"' }),
    },
    wrong: {
        'Bereich im Vertrag': {
            text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 20 jahre ⟦zulässig 20 bis 25 jahre⟧' }),
            message: '„zulässig … bis …“ kann in einem Vertrag nicht stehen',
        },
        'frei im Vertrag': contractWith({ 'sitzungen 4 je jahr': 'sitzungen 4 je jahr ⟦frei⟧' }),
        'gesperrt im Nachtrag': { text: amendmentWith('ändern laufzeit 22 jahre ⟦gesperrt⟧'), files: BASE_FILE },
        'Abweichung in der Variante': {
            text: regionalVariant('laufzeit 20 jahre ⟦abweichung "Grund"⟧'),
            message: 'nur ein Vertrag oder Nachtrag weicht ab',
        },
        'Bereich bei Klauseln': { text: regionalVariant('klauseln Beirat ⟦zulässig 1 bis 2⟧'), message: 'Klauseln haben keinen' },
        'frei im Versorgungsmodul': 'versorgungsmodul M "M" fassung 1.0 {\n    rechtsgrundlage "§ 140a SGB V" ⟦frei⟧\n}\n',
    },
});

testFixes(tailMisplaced, {
    'Zusatz streichen': {
        text: contractWith({ 'laufzeit 20 jahre': 'laufzeit 20 jahre zulässig 20 bis 25 jahre' }),
        becomes: 'laufzeit 20 jahre\n',
    },
});
