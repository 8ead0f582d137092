import type { Frame, Page } from 'playwright-core';
import { fillWorkspace } from '../harness/workspace.ts';
import type { Person } from './person.ts';
import type { Story } from './run-ui.ts';

const STEPS = [
    'Einen Vertrag anlegen',
    'Mit Vorschlägen schreiben',
    'Sehen, was fehlt',
    'Den Vertragstext lesen',
    'Die Dokumente erzeugen',
];

/** Reads a contract with two amendments beside its source. */
export const READER: Story = {
    title: 'Leserin',
    restricted: false,
    fill: fillWorkspace,
    scenes: [
        {
            title: 'sieht in der Vorschau hervorgehoben, was die Nachträge geändert haben',
            play: async (person, picture) => {
                await person.open('bochum/vertrag.riv');
                await person.press('Control+k', 'v');
                const preview = person.preview();
                await preview.locator('#rubrum li.geändert', { hasText: 'BKK Neue Mitte' }).waitFor();
                const frame = await person.previewFrame();
                await frame.evaluate(`document.querySelector('#rubrum li.geändert').scrollIntoView({ block: 'center' })`);
                const colour = (selector: string): Promise<string> =>
                    frame.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
                const [marked, plain] = [await colour('#rubrum li.geändert'), await colour('#rubrum li:not(.geändert)')];
                if (marked === plain) {
                    throw new Error(`Hervorgehoben wie nicht hervorgehoben: ${marked}`);
                }
                await picture('nachtrag');
            },
        },
        {
            title: 'gelangt mit einem Klick von der neuen Krankenkasse in den Nachtrag',
            play: async (person) => {
                const value = person
                    .preview()
                    .locator('#rubrum li.geändert [data-origin*="nachtrag-2.riv"]', { hasText: 'BKK Neue Mitte' });
                const line = lineOf(await value.first().getAttribute('data-origin'));
                await value.first().click();
                await person.page.locator('.tab.active', { hasText: 'nachtrag-2.riv' }).waitFor();
                await standsAt(person, line);
            },
        },
        {
            title: 'gelangt mit einem Doppelklick von einem Absatz in den Quelltext',
            play: async (person) => {
                await person.open('bochum/vertrag.riv');
                const paragraph = person.preview().locator('[id="oegd.zusammenarbeit"] p').first();
                const line = lineOf(await paragraph.locator('[data-origin*="bochum/vertrag.riv"]').first().getAttribute('data-origin'));
                // Words that come from the library, not from a value of the contract.
                await paragraph
                    .getByText('ist verpflichtet')
                    .first()
                    .dblclick({ position: { x: 60, y: 8 } });
                await person.page.locator('.tab.active', { hasText: 'vertrag.riv' }).waitFor();
                await standsAt(person, line);
            },
        },
        {
            title: 'blättert in der Vorschau, und der Quelltext blättert mit',
            play: async (person) => {
                const { page } = person;
                const frame = await person.previewFrame();
                await person.press('Control+Home');
                await person.line('vertrag Bochum').waitFor();
                await over(page, 'preview');
                for (const id of ['oegd', 'anlage.module']) {
                    await wheelTo(page, frame, id);
                    await agree(`Quelltext bei ${id}`, async () => {
                        const line = await firstValue(frame);
                        const top = await topLine(page);
                        return { agreed: line !== undefined && top !== undefined && line >= top && line <= top + 8, line, top };
                    });
                }
            },
        },
        {
            title: 'blättert im Quelltext, und die Vorschau blättert mit',
            play: async (person) => {
                const { page } = person;
                const frame = await person.previewFrame();
                const before = await frame.evaluate<number>('window.scrollY');
                await over(page, 'source');
                await agree('Anfang der Vorschau', async () => {
                    await page.mouse.wheel(0, -20_000);
                    const top = await frame.evaluate<number>('window.scrollY');
                    return { agreed: top < 200 && before > 1000, top, before };
                });
                await agree('Quelltext nach dem Blättern', async () => {
                    const line = await topLine(page);
                    if ((line ?? 0) <= 20) {
                        await page.mouse.wheel(0, 300);
                    }
                    return { agreed: (line ?? 0) > 20, line };
                });
                await agree('Vorschau bei der ersten sichtbaren Zeile', async () => {
                    const line = await topLine(page);
                    // The line above may still be seen in part, and then it counts.
                    const places = line === undefined ? [] : [await distanceOf(frame, line), await distanceOf(frame, line - 1)];
                    return { agreed: places.some((place) => place !== undefined && place > -40 && place < 80), line, places };
                });
            },
        },
        {
            title: 'lässt sich vom Rundgang durch die erste Stunde führen',
            play: async (person, picture) => {
                const { page } = person;
                await person.command('RIV: Die erste Stunde mit RIV');
                const steps = page.locator('.gettingStartedContainer .getting-started-step');
                for (const title of STEPS) {
                    await steps.filter({ hasText: title }).first().waitFor();
                }
                await picture('rundgang');
                await steps.filter({ hasText: 'Sehen, was fehlt' }).first().click();
                await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Checkliste zeigen' }).click();
                await page.locator('.pane-body .monaco-list-row', { hasText: 'Pflichtinhalte' }).waitFor();
                await steps.filter({ hasText: 'Einen Vertrag anlegen' }).first().click();
                await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Neuer Vertrag' }).click();
                await page.locator('.quick-input-widget .quick-input-title', { hasText: '(1/6)' }).waitFor();
                await person.press('Escape');
            },
        },
    ],
};

