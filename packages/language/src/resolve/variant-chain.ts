import type { Variant, VariantReference } from '../generated/ast.ts';
import { type Layer, layerOfVariant } from './layer.ts';

export interface VariantLayer {
    readonly variant: Variant;
    readonly layer: Layer;
}

/** The chain of a variant, Grundvariante first. Ends where a reference is broken or the chain comes back to itself (a finding of its own). */
export function variantChain(reference: VariantReference | undefined): VariantLayer[] {
    const chain: VariantLayer[] = [];
    let current = reference?.variant?.ref;
    const seen = new Set<Variant>();
    while (current !== undefined && !seen.has(current)) {
        seen.add(current);
        chain.unshift({ variant: current, layer: layerOfVariant(current) });
        current = current.parent?.variant?.ref;
    }
    return chain;
}

/** The chain above a variant, without the variant itself. */
export function parentChain(variant: Variant): VariantLayer[] {
    return variantChain(variant.parent).filter((entry) => entry.variant !== variant);
}

/** Whether `erweitert` leads back to the variant itself. */
export function isCyclic(variant: Variant): boolean {
    const seen = new Set<Variant>();
    let current: Variant | undefined = variant;
    while (current !== undefined) {
        if (seen.has(current)) {
            return true;
        }
        seen.add(current);
        current = current.parent?.variant?.ref;
    }
    return false;
}
