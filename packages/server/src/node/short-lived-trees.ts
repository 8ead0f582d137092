import { setFlagsFromString } from 'node:v8';

/**
 * Where many objects of a kind outlive a collection, V8 puts the next ones at once where only a full collection looks. The tree of a text
 * looks like that, and yet every keystroke throws it away: its parts there then keep the rest alive, so that each collection between two
 * keystrokes copies several trees. Measured in `docs/entwicklung/leistung.md`. To be called before anything is parsed.
 */
export function expectShortLivedTrees(): void {
    setFlagsFromString('--no-allocation-site-pretenuring');
}
