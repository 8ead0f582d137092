import type * as ast from '../../generated/ast.ts';
import { defineRule } from '../rule.ts';

export const extensionCircle = defineRule<{ circle: readonly string[] }>({
    code: 'erweitert-zirkel',
    severity: 'error',
    category: 'Variante',
    title: 'Varianten erweitern einander im Kreis',
    basis: ['R12'],
    locked: true,
    message: ({ circle }) =>
        circle.length === 1
            ? `„${circle[0]}“ erweitert sich selbst. Nennen Sie hinter „erweitert“ die Variante, von der sie abgeleitet ist.`
            : `Diese Varianten erweitern einander im Kreis: ${[...circle, circle[0]].join(' → ')}. Lösen Sie den Kreis auf; am Ende der Kette steht eine Grundvariante.`,
    page: {
        impact: 'Welche Zeilen gelten, ließe sich nicht bestimmen.',
        wrong: 'variante A "…" fassung 1.0 erweitert B fassung 1.0 { }\nvariante B "…" fassung 1.0 erweitert A fassung 1.0 { }',
        right: 'variante A "…" fassung 1.0 erweitert Verbund fassung 2026.1 { }',
    },
    checks: {
        Variant: (variant, report) => {
            const circle = circleOf(variant);
            if (circle.length > 0 && variant.parent !== undefined) {
                report({ node: variant.parent }, { circle });
            }
        },
    },
});

/** The names on the way from a variant back to itself; empty where the way does not lead back. */
function circleOf(variant: ast.Variant): readonly string[] {
    const way: ast.Variant[] = [];
    let current: ast.Variant | undefined = variant;
    while (current !== undefined && !way.includes(current)) {
        way.push(current);
        current = current.parent?.variant?.ref;
    }
    return current === variant ? way.map(({ name }) => name) : [];
}
