/** All helpers that a clause template may call; the precompiler refuses any other. */
export const INLINE_HELPERS: readonly string[] = [
    'wert',
    'zahlwort',
    'begriff',
    'partei',
    'name',
    'einheit',
    'kassen',
    'kassenverb',
    'koerperschaften',
    'koerperschaftenverb',
    'aemter',
    'aemterverb',
    'aufzaehlung',
    'mehrzahl',
    'verweis',
    'norm',
    'klausel',
];

export const BLOCK_HELPERS: readonly string[] = ['if', 'unless', 'each', 'gleich', 'hatklausel'];

/** Helpers that may stand in brackets inside another call. */
export const CONDITION_HELPERS: readonly string[] = ['gleich', 'hatklausel'];
