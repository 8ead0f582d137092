import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { termUnknown } from './wert-unbekannt.rule.ts';

testRule(termUnknown, {
    right: {
        Muster: contractWith({}),
        'andere Kassenart': contractWith({ 'kassenart AOK': 'kassenart Ersatzkasse' }),
    },
    wrong: {
        'keine Kassenart': {
            text: contractWith({ 'kassenart AOK': 'kassenart ⟦Montag⟧' }),
            message: '„Montag“ ist keine Kassenart. Zulässig sind: AOK, BKK, IKK, Ersatzkasse, Knappschaft, SVLFG.',
        },
        'kleiner Anfangsbuchstabe': {
            text: contractWith({ 'status Unterschriftsreif': 'status ⟦unterschriftsreif⟧' }),
            message: 'Gemeint ist wohl „Unterschriftsreif“.',
        },
        'ein Wert von mehreren': contractWith({
            'aufgaben Analyse, Diskussion, Vorbereitung': 'aufgaben Analyse, ⟦Diskusion⟧, Vorbereitung',
        }),
        'Zweck, der nur zum Einbehalt passt': {
            text: contractWith({ 'zweck Abrechnung': 'zweck ⟦Qualitätsbonifizierung⟧' }),
            message: 'Zulässig sind: Abrechnung, Einschreibung',
        },
        'Liste mit einem einzigen Wert': {
            text: 'grundvariante V "V" fassung 1.0 {\n erfolgsvergütung {\n formel ⟦Kontrollregion⟧\n }\n}\n',
            message: 'Zulässig ist nur: Basisquote.',
        },
        'Bereich einer Kassenärztlichen Vereinigung': 'versorgungsmodul M "M" fassung 1.0 {\n gilt in ⟦Westfalen⟧\n}\n',
    },
});
