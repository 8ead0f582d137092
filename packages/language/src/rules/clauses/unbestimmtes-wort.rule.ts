import { defineRule } from '../rule.ts';
import { hitsIn, words } from './clause-source.ts';

/** Vague words, and what to write instead. */
const VAGUE: readonly { readonly pattern: string; readonly instead: string }[] = [
    { pattern: '(?:un)?angemessen(?:e[mnrs]?)?', instead: 'Nennen Sie Betrag, Frist oder Maßstab' },
    { pattern: '(?:zeitnah|kurzfristig)(?:e[mnrs]?)?', instead: 'Nennen Sie die Frist, zum Beispiel „binnen 14 Tagen“' },
    {
        pattern: '(?:umgehend|baldmöglichst|schnellstmöglich)(?:e[mnrs]?)?',
        instead: 'Schreiben Sie „unverzüglich“ (§ 121 BGB) oder nennen Sie die Frist',
    },
    {
        pattern: 'möglichst|nach\\s+Möglichkeit|soweit\\s+möglich',
        instead: 'Sagen Sie, ob eine Pflicht besteht („ist verpflichtet“) oder ein Ziel („soll“)',
    },
    {
        pattern: 'in\\s+der\\s+Regel|im\\s+Regelfall|grundsätzlich(?:e[mnr]?)?|üblicherweise',
        instead: 'Nennen Sie die Ausnahmen oder lassen Sie das Wort weg',
    },
    { pattern: 'gegebenenfalls|ggf\\.|eventuell|bei\\s+Bedarf|erforderlichenfalls', instead: 'Nennen Sie die Voraussetzung („wenn …“)' },
    {
        pattern: 'usw\\.|etc\\.|u\\.\\s?a\\.|und\\s+so\\s+weiter|und\\s+Ähnliches',
        instead: 'Zählen Sie vollständig auf oder schreiben Sie „insbesondere“',
    },
    { pattern: 'im\\s+Wesentlichen|weitgehend(?:e[mnrs]?)?|nennenswert(?:e[mnrs]?)?', instead: 'Nennen Sie, was gilt und was nicht' },
];

export const vagueWord = defineRule<{ found: string; instead: string }>({
    code: 'unbestimmtes-wort',
    severity: 'warning',
    category: 'Struktur',
    title: 'Eine Klausel enthält ein unbestimmtes Wort',
    basis: ['R12'],
    locked: false,
    message: ({ found, instead }) => `„${found}“ lässt offen, was gilt; darüber wird später gestritten. ${instead}.`,
    page: {
        impact: 'Der Inhalt der Pflicht müsste im Streitfall durch Auslegung bestimmt werden.',
        wrong: 'klausel Bericht "Bericht" hinter Haftung { "Die Einheit berichtet zeitnah." }',
        right: 'klausel Bericht "Bericht" hinter Haftung { "Die Einheit berichtet binnen vier Wochen nach Quartalsende." }',
    },
    checks: {
        Clause: (clause, report) => {
            for (const { pattern, instead } of VAGUE) {
                for (const { found, span } of hitsIn(clause, words([pattern]))) {
                    report({ node: clause, span }, { found, instead });
                }
            }
        },
    },
});
