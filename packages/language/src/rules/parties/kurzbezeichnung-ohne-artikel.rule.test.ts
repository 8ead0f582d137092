import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { shortNameWithoutArticle } from './kurzbezeichnung-ohne-artikel.rule.ts';

const authority = (text: string): string => contractWith({ 'kurz "der Kreis"': `kurz ${text}` });
const payer = (text: string): string => contractWith({ 'kurz "die AOK"': `kurz ${text}` });

testRule(shortNameWithoutArticle, {
    right: {
        'mit Artikel': contractWith({}),
        'mit Adjektiv': payer('"die Allgemeine Ortskrankenkasse"'),
        großgeschrieben: payer('"Die AOK"'),
    },
    wrong: {
        'ohne Artikel': { text: authority('⟦"Kreis"⟧'), message: 'kurz "der Kreis"' },
        'nur der Artikel': { text: payer('⟦"die"⟧'), message: 'kurz "die Krankenkasse"' },
        'im falschen Fall': authority('⟦"dem Kreis"⟧'),
        'im Nachtrag': amendmentWith('ändern krankenkasse AOK {\n    kurz ⟦"AOK NordWest"⟧\n}'),
    },
});

testFixes(shortNameWithoutArticle, {
    Kreis: { text: authority('"Kreis"'), becomes: 'kurz "der Kreis"' },
    'Kreis im falschen Fall': { text: authority('"dem Kreis"'), becomes: 'kurz "der Kreis"' },
    Krankenkasse: { text: payer('"AOK"'), becomes: 'kurz "die AOK"' },
    Netz: { text: payer('"Gesundheitsnetz"'), becomes: 'kurz "das Gesundheitsnetz"' },
});
