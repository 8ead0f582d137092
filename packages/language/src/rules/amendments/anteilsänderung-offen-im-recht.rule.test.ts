import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { shareChangeOpenInLaw } from './anteilsänderung-offen-im-recht.rule.ts';

const change = (line: string) => amendmentWith(`ändern erfolgsvergütung ab abrechnungsjahr 2030 {\n${line}\n}`);

testRule(shareChangeOpenInLaw, {
    right: { 'in der Erstfassung': contractWith({}), 'nur der Qualitätsfaktor': change('qualitätsfaktor aus kennzahlen, mindestens 0,95') },
    wrong: {
        'Anteil der Krankenkasse': { ...change('⟦anteil Krankenkasse 22 %⟧'), message: 'L26' },
        'Anteil gesenkt': change('⟦anteil Krankenkasse 16 %⟧'),
    },
});
