import { defineRule } from '../rule.ts';

export const moduleRoleVacant = defineRule<{ module: string; roles: readonly string[] }>({
    code: 'modul-rolle-unbesetzt',
    severity: 'warning',
    category: 'Pflichtinhalt',
    title: 'Eine Rolle des Moduls ist nicht besetzt',
    basis: ['L01', 'R13'],
    locked: false,
    message: ({ module, roles }) =>
        `Im Modul „${module}“ ${roles.length === 1 ? 'ist die Rolle' : 'sind die Rollen'} ${roles.map((role) => `„${role}“`).join(', ')} nicht besetzt; die Leistungen dieser Rolle könnte niemand erbringen (L01). Ergänzen Sie im Block „modul“: leistungserbringer Klinik als ${roles[0]}, oder für die Mitglieder eines Zusammenschlusses: mitglieder von Netz als ${roles[0]}`,
    page: {
        impact: 'Ein Teil der vereinbarten Versorgung bliebe ohne Leistungserbringer.',
        wrong: 'modul DiabetischesFußsyndrom fassung 2025.1 {\n    für AOK\n    mitglieder von Netz als Hausarztpraxis\n}',
        right: 'modul DiabetischesFußsyndrom fassung 2025.1 {\n    für AOK\n    mitglieder von Netz als Hausarztpraxis\n    leistungserbringer Klinik als Fußeinrichtung\n}',
    },
    checks: {
        ModuleAdoption: (adoption, report, { hasSyntaxErrors }) => {
            const filled = [...adoption.assignments, ...adoption.memberAssignments].map(({ role }) => role);
            const vacant = adoption.module?.ref?.roles.filter((role) => !filled.some((reference) => reference?.ref === role)) ?? [];
            // A misspelt role is a finding of its own and most likely the vacant one.
            const misspelt = filled.filter((reference) => reference !== undefined && reference.ref === undefined).length;
            if (vacant.length > misspelt && !hasSyntaxErrors) {
                report(
                    { node: adoption, property: 'module' },
                    { module: adoption.module?.$refText ?? '', roles: vacant.flatMap(({ name }) => name ?? []) },
                );
            }
        },
    },
});
