import { type CarrierTerm, carrierKinds } from '@riv/model/terms/carrier-kind';
import type * as ast from '../../generated/ast.ts';
import { readTerm } from '../../resolve/build/read.ts';
import { appendTo } from '../fixes/change-part.ts';
import type { Fix } from '../rule.ts';

/** What the contract must name beside a Träger (R9); undefined where nothing is needed or the Träger is misspelt (a finding of its own). */
export function carrierNeeds(carrier: ast.Carrier): CarrierTerm['requires'] {
    const kind = readTerm(carrierKinds, carrier.value);
    const term: CarrierTerm | undefined = kind === undefined ? undefined : carrierKinds[kind];
    return term?.requires;
}

/** Offers the Leistungserbringer of the contract as those with whom the Träger acts. */
export function withProviderFixes(carrier: ast.Carrier): Fix[] {
    return carrier.$container.$container.providers.flatMap(({ name, title }) =>
        name === undefined ? [] : appendTo(carrier, ` mit ${name}`, `„${title ?? name}“ nennen`),
    );
}
