import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { processorIncomplete } from './auftragsverarbeiter-unvollständig.rule.ts';

const LINE = 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag';
const processor = (text: string): string => contractWith({ [LINE]: `auftragsverarbeiter ${text}` });

testRule(processorIncomplete, {
    right: {
        vollständig: contractWith({}),
        'anderer Zweck': processor('"Institut" sitz "20095 Hamburg" zweck Auswertung'),
        'unbekannter Zweck ist ein eigener Befund': processor('"Institut" sitz "20095 Hamburg" zweck Werbung'),
    },
    wrong: {
        'ohne Sitz': { text: processor('"Stelle" sitz ⟦""⟧ zweck Auswertung'), message: 'sitz "20095 Hamburg"' },
        'ohne Namen': { text: processor('⟦" "⟧ sitz "20095 Hamburg" zweck Auswertung'), message: 'keinen Namen' },
        'Zweck einbehaltener Mittel': {
            text: processor('"Stelle" sitz "20095 Hamburg" zweck ⟦Qualitätsbonifizierung⟧'),
            message: 'Möglich sind: Abrechnung, Einschreibung',
        },
    },
});
