import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Person } from './person.ts';
import type { Story } from './run-ui.ts';

const WIDGET = '.quick-input-widget';
const SUGGESTION = '.suggest-widget .monaco-list-row';

/** From an empty folder to a contract without errors, by wizard, completion and quick fix alone. */
export const NEWCOMER: Story = {
    title: 'Neuling',
    restricted: false,
    fill: () => undefined,
    scenes: [
        {
            title: 'legt mit dem Assistenten einen Vertrag ohne Fehler an',
            play: async (person, picture) => {
                const { page, press, type } = person;
                await person.command('RIV: Neuer Vertrag');
                await step(person, 1);
                await picture('assistent');
                await press('Enter');
                await step(person, 2);
                await type('Nordfriesland');
                await page.locator(`${WIDGET} .monaco-list-row`, { hasText: '01054' }).waitFor();
                await press('Enter');
                await step(person, 3);
                await type('Managementgesellschaft');
                await page.locator(`${WIDGET} .monaco-list-row`, { hasText: 'Managementgesellschaft' }).waitFor();
                await press('Enter');
                await step(person, 4);
                await type('Gesundes Nordfriesland GmbH');
                await press('Enter');
                await step(person, 5);
                await type('AOK NordWest');
                await press('Enter');
                await step(person, 6);
                await type('Diabetisches');
                await page.locator(`${WIDGET} .monaco-list-row`, { hasText: 'Diabetisches' }).waitFor();
                await press('Enter');
                await person.line('vertrag Nordfriesland').waitFor();
                await page.locator('.statusbar-item', { hasText: /0 Fehler, \d+ offen/ }).waitFor();
            },
        },
        {
            title: 'ergänzt einen Block mit Vorschlägen und springt von Lücke zu Lücke',
            play: async (person, picture) => {
                const { page, press, type } = person;
                // Behind the last block of the contract.
                await press('Control+End', 'ArrowUp', 'ArrowUp', 'End', 'Enter');
                await type('begl');
                await page.locator(SUGGESTION, { hasText: 'begleitangebot' }).first().waitFor();
                await picture('vorschlaege');
                await press('Enter');
                await person.line('begleitangebot').waitFor();
                await type('Kiosk');
                await press('Tab');
                await type('Gesundheitskiosk Husum');
                await press('Escape', 'Escape');
                await person.line('begleitangebot Kiosk "Gesundheitskiosk Husum"').waitFor();
            },
        },
        {
            title: 'trifft unter Problemen auf einen Fehler und nimmt ihn mit der Schnellkorrektur zurück',
            play: async (person, picture) => {
                const { page, press, type } = person;
                await person.select('2 wochen');
                await type('1 woche');
                await press('Escape');
                await page.locator('.squiggly-error').first().waitFor();
                await press('Control+Shift+m');
                const problem = page.locator('.markers-panel').getByText('Die Widerrufsfrist beträgt nur 1 Woche').first();
                await problem.waitFor();
                await problem.dblclick();
                await page.locator('.editor-instance.active, .monaco-editor.focused').first().waitFor();
                await press('Control+.');
                await page.locator('.action-widget', { hasText: 'Zwei Wochen eintragen' }).waitFor();
                await picture('schnellkorrektur');
                await press('Enter');
                await person.line('widerruf binnen 2 wochen').waitFor();
                await page.locator('.statusbar-item', { hasText: /0 Fehler, \d+ offen/ }).waitFor();
                await press('Control+j');
            },
        },
        {
            title: 'liest die Vorschau und gelangt mit einem Klick zur Zeile eines Wertes',
            play: async (person, picture) => {
                const { page, press } = person;
                await press('Control+Home', 'Control+k', 'v');
                const preview = person.preview();
                await preview.locator('h1', { hasText: 'Regionale Integrierte Versorgung Nordfriesland' }).waitFor();
                await preview.locator('h2', { hasText: /^§\s1\s/ }).waitFor();
                await picture('vorschau');
                const value = preview.locator('[data-origin*="nordfriesland.riv"]', { hasText: 'Gesundes Nordfriesland GmbH' }).first();
                const line = Number(/#(\d+):/.exec((await value.getAttribute('data-origin')) ?? '')?.[1]);
                await value.click();
                await page.locator('.statusbar-item', { hasText: new RegExp(`(Ln|Zeile) ${line}, `) }).waitFor();
            },
        },
        {
            title: 'findet in der Vorschau den Wert wieder, auf dessen Zeile der Cursor steht',
            play: async (person) => {
                await person.select('vertragsnummer offen');
                const marked = person.preview().locator('.gewählt', { hasText: 'vergibt die Vertragstransparenzstelle' });
                await marked.first().waitFor();
            },
        },
        {
            title: 'kann die Vorschau mit Tastatur und Vorleseprogramm bedienen',
            play: async ({ previewFrame }) => {
                const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
                const frame = await previewFrame();
                await frame.evaluate(axe);
                // Colours are those of the theme, and whether a region is a landmark is for the window around it to say.
                const violations = await frame.evaluate<{ id: string; nodes: { html: string }[] }[]>(
                    `axe.run(document, { rules: { region: { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 2).map(({ html }) => ({ html })) })))`,
                );
                if (violations.length > 0) {
                    throw new Error(JSON.stringify(violations, undefined, 2));
                }
            },
        },
        {
            title: 'sieht in der Checkliste, was noch offen ist',
            play: async (person, picture) => {
                const { page } = person;
                await person.command('RIV: Checkliste zeigen');
                const list = page.locator('.pane-body .monaco-list-row');
                await list.filter({ hasText: 'Pflichtinhalte' }).waitFor();
                await picture('checkliste');
                // The mandatory contents are many: folded, they leave room for the open points.
                await list.filter({ hasText: 'Pflichtinhalte' }).click();
                await list.filter({ hasText: 'Offene Punkte' }).waitFor();
                await list.filter({ hasText: 'Vertragsbeginn' }).first().click();
                await person.line('beginn offen "Vertragsbeginn"').waitFor();
                await page.locator('.statusbar-item', { hasText: /(Ln|Zeile) 8, / }).waitFor();
            },
        },
        {
            title: 'erzeugt die Dokumente',
            play: async (person) => {
                await person.command('RIV: Vertragsdokumente erzeugen');
                // Under test VS Code shows no notification by itself; the bell tells that there is one.
                await person.page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor();
                await person.command('Notifications: Show Notifications');
                await person.page.locator('.notification-list-item-message', { hasText: 'Nordfriesland.docx' }).waitFor();
            },
        },
    ],
};

/** Waits for a step of the wizard. */
async function step({ page }: Person, number: number): Promise<void> {
    await page.locator(`${WIDGET} .quick-input-title`, { hasText: `(${number}/6)` }).waitFor();
}
