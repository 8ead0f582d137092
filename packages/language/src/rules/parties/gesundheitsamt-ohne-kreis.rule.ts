import { insertLines } from '../fixes/insert-lines.ts';
import { kreiseOf } from '../region-districts.ts';
import { defineRule } from '../rule.ts';
import { stateAround } from '../state-around.ts';
import { titleOf } from './party-node.ts';

export const officeWithoutDistrict = defineRule<{ office: string; example: string }>({
    code: 'gesundheitsamt-ohne-kreis',
    severity: 'error',
    category: 'Beteiligte',
    title: 'Ein Gesundheitsamt nennt seinen Kreis nicht',
    basis: ['L71'],
    locked: true,
    message: ({ office, example }) =>
        `Für „${office}“ ist nicht angegeben, für welchen Kreis es zuständig ist (L71). Ergänzen Sie im Block „gesundheitsamt“ die Zeile: kreis ${example}`,
    page: {
        impact: 'Es lässt sich nicht prüfen, ob der Öffentliche Gesundheitsdienst jedes Kreises beteiligt ist.',
        wrong: 'gesundheitsamt Amt "Fachdienst Gesundheit" { stellung Mitzeichnend }',
        right: 'gesundheitsamt Amt "Fachdienst Gesundheit" {\n    kreis 01054\n    stellung Mitzeichnend\n}',
    },
    checks: {
        HealthOffice: (office, report, context) => {
            if (office.district.length > 0 || context.hasSyntaxErrors) {
                return;
            }
            const state = stateAround(office, context);
            const kreise = state === undefined ? [] : kreiseOf(state);
            report(
                { node: office, property: 'name' },
                { office: titleOf(office), example: kreise[0]?.key ?? '01054' },
                kreise.flatMap(({ key, shortName }) => insertLines(office, [`kreis ${key}`], `Kreis ${key} (${shortName}) eintragen`)),
            );
        },
    },
});
