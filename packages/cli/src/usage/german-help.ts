import type { Argument, Command, Help, Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Argumente:',
    'Options:': 'Optionen:',
    'Commands:': 'Befehle:',
};

/** The help of commander in German. */
export const GERMAN_HELP: Partial<Help> = {
    styleTitle: (title) => TITLES[title] ?? title,
    optionDescription: ({ description, defaultValue, required }: Option) =>
        required && typeof defaultValue === 'string' ? `${description} (sonst: ${defaultValue})` : description,
    subcommandTerm: (command: Command) => [command.name(), command.usage()].filter((part) => part !== '').join(' '),
    argumentDescription: ({ description }: Argument) => description,
};
