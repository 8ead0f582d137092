import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { controllersMissing } from './verantwortliche-fehlen.rule.ts';

const LINE = 'verantwortlich AOK, Einheit';
const onlyPayer = contractWith({ [LINE]: '⟦verantwortlich AOK⟧' });
const noLine = contractWith({ '    datenschutz {': '    ⟦datenschutz⟧ {', [`        ${LINE}`]: '' });
const payer = 'einfügen krankenkasse ⟦BKK⟧ "BKK Beispiel" {\n    kassenart BKK\n}';
const unmarked = payer.replace(/[⟦⟧]/g, '');

testRule(controllersMissing, {
    right: {
        'Kasse und Integrationseinheit': contractWith({}),
        'ein Schreibfehler ist ein eigener Befund': contractWith({ [LINE]: 'verantwortlich AOK, Einheiten' }),
        'Nachtrag nennt die neue Kasse': amendmentWith(`${unmarked}\nändern datenschutz {\n    verantwortlich AOK, BKK, Einheit\n}`),
        'ausgeschiedene Kasse': amendmentWith(
            'ausscheiden krankenkasse AOK zum 31.12.2030\nändern datenschutz {\n    verantwortlich Einheit\n}',
        ),
    },
    wrong: {
        'Integrationseinheit fehlt': { text: onlyPayer, message: 'verantwortlich AOK, Einheit' },
        'ohne Zeile': noLine,
        'Leistungserbringer als Vertragspartner': {
            text: contractWith({
                [LINE]: `⟦${LINE}⟧`,
                'ik 260100546': 'ik 260100546\n        stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"',
                '        art Krankenhaus\n        stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"': '        art Krankenhaus',
            }),
            message: '„Klinikum gGmbH“',
        },
        'neue Kasse im Nachtrag': { ...amendmentWith(payer), message: 'ändern datenschutz { verantwortlich AOK, BKK, Einheit }' },
        'Nachtrag lässt die Integrationseinheit weg': amendmentWith('ändern datenschutz {\n    ⟦verantwortlich AOK⟧\n}'),
    },
});

testFixes(controllersMissing, {
    'Namen anhängen': { text: onlyPayer, becomes: LINE },
    'Zeile einfügen': { text: noLine, becomes: `        ${LINE}\n    }` },
    'Block im Nachtrag': { ...amendmentWith(payer), becomes: '    ändern datenschutz {\n        verantwortlich AOK, BKK, Einheit\n    }' },
    'Zeile im Nachtrag': {
        ...amendmentWith(`${unmarked}\nändern datenschutz {\n    verantwortlich AOK, Einheit\n}`),
        becomes: 'verantwortlich AOK, Einheit, BKK',
    },
});
