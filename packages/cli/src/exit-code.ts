/** How the program ends: 0 = fine, 1 = findings of severity error, 2 = wrong use or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;
