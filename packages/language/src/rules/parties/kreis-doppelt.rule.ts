import { removeNode } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';

export const kreisTwice = defineRule<{ key: string }>({
    code: 'kreis-doppelt',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Ein Kreis steht doppelt in der Region',
    basis: ['L10'],
    locked: true,
    message: ({ key }) =>
        `Der Kreis ${key} steht schon in der Region; doppelt genannt zählten seine Versicherten zweimal (L10). Löschen Sie die Zeile oder schreiben Sie den Schlüssel des Kreises, der gemeint ist, etwa: kreis 01051`,
    page: {
        impact: 'Der Geltungsbereich wäre nicht eindeutig.',
        wrong: 'region {\n    kreis 01054\n    kreis 01054\n}',
        right: 'region {\n    kreis 01054\n    kreis 01051\n}',
    },
    checks: {
        Region: ({ districts }, report) => {
            for (const [index, district] of districts.entries()) {
                if (district.key !== undefined && districts.findIndex(({ key }) => key === district.key) < index) {
                    report({ node: district, property: 'key' }, { key: district.key }, removeNode(district, 'Zeile löschen'));
                }
            }
        },
    },
});
