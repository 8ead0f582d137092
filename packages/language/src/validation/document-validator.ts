import { type AstNode, DefaultDocumentValidator, type LangiumDocument, type ValidationOptions } from 'langium';
import { CancellationToken } from 'vscode-jsonrpc';
import type { Diagnostic } from 'vscode-languageserver-types';
import { ALL_RULES } from '../rules/all-rules.ts';
import { type Finding, findingOf, rangeOf } from '../rules/finding.ts';
import type { AnyRule, Place } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { internalError } from '../rules/syntax-rules.ts';
import type { RivServices } from '../services.ts';
import { allNodes } from '../tree/all-nodes.ts';
import { appliesAt, isDated, legalStatusOf } from './legal-status.ts';
import { applySuppressions } from './suppressions.ts';
import { syntaxFindings } from './syntax-findings.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Checks of each type of node, so that one walk over the tree serves all rules. */
const CHECKS = new Map<string, TypedCheck[]>();
for (const rule of ALL_RULES) {
    for (const [type, check] of Object.entries(rule.checks)) {
        CHECKS.set(type, [...(CHECKS.get(type) ?? []), { rule, check: check as TypedCheck['check'] }]);
    }
}

interface TypedCheck {
    readonly rule: AnyRule;
    readonly check: (node: AstNode, report: (place: Place, params: never, fixes?: Finding['fixes']) => void, context: RuleContext) => void;
}

/** Runs the rules of the table over a document. Replaces the registry of Langium: here one table holds every finding. */
export class RivDocumentValidator extends DefaultDocumentValidator {
    private readonly services: RivServices;

    constructor(services: RivServices) {
        super(services);
        this.services = services;
    }

    override async validateDocument(
        document: LangiumDocument,
        _options: ValidationOptions = {},
        _cancelToken = CancellationToken.None,
    ): Promise<Diagnostic[]> {
        return this.findings(document).map(toDiagnostic);
    }

    /** All findings of a document in the order of the text. */
    findings(document: LangiumDocument): Finding[] {
        const context = this.services.validation.RuleContexts.of(document);
        const found = [...syntaxFindings(document, context, this.services), ...ruleFindings(document, context)];
        const severity = this.services.references.Projects.severityOf(document.uri);
        return applySuppressions(document, found).flatMap(severity).sort(inTextOrder);
    }
}

function ruleFindings(document: LangiumDocument, context: RuleContext): Finding[] {
    const findings: Finding[] = [];
    let running: AnyRule = internalError;
    const report = (place: Place, params: never, fixes?: Finding['fixes']): void => {
        findings.push(findingOf(running, rangeOf(place), params, fixes));
    };
    for (const node of allNodes(document.parseResult.value)) {
        for (const { rule, check } of CHECKS.get(node.$type) ?? []) {
            if (isDated(rule) && !appliesAt(rule, legalStatusOf(node))) {
                continue;
            }
            try {
                running = rule;
                check(node, report, context);
            } catch {
                findings.push(findingOf(internalError, rangeOf({ node }), { rule: rule.code }));
            }
        }
    }
    return findings;
}

function inTextOrder(a: Finding, b: Finding): number {
    const { start } = a.range;
    const other = b.range.start;
    return start.line - other.line || start.character - other.character || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
