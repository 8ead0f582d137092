import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { conferenceTaskMissing } from './konferenzaufgabe-fehlt.rule.ts';

const LINE = 'aufgaben Analyse, Diskussion, Vorbereitung, Initiierung';
const two = contractWith({ [LINE]: '⟦aufgaben Analyse, Diskussion⟧' });
const none = contractWith({ 'gesundheitskonferenz KGK': 'gesundheitskonferenz ⟦KGK⟧', [`        ${LINE}`]: '' });

testRule(conferenceTaskMissing, {
    right: {
        'alle vier': contractWith({}),
        'in anderer Folge': contractWith({ [LINE]: 'aufgaben Initiierung, Analyse, Vorbereitung, Diskussion' }),
        'ein Schreibfehler ist ein eigener Befund': contractWith({ [LINE]: 'aufgaben Analise, Diskussion, Vorbereitung, Initiierung' }),
    },
    wrong: { 'zwei von vier': { text: two, message: '„Vorbereitung“, „Initiierung“' }, 'ohne Zeile': { text: none, message: LINE } },
});

testFixes(conferenceTaskMissing, {
    'Liste ergänzen': { text: two, becomes: LINE },
    'Zeile einfügen': { text: none, becomes: `        ${LINE}\n    }` },
});
