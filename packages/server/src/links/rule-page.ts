/**
 * Address of the manual page of a rule. The client gives the address with „{code}“ in the place of the code, or that of the folder that holds
 * all pages as Markdown.
 */
export function rulePage(address: string, code: string): string {
    const name = encodeURIComponent(code);
    return address.includes('{code}') ? address.replaceAll('{code}', name) : `${address.replace(/\/$/, '')}/${name}.md`;
}
