import { testRule } from '../../testing/rule-test.ts';
import { contractWith, contractWithout } from '../../testing/snippet.ts';
import { exampleIncomplete } from './rechenbeispiel-unvollständig.rule.ts';

testRule(exampleIncomplete, {
    right: { vollständig: contractWith({}), 'ohne Rechenbeispiel': contractWithout('rechenbeispiel') },
    wrong: {
        leer: {
            text: contractWithout('rechenbeispiel').replace(/}\n$/, '    rechenbeispiel ⟦Leer⟧ "Leeres Beispiel" {\n    }\n}\n'),
            message: 'jahr 2029',
        },
        'ohne Jahr': contractWith({ 'rechenbeispiel Gewinnjahr': 'rechenbeispiel ⟦Gewinnjahr⟧', 'jahr 2029': '' }),
        'ohne Qualitätsfaktor': {
            text: contractWith({
                'krankenkasse AOK ausgaben 114.000.000,00 EUR normkosten 117.000.000,00 EUR qualitätsfaktor 0,95':
                    '⟦krankenkasse AOK ausgaben 114.000.000,00 EUR normkosten 117.000.000,00 EUR⟧',
            }),
            message: 'qualitätsfaktor 0,95',
        },
    },
});
