import { type AstNode, isAstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import { slotKey, slotLabel } from '../../resolve/slot.ts';
import { allNodes } from '../../tree/all-nodes.ts';
import { removeNode } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';

interface Params {
    readonly label: string;
    /** Line of the text on which the first one stands, counted from 1; absent for an entry of a list. */
    readonly firstLine?: number;
}

export const givenTwice = defineRule<Params>({
    code: 'mehrfach-angegeben',
    severity: 'error',
    category: 'Struktur',
    title: 'Eine Angabe steht zweimal im selben Block',
    basis: ['B4'],
    locked: true,
    message: ({ label, firstLine }) =>
        firstLine === undefined
            ? `„${label}“ ist in dieser Aufzählung schon genannt. Streichen Sie die Wiederholung.`
            : `„${label}“ ist in diesem Block schon in Zeile ${firstLine} angegeben; niemand wüsste, was gilt. Lassen Sie nur eine der beiden Angaben stehen.`,
    page: {
        impact: 'Zwei Angaben zu demselben Punkt widersprechen sich früher oder später.',
        wrong: 'laufzeit 20 jahre\nlaufzeit 25 jahre',
        right: 'laufzeit 25 jahre',
    },
    checks: {
        Document: (root, report) => {
            for (const node of allNodes(root)) {
                checkLines(linesOf(node), report);
                checkLists(node, report);
            }
        },
        Amendment: (amendment, report) => {
            const changes = amendment.operations.filter(ast.isChange);
            checkLines(
                changes.map((change) => ({ line: change, key: changeKey(change), label: () => labelOf(change.element) })),
                report,
            );
        },
        Variant: (variant, report) => {
            const seen = new Set<string>();
            for (const list of variant.libraryClauses) {
                // A name doubled inside one line is found there.
                for (const [index, name] of list.names.entries()) {
                    if (seen.has(name) && list.names.indexOf(name) === index) {
                        report({ node: list, property: 'names', index }, { label: name });
                    }
                }
                for (const name of list.names) {
                    seen.add(name);
                }
            }
        },
    },
});

interface KeyedLine {
    readonly line: AstNode;
    readonly key: string;
    readonly label: () => string;
}

function checkLines(lines: readonly KeyedLine[], report: Report<Params>): void {
    if (lines.length < 2) {
        return;
    }
    const first = new Map<string, AstNode>();
    for (const { line, key, label } of lines) {
        const before = first.get(key);
        if (before === undefined) {
            first.set(key, line);
        } else {
            const firstLine = (before.$cstNode?.range.start.line ?? 0) + 1;
            report({ node: line }, { label: label(), firstLine }, removeNode(line, 'Diese Angabe streichen'));
        }
    }
}

/**
 * The lines of a block that are not the only ones of their kind, each with the place that it fills. Things with a name are told apart
 * by it: a doubled name is another finding, and so is a doubled Kreis.
 */
function linesOf(block: AstNode): readonly KeyedLine[] {
    const lines: AstNode[] = [];
    for (const property in block) {
        const value = block[property as keyof AstNode] as unknown;
        if (!property.startsWith('$') && Array.isArray(value) && !SEVERAL.has(property)) {
            for (const element of value as readonly unknown[]) {
                if (isAstNode(element)) {
                    lines.push(element);
                }
            }
        }
    }
    if (lines.length < 2) {
        return [];
    }
    const kinds = new Set<string>();
    const several = new Set<string>();
    for (const { $type } of lines) {
        (kinds.has($type) ? several : kinds).add($type);
    }
    return several.size === 0 ? [] : lines.filter(({ $type }) => several.has($type)).flatMap(keyedLine);
}

function keyedLine(line: AstNode): readonly KeyedLine[] {
    const label = (): string => slotLabel(line);
    if (SINGLE.has(line.$type)) {
        return [{ line, key: line.$type, label }];
    }
    if (('name' in line && typeof line.name === 'string') || ast.isDistrict(line)) {
        return [];
    }
    const key = slotKey(line);
    // What recovery left unfinished has no place of its own.
    return key.includes('undefined') ? [] : [{ line, key, label }];
}

/** Top-level elements and the operations of an amendment come in any number. */
const SEVERAL: ReadonlySet<string> = new Set(['elements', 'operations']);

/** Blocks that have a name and yet may stand only once in a contract. */
const SINGLE: ReadonlySet<string> = new Set(['HealthConference', 'IntegrationUnit']);

function changeKey({ element }: ast.Change): string {
    if (ast.isChangedPayer(element) || ast.isChangedProvider(element)) {
        return `${element.$type} ${element.target?.$refText ?? ''}`;
    }
    if (ast.isSuccessShare(element)) {
        return `${element.$type} ${element.fromYear ?? ''}`;
    }
    return element === undefined ? '' : slotKey(element);
}

function labelOf(element: ast.Change['element'] | undefined): string {
    if (ast.isChangedPayer(element) || ast.isChangedProvider(element)) {
        return element.target?.$refText ?? '';
    }
    return element === undefined ? '' : slotLabel(element);
}

/** Entries of lists on one line: `träger Stiftung, Stiftung`. */
function checkLists(node: AstNode, report: Report<Params>): void {
    for (const property in node) {
        const entries = node[property as keyof AstNode] as unknown;
        if (property.startsWith('$') || !Array.isArray(entries) || entries.length < 2) {
            continue;
        }
        const texts = entries.map((entry: unknown) =>
            typeof entry === 'string' ? entry : isReference(entry) ? entry.$refText : undefined,
        );
        for (const [index, text] of texts.entries()) {
            if (text !== undefined && text.trim() !== '' && texts.indexOf(text) < index) {
                report({ node, property, index }, { label: text });
            }
        }
    }
}

function isReference(entry: unknown): entry is { readonly $refText: string } {
    return typeof entry === 'object' && entry !== null && '$refText' in entry;
}
