/** What the program sees of its surroundings. Commands get it as a value, so that nothing below the edge touches the process. */
export interface Terminal {
    /** Working directory, absolute. Every path that is printed is relative to it. */
    readonly cwd: string;
    /** Whether text on stdout may be coloured: a terminal, and `NO_COLOR` is not set. */
    readonly colour: boolean;
    /** Whether stderr is a terminal, the only place where progress is shown. */
    readonly progress: boolean;
    /** Results: diagnostics and the list of written files. */
    readonly out: (text: string) => void;
    /** Progress and complaints about the call. */
    readonly err: (text: string) => void;
}
