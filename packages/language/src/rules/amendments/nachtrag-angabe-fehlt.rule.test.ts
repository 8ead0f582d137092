import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testRule } from '../../testing/rule-test.ts';
import { amendmentDetailMissing } from './nachtrag-angabe-fehlt.rule.ts';

const marked = (snippet: ReturnType<typeof amendmentWith>) => ({
    ...snippet,
    text: snippet.text.replace('nachtrag Erster', 'nachtrag ⟦Erster⟧'),
});

testRule(amendmentDetailMissing, {
    right: { vollständig: amendmentWith('verlängern um 2 jahre') },
    wrong: {
        'ohne Wirksamkeit': { ...marked(amendmentWith('verlängern um 2 jahre', { wirksam: '' })), message: 'wirksam ab' },
        'ohne Fassung': { ...marked(amendmentWith('verlängern um 2 jahre', { ändert: '' })), message: 'ändert fassung vom' },
        'ohne Änderung': { ...marked(amendmentWith('')), message: 'ausscheiden' },
    },
});
