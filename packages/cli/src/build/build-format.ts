import type { Contract } from '@riv/model/contract/contract';

/** Outputs that `riv build` writes, with the ending of their files. */
export const BUILD_FORMATS = { md: '.md', html: '.html', docx: '.docx', settlement: '.settlement.json' } as const;

export type BuildFormat = keyof typeof BUILD_FORMATS;

export const ALL_BUILD_FORMATS = Object.keys(BUILD_FORMATS) as readonly BuildFormat[];

/** A contract in the state that is to be printed. `base` is the contract as concluded, where the state is another one. */
export interface PrintedState {
    readonly contract: Contract;
    readonly base?: Contract;
}
