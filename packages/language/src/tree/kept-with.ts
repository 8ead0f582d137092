/**
 * A value that is computed once for an object (a tree, a context of rules) and lives exactly as long. Several files keep values with the
 * same object, each under a symbol of its own, and nobody sees them who goes through its properties.
 *
 * Not a WeakMap: one that has outlived a few collections keeps what it holds until the next full one, so that every keystroke's tree
 * would be copied twice before it is thrown away. That was half of the time the editor spent on collecting garbage.
 */
export function keptWith<T>(owner: object, key: symbol, compute: () => T): T {
    const holder = owner as Record<symbol, T | undefined>;
    const known = holder[key];
    if (known !== undefined) {
        return known;
    }
    const value = compute();
    Object.defineProperty(owner, key, { value });
    return value;
}
