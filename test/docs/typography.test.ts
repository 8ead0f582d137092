import { describe, expect, it } from 'vitest';
import { manualPages, readPage } from './pages.ts';

/** A blank where the contract texts have a no-break space. */
const BREAKABLE = /§ |\b(?:Abs|Nr|Art)\. (?=\d)|\d (?:%|EUR)(?!\w)/;

// The guide to clause texts and their register quote sources; the rule pages quote messages.
const WRITTEN = manualPages().filter((page) => !/klausel|regeln/.test(page));

describe('Satz des Handbuchs', () => {
    it.each(WRITTEN)('%s', (page) => {
        const lines = readPage(page)
            .replace(/^```[\s\S]*?^```/gm, '')
            .replace(/`[^`\n]*`/g, '')
            .split('\n');
        expect(lines.filter((line) => BREAKABLE.test(line))).toEqual([]);
        expect(lines.filter((line) => /„[^“\n]*"/.test(line))).toEqual([]);
    });
});
