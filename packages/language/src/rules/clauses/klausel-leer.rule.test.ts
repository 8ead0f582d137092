import { testRule } from '../../testing/rule-test.ts';
import { contractAdding, regionalVariant } from '../../testing/variant-snippets.ts';
import { clauseEmpty } from './klausel-leer.rule.ts';

testRule(clauseEmpty, {
    right: { 'mit Text': contractAdding('klausel Datenraum "D" hinter Haftung {\n        "Ein Satz."\n    }') },
    wrong: {
        'leerer Text': {
            text: contractAdding('klausel Datenraum "D" hinter Haftung {\n        ⟦""⟧\n    }'),
            message: '„Datenraum“ hat keinen Text',
        },
        'leerer Textblock': regionalVariant('klausel Präambel "Präambel" {\n        ⟦"""\n        """⟧\n    }'),
    },
});
