/** Whether a search for contract files goes into a folder below the one it began with: not into hidden ones and those of Node packages. */
export function isSearchedFolder(name: string): boolean {
    return !name.startsWith('.') && name !== 'node_modules';
}
