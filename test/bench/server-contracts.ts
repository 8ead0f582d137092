import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longContract } from '../../packages/server/src/testing/long-contract.ts';

/** One contract of at least so many lines: the providers of an example again and again, each under its own name. Returns its folder. */
export function makeLongContract(examples: string, target: string, lines: number): string {
    const source = readFileSync(join(examples, 'nordfriesland/vertrag.riv'), 'utf8');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'vertrag.riv'), longContract(source, lines));
    return target;
}

/** So many contracts of one project that adopt modules, each in a folder of its own. Returns the folder of the project. */
export function makeProject(examples: string, target: string, count: number): string {
    const source = readFileSync(join(examples, 'werra/vertrag.riv'), 'utf8');
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'riv.json'), '{}\n');
    cpSync(join(examples, 'werra/module'), join(target, 'module'), { recursive: true });
    for (let i = 1; i <= count; i++) {
        const name = `Region${String(i).padStart(3, '0')}`;
        mkdirSync(join(target, name), { recursive: true });
        writeFileSync(join(target, name, 'vertrag.riv'), source.replace('vertrag WerraMeißner', `vertrag ${name}`));
    }
    return target;
}
