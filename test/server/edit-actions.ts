import fc from 'fast-check';

/** What a person, an editor or another program does to the files of a folder. Numbers choose among what is there at that moment. */
export type Action =
    /** Replaces a piece of an opened text. */
    | {
          readonly kind: 'edit';
          readonly file: number;
          readonly at: number;
          readonly length: number;
          readonly text: string | { readonly from: number; readonly length: number };
      }
    /** Puts a word of any file in place of a word: names and keywords get where they do not belong, and where they do. */
    | { readonly kind: 'word'; readonly file: number; readonly at: number; readonly source: number; readonly from: number }
    /** Makes an opened text what a file of the examples says. */
    | { readonly kind: 'replace'; readonly file: number; readonly original: number }
    | { readonly kind: 'restore' | 'save' | 'close' | 'delete' | 'delete folder'; readonly file: number }
    /** Another program writes a file that may be new, with the text of an example up to a point. */
    | { readonly kind: 'write'; readonly name: string; readonly original: number; readonly share: number }
    | { readonly kind: 'rename'; readonly file: number; readonly name: string }
    | { readonly kind: 'project'; readonly folder: string; readonly text: string | undefined };

export interface Step {
    readonly action: Action;
    /** A request that is asked while the change is being worked on. */
    readonly request: { readonly kind: number; readonly file: number; readonly at: number };
    /** Whether the next action waits until the server has checked everything. */
    readonly settles: boolean;
}

/** Fragments that people paste: parts of lines, braces, marks, names of other files, hidden characters. */
const PASTED = [
    '{',
    '}',
    '"',
    '„',
    '\n',
    '\r\n',
    ' ',
    '//',
    '/*',
    '"""',
    'offen "x"',
    'laufzeit 20 jahre\n',
    'abweichung "weil"',
    'AOKNordWest',
    'zulässig 1 bis 2',
    '%',
    '\u00AD',
    'u\u0308',
    '€',
    '1.1.2027',
    'variante Partner fassung 2026.1\n',
    'vertrag X "X" {\n}\n',
    'vertrag Bochum "Zweitschrift" {\n}\n',
    'nachtrag N "N" zu Bochum {\n}\n',
    'versorgungsmodul Herz "Herz" fassung 1.0 {\n}\n',
    '🙂',
    '\u0000',
];

/** Where files may appear, beside the places of the examples. */
const NEW_NAMES = ['neu.riv', 'a/neu.riv', 'bochum/nachtrag-1.riv', 'bochum/a.riv', 'werra/module/zweites.riv', 'region-nord/a.riv'];
const FOLDERS = ['', 'bochum/', 'werra/', 'nordfriesland/'];

const text = fc.oneof(
    fc.constantFrom(...PASTED),
    fc.constant(''),
    fc.string({ maxLength: 6 }),
    fc.record({ from: fc.nat(), length: fc.nat(80) }),
);
const length = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.nat(600) });
const file = fc.nat(99);
const name = fc.constantFrom(...NEW_NAMES);
const of = <K extends Action['kind']>(kind: K): fc.Arbitrary<K> => fc.constant(kind);

const action: fc.Arbitrary<Action> = fc.oneof(
    { weight: 50, arbitrary: fc.record({ kind: of('edit'), file, at: fc.nat(), length, text }) },
    { weight: 20, arbitrary: fc.record({ kind: of('word'), file, at: fc.nat(), source: file, from: fc.nat() }) },
    { weight: 8, arbitrary: fc.record({ kind: of('restore'), file }) },
    { weight: 3, arbitrary: fc.record({ kind: of('replace'), file, original: file }) },
    { weight: 3, arbitrary: fc.record({ kind: of('save'), file }) },
    { weight: 3, arbitrary: fc.record({ kind: of('close'), file }) },
    { weight: 5, arbitrary: fc.record({ kind: of('write'), name, original: file, share: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 3, arbitrary: fc.record({ kind: of('delete'), file }) },
    { weight: 1, arbitrary: fc.record({ kind: of('delete folder'), file }) },
    { weight: 4, arbitrary: fc.record({ kind: of('rename'), file, name }) },
    {
        weight: 2,
        arbitrary: fc.record({
            kind: of('project'),
            folder: fc.constantFrom(...FOLDERS),
            text: fc.constantFrom(undefined, '{}', '{', '{ "severity": { "siegel-fehlt": "off", "name-unbekannt": "off" } }'),
        }),
    },
);

/** Random steps; three of four are followed by a comparison, the others run into the next one. */
export const step: fc.Arbitrary<Step> = fc.record({
    action,
    request: fc.record({ kind: fc.nat(99), file, at: fc.nat() }),
    settles: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});
