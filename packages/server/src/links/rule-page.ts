/** Address of the manual page of a rule below the address of the folder of all pages. */
export function rulePage(folder: string, code: string): string {
    return `${folder.replace(/\/$/, '')}/${encodeURIComponent(code)}.md`;
}
