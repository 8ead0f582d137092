import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { mandatoryBlockMissing } from './pflichtblock-fehlt.rule.ts';

const partner = { 'vertrag Muster': 'vertrag ⟦Muster⟧', 'variante Verbund': 'variante Partner' };
const own = { 'vertrag Muster': 'vertrag ⟦Muster⟧', 'variante Verbund fassung 2026.1': 'variante Streng fassung 1.0' };
const variant = (block: string): Record<string, string> => ({
    'variante.riv': `variante Streng "Strenger" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    pflicht ${block}\n}\n`,
});
const security =
    '    sicherheit Bürgschaft "Bürgschaft" {\n        geber "Bank"\n        höhe 1.000.000,00 EUR\n        sichert Rückführung\n    }\n';

testRule(mandatoryBlockMissing, {
    right: {
        'Verbund verlangt keine Sicherheit': contractWith({}),
        'Partner mit Sicherheit': contractWith({
            'variante Verbund': 'variante Partner',
            '    charta fassung': `${security}    charta fassung`,
        }),
        'Erfolgsvergütung vorhanden': {
            text: contractWith({ 'variante Verbund fassung 2026.1': 'variante Streng fassung 1.0' }),
            files: variant('erfolgsvergütung'),
        },
    },
    wrong: {
        'Partner ohne Sicherheit': { text: contractWith(partner), message: 'sicherheit Bürgschaft {' },
        'eigene Variante verlangt den Zukunftsfonds': {
            text: contractWith(own),
            files: variant('zukunftsfonds'),
            message: 'Variante „Streng“',
        },
        'eigene Variante verlangt die Erfolgsvergütung': {
            text: contractWithout('erfolgsvergütung', contractWith(own)),
            files: variant('erfolgsvergütung'),
        },
    },
});
