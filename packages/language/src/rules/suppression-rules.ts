import { defineRule } from './rule.ts';

// Findings about `// riv-ignorieren CODE: Begründung`. They have no check of their own: applying the suppressions reports them.

export const suppressionUnused = defineRule<{ code: string }>({
    code: 'unterdrückung-unbenutzt',
    severity: 'warning',
    category: 'Struktur',
    title: 'Eine Unterdrückung trifft keinen Befund',
    basis: [],
    locked: false,
    message: ({ code }) => `Hier gibt es keinen Befund „${code}“, der unterdrückt werden könnte. Löschen Sie die Anmerkung.`,
    page: {
        impact: 'Die Anmerkung verdeckt später einen neuen Befund.',
        wrong: '// riv-ignorieren reihenfolge-unplausibel: erledigt',
        right: '',
    },
    checks: {},
});

export const suppressionUnexplained = defineRule<{ code: string }>({
    code: 'unterdrückung-unbegründet',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine Unterdrückung nennt keinen Grund',
    basis: [],
    locked: false,
    message: ({ code }) => `Ohne Begründung wird „${code}“ nicht unterdrückt. Schreiben Sie: // riv-ignorieren ${code}: Grund.`,
    page: {
        impact: 'Niemand kann später prüfen, warum der Befund hingenommen wurde.',
        wrong: '// riv-ignorieren reihenfolge-unplausibel',
        right: '// riv-ignorieren reihenfolge-unplausibel: Der Kreistag hat vorsorglich vor der Empfehlung beschlossen',
    },
    checks: {},
});

export const suppressionLocked = defineRule<{ code: string }>({
    code: 'unterdrückung-unzulässig',
    severity: 'error',
    category: 'Struktur',
    title: 'Ein Befund aus zwingendem Recht wird unterdrückt',
    basis: [],
    locked: true,
    message: ({ code }) =>
        `„${code}“ beruht auf zwingendem Recht oder einem verbindlichen Teil des Konzepts und kann nicht unterdrückt werden. Beheben Sie den Befund.`,
    page: {
        impact: 'Der Vertrag wäre insoweit nichtig oder nicht abschließbar.',
        wrong: '// riv-ignorieren charta-fehlt: später',
        right: 'charta fassung 2026.1 unterzeichnet am 01.12.2026',
    },
    checks: {},
});

export const SUPPRESSION_RULES = [suppressionUnused, suppressionUnexplained, suppressionLocked];
