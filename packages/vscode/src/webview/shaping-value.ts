import { parseOrigin } from './origin.ts';

/** From the smallest passage to the largest. */
const PASSAGES = ['li, tr, p', '.absatz', '.teil', 'section, header'];

/**
 * The value that shapes the passage around an element: the first that comes from the given source in the smallest passage that has
 * one, else the first of any source in the smallest passage.
 */
export function shapingValue(element: Element, source: string): HTMLElement | undefined {
    const values = PASSAGES.map((passage) => [...(element.closest(passage)?.querySelectorAll<HTMLElement>('[data-origin]') ?? [])]);
    const own = values.map((group) => group.find((value) => parseOrigin(value.dataset.origin)?.source === source));
    return own.find((value) => value !== undefined) ?? values.find(([first]) => first !== undefined)?.[0];
}
