import Handlebars from 'handlebars';
import { BLOCK_HELPERS, CONDITION_HELPERS, INLINE_HELPERS } from './helper-names.ts';
import { lineMark } from './marks.ts';

type Node = hbs.AST.Node;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

export type Precompiled =
    | { readonly ok: true; readonly code: string; readonly norms: readonly { readonly text: string; readonly line: number }[] }
    | { readonly ok: false; readonly line: number; readonly message: string };

const LOOP_VARIABLES: readonly string[] = ['index', 'first', 'last', 'root'];

interface Refusal {
    readonly line: number;
    readonly message: string;
}

interface Findings {
    refusal?: Refusal;
    readonly norms: { text: string; line: number }[];
}

/**
 * Compiles a clause template to JavaScript for the Handlebars runtime, in strict mode. Only the helpers of the list are allowed: no bare
 * fields, no partials, no decorators. Each call gets its line and its path, each line of text a mark, so that a problem names
 * its place. The code is the same for the same source.
 */
export function precompileTemplate(source: string): Precompiled {
    try {
        const program = Handlebars.parse(source.replace(/\r\n?/g, '\n'));
        const findings: Findings = { norms: [] };
        annotateProgram(program, findings);
        if (findings.refusal !== undefined) {
            return { ok: false, ...findings.refusal };
        }
        const known = Object.fromEntries([...INLINE_HELPERS, ...BLOCK_HELPERS].map((name) => [name, true]));
        const code = Handlebars.precompile(program, { strict: true, noEscape: true, knownHelpers: known, knownHelpersOnly: true });
        return { ok: true, code: shortened(String(code)), norms: findings.norms };
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { ok: false, line: Number(/line (\d+)/.exec(message)?.[1] ?? 1), message: message.split('\n')[0] ?? message };
    }
}

const LOCATION = /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;
const OLD_RUNTIME = /container\.lookupProperty \|\| function\(parent, propertyName\) \{\s*if [^}]*\}\s*return undefined\s*\}/g;

/** Leaves out what is said twice: places of calls, which `zeile` carries, and the fallback for runtimes before version 4.6. */
function shortened(code: string): string {
    return code.replace(LOCATION, '').replace(OLD_RUNTIME, 'container.lookupProperty');
}

function annotateProgram(program: hbs.AST.Program | undefined, findings: Findings): void {
    for (const statement of program?.body ?? []) {
        annotateStatement(statement, findings);
    }
}

function annotateStatement(statement: Node, findings: Findings): void {
    switch (statement.type) {
        case 'ContentStatement':
            markLines(statement as hbs.AST.ContentStatement);
            return;
        case 'CommentStatement':
            return;
        case 'MustacheStatement': {
            const mustache = statement as hbs.AST.MustacheStatement;
            if (!mustache.escaped) {
                refuse(findings, statement, 'Dreifache Klammern gibt es nicht; zwei genügen.');
            }
            annotateCall(mustache, INLINE_HELPERS, findings);
            return;
        }
        case 'BlockStatement': {
            const block = statement as hbs.AST.BlockStatement;
            annotateCall(block, BLOCK_HELPERS, findings);
            annotateProgram(block.program, findings);
            annotateProgram(block.inverse, findings);
            return;
        }
        default:
            refuse(findings, statement, 'Eingebundene Vorlagen und Erweiterungen der Vorlagensprache sind nicht zulässig.');
    }
}

function annotateCall(call: Call, allowed: readonly string[], findings: Findings): void {
    const name = (call.path as hbs.AST.PathExpression).original;
    if (!allowed.includes(name)) {
        const hint = allowed === INLINE_HELPERS ? ` Ein Feld wird mit {{wert ${name}}} gedruckt.` : '';
        refuse(findings, call, `„${name}“ ist an dieser Stelle kein Helfer.${hint}`);
        return;
    }
    for (const param of [...call.params, ...(call.hash?.pairs ?? []).map((pair) => pair.value)]) {
        if (param.type === 'SubExpression') {
            annotateCall(param as hbs.AST.SubExpression, CONDITION_HELPERS, findings);
        } else if (param.type === 'PathExpression' && (param as hbs.AST.PathExpression).data) {
            checkLoopVariable(param as hbs.AST.PathExpression, findings);
        }
    }
    const line = call.loc.start.line;
    const [first] = call.params;
    if (name === 'norm' && first?.type === 'StringLiteral') {
        findings.norms.push({ text: (first as hbs.AST.StringLiteral).value, line });
    }
    const path = call.params.map((param) => String((param as hbs.AST.PathExpression).original ?? '')).join(' ');
    const pairs = [pair(call, 'zeile', { type: 'NumberLiteral', value: line, original: line }), pair(call, 'pfad', literal(path))];
    call.hash = { type: 'Hash', loc: call.loc, pairs: [...(call.hash?.pairs ?? []), ...pairs] };
}

/** Besides the fields of the contract a template sees where it is in a loop, and the contract as a whole. */
function checkLoopVariable(path: hbs.AST.PathExpression, findings: Findings): void {
    if (!LOOP_VARIABLES.includes(path.parts[0] ?? '')) {
        refuse(findings, path, `„${path.original}“ gibt es nicht; zulässig sind @index, @first, @last und @root.`);
    }
}

function literal(value: string): object {
    return { type: 'StringLiteral', value, original: value };
}

function pair(call: Call, key: string, value: object): hbs.AST.HashPair {
    return { type: 'HashPair', loc: call.loc, key, value: { ...value, loc: call.loc } as hbs.AST.Expression };
}

/** Puts the mark of its line before each line of the text. */
function markLines(content: hbs.AST.ContentStatement): void {
    const original = String(content.original);
    const stripped = Math.max(original.indexOf(content.value), 0);
    const before = original.slice(0, stripped);
    let line = content.loc.start.line + (before.match(/\n/g)?.length ?? 0);
    const startsLine = content.loc.start.column === 0 || before.endsWith('\n');
    const text = content.value.replace(/\n/g, () => {
        line += 1;
        return `\n${lineMark(line)}`;
    });
    content.value = `${startsLine && text !== '' ? lineMark(content.loc.start.line + (before.match(/\n/g)?.length ?? 0)) : ''}${text}`;
}

function refuse(findings: Findings, node: Node, message: string): void {
    findings.refusal ??= { line: node.loc.start.line, message };
}
