/** A value that nobody can guess, for the content security policy of one page. */
export function createNonce(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(18));
    return btoa(String.fromCharCode(...bytes));
}
