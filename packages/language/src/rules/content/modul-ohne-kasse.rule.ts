import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';
import { stateAround } from '../state-around.ts';

export const moduleWithoutPayer = defineRule<{ module: string; payers: readonly string[] }>({
    code: 'modul-ohne-kasse',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Ein Modul gilt für keine Krankenkasse',
    basis: ['L06', 'L42', '§ 140a Abs. 1 Satz 1 SGB V'],
    locked: true,
    message: ({ module, payers }) =>
        `Das Modul „${module}“ nennt keine Krankenkasse, für deren Versicherte es gilt; jede entscheidet selbst über ihre Module (L06, L42). Ergänzen Sie im Block „modul“ die Zeile: für ${payers.length === 0 ? 'AOK' : payers.join(', ')}`,
    page: {
        impact: 'Keine Krankenkasse müsste die Leistungen des Moduls vergüten.',
        wrong: 'modul DiabetischesFußsyndrom fassung 2025.1 { mitglieder von Netz als Hausarztpraxis }',
        right: 'modul DiabetischesFußsyndrom fassung 2025.1 {\n    für AOK\n    mitglieder von Netz als Hausarztpraxis\n}',
    },
    checks: {
        ModuleAdoption: (adoption, report, context) => {
            if (adoption.payers.length > 0 || context.hasSyntaxErrors) {
                return;
            }
            const payers = stateAround(adoption, context)?.payers.flatMap(({ node }) => node.name ?? []) ?? [];
            report(
                { node: adoption, property: 'module' },
                { module: adoption.module?.$refText ?? '', payers },
                payers.length === 0 ? [] : insertLines(adoption, [`für ${payers.join(', ')}`], `Modul für ${payers.join(', ')} übernehmen`),
            );
        },
    },
});
