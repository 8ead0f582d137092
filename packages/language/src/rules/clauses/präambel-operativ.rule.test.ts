import { testRule } from '../../testing/rule-test.ts';
import { contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { preambleOperative } from './präambel-operativ.rule.ts';

const preamble = (text: string): string => `klausel Präambel "Präambel" {\n        """\n        ${text}\n        """\n    }`;

testRule(preambleOperative, {
    right: {
        'Anlass und Ziele': contractAdding(
            preamble('Die Vertragspartner haben sich zum Ziel gesetzt, die Zahlen der Region zu verbessern. Sie wollen zusammenarbeiten.'),
        ),
        'Pflicht in einer anderen Klausel': contractAdding('klausel Haftung "Haftung" {\n        "Die Krankenkasse zahlt."\n    }'),
    },
    wrong: {
        zahlt: { text: contractAdding(preamble('Die Krankenkasse ⟦zahlt⟧ einen Zuschuss.')), message: '„zahlt“ begründet eine Pflicht' },
        'ist verpflichtet': contractAdding(preamble('Die Einheit ⟦ist verpflichtet⟧, zu berichten.')),
        'hat … zu': { text: contractAdding(preamble('Der Kreis ⟦hat jährlich zu berichten⟧.')), message: '„hat jährlich zu berichten“' },
        'Variante über zwei Zeilen': regionalVariant(preamble('Die Kassen ⟦sind\n        verpflichtet⟧.')),
    },
});
