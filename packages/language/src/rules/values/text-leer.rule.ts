import { LINE_LABELS } from '../../resolve/line-labels.ts';
import { defineRule } from '../rule.ts';
import { textTokens } from './text-tokens.ts';

export const textEmpty = defineRule<{ label: string; title: boolean; draft: boolean }>({
    code: 'text-leer',
    severity: 'error',
    category: 'Wert',
    title: 'Ein Titel oder Text ist leer',
    basis: ['R12'],
    locked: true,
    message: ({ label, title, draft }) =>
        `${title ? `Der Name oder Titel (${label})` : `Der Text (${label})`} ist leer; im Vertrag stünde an dieser Stelle nichts. Schreiben Sie ihn zwischen die Anführungszeichen${draft ? ' oder, solange er fehlt: offen "was fehlt"' : ''}.`,
    page: {
        impact: 'Im Vertragstext entstünde eine Lücke.',
        wrong: 'sitz ""',
        right: 'sitz "25813 Husum"',
    },
    checks: {
        Document: (root, report) => {
            for (const { inner, closing, place } of textTokens(root)) {
                const { node, property } = place;
                // A missing mark, a missing reason and an empty clause are findings of their own.
                const reported = closing === '' || property === 'reason' || (node.$type === 'Clause' && property === 'text');
                if (!reported && inner.trim() === '') {
                    const draft = property === 'text' && MAY_BE_OPEN.has(node.$type);
                    report(place, { label: LINE_LABELS[node.$type] ?? node.$type, title: property === 'title', draft });
                }
            }
        },
    },
});

/** Lines whose text may be `offen` in a draft. */
const MAY_BE_OPEN: ReadonlySet<string> = new Set([
    'Contact',
    'ContractNumber',
    'Denominator',
    'Guarantor',
    'Numerator',
    'RepresentedBy',
    'Seat',
    'Source',
    'StatuteRule',
]);
