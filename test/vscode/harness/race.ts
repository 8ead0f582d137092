/** A promise that is settled from outside. */
export interface Signal<T> {
    readonly given: Promise<T>;
    readonly give: (value: T) => void;
}

export function createSignal<T>(): Signal<T> {
    let give: (value: T) => void = () => undefined;
    const given = new Promise<T>((resolve) => {
        give = resolve;
    });
    return { given, give };
}

/** What the promise gives, or undefined where that takes longer than the given milliseconds. */
export async function within<T>(limit: number, promise: Promise<T>): Promise<T | undefined> {
    const late = createSignal<undefined>();
    const timer = setTimeout(() => late.give(undefined), limit);
    const result = await Promise.race([promise, late.given]);
    clearTimeout(timer);
    return result;
}
