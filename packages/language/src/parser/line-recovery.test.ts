import type { LangiumDocument } from 'langium';
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { createRivLanguage } from '../services.ts';
import { BASE_CONTRACT } from '../testing/base-contract.ts';
import { contractWith } from '../testing/snippet.ts';

const { shared } = createRivLanguage();

function syntaxErrors(text: string): string[] {
    const document: LangiumDocument = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///projekt/schaden.riv'));
    const { lexerErrors, parserErrors } = document.parseResult;
    return [...lexerErrors, ...parserErrors].map(({ message }) => message);
}

const LINES = BASE_CONTRACT.trimEnd().split('\n');

/** Errors for a damage at every line that it applies to. */
function damaged(change: (line: string) => string | undefined): number[] {
    return LINES.flatMap((line, index) => {
        const replacement = change(line);
        return replacement === undefined
            ? []
            : [
                  syntaxErrors(
                      [
                          ...LINES.slice(0, index),
                          ...replacement.split('\n').filter((part) => part !== DROP),
                          ...LINES.slice(index + 1),
                      ].join('\n'),
                  ).length,
              ];
    });
}

const DROP = '\u0000';
const average = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0) / counts.length;

/** Damage at every position of a contract: how many findings it costs on average and at worst. */
describe('a damaged line costs one finding', () => {
    it.each<[string, (line: string) => string | undefined, number, number]>([
        ['line deleted', (line) => (/[{}]$/.test(line) ? undefined : DROP), 0, 0],
        ['closing brace deleted', (line) => (line.trim() === '}' ? DROP : undefined), 1.1, 2],
        ['opening brace deleted', (line) => (line.endsWith(' {') && line.startsWith('    ') ? line.slice(0, -2) : undefined), 1, 1],
        ['superfluous closing brace', (line) => (line.endsWith('{') ? undefined : `${line}\n${line.match(/^ */)?.[0] ?? ''}}`), 1.2, 2],
        [
            'half a keyword',
            (line) => (/^ +\p{Ll}+ /u.test(line) && !line.endsWith('{') ? line.replace(/^( +\p{Ll}{2})\p{Ll}*.*$/u, '$1') : undefined),
            1.1,
            2,
        ],
        [
            'cut after the first word',
            (line) => (/^ +\p{Ll}+ \S/u.test(line) && !line.endsWith('{') ? line.replace(/^( +\p{L}+).*$/u, '$1') : undefined),
            1.1,
            2,
        ],
        ['quotation mark forgotten', (line) => (/"$/.test(line) ? line.slice(0, -1) : undefined), 0.1, 1],
    ])('%s', (_name, change, mean, worst) => {
        const counts = damaged(change);
        expect(counts.length).toBeGreaterThan(5);
        expect(Math.max(...counts)).toBeLessThanOrEqual(worst);
        expect(average(counts)).toBeLessThanOrEqual(mean);
    });

    it('names the likely keyword', () => {
        expect(syntaxErrors(contractWith({ 'laufzeit 20 jahre': 'laufzeitt 20 jahre' }))).toEqual([
            '„laufzeitt“ ist hier kein Schlüsselwort. Gemeint ist wohl „laufzeit“.',
        ]);
        expect(syntaxErrors(contractWith({ 'laufzeit 20 jahre': 'Laufzeit 20 jahre' }))).toEqual([
            'Schlüsselwörter werden klein geschrieben: „laufzeit“ statt „Laufzeit“.',
        ]);
    });

    it('names what a value must look like', () => {
        expect(syntaxErrors(contractWith({ 'laufzeit 20 jahre': 'laufzeit 2,5 %' }))).toEqual([
            'Hier steht „%“; erwartet wird eine Zeiteinheit: tage, wochen, monate oder jahre.',
        ]);
        expect(syntaxErrors(contractWith({ 'beginn 01.01.2027': 'beginn "morgen"' }))).toHaveLength(1);
    });

    it('says where the brace belongs', () => {
        expect(syntaxErrors(BASE_CONTRACT.trimEnd().slice(0, -1))).toEqual([
            'Hinter dieser Zeile fehlt eine schließende Klammer }: Der Block aus Zeile 1 ist nicht zu Ende.',
        ]);
    });
});
