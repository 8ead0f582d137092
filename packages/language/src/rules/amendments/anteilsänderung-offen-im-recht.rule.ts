import * as ast from '../../generated/ast.ts';
import { defineRule } from '../rule.ts';

export const shareChangeOpenInLaw = defineRule<object>({
    code: 'anteilsänderung-offen-im-recht',
    severity: 'info',
    category: 'Nachtrag',
    title: 'Ob eine Änderung der Anteile eine Veränderung der Vergütung ist, ist offen',
    basis: ['L26', 'L25', '§ 71 Abs. 1 SGB V', '§ 140a Abs. 2 Satz 2 SGB V'],
    locked: false,
    message: () =>
        'Die Anteile am Delta ändern sich. Ob das eine Veränderung der Vergütung im Sinne von § 71 Abs. 1 bis 3 SGB V ist, ist rechtlich offen (L26); die Vertragspartner behandeln es nicht als Preisänderung. Klären Sie es mit der Aufsicht, bevor Sie unterzeichnen.',
    page: {
        impact: 'Die Aufsicht könnte die Änderung an der Veränderungsrate messen.',
        wrong: 'ändern erfolgsvergütung ab abrechnungsjahr 2030 { anteil Krankenkasse 20 % }',
        right: '',
    },
    checks: {
        Change: (change, report) => {
            const block = change.element;
            const share = ast.isSuccessShare(block) ? block.shares[0] : undefined;
            if (share !== undefined) {
                report({ node: share }, {});
            }
        },
    },
});
