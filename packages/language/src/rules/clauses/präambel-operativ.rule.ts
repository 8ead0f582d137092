import { defineRule } from '../rule.ts';
import { hitsIn, words } from './clause-source.ts';

/** Verbs that oblige someone. „haben sich zum Ziel gesetzt“ does not. */
const OPERATIVE = words(
    [
        '(?:ist|sind)\\s+verpflichtet',
        'verpflichte(?:t|n)\\s+sich',
        'zahl(?:t|en)',
        'schulde(?:t|n)',
        'haften?',
        'haftet',
        'm(?:uss|üssen)',
        '(?:hat|haben)\\s+(?:[^\\s.,;:]+\\s+){0,6}zu\\s+\\p{Ll}+n',
        'ist\\s+zu\\s+\\p{Ll}+n',
        'sind\\s+zu\\s+\\p{Ll}+n',
    ],
    'gu',
);

export const preambleOperative = defineRule<{ found: string }>({
    code: 'präambel-operativ',
    severity: 'warning',
    category: 'Struktur',
    title: 'Die Präambel enthält eine Pflicht',
    basis: ['B11'],
    locked: false,
    message: ({ found }) =>
        `„${found}“ begründet eine Pflicht; die Präambel nennt nur Anlass und Ziele und verpflichtet niemanden (B11). Regeln Sie die Pflicht in einer eigenen Klausel: klausel Name "Überschrift" hinter … { "…" }`,
    page: {
        impact: 'Es bliebe offen, ob die Pflicht gilt.',
        wrong: 'klausel Präambel "Präambel" { "Die Krankenkasse zahlt einen Zuschuss." }',
        right: 'klausel Präambel "Präambel" { "Die Vertragspartner wollen die Versorgung verbessern." }',
    },
    checks: {
        Clause: (clause, report) => {
            if (clause.name === 'Präambel') {
                for (const { found, span } of hitsIn(clause, OPERATIVE)) {
                    report({ node: clause, span }, { found });
                }
            }
        },
    },
});
