import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { securityDoesNotCover } from './sicherheit-deckt-nicht.rule.ts';

const withSecurity = (line: string, variant = 'Verbund'): string =>
    contractWith({
        'variante Verbund': `variante ${variant}`,
        '    charta fassung': `    ${line.includes('sichert') ? 'sicherheit' : '⟦sicherheit⟧'} Bürgschaft {\n        ${line}\n    }\n    charta fassung`,
    });

testRule(securityDoesNotCover, {
    right: {
        'ohne Sicherheit im Verbund': contractWith({}),
        'alles gedeckt': withSecurity('sichert Rückführung, Verlustbeteiligung, Rückforderung', 'Partner'),
    },
    wrong: {
        'leere Sicherheit': withSecurity('unbefristet'),
        'nur Rückforderung': { text: withSecurity('⟦sichert Rückforderung⟧'), message: 'Rückführung' },
        'Verlustbeteiligung fehlt': { text: withSecurity('⟦sichert Rückführung⟧', 'Partner'), message: 'Verlustbeteiligung' },
    },
});
