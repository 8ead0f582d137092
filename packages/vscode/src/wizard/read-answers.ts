import type { Kreis } from '@riv/model/identifier/kreis-data';
import { findKreis } from '@riv/model/identifier/kreis-key';
import { kvRegionOf } from '@riv/model/identifier/kv-region';
import type { PayerKind } from '@riv/model/terms/payer-kind';
import { type Answers, CARRIERS, type NamedPayer, STANDARD_MODULES, type StandardModule, VARIANTS } from './answers.ts';

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

/** Complete answers; undefined where neither variant nor a Kreis is given. */
export function readAnswers({ variant, kreise = [], carrier, unit, payers = [], module }: GivenAnswers): Answers | undefined {
    const known = VARIANTS.find((name) => name === variant);
    const found = kreise.flatMap((key) => findKreis(key) ?? []);
    if (known === undefined || found.length === 0) {
        return undefined;
    }
    const carriers = CARRIERS[known];
    const chosen = carriers.find((name) => name === carrier) ?? carriers[0];
    return chosen === undefined
        ? undefined
        : {
              variant: known,
              kreise: found,
              carrier: chosen,
              ...(unit === undefined || unit === '' ? {} : { unit }),
              payers: payersOf(payers.join(';')),
              module: modulesFor(found).find(({ id }) => id === module) ?? 'own',
          };
}

/** The modules of the library that may be adopted in all of these Kreise. */
export function modulesFor(kreise: readonly Kreis[]): readonly StandardModule[] {
    return STANDARD_MODULES.filter(({ validIn }) => kreise.every(({ key }) => validIn.includes(kvRegionOf(key) ?? '')));
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
