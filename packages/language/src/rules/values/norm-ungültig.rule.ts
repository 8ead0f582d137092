import { parseNorm } from '@riv/model/value/norm';
import type { AstNode } from 'langium';
import { replaceProperty } from '../fixes/change-part.ts';
import { textLiteral } from '../fixes/free-name.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    /** What the parser of the model says: what is wrong and what to write. */
    readonly problem: string;
}

export const normInvalid = defineRule<Params>({
    code: 'norm-ungültig',
    severity: 'error',
    category: 'Wert',
    title: 'Eine Fundstelle im Gesetz ist nicht zu lesen',
    basis: ['L01', 'L02'],
    locked: true,
    message: ({ problem }) => problem,
    page: {
        impact: 'Die Fundstelle stünde falsch im Vertrag und ließe sich nicht gegen den Rechtsstand prüfen.',
        wrong: 'rechtsgrundlage "§ 140a SGB 5"',
        right: 'rechtsgrundlage "§ 140a SGB V"',
    },
    checks: {
        FundBase: (node, report) => checkNorm(node, 'norm', node.norm, report),
        LegalBasis: (node, report) => checkNorm(node, 'text', node.text, report),
        Standing: (node, report) => checkNorm(node, 'norm', node.norm, report),
    },
});

function checkNorm(node: AstNode, property: string, text: string | undefined, report: Report<Params>): void {
    // An empty text is a finding of its own.
    if (text === undefined || text.trim() === '') {
        return;
    }
    const result = parseNorm(text);
    if (!result.ok) {
        const { message, suggestion } = result.problem;
        const fixes = suggestion === undefined ? [] : replaceProperty(node, property, textLiteral(suggestion), `In „${suggestion}“ ändern`);
        report({ node, property }, { problem: message }, fixes);
    }
}
