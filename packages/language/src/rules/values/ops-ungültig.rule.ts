import { checkOps } from '@riv/model/identifier/ops';
import { fail, type Result } from '@riv/model/value/result';
import { quoted } from '@riv/model/value/typography';
import { defineRule } from '../rule.ts';

export const opsInvalid = defineRule<{ problem: string }>({
    code: 'ops-ungültig',
    severity: 'error',
    category: 'Wert',
    title: 'Ein Prozedurenkode hat nicht die Form des OPS',
    basis: ['L42'],
    locked: true,
    message: ({ problem }) => problem,
    page: {
        impact: 'Niemand wüsste, welcher Eingriff gemeint ist.',
        wrong: 'indikation OPS 2026 { 2-156 }',
        right: 'indikation OPS 2026 { 5-156.9 }',
    },
    checks: {
        Indication: (node, report) => {
            for (const [index, code] of (node.ops ? node.codes : []).entries()) {
                const result = checkCode(code ?? '');
                if (!result.ok && code !== undefined && code !== '') {
                    report({ node, property: 'codes', index }, { problem: result.problem.message });
                }
            }
        },
    },
});

/** The chapters of the OPS; the figures between them are not in use. */
const CHAPTERS = ['1', '3', '5', '6', '8', '9'];

function checkCode(code: string): Result<string> {
    const form = checkOps(code);
    return form.ok && !CHAPTERS.includes(code.charAt(0))
        ? fail(
              'ops-kapitel',
              `${quoted(code)}: Ein Kapitel ${code.charAt(0)} hat der OPS nicht; Kodes beginnen mit ${CHAPTERS.join(', ')}.`,
          )
        : form;
}
