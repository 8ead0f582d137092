import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { normInvalid } from './norm-ungültig.rule.ts';

const unit = 'stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"';
const module = (text: string): string => `versorgungsmodul M "M" fassung 1.0 {\n rechtsgrundlage ${text}\n}\n`;

testRule(normInvalid, {
    right: {
        Muster: contractWith({}),
        'ausgeschriebene Fundstelle': contractWith({
            [unit]: 'stellung Vertragspartner nach "§ 140a Absatz 3 Satz 1 Nummer 2 SGB V"',
        }),
    },
    wrong: {
        'unbekanntes Gesetz': { text: module('⟦"§ 140a SGB 5"⟧'), message: 'Gemeint ist wohl SGB V' },
        'Gesetz fehlt': {
            text: contractWith({ [unit]: 'stellung Vertragspartner nach ⟦"§ 140a Abs. 3 Satz 1 Nr. 2"⟧' }),
            message: 'fehlt das Gesetz',
        },
        'keine Fundstelle': { text: module('⟦"nach Vereinbarung"⟧'), message: 'ist keine Vorschrift' },
        'Paragraph statt Artikel': {
            text: 'grundvariante V "V" fassung 1.0 {\n zukunftsfonds {\n basis Zuweisungen nach ⟦"§ 9 DSGVO"⟧\n }\n}\n',
            message: 'Art. 9 DSGVO',
        },
    },
});

testFixes(normInvalid, { 'Gesetz in üblicher Schreibweise': { text: module('"§ 140a SGB 5"'), becomes: '"§ 140a SGB V"' } });
