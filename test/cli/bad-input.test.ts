import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nordfriesland, project, type RivResult, riv } from './run-riv.ts';

/** What every bad input must give: a German sentence, an exit code that says so, and never a stack trace. */
function expectRefusal({ code, out, err }: RivResult, expected: { readonly code: 1 | 2; readonly message: string }): void {
    expect(out + err).toContain(expected.message);
    expect(out + err).not.toMatch(/\n\s+at |Error:|node:internal/);
    expect(code).toBe(expected.code);
}

const NOT_UTF8 = Buffer.concat([Buffer.from('vertrag X "Träger" {\n    // ', 'utf8'), Buffer.from('Gebühr\n}\n', 'latin1')]);

describe.for(['check', 'build'])('riv %s and bad input', (command) => {
    test('a file that is not UTF-8: the byte, the line, what to do', () => {
        const folder = project({ 'vertrag.riv': NOT_UTF8 });
        const result = riv([command], folder);
        expectRefusal(result, { code: 1, message: 'vertrag.riv:2:11  Fehler [datei-nicht-utf8]' });
        expect(result.out).toContain(`Byte ${NOT_UTF8.indexOf(0xfc)}`);
        expect(result.out).toContain('Speichern Sie die Datei mit der Kodierung UTF-8.');
    });

    test('UTF-16 as Windows writes it', () => {
        const folder = project({ 'vertrag.riv': Buffer.from('\ufeffvertrag X "Y" { }', 'utf16le') });
        expectRefusal(riv([command], folder), { code: 1, message: 'sondern in UTF-16' });
    });

    test('an empty file', () => {
        expectRefusal(riv([command], project({ 'vertrag.riv': '' })), { code: 1, message: 'vertrag.riv:1:1  Fehler [datei-leer]' });
    });

    test('10 MB', () => {
        const folder = project({ 'vertrag.riv': Buffer.alloc(10_000_000, '// Text\n') });
        expectRefusal(riv([command], folder), { code: 1, message: 'Die Datei ist 10,0 MB groß und wird nicht gelesen' });
    });

    test('binary data', () => {
        const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 128);
        const result = riv([command], project({ 'vertrag.riv': bytes }));
        expectRefusal(result, { code: 1, message: 'Fehler' });
        expect(result.out).not.toMatch(/[^\n\t\u0020-\u007e\u00a0-\uffff]/);
    });

    test('a path that does not exist', () => {
        expectRefusal(riv([command, 'fehlt.riv'], project({})), { code: 2, message: 'riv: „fehlt.riv“ gibt es nicht.' });
    });

    test('a file that is no contract', () => {
        expectRefusal(riv([command, 'brief.txt'], project({ 'brief.txt': '' })), {
            code: 2,
            message: 'riv: „brief.txt“ ist keine Vertragsdatei.',
        });
    });

    test('a folder without contracts', () => {
        expectRefusal(riv([command], project({ 'a/brief.txt': '' })), { code: 2, message: 'liegt keine Vertragsdatei.' });
    });

    test('a pattern that matches nothing', () => {
        const message = 'riv: Auf das Muster „**/*.riv“ passt keine Vertragsdatei.';
        expectRefusal(riv([command, '**/*.riv'], project({ 'brief.txt': '' })), { code: 2, message });
    });

    test('a folder that ends in .riv', () => {
        expectRefusal(riv([command], project({ 'vertrag.riv/leer.txt': '' })), { code: 2, message: 'liegt keine Vertragsdatei.' });
    });

    test('a link that leads in a circle', () => {
        const folder = project({});
        symlinkSync('kreis.riv', join(folder, 'kreis.riv'));
        expectRefusal(riv([command, 'kreis.riv'], folder), { code: 2, message: '„kreis.riv“ kann nicht gelesen werden: ' });
        expectRefusal(riv([command], folder), { code: 2, message: 'liegt keine Vertragsdatei.' });
    });

    test('a device in place of a file', () => {
        const folder = project({});
        symlinkSync('/dev/zero', join(folder, 'vertrag.riv'));
        expectRefusal(riv([command, 'vertrag.riv'], folder), { code: 2, message: '„vertrag.riv“ ist keine Vertragsdatei.' });
    });
});

describe('A byte order mark', () => {
    test('is accepted', () => {
        expect(riv(['check'], project({ 'vertrag.riv': `\ufeff${nordfriesland()}` })).code).toBe(0);
    });
});

