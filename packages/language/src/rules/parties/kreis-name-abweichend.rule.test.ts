import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { kreisNameDiffers } from './kreis-name-abweichend.rule.ts';

const district = (text: string): string => contractWith({ 'kreis 01054 "Nordfriesland"': `kreis ${text}` });

testRule(kreisNameDiffers, {
    right: {
        'amtlicher Name': contractWith({}),
        'mit „Kreis“ davor': district('01054 "Kreis Nordfriesland"'),
        'ohne Namen': district('01054'),
        'Stadt in amtlicher Form': district('01002 "Landeshauptstadt Kiel"'),
    },
    wrong: {
        'Name eines anderen Kreises': { text: district('01054 ⟦"Dithmarschen"⟧'), message: 'kreis 01051 "Dithmarschen"' },
        'verschriebener Name': { text: district('01054 ⟦"Nordfrisland"⟧'), message: 'kreis 01054 "Nordfriesland"' },
        'beim Gesundheitsamt': contractWith({ 'kreis 01054\n': 'kreis 01054 ⟦"Pinneberg"⟧\n' }),
    },
});

testFixes(kreisNameDiffers, { 'amtlicher Name': { text: district('01054 "Dithmarschen"'), becomes: 'kreis 01054 "Nordfriesland"' } });
