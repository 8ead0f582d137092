import { defineRule } from '../rule.ts';
import { kreisNames, type ModuleTerritory, territoryOf } from './module-territory.ts';

export const moduleOutsideRegion = defineRule<ModuleTerritory>({
    code: 'modul-gebiet-verletzt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Das Modul gilt in keinem Kreis der Region',
    basis: ['L10', '§ 140a Abs. 1 Satz 3 SGB V'],
    locked: true,
    message: ({ module, regions, outside }) =>
        `Das Modul „${module}“ gilt nur in ${regions.join(', ')}; von der Region des Vertrages liegt dort kein Kreis: ${kreisNames(outside)} (L10; § 140a Abs. 1 Satz 3 SGB V). Wählen Sie ein Modul, das in der Region gilt, oder berichtigen Sie die Zeile „kreis“.`,
    page: {
        impact: 'Kein Versicherter der Region könnte das Modul in Anspruch nehmen.',
        wrong: 'region { kreis 01054 "Nordfriesland" … }\nmodul Pflegeheim fassung 2025.1 { … }   // gilt in Westfalen-Lippe',
        right: 'region { kreis 05911 "Bochum" … }\nmodul Pflegeheim fassung 2025.1 { … }',
    },
    checks: {
        ModuleAdoption: (adoption, report, context) => {
            const territory = territoryOf(adoption, context);
            if (territory !== undefined && territory.inside.length === 0) {
                report({ node: adoption, property: 'module' }, territory);
            }
        },
    },
});
