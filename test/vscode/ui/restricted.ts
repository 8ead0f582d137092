import { existsSync, writeFileSync } from 'node:fs';
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
            play: async ({ page, open }) => {
                await page.locator('.statusbar-item', { hasText: /Restricted Mode|Eingeschränkter Modus/ }).waitFor();
                await open('husum/vertrag.riv');
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
        {
            title: 'schreibt auch auf Tastendruck nichts',
            play: async (person, _, folder) => {
                // A contract without errors, which a trusted folder would let through.
                await person.open('bochum/vertrag.riv');
                await person.page.locator('.statusbar-item', { hasText: /0 Fehler, 0 offen/ }).waitFor();
                await person.press('Control+k', 'b');
                // The next command comes after the one before it.
                await person.command('RIV: Mit der Variante vergleichen');
                await person.page.locator('.tab', { hasText: 'Abweichung von' }).waitFor();
                if (existsSync(join(folder, 'out'))) {
                    throw new Error('Der Ordner „out“ ist entstanden.');
                }
            },
        },
    ],
};
