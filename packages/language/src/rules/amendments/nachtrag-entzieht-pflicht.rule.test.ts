import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentRemovesMandatory } from './nachtrag-entzieht-pflicht.rule.ts';

const marked = (operations: string) => {
    const snippet = amendmentWith(operations);
    return { ...snippet, text: snippet.text.replace('nachtrag Erster', 'nachtrag ⟦Erster⟧') };
};

testRule(amendmentRemovesMandatory, {
    right: { 'ein Leistungserbringer bleibt': amendmentWith('streichen leistungserbringer Netz') },
    wrong: {
        'letztes Modul': { ...marked('streichen modul DiabetischesFußsyndrom'), message: 'Modul' },
        'letzte Kennzahl': { ...marked('streichen kennzahl Krankenhausfälle'), message: 'R17' },
        'letzte Kasse': { ...marked('ausscheiden krankenkasse AOK zum 31.12.2030'), message: 'L06' },
    },
});
