import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { processorIncomplete } from './auftragsverarbeiter-unvollständig.rule.ts';

const LINE = 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag';
const processor = (text: string): string => contractWith({ [LINE]: `auftragsverarbeiter ${text}` });

testRule(processorIncomplete, {
    right: {
        vollständig: contractWith({}),
        'Sitz ohne Postleitzahl': processor('"Institut" sitz "Wien" zweck Auswertung'),
        'Name, der wie ein Platzhalter beginnt': processor('"Offene Hilfen GmbH" sitz "20095 Hamburg" zweck Auswertung'),
        'leerer Text ist ein eigener Befund': processor('"Institut" sitz "" zweck Auswertung'),
    },
    wrong: {
        'Sitz ohne Ort': { text: processor('"Stelle" sitz ⟦"20095"⟧ zweck Auswertung'), message: 'sitz "20095 Hamburg"' },
        'Sitz noch unbekannt': processor('"Stelle" sitz ⟦"wird nachgereicht"⟧ zweck Auswertung'),
        'Name noch unbekannt': { text: processor('⟦"N. N."⟧ sitz "20095 Hamburg" zweck Auswertung'), message: '„N. N.“ bezeichnet keinen' },
        'im Nachtrag': amendmentWith('ändern datenschutz {\n    auftragsverarbeiter "Stelle" sitz ⟦"?"⟧ zweck Auswertung\n}'),
    },
});
