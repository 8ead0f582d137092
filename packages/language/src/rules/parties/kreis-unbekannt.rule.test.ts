import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { kreisUnknown } from './kreis-unbekannt.rule.ts';

const district = (text: string): string => contractWith({ 'kreis 01054 "Nordfriesland"': `kreis ${text}` });

testRule(kreisUnknown, {
    right: { bekannt: contractWith({}), 'anderer bekannter Kreis': district('05911 "Bochum"') },
    wrong: {
        aufgelöst: { text: district('⟦03152⟧ "Göttingen"'), message: 'Nachfolger ist 03159' },
        'führende Null fehlt': { text: district('⟦1054⟧'), message: 'kreis 01054' },
        Gemeindeschlüssel: { text: district('⟦01054056⟧'), message: 'kreis 01054' },
        'kein solches Land': district('⟦17001⟧'),
        'Kreis eines Gesundheitsamts': contractWith({ 'kreis 01054\n': 'kreis ⟦01099⟧\n' }),
    },
});

testFixes(kreisUnknown, {
    Nachfolger: { text: district('03152'), becomes: 'kreis 03159' },
    'Kreis, den der Name meint': { text: district('99999 "Nordfriesland"'), becomes: 'kreis 01054 "Nordfriesland"' },
    'führende Null': { text: district('1054'), becomes: 'kreis 01054' },
});
