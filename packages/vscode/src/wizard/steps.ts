import {
    type Disposable,
    type InputBox,
    type QuickInputButton,
    QuickInputButtons,
    type QuickPick,
    type QuickPickItem,
    window,
} from 'vscode';

/** The user went a step back, or gave up. */
export const BACK = Symbol('back');
export const CANCELLED = Symbol('cancelled');

export interface StepPlace {
    readonly title: string;
    readonly step: number;
    readonly totalSteps: number;
}

export interface Choice<T> extends QuickPickItem {
    readonly value: T;
}

interface PickOptions<T> {
    readonly place: StepPlace;
    readonly placeholder: string;
    readonly choices: readonly Choice<T>[];
    readonly many: boolean;
}

type Answer<T> = T | typeof BACK | typeof CANCELLED;

/** Lets the user choose one value. */
export async function pickOne<T>(options: Omit<PickOptions<T>, 'many'>): Promise<Answer<T>> {
    const chosen = await pick({ ...options, many: false });
    return typeof chosen === 'symbol' ? chosen : (chosen[0] as Choice<T>).value;
}

/** Lets the user choose at least one value. */
export async function pickMany<T>(options: Omit<PickOptions<T>, 'many'>): Promise<Answer<readonly T[]>> {
    const chosen = await pick({ ...options, many: true });
    return typeof chosen === 'symbol' ? chosen : chosen.map(({ value }) => value);
}

function pick<T>({ place, placeholder, choices, many }: PickOptions<T>): Promise<Answer<readonly Choice<T>[]>> {
    const input: QuickPick<Choice<T>> = window.createQuickPick<Choice<T>>();
    Object.assign(input, { placeholder, items: choices, canSelectMany: many, matchOnDescription: true, matchOnDetail: true });
    const chosen = (): readonly Choice<T>[] => (input.selectedItems.length > 0 ? input.selectedItems : onlyMatch(choices, input.value));
    return ask(input, place, () => (chosen().length > 0 ? chosen() : undefined));
}

/** Who ticks nothing and presses Enter means the one entry that the typed text has left. */
function onlyMatch<T>(choices: readonly Choice<T>[], typed: string): readonly Choice<T>[] {
    const wanted = typed.trim().toLocaleLowerCase('de');
    const matches = choices.filter(({ label, description = '' }) => `${label} ${description}`.toLocaleLowerCase('de').includes(wanted));
    return matches.length === 1 ? matches : [];
}

/** Asks for a line of text; an empty one is an answer, too. */
export function enter({ place, prompt, placeholder }: { place: StepPlace; prompt: string; placeholder: string }): Promise<Answer<string>> {
    const input: InputBox = window.createInputBox();
    Object.assign(input, { prompt, placeholder });
    return ask(input, place, () => input.value.trim());
}

function ask<R>(input: AskedInput, { title, step, totalSteps }: StepPlace, read: () => R | undefined): Promise<Answer<R>> {
    Object.assign(input, { title, step, totalSteps, ignoreFocusOut: true, buttons: step > 1 ? [QuickInputButtons.Back] : [] });
    return new Promise((resolve) => {
        const subscriptions: Disposable[] = [];
        const end = (answer: Answer<R>): void => {
            resolve(answer);
            for (const subscription of subscriptions) {
                subscription.dispose();
            }
            input.dispose();
        };
        subscriptions.push(
            input.onDidAccept(() => {
                const answer = read();
                if (answer !== undefined) {
                    end(answer);
                }
            }),
            input.onDidTriggerButton((button) => {
                if (button === QuickInputButtons.Back) {
                    end(BACK);
                }
            }),
            input.onDidHide(() => end(CANCELLED)),
        );
        input.show();
    });
}

interface AskedInput {
    readonly onDidAccept: QuickPick<QuickPickItem>['onDidAccept'];
    readonly onDidTriggerButton: (listener: (button: QuickInputButton) => void) => Disposable;
    readonly onDidHide: QuickPick<QuickPickItem>['onDidHide'];
    show(): void;
    dispose(): void;
}
