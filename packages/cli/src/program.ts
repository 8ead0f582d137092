import type { RivLanguage } from '@riv/language/services';
import { ALL_BUILD_FORMATS, OUTPUT_FOLDER } from '@riv/outputs/build-format';
import { VERSION } from '@riv/server/version';
import { Command, CommanderError, Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { germanError } from './usage/german-errors.ts';
import { GERMAN_HELP } from './usage/german-help.ts';
import { readFormats, readOutput, readQuery } from './usage/read-options.ts';
import { printUsageError } from './usage/usage-error.ts';

interface Surroundings {
    readonly terminal: Terminal;
    readonly language: RivLanguage | undefined;
}

const PATHS = 'Dateien, Ordner oder Muster; ohne Angabe der aktuelle Ordner';
const OUTPUT = 'Form der Meldungen: text, json, sarif, junit, github oder gitlab';

/** Runs one call of `riv`. `args` are the words behind the program's name; a `language` that is ready already saves its making. */
export async function run(args: readonly string[], terminal: Terminal, language?: RivLanguage): Promise<ExitCode> {
    let exitCode: ExitCode = 0;
    const program = createProgram({ terminal, language }, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync(args, { from: 'user' });
        return exitCode;
    } catch (error) {
        if (!(error instanceof CommanderError)) {
            throw error;
        }
        if (error.exitCode === 0) {
            return 0;
        }
        // Without a command commander shows the help and calls that an error.
        if (error.code !== 'commander.help') {
            terminal.err(printUsageError(germanError(error, program)));
        }
        return 2;
    }
}

function createProgram(surroundings: Surroundings, done: (code: ExitCode) => void): Command {
    const program = new Command('riv')
        .description(
            'Prüft Verträge der Regionalen Integrierten Versorgung (§\u00a0140a SGB\u00a0V) und schreibt Vertragstext und Abrechnungsdatei.',
        )
        .usage('BEFEHL [Optionen]')
        .version(VERSION, '-V, --version', 'zeigt die Version')
        .helpOption('-h, --help', 'zeigt diese Hilfe')
        .helpCommand('help [befehl]', 'zeigt die Hilfe zu einem Befehl')
        .configureHelp(GERMAN_HELP)
        .configureOutput({ writeOut: surroundings.terminal.out, writeErr: surroundings.terminal.err, outputError: () => undefined })
        .exitOverride();
    addCheck(program, surroundings, done);
    addBuild(program, surroundings, done);
    addLsp(program, surroundings, done);
    return program;
}

function addCheck(program: Command, { terminal, language }: Surroundings, done: (code: ExitCode) => void): void {
    program
        .command('check')
        .description('prüft Verträge, Nachträge, Varianten und Module')
        .usage('[Pfade …] [Optionen]')
        .argument('[pfade...]', PATHS)
        .option('--output <form>', OUTPUT, 'text')
        .addHelpText('after', EXIT_CODES)
        .action(async (paths: string[], options: { output: string }) => {
            const output = readOutput(options.output);
            if (!output.ok) {
                terminal.err(printUsageError(output.error));
                return done(2);
            }
            const { check } = await import('./commands/check.ts');
            done(await check(paths, { output: output.value }, terminal, language));
        });
}

interface BuildFlags {
    readonly out: string;
    readonly format: readonly string[];
    readonly output: string;
    readonly stand?: string;
    readonly bekannt?: string;
}

function addBuild(program: Command, { terminal, language }: Surroundings, done: (code: ExitCode) => void): void {
    program
        .command('build')
        .description('prüft Verträge und schreibt Vertragstext und Abrechnungsdatei')
        .usage('[Pfade …] [Optionen]')
        .argument('[pfade...]', PATHS)
        .option('--out <ordner>', 'Ausgabeordner', OUTPUT_FOLDER)
        .option('--format <formen>', `${ALL_BUILD_FORMATS.join(', ')}, durch Komma getrennt; ohne Angabe alle`, collect, [])
        .option('--stand <tag>', 'Fassung, die an diesem Tag gilt (TT.MM.JJJJ); ohne Angabe der Vertrag, wie er geschlossen wurde')
        .option('--bekannt <tag>', 'nur Nachträge, die bis zu diesem Tag geschlossen waren (TT.MM.JJJJ)')
        .option('--output <form>', OUTPUT, 'text')
        .addHelpText('after', `${FILE_NAMES}${EXIT_CODES}`)
        .action(async (paths: string[], flags: BuildFlags) => {
            const output = readOutput(flags.output);
            const formats = readFormats(flags.format);
            const query = readQuery(flags.stand, flags.bekannt);
            if (!output.ok || !formats.ok || !query.ok) {
                const failed = [output, formats, query].filter((value) => !value.ok);
                terminal.err(failed.map(({ error }) => printUsageError(error)).join(''));
                return done(2);
            }
            const { build } = await import('./commands/build.ts');
            done(
                await build(
                    paths,
                    { out: flags.out, output: output.value, formats: formats.value, query: query.value },
                    terminal,
                    language,
                ),
            );
        });
}

function addLsp(program: Command, { terminal }: Surroundings, done: (code: ExitCode) => void): void {
    program
        .command('lsp')
        .description('Sprachserver für Editoren (Language Server Protocol)')
        .usage('--stdio')
        .option('--stdio', 'spricht über Standardein- und -ausgabe', false)
        // Editors add the number of their process; the server itself reads it.
        .addOption(new Option('--clientProcessId <nummer>').hideHelp())
        .addHelpText('after', LSP_HELP)
        .action(async (options: { stdio: boolean }) => {
            const { lsp } = await import('./commands/lsp.ts');
            done(await lsp(options, terminal));
        });
}

function collect(value: string, before: readonly string[]): readonly string[] {
    return [...before, value];
}

const LSP_HELP = `
Der Editor startet den Befehl selbst. Einrichtung für Neovim und JetBrains: docs/editor.md.
`;

const EXIT_CODES = `
Ergebnis: 0 = in Ordnung, 1 = es gibt Fehler, 2 = falscher Aufruf oder eine Datei lässt sich nicht lesen oder schreiben.
`;

const FILE_NAMES = `
Namen der Dateien: ORDNER/Vertragsdatei/Vertragsname.md, .html, .docx und .settlement.json.
Heißt die Vertragsdatei „vertrag.riv“, steht statt ihrer der Name ihres Ordners.
Mit --stand endet der Name auf „-stand-JJJJ-MM-TT“. Bei einem Fehler wird nichts geschrieben.
`;
