import { nearestOf } from '@riv/model/terms/lookup';
import type { Command, CommanderError } from 'commander';
import type { UsageError } from './usage-error.ts';

const QUOTED = /'([^']*)'/;

/** What commander finds wrong with a call, in German. */
export function germanError(error: CommanderError, program: Command): UsageError {
    const named = QUOTED.exec(error.message)?.[1] ?? '';
    const help = 'Hilfe zeigt: riv --help';
    switch (error.code) {
        case 'commander.unknownCommand':
            return { message: `Den Befehl „${named}“ gibt es nicht.${proposal(commandNames(program), named)}`, advice: help };
        case 'commander.unknownOption':
            return { message: `Die Option „${named}“ gibt es nicht.${proposal(optionNames(program), named)}`, advice: help };
        case 'commander.optionMissingArgument':
            return { message: `Hinter der Option „${named}“ fehlt der Wert.`, advice: help };
        case 'commander.missingArgument':
            return { message: `Es fehlt die Angabe „${named}“.`, advice: help };
        default:
            return { message: 'Der Aufruf ist nicht verständlich.', advice: help };
    }
}

function proposal(names: readonly string[], typed: string): string {
    const likely = nearestOf(names, typed.split('=')[0] ?? typed, 1)[0];
    return likely === undefined ? '' : ` Gemeint ist wohl „${likely}“.`;
}

function commandNames(program: Command): readonly string[] {
    return program.commands.map((command) => command.name());
}

function optionNames(program: Command): readonly string[] {
    const options = [program, ...program.commands].flatMap((command) => command.options);
    return [...new Set(options.flatMap(({ long }) => long ?? [])), '--help'];
}
