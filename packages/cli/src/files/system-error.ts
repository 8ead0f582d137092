const REASONS: Readonly<Record<string, string>> = {
    EACCES: 'der Zugriff ist verweigert',
    EPERM: 'der Zugriff ist verweigert oder ein anderes Programm hält die Datei offen',
    EBUSY: 'ein anderes Programm hält die Datei offen',
    ENOENT: 'es gibt sie nicht',
    ENOTDIR: 'ein Teil des Pfads ist kein Ordner',
    EISDIR: 'es ist ein Ordner',
    EEXIST: 'es gibt dort schon eine Datei dieses Namens',
    ENOSPC: 'der Datenträger ist voll',
    EDQUOT: 'das Speicherkontingent ist erschöpft',
    EROFS: 'der Datenträger ist schreibgeschützt',
    ENAMETOOLONG: 'der Pfad ist zu lang',
    ELOOP: 'die Verknüpfungen verweisen im Kreis aufeinander',
    EMFILE: 'zu viele Dateien sind gleichzeitig offen',
    EIO: 'der Datenträger meldet einen Fehler',
};

/** Why the operating system refuses a file, as the rest of a German sentence. */
export function reasonOf(error: unknown): string {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? (code === '' ? 'ein unbekannter Fehler' : `Systemfehler ${code}`);
}
