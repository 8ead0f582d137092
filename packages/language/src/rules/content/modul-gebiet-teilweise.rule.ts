import { defineRule } from '../rule.ts';
import { kreisNames, type ModuleTerritory, territoryOf } from './module-territory.ts';

export const modulePartlyOutsideRegion = defineRule<ModuleTerritory>({
    code: 'modul-gebiet-teilweise',
    severity: 'warning',
    category: 'Pflichtinhalt',
    title: 'Das Modul gilt nicht in allen Kreisen der Region',
    basis: ['L10', '§ 140a Abs. 1 Satz 3 SGB V'],
    locked: false,
    message: ({ module, regions, outside }) =>
        `Das Modul „${module}“ gilt nur in ${regions.join(', ')}; außerhalb liegen: ${kreisNames(outside)} (L10). Versicherte dort können es nicht in Anspruch nehmen. Ist das gewollt, unterdrücken Sie den Hinweis mit einer Begründung; sonst wählen Sie ein Modul, das in der ganzen Region gilt.`,
    page: {
        impact: 'Versicherte eines Teils der Region erhalten diese Versorgung nicht.',
        wrong: 'region { kreis 05911 "Bochum" kreis 05112 "Duisburg" … }\nmodul Pflegeheim fassung 2025.1 { … }   // gilt in Westfalen-Lippe',
        right: '// riv-ignorieren modul-gebiet-teilweise: in Duisburg besteht ein eigener Pflegeheimvertrag\nmodul Pflegeheim fassung 2025.1 { … }',
    },
    checks: {
        ModuleAdoption: (adoption, report, context) => {
            const territory = territoryOf(adoption, context);
            if (territory !== undefined && territory.inside.length > 0 && territory.outside.length > 0) {
                report({ node: adoption, property: 'module' }, territory);
            }
        },
    },
});
