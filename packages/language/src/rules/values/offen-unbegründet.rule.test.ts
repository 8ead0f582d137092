import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { openUnexplained } from './offen-unbegründet.rule.ts';

const draft = { 'status Unterschriftsreif': 'status Entwurf' };

testRule(openUnexplained, {
    right: {
        Muster: contractWith({}),
        begründet: contractWith({ ...draft, 'geschlossen am 01.12.2026': 'geschlossen am offen "Datum der letzten Unterschrift"' }),
        'ohne Text (Satzbau)': contractWith({ ...draft, 'geschlossen am 01.12.2026': 'geschlossen am offen' }),
    },
    wrong: {
        'leerer Text': {
            text: contractWith({ ...draft, 'geschlossen am 01.12.2026': 'geschlossen am offen ⟦""⟧' }),
            message: 'Tag des Vertragsschlusses',
        },
        'nur Leerzeichen': contractWith({ ...draft, 'vertreten durch "den Landrat"': 'vertreten durch offen ⟦„  “⟧' }),
    },
});
