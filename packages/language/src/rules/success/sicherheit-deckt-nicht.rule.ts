import { current } from '../../resolve/slot-map.ts';
import { defineRule } from '../rule.ts';

export const securityDoesNotCover = defineRule<{ claims: string }>({
    code: 'sicherheit-deckt-nicht',
    severity: 'error',
    category: 'Zukunftsfonds',
    title: 'Die Sicherheiten decken einen Anspruch nicht',
    basis: ['K8', 'R26', 'D11'],
    locked: true,
    message: ({ claims }) =>
        `Keine Sicherheit deckt ${claims} (K8). Ergänzen Sie in einer „sicherheit“ die Zeile: sichert Rückführung, Verlustbeteiligung, Rückforderung`,
    page: {
        impact: 'Fällt die Integrationseinheit aus, bleibt die Krankenkasse auf dem Abschlag oder dem Verlust sitzen.',
        wrong: 'sichert Rückforderung',
        right: 'sichert Rückführung, Verlustbeteiligung, Rückforderung',
    },
    checks: {
        Contract: (contract, report, context) => {
            const { state } = context.resolution(contract);
            const first = contract.securities[0];
            if (first === undefined) {
                return;
            }
            const covered = new Set(contract.securities.flatMap((security) => security.secures.flatMap((line) => line.values)));
            const shared = current(state.share[0]?.lines ?? new Map(), 'LossShare') !== undefined;
            const needed = ['Rückführung', ...(shared ? ['Verlustbeteiligung'] : [])].filter((claim) => !covered.has(claim));
            if (needed.length > 0) {
                report(first.secures[0] === undefined ? { node: first, keyword: 'sicherheit' } : { node: first.secures[0] }, {
                    claims: needed.map((claim) => `„${claim}“`).join(' und '),
                });
            }
        },
    },
});
