import { CstUtils, GrammarUtils } from 'langium';
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
            for (const { inner, closing, start, end } of textTokens(root)) {
                // A text without end is a finding of its own.
                if (closing === '' || inner.trim() !== '') {
                    continue;
                }
                const leaf = root.$cstNode && CstUtils.findLeafNodeAtOffset(root.$cstNode, start);
                // One outside the tree belongs to a line that cannot be read.
                if (leaf === undefined || !leaf.tokenType.name.startsWith('TEXT_')) {
                    continue;
                }
                const { $type } = leaf.astNode;
                const property = GrammarUtils.findAssignment(leaf)?.feature;
                // So are a missing reason and an empty clause.
                if (property !== 'reason' && !($type === 'Clause' && property === 'text')) {
                    const draft = property === 'text' && MAY_BE_OPEN.has($type);
                    report(
                        { node: leaf.astNode, span: { start, end } },
                        { label: LINE_LABELS[$type] ?? $type, title: property === 'title', draft },
                    );
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
