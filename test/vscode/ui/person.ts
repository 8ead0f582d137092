import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Someone in front of VS Code. Counts every key that is pressed. */
export interface Person {
    readonly page: Page;
    readonly keys: () => number;
    press(...keys: readonly string[]): Promise<void>;
    type(text: string): Promise<void>;
    /** Runs a command from the palette, by its title. */
    command(title: string): Promise<void>;
    /** Selects the first occurrence of a text in the editor. */
    select(text: string): Promise<void>;
    /** The text of the editor that has the focus is long, so only what is on the screen counts. */
    line(text: string): Locator;
    preview(): FrameLocator;
}

export function createPerson(page: Page): Person {
    let keys = 0;
    const press = async (...names: readonly string[]): Promise<void> => {
        for (const name of names) {
            keys++;
            await page.keyboard.press(name);
        }
    };
    const type = async (text: string): Promise<void> => {
        keys += text.length;
        await page.keyboard.type(text, { delay: 15 });
    };
    return {
        page,
        keys: () => keys,
        press,
        type,
        command: async (title) => {
            await press('F1');
            await page.locator('.quick-input-widget input.input').waitFor();
            await type(title);
            await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
            await press('Enter');
        },
        select: async (text) => {
            await press('Control+f');
            const box = page.locator('.find-widget.visible textarea.input:enabled').first();
            await box.waitFor();
            await box.fill(text);
            keys += text.length;
            await press('Enter');
            await page.locator('.find-widget.visible .matchesCount', { hasText: /^1 / }).waitFor({ state: 'attached' });
            await press('Escape');
            await page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
        },
        line: (text) => page.locator('.view-line', { hasText: text }).first(),
        preview: () => page.frameLocator('iframe.webview').frameLocator('iframe#active-frame'),
    };
}
