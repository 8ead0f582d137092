import { conferenceTasks } from '@riv/model/terms/conference-task';
import { isTerm, termNames } from '@riv/model/terms/lookup';
import { appendTo } from '../fixes/change-part.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const conferenceTaskMissing = defineRule<{ missing: readonly string[] }>({
    code: 'konferenzaufgabe-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der Gesundheitskonferenz fehlt eine Aufgabe',
    basis: ['R7'],
    locked: true,
    message: ({ missing }) =>
        `Der Gesundheitskonferenz ${missing.length === 1 ? 'fehlt die Aufgabe' : 'fehlen die Aufgaben'} ${missing.map((task) => `„${task}“`).join(', ')}; zu ihr gehören alle vier (R7). Schreiben Sie: aufgaben ${termNames(conferenceTasks).join(', ')}`,
    page: {
        impact: 'Die Gesundheitskonferenz hätte weniger Aufgaben, als das Konzept ihr gibt.',
        wrong: 'aufgaben Analyse, Diskussion',
        right: 'aufgaben Analyse, Diskussion, Vorbereitung, Initiierung',
    },
    checks: {
        HealthConference: (conference, report, { hasSyntaxErrors }) => {
            const line = conference.tasks[0];
            const stated = conference.tasks.flatMap(({ values }) => values);
            const missing = termNames(conferenceTasks).filter((task) => !stated.includes(task));
            // A misspelt task is a finding of its own and most likely the missing one.
            const misspelt = stated.filter((task) => !isTerm(conferenceTasks, task)).length;
            if (missing.length <= misspelt || hasSyntaxErrors) {
                return;
            }
            if (line === undefined) {
                const fix = insertLines(conference, [`aufgaben ${missing.join(', ')}`], 'Zeile „aufgaben“ ergänzen');
                report({ node: conference, property: 'name' }, { missing }, fix);
            } else {
                report({ node: line }, { missing }, appendTo(line, `, ${missing.join(', ')}`, 'Fehlende Aufgaben ergänzen'));
            }
        },
    },
});
