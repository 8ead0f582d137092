import { describe, expect, test } from 'vitest';
import { changed, EXAMPLES, nordfriesland, project, riv } from './run-riv.ts';

describe('Exit codes', () => {
    test('0: the examples have no error', () => {
        const { code, out, err } = riv(['check'], EXAMPLES);
        expect(out).toMatch(/ in 7 Dateien\n$/);
        expect(err).toBe('');
        expect(code).toBe(0);
    });

    test('1: a finding of severity error', () => {
        const folder = project({ 'vertrag.riv': changed(nordfriesland(), 'ik 103411401', 'ik 103411402') });
        const { code, out, err } = riv(['check'], folder);
        expect(out).toContain('         ik 103411402\n     |            ^^^^^^^^^\n  Grundlage: ');
        expect(out).toMatch(/^1 Fehler, \d+ Hinweise in 1 Datei\n$/m);
        expect(err).toBe('');
        expect(code).toBe(1);
    });

    test.for([
        [['chek'], 'Den Befehl „chek“ gibt es nicht. Gemeint ist wohl „check“.'],
        [['check', '--ouput', 'json'], 'Die Option „--ouput“ gibt es nicht. Gemeint ist wohl „--output“.'],
        [['check', '--output'], 'Hinter der Option „--output <form>“ fehlt der Wert.'],
        [['check', '--output', 'xml'], '--output: „xml“ gibt es nicht.'],
        [['build', '--format', 'md,pdf'], '--format: „pdf“ gibt es nicht.'],
        [['build', '--stand', '31.02.2030'], '--stand: '],
        [['build', '--stand', '2030-01-01'], 'Schreiben Sie das Datum als TT.MM.JJJJ'],
        [['build', '--stand', '01.01.2030', '--bekannt', 'gestern'], '--bekannt: '],
        [['build', '--bekannt', '01.01.2030'], '--bekannt braucht --stand.'],
    ] as const)('2: wrong use %j', ([args, message]) => {
        const { code, out, err } = riv(args, EXAMPLES);
        expect(err).toContain(message);
        expect(out).toBe('');
        expect(code).toBe(2);
    });

    test('2: a call without command shows the help', () => {
        const { code, err } = riv([], EXAMPLES);
        expect(err).toContain('Aufruf: riv BEFEHL');
        expect(code).toBe(2);
    });
});

describe('Help and version', () => {
    test('the version is that of the package', () => {
        expect(riv(['--version'], EXAMPLES)).toEqual({ code: 0, out: '0.1.0\n', err: '' });
    });

    test.for([[['--help']], [['check', '--help']], [['help', 'build']]] as const)('%j is German', ([args]) => {
        const { code, out, err } = riv([...args], EXAMPLES);
        expect(out).toMatch(/^Aufruf: riv /);
        expect(out).not.toMatch(/\b(usage|options|arguments|commands|display|default|output the)\b[^:>]/i);
        expect(err).toBe('');
        expect(code).toBe(0);
    });
});

describe('Colours', () => {
    const damaged = () => project({ 'vertrag.riv': changed(nordfriesland(), 'ik 103411401', 'ik 103411402') });
    const sequence = '\u001b[';

    test('there are none off a terminal, in CI neither', () => {
        expect(riv(['check'], damaged(), { CI: 'true' }).out).not.toContain(sequence);
    });

    test('FORCE_COLOR asks for them, NO_COLOR wins', () => {
        expect(riv(['check'], damaged(), { FORCE_COLOR: '1' }).out).toContain(sequence);
        expect(riv(['check'], damaged(), { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain(sequence);
    });
});
