import { parseIcd } from '@riv/model/identifier/icd';
import { replaceProperty } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';

export const icdInvalid = defineRule<{ problem: string }>({
    code: 'icd-ungültig',
    severity: 'error',
    category: 'Wert',
    title: 'Ein Diagnosekode hat nicht die Form der ICD-10-GM',
    basis: ['L42', '§ 293a Abs. 1 Satz 3 SGB V'],
    locked: true,
    message: ({ problem }) => `${problem} Einschluss-Diagnosen werden gemeldet (§ 293a Abs. 1 Satz 3 SGB V) und müssen stimmen.`,
    page: {
        impact: 'Die Meldung an die Vertragstransparenzstelle enthielte eine Diagnose, die es nicht gibt.',
        wrong: 'indikation ICD-10-GM 2026 { E1174 } gesichert',
        right: 'indikation ICD-10-GM 2026 { E11.74 } gesichert',
    },
    checks: {
        Indication: (node, report) => {
            for (const [index, code] of (node.icd ? node.codes : []).entries()) {
                const result = parseIcd(code ?? '');
                if (!result.ok && code !== undefined && code !== '') {
                    const { message, suggestion } = result.problem;
                    const fixes =
                        suggestion === undefined ? [] : replaceProperty(node, 'codes', suggestion, `In „${suggestion}“ ändern`, index);
                    report({ node, property: 'codes', index }, { problem: message }, fixes);
                }
            }
        },
    },
});
