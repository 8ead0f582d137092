import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

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
    /** The page of the preview, for what only a script in it can tell. */
    previewFrame(): Promise<Frame>;
    /** Opens a file of the folder by its name. */
    open(path: string): Promise<void>;
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
        previewFrame: async () => {
            const element = await page.frameLocator('iframe.webview').locator('iframe#active-frame').elementHandle();
            const frame = await element?.contentFrame();
            if (frame === undefined || frame === null) {
                throw new Error('Die Vorschau ist nicht zu sehen.');
            }
            return frame;
        },
        open: async (path) => {
            await press('Control+p');
            await page.locator('.quick-input-widget input.input').waitFor();
            await type(path);
            const [name = path, ...folders] = path.split('/').reverse();
            const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
            // Files that were open before come first, until the list follows what was typed.
            await folders.reduce((found, folder) => found.filter({ hasText: folder }), row).waitFor();
            await press('Enter');
            const crumbs = page.locator('.editor-group-container.active .breadcrumbs-control', { hasText: name });
            await folders.reduce((found, folder) => found.filter({ hasText: folder }), crumbs).waitFor();
            // Keys of the extension work in an editor that knows its language and has the focus.
            await page.locator('.statusbar-item', { hasText: 'RIV-Vertrag' }).waitFor();
            await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
        },
    };
}
