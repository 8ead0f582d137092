import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { shortNameTwice } from './kurzbezeichnung-doppelt.rule.ts';

testRule(shortNameTwice, {
    right: {
        'alle verschieden': contractWith({}),
        'dieselbe Kasse, im Nachtrag wiederholt': amendmentWith('ändern krankenkasse AOK {\n    kurz "die AOK"\n}'),
    },
    wrong: {
        'Kasse wie Integrationseinheit': {
            text: contractWith({ 'kurz "die AOK"': 'kurz ⟦"die Integrationseinheit"⟧' }),
            message: 'Gesundes Nordfriesland GmbH',
        },
        'nur der Artikel ist anders': contractWith({ 'kurz "die AOK"': 'kurz ⟦"die Kreis"⟧' }),
        'eingefügte Kasse im Nachtrag': {
            ...amendmentWith('einfügen krankenkasse BKK "BKK Beispiel" {\n    kurz ⟦"die AOK"⟧\n}'),
            message: 'AOK NordWest',
        },
    },
});
