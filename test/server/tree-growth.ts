/**
 * Prints by how many kilobytes the old part of the heap grows with each keystroke in a contract of 2,000 lines while only young objects
 * are collected: a process of its own, because it collects by hand. What grows there was kept alive by something older than itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expectShortLivedTrees } from '../../packages/server/src/node/short-lived-trees.ts';
import { longContract } from '../../packages/server/src/testing/long-contract.ts';
import { openServer } from '../../packages/server/src/testing/open-server.ts';

const WARM_UP = 6;
const MEASURED = 8;

expectShortLivedTrees();
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
const example = readFileSync(join(import.meta.dirname, '../../examples/nordfriesland/vertrag.riv'), 'utf8');
const contract = longContract(example, 2_000);
const server = await openServer({ 'vertrag.riv': contract });

async function keystroke(number: number): Promise<void> {
    await server.edit('vertrag.riv', contract.replace(/laufzeit \d\d/, `laufzeit ${20 + number}`));
    collect({ type: 'minor' });
}

function oldSpace(): number {
    return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? Number.NaN;
}

for (let number = 0; number < WARM_UP; number++) {
    await keystroke(number);
}
const before = oldSpace();
for (let number = 0; number < MEASURED; number++) {
    await keystroke(number);
}
console.log(Math.round((oldSpace() - before) / MEASURED / 1_000));
