import type { Contract } from '@riv/model/contract/contract';
import { formatEdition } from '@riv/model/value/edition';
import { editions } from '../generated/templates.ts';
import type { TemplateEdition } from '../template/template-spec.ts';

/**
 * Clause templates for a contract: those of the edition of its standard variant, even where it uses a variant of a region with an
 * edition of its own. Undefined where this program does not have that edition.
 */
export function templatesFor(contract: Contract): TemplateEdition | undefined {
    const standard = contract.variant.chain.find((link) => link.source === 'library');
    return editions[formatEdition(standard?.edition ?? contract.variant.edition)];
}
