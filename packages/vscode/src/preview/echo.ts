/** Tells scrolling that the page of the preview caused from scrolling by hand. Lines count from 0. */
export interface Echo {
    /** The page sends the editor to a line, which becomes its first one. */
    send(line: number): void;
    /** The editor now begins with a line; true where that is what the page asked for, or lies on the way there. */
    isEcho(line: number): boolean;
}

/** Milliseconds that an editor which scrolls smoothly may be on its way. */
const ON_THE_WAY = 300;

/** Lines that may stick to the top of the editor, above the one that was asked for. */
const STICKY = 6;

/** `now` in milliseconds. */
export function createEcho(now: () => number): Echo {
    let asked: readonly number[] = [];
    let askedAt = 0;
    let last: number | undefined;
    return {
        send: (line) => {
            asked = [...asked, line];
            askedAt = now();
        },
        isEcho: (line) => {
            const before = last;
            last = line;
            // Several wishes may end in one movement; with it those before it are done, too.
            const reached = asked.findLastIndex((wish) => line <= wish && line >= wish - STICKY);
            if (reached >= 0) {
                asked = asked.slice(reached + 1);
                return true;
            }
            // A wish may end without a movement, where the editor stands there already; it must not swallow what the hand does later.
            if (before !== undefined && now() - askedAt < ON_THE_WAY && asked.some((wish) => isBetween(line, before, wish))) {
                return true;
            }
            asked = [];
            return false;
        },
    };
}

function isBetween(line: number, one: number, other: number): boolean {
    return line >= Math.min(one, other) && line <= Math.max(one, other);
}