const lineOf = (origin: string | null): number => Number(/#(\d+):/.exec(origin ?? '')?.[1]);

async function standsAt({ page }: Person, line: number): Promise<void> {
    await page.locator('.statusbar-item', { hasText: new RegExp(`(Ln|Zeile) ${line}, `) }).waitFor();
}

/** Puts the mouse over the middle of the source or of the preview. */
async function over(page: Page, side: 'source' | 'preview'): Promise<void> {
    const place = page.locator(side === 'source' ? '.editor-instance .monaco-editor' : 'iframe.webview').first();
    const box = await place.boundingBox();
    if (box === null) {
        throw new Error(`Nicht zu sehen: ${side}`);
    }
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Turns the wheel until a clause of the preview has reached the top. */
async function wheelTo(page: Page, frame: Frame, id: string): Promise<void> {
    await agree(`Vorschau bei ${id}`, async () => {
        const top = await frame.evaluate<number>(`document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`);
        if (top > 60) {
            await page.mouse.wheel(0, Math.min(top, 2000));
        }
        return { agreed: top <= 60, top };
    });
}

/** The line of the contract from which the first value that is seen in the preview comes. */
function firstValue(frame: Frame): Promise<number | undefined> {
    return frame.evaluate<number | undefined>(
        `[...document.querySelectorAll('[data-origin*="bochum/vertrag.riv#"]')]
            .filter((value) => { const { top } = value.getBoundingClientRect(); return top >= 0 && top < innerHeight; })
            .map((value) => Number(/#(\\d+):/.exec(value.dataset.origin)[1]))[0]`,
    );
}

/** Pixels between the top of the preview and the value of the contract that stands for a line: that of the nearest line above it. */
function distanceOf(frame: Frame, line: number): Promise<number | undefined> {
    return frame.evaluate<number | undefined>(
        `(() => {
            const values = [...document.querySelectorAll('[data-origin*="bochum/vertrag.riv#"]')]
                .map((value) => ({ line: Number(/#(\\d+):/.exec(value.dataset.origin)[1]), top: value.getBoundingClientRect().top }));
            const nearest = Math.max(...values.map(({ line }) => line).filter((other) => other <= ${line}));
            return values.find(({ line }) => line === nearest)?.top;
        })()`,
    );
}

/** Number of the first line that the editor shows below the lines that stick to its top. */
async function topLine(page: Page): Promise<number | undefined> {
    const numbers = await page.evaluate<{ top: number; line: number }[]>(
        `[...document.querySelectorAll('.editor-instance .margin-view-overlays .line-numbers')]
            .map((element) => ({ top: element.getBoundingClientRect().top, line: Number(element.textContent) }))`,
    );
    const box = await page.locator('.editor-instance .monaco-editor').first().boundingBox();
    return numbers.filter(({ top, line }) => line > 0 && top >= (box?.y ?? 0)).sort((a, b) => a.top - b.top)[0]?.line;
}

/** Looks again until both sides agree; says what they showed last where they never do. */
async function agree(what: string, look: () => Promise<{ readonly agreed: boolean }>): Promise<void> {
    const end = Date.now() + 40_000;
    for (;;) {
        const seen = await look();
        if (seen.agreed) {
            return;
        }
        if (Date.now() > end) {
            throw new Error(`Gewartet auf: ${what}. Zuletzt: ${JSON.stringify(seen)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
}
