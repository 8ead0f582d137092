import { current } from '../../resolve/slot-map.ts';
import { defineRule } from '../rule.ts';

export const retentionPurposeMissing = defineRule<object>({
    code: 'einbehalt-zweck-fehlt',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Der Einbehalt aus dem Qualitätsfaktor hat keinen Zweck',
    basis: ['R33', 'D12'],
    locked: true,
    message: () =>
        'Ein Qualitätsfaktor ist vereinbart, aber nicht, wofür der einbehaltene Betrag dient. Er ist für Qualitätsbonifizierungen bestimmt und kein Anteil der Krankenkasse (R33). Schreiben Sie in der Variante: einbehalt für Qualitätsbonifizierung',
    page: {
        impact: 'Über den einbehaltenen Betrag entstünde Streit; als Kassenanteil überstiege er die 25 %.',
        wrong: 'qualitätsfaktor aus kennzahlen, mindestens 0,80',
        right: 'qualitätsfaktor aus kennzahlen, mindestens 0,80\neinbehalt für Qualitätsbonifizierung',
    },
    checks: {
        Contract: (contract, report, context) => {
            const { chain, share } = context.resolution(contract).state;
            const lines = share[0]?.lines ?? new Map();
            // Without its variant the contract lacks far more; that the variant is not found is the finding.
            if (chain.length > 0 && current(lines, 'QualityFactor') !== undefined && current(lines, 'Retention') === undefined) {
                report({ node: contract.variant[0] ?? contract }, {});
            }
        },
        Variant: (variant, report) => {
            for (const block of variant.share) {
                const line = block.quality[0];
                if (variant.base && line !== undefined && block.retention.length === 0) {
                    report({ node: line }, {});
                }
            }
        },
    },
});
