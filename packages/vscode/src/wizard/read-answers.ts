import type { Kreis } from '@riv/model/identifier/kreis-data';
import { findKreis } from '@riv/model/identifier/kreis-key';
import { kvRegionOf } from '@riv/model/identifier/kv-region';
import type { PayerKind } from '@riv/model/terms/payer-kind';
import type { DraftChoices, ModuleChoice } from '@riv/server/requests/draft-requests';
import type { Answers, NamedPayer, NewModule } from './answers.ts';
import { createNames } from './names.ts';

/** Answers that are given with the command instead of in the steps; whatever does not fit counts as not given. */
export interface GivenAnswers {
    readonly variant?: string;
    /** Keys of the Kreise. */
    readonly kreise?: readonly string[];
    readonly carrier?: string;
    readonly unit?: string;
    /** Titles of the Krankenkassen. */
    readonly payers?: readonly string[];
    readonly module?: string;
}

/** Complete answers; undefined where the variant is not among the choices, or no Kreis is given. */
export function readAnswers(
    { variant, kreise = [], carrier, unit, payers = [], module }: GivenAnswers,
    { variants, modules }: DraftChoices,
): Answers | undefined {
    const known = variants.find(({ name }) => name === variant);
    const found = kreise.flatMap((key) => findKreis(key) ?? []);
    if (known === undefined || found.length === 0) {
        return undefined;
    }
    const chosen = known.carriers.find((name) => name === carrier) ?? known.carriers[0];
    return chosen === undefined
        ? undefined
        : {
              variant: known,
              kreise: found,
              carrier: chosen,
              ...(unit === undefined || unit === '' ? {} : { unit }),
              payers: payersOf(payers.join(';')),
              module: modulesFor(found, modules).find(({ name }) => name === module) ?? newModule(modules),
          };
}

/** The modules that may be adopted in all of these Kreise; one that names no region may be adopted everywhere. */
export function modulesFor(kreise: readonly Kreis[], modules: readonly ModuleChoice[]): readonly ModuleChoice[] {
    return modules.filter(({ validIn }) => validIn.length === 0 || kreise.every(({ key }) => validIn.includes(kvRegionOf(key) ?? '')));
}

/** A module that begins with the contract, under a name that no other has. */
export function newModule(modules: readonly ModuleChoice[]): NewModule {
    const unique = createNames(modules.map(({ name }) => name));
    return { begins: unique('RegionalesModul') };
}

/** Krankenkassen by their titles, with semicolons between them; their kind follows from the name. */
export function payersOf(titles: string): readonly NamedPayer[] {
    return titles
        .split(';')
        .map((title) => title.trim())
        .filter((title) => title !== '')
        .map((title) => ({ title, kind: payerKindOf(title) }));
}

function payerKindOf(title: string): PayerKind {
    const starts: readonly (readonly [RegExp, PayerKind])[] = [
        [/^AOK\b/i, 'AOK'],
        [/\bBKK\b|Betriebskrankenkasse/i, 'BKK'],
        [/\bIKK\b|Innungskrankenkasse/i, 'IKK'],
        [/Knappschaft/i, 'Knappschaft'],
        [/SVLFG|landwirtschaftlich/i, 'SVLFG'],
    ];
    return starts.find(([pattern]) => pattern.test(title))?.[1] ?? 'Ersatzkasse';
}
