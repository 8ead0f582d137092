import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { quantityZero } from './menge-null.rule.ts';

const variantWith = (lines: string): string => `variante V "V" fassung 1.0 erweitert Verbund fassung 2026.1 {\n ${lines}\n}\n`;
const moduleWith = (lines: string): string => `versorgungsmodul M "M" fassung 1.0 {\n rolle R\n ${lines}\n}\n`;

testRule(quantityZero, {
    right: {
        Muster: contractWith({}),
        'kein Verlustvortrag': variantWith('erfolgsvergütung {\n verlustvortrag 0 jahre\n mindestschwelle 0 % der normkosten\n }'),
    },
    wrong: {
        Laufzeit: { text: contractWith({ 'laufzeit 20 jahre': 'laufzeit ⟦0 jahre⟧' }), message: '„Laufzeit“ mit dem Wert 0' },
        Sitzungen: contractWith({ 'sitzungen 4 je jahr': 'sitzungen ⟦0⟧ je jahr' }),
        Kündigungsfrist: variantWith('kündigung {\n frist ⟦0 monate⟧ zum jahresende\n }'),
        Vertragsjahr: variantWith('kündigung {\n ordentlich frühestens zum ablauf des ⟦0.⟧ vertragsjahres\n }'),
        'Bindung ohne Dauer': {
            text: contractWith({ 'bindung zeitlich keine': 'bindung zeitlich ⟦0 tage⟧' }),
            message: 'schreiben Sie: keine',
        },
        'Voraussetzung ohne Menge': moduleWith('voraussetzung Patienten mindestens ⟦0⟧ in 12 monaten'),
        'Höchstzahl null': moduleWith('vergütung {\n position P für R betrag 1,00 EUR höchstens ⟦0⟧ je quartal\n }'),
    },
});
