import { type AnyRule, defineRule } from './rule.ts';

// Findings about files as such. They have no check over the tree: whoever reads or writes the files reports them.

export const fileUnreadable = defineRule<{ reason: string }>({
    code: 'datei-nicht-lesbar',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine Datei kann nicht gelesen werden',
    basis: [],
    locked: true,
    message: ({ reason }) => `Die Datei kann nicht gelesen werden: ${reason}. Prüfen Sie Pfad und Zugriffsrechte.`,
    page: { impact: 'Was in der Datei steht, bleibt ungeprüft.', wrong: '', right: '' },
    checks: {},
});

export const fileNotUtf8 = defineRule<{ offset: number; utf16: boolean }>({
    code: 'datei-nicht-utf8',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine Datei ist nicht in UTF-8 gespeichert',
    basis: [],
    locked: true,
    message: ({ offset, utf16 }) =>
        `Die Datei ist nicht in UTF-8 gespeichert (${utf16 ? 'sondern in UTF-16' : `erstes ungültiges Zeichen bei Byte ${offset}`}). Umlaute würden falsch gelesen. Speichern Sie die Datei mit der Kodierung UTF-8.`,
    page: { impact: 'Umlaute würden falsch gelesen, ein Vertrag nennte falsche Namen.', wrong: '', right: '' },
    checks: {},
});

export const fileTooLarge = defineRule<{ megabytes: string }>({
    code: 'datei-zu-groß',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine Datei ist größer als 5 MB',
    basis: [],
    locked: true,
    message: ({ megabytes }) =>
        `Die Datei ist ${megabytes} MB groß und wird nicht gelesen; die Grenze liegt bei 5 MB. Ein Vertrag hat weniger als 100 kB. Prüfen Sie, ob hier versehentlich andere Daten gespeichert sind.`,
    page: { impact: 'Die Datei bleibt ungeprüft.', wrong: '', right: '' },
    checks: {},
});

export const projectFileInvalid = defineRule<{ problem: string }>({
    code: 'riv-json-ungültig',
    severity: 'error',
    category: 'Struktur',
    title: 'Die Projektdatei riv.json kann nicht gelesen werden',
    basis: [],
    locked: true,
    message: ({ problem }) => `${problem} Erwartet wird zum Beispiel { "severity": { "CODE": "info" } }.`,
    page: { impact: 'Die Einstellungen des Projekts gelten nicht.', wrong: '{ severity: }', right: '{ "severity": { } }' },
    checks: {},
});

export const projectFileUnknown = defineRule<{ problem: string }>({
    code: 'riv-json-unbekannt',
    severity: 'warning',
    category: 'Struktur',
    title: 'Die Projektdatei riv.json enthält etwas Unbekanntes',
    basis: [],
    locked: false,
    message: ({ problem }) => problem,
    page: { impact: 'Die Einstellung bleibt ohne Wirkung.', wrong: '{ "schwere": { } }', right: '{ "severity": { } }' },
    checks: {},
});

export const textIncomplete = defineRule<{ contract: string; problem: string }>({
    code: 'vertragstext-unvollständig',
    severity: 'error',
    category: 'Struktur',
    title: 'Der Vertragstext lässt sich nicht vollständig schreiben',
    basis: [],
    locked: true,
    message: ({ contract, problem }) => `Der Vertragstext von „${contract}“ lässt sich nicht vollständig schreiben: ${problem}`,
    page: { impact: 'Im Vertrag stünde eine Lücke.', wrong: '', right: '' },
    checks: {},
});

/** What can be found about files, not about what they say. */
export const FILE_RULES: readonly AnyRule[] = [
    fileUnreadable,
    fileNotUtf8,
    fileTooLarge,
    projectFileInvalid,
    projectFileUnknown,
    textIncomplete,
];
