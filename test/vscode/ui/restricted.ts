import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillWorkspace } from '../harness/workspace.ts';
import type { Story } from './run-ui.ts';

/** A folder that nobody has trusted yet: findings yes, documents no. */
export const RESTRICTED: Story = {
    title: 'Ordner ohne Vertrauen',
    restricted: true,
    fill: (folder) => {
        fillWorkspace(folder);
        writeFileSync(join(folder, 'lies-mich.txt'), 'Dieser Ordner kam von außen.\n');
    },
    scenes: [
        {
            title: 'prüft den Vertrag',
            play: async ({ page, press, type }) => {
                await page.locator('.statusbar-item', { hasText: /Restricted Mode|Eingeschränkter Modus/ }).waitFor();
                await press('Control+p');
                await page.locator('.quick-input-widget input.input').waitFor();
                await type('husum/vertrag');
                await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'vertrag.riv' }).waitFor();
                await press('Enter');
                await page.locator('.statusbar-item', { hasText: 'RIV-Vertrag' }).waitFor();
                await page.locator('.statusbar-item', { hasText: /2 (errors|Fehler)/ }).waitFor();
            },
        },
        {
            title: 'bietet nicht an, Dokumente zu erzeugen',
            play: async ({ page, press, type }) => {
                await press('F1');
                await page.locator('.quick-input-widget input.input').waitFor();
                await type('RIV: ');
                await page
                    .locator('.quick-input-list .monaco-list-row', { hasText: /Compare with Variant|Mit der Variante vergleichen/ })
                    .waitFor();
                const build = page.locator('.quick-input-list .monaco-list-row', { hasText: /Generate Contract|Vertragsdokumente/ });
                if ((await build.count()) > 0) {
                    throw new Error('Der Befehl zum Erzeugen steht in der Palette.');
                }
                await press('Escape');
            },
        },
    ],
};
