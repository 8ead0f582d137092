import type { Person } from './person.ts';
import type { Story } from './run-ui.ts';

const WIDGET = '.quick-input-widget';

/** From an empty folder to a contract without errors, by wizard, completion and quick fix alone. */
export const NEWCOMER: Story = {
    title: 'Neuling',
    restricted: false,
    fill: () => undefined,
    scenes: [
        {
            title: 'legt mit dem Assistenten einen Vertrag an',
            play: async (person, picture) => {
                const { page, press, type } = person;
                await person.command('RIV: New Contract');
                await step(person, 1);
                await picture('assistent');
                await press('Enter');
                await step(person, 2);
                await type('Nordfriesland');
                await page.locator(`${WIDGET} .monaco-list-row`, { hasText: '01054' }).waitFor();
                await press('Enter');
                await step(person, 3);
                await type('Managementgesellschaft');
                await press('Enter');
                await step(person, 4);
                await type('Gesundes Nordfriesland GmbH');
                await press('Enter');
                await step(person, 5);
                await type('AOK NordWest');
                await press('Enter');
                await step(person, 6);
                await type('Diabetisches');
                await press('Enter');
                await person.line('vertrag Nordfriesland').waitFor();
                await page.locator('.statusbar-item', { hasText: /0 (errors|Fehler), \d+/ }).waitFor();
            },
        },
    ],
};

/** Waits for a step of the wizard. */
async function step({ page }: Person, number: number): Promise<void> {
    await page.locator(`${WIDGET} .quick-input-title`, { hasText: `(${number}/6)` }).waitFor();
}