describe('riv.json', () => {
    const check = (json: string, args: readonly string[] = ['check']): RivResult =>
        riv(args, project({ 'riv.json': json, 'region/vertrag.riv': nordfriesland() }));

    test('sets the weight of a rule for all that lies below', () => {
        expect(check('{ "severity": { "basisjahr-vorläufig": "warning" } }').out).toMatch(/^2 Warnungen in 2 Dateien\n$/m);
        expect(check('{ "severity": { "basisjahr-vorläufig": "off" } }').out).toBe('Keine Beanstandung in 2 Dateien\n');
    });

    test('an error by the project ends with 1', () => {
        expect(check('{ "severity": { "basisjahr-vorläufig": "error" } }').code).toBe(1);
    });

    test('is found above a file that is named alone', () => {
        const { out } = check('{ "severity": { "basisjahr-vorläufig": "warning" } }', ['check', 'region/vertrag.riv']);
        expect(out).toContain('2 Warnungen');
    });

    test('broken JSON: file, line, code', () => {
        expectRefusal(check('{\n  "severity": {\n}'), { code: 1, message: 'riv.json:3:2  Fehler [riv-json-ungültig]' });
    });

    test('something that is no object', () => {
        expectRefusal(check('[]'), { code: 1, message: 'Die Datei muss ein JSON-Objekt' });
    });

    test('an unknown key, an unknown rule and a locked rule are warnings at their place', () => {
        const { code, out } = check('{\n  "schwere": {},\n  "severity": { "charta-felt": "off",\n    "charta-fehlt": "off" }\n}');
        expect(out).toContain('riv.json:2:3  Warnung [riv-json-unbekannt]  Die Einstellung „schwere“ ist nicht bekannt');
        expect(out).toContain('riv.json:3:17  Warnung [riv-json-unbekannt]  Eine Regel „charta-felt“ gibt es nicht');
        expect(out).toContain('Gemeint ist wohl „charta-fehlt“.');
        expect(out).toContain('riv.json:4:5  Warnung [riv-json-unbekannt]  Die Regel „charta-fehlt“ gilt zwingend');
        expect(code).toBe(0);
    });

    test('an unknown weight', () => {
        const message = 'riv.json:1:17  Fehler [riv-json-ungültig]  Für „basisjahr-vorläufig“ steht ein Wert, den es nicht gibt';
        expectRefusal(check('{ "severity": { "basisjahr-vorläufig": "mild" } }'), { code: 1, message });
    });
});

describe('Projects', () => {
    test('a file that is named alone sees its neighbours, but only it is reported', () => {
        const folder = project({ 'a/vertrag.riv': nordfriesland(), 'b/vertrag.riv': 'vertrag Kaputt {' });
        expect(riv(['check', 'a/vertrag.riv'], folder).code).toBe(0);
        expect(riv(['check'], folder).code).toBe(1);
    });

    test('a damaged file of the project is reported with it', () => {
        const folder = project({ 'a/vertrag.riv': nordfriesland(), 'a/nachtrag.riv': NOT_UTF8 });
        expectRefusal(riv(['check', 'a/vertrag.riv'], folder), { code: 1, message: 'a/nachtrag.riv:2:11  Fehler [datei-nicht-utf8]' });
    });

    test('hidden folders and node_modules stay out', () => {
        const folder = project({ 'vertrag.riv': nordfriesland(), '.alt/vertrag.riv': '{', 'node_modules/x/vertrag.riv': '{' });
        expect(riv(['check'], folder).out).toMatch(/ in 1 Datei\n$/);
    });

    test('patterns, files and folders together name every file once', () => {
        const folder = project({ 'a/vertrag.riv': nordfriesland() });
        expect(riv(['check', 'a', 'a/*.riv', 'a/vertrag.riv', '.'], folder).out).toMatch(/ in 1 Datei\n$/);
    });
});

describe('Output that cannot be written', () => {
    const folder = (): string => project({ 'vertrag.riv': nordfriesland() });

    test('the output folder is a file', () => {
        const cwd = folder();
        writeFileSync(join(cwd, 'aus'), 'Brief');
        expectRefusal(riv(['build', '--out', 'aus'], cwd), { code: 2, message: 'kann nicht geschrieben werden' });
    });

    test('a folder lies where a file belongs', () => {
        const cwd = folder();
        const name = cwd.split('/').at(-1) ?? '';
        mkdirSync(join(cwd, 'aus', name, 'Nordfriesland.settlement.json'), { recursive: true });
        const result = riv(['build', '--out', 'aus'], cwd);
        expectRefusal(result, {
            code: 2,
            message: `„aus/${name}/Nordfriesland.settlement.json“ kann nicht geschrieben werden: es ist ein Ordner.`,
        });
        expect(result.err).toContain('Es wurde nichts geändert.');
    });
});
