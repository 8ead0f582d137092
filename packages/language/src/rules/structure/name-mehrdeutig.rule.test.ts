import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { amendmentWith, BASE_FILE, regionalVariant } from '../../testing/variant-snippets.ts';
import { nameAmbiguous } from './name-mehrdeutig.rule.ts';

const module = 'versorgungsmodul DiabetischesFußsyndrom "DFS" fassung 1.0 {\n    rolle Fußeinrichtung\n    rolle Hausarztpraxis\n}\n';
const adopting = contractWith({
    'modul DiabetischesFußsyndrom fassung 2025.1': 'modul ⟦DiabetischesFußsyndrom⟧ fassung 1.0',
});

testRule(nameAmbiguous, {
    right: {
        Bibliothek: contractWith({}),
        'eine Datei': { text: amendmentWith('verlängern um 5 jahre'), files: BASE_FILE },
        'andere Fassung': {
            text: contractWith({ 'variante Verbund fassung 2026.1': 'variante Region fassung 1.0' }),
            files: {
                'a.riv': regionalVariant('träger Stiftung'),
                'b.riv': regionalVariant('träger Stiftung', 'variante Region "Region" fassung 1.1 erweitert Verbund fassung 2026.1'),
            },
        },
        'die eigene Datei geht vor': { text: adopting.replace(/[⟦⟧]/g, '') + module, files: { 'a.riv': module } },
    },
    wrong: {
        'Vertrag eines Nachtrags': {
            text: amendmentWith('verlängern um 5 jahre').replace('zu Muster', 'zu ⟦Muster⟧'),
            files: { ...BASE_FILE, 'kopie/muster.riv': contractWith({}) },
            message: 'kopie/muster.riv, muster.riv',
        },
        Modul: { text: adopting, files: { 'a.riv': module, 'b.riv': module } },
        Variante: {
            text: contractWith({ 'variante Verbund fassung 2026.1': 'variante ⟦Region⟧ fassung 1.0' }),
            files: { 'a.riv': regionalVariant('träger Stiftung'), 'b.riv': regionalVariant('träger Stiftung') },
        },
    },
});
