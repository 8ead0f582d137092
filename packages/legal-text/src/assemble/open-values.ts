import type { Contract } from '@riv/model/contract/contract';
import type { LegalDocument } from '../document/legal-document.ts';
import type { Inline } from '../document/nodes.ts';
import { textOf } from '../document/plain-text.ts';
import type { TextProblem } from '../problem.ts';

/** Open values outside the clauses (cover and Rubrum; the signatures repeat them) are problems from `Unterschriftsreif` on; in a draft they are legal. */
export function reportOpenValues(contract: Contract, { cover, rubrum }: LegalDocument): readonly TextProblem[] {
    if (contract.status.value === 'Entwurf') {
        return [];
    }
    const stretches: readonly Inline[] = [
        ...cover.entries.map(({ value }) => value),
        ...rubrum.groups.flatMap((group) => group.parties.flatMap((party) => [party.name, ...party.details])),
    ];
    const open = new Set(stretches.filter((spans) => spans.some((span) => span.open)).map(textOf));
    return [...open].map((text) => ({ code: 'wert-offen', message: `„${text}“: Offene Angaben sind nur im Entwurf zulässig.` }));
}
