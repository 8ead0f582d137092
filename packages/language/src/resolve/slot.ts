import { type AstNode, AstUtils } from 'langium';
import * as ast from '../generated/ast.ts';
import { LINE_LABELS } from './line-labels.ts';

/**
 * The place that a line fills in its block. Two lines with the same key say the same thing: within one text that is a doubled line,
 * in a text further down the chain it is an override.
 */
export interface SlotName {
    readonly key: string;
    /** What a lawyer calls it, for example „Kündigungsfrist“. */
    readonly label: string;
}

export function slotName(line: AstNode): SlotName {
    const label = LINE_LABELS[line.$type] ?? line.$type;
    const detail = detailOf(line);
    return { key: detail === undefined ? line.$type : `${line.$type} ${detail}`, label: labelOf(line, label) };
}

/** What tells lines of one kind apart. Undefined: the line may stand once in its block. */
function detailOf(line: AstNode): string | undefined {
    if (ast.isShare(line) || ast.isLossShare(line)) {
        return line.role;
    }
    if (ast.isCap(line)) {
        return line.side;
    }
    if (ast.isFundPhase(line)) {
        return `${line.first}-${line.last}`;
    }
    if (ast.isBinding(line)) {
        return line.temporal ? 'zeitlich' : 'leistungserbringer';
    }
    if (ast.isDistrict(line)) {
        return line.key;
    }
    if (ast.isBaseYear(line)) {
        return line.year;
    }
    if (ast.isSecurity(line)) {
        return `${line.value} ${line.title ?? ''}`;
    }
    if (ast.isModuleAdoption(line)) {
        return line.module?.$refText;
    }
    if (ast.isAssignment(line) || ast.isMemberAssignment(line)) {
        return `${line.provider?.$refText} ${line.role?.$refText}`;
    }
    if (ast.isExampleInput(line)) {
        return line.payer?.$refText;
    }
    if (ast.isExampleResult(line)) {
        return `${line.kind} ${line.party?.$refText ?? ''}`;
    }
    if (ast.isSymbolNumber(line)) {
        return `${line.position?.$refText} ${line.value}`;
    }
    if (MANY.has(line.$type)) {
        return position(line);
    }
    return 'name' in line && typeof line.name === 'string' ? line.name : undefined;
}

/** Lines that may stand several times without anything that tells them apart. */
const MANY: ReadonlySet<string> = new Set([
    'Partner',
    'Member',
    'Processor',
    'Condition',
    'Indication',
    'LibraryClauses',
    'Mandatory',
    'ValidIn',
]);

function position(line: AstNode): string {
    return `${AstUtils.getDocument(line).uri.path}:${line.$cstNode?.offset ?? line.$containerIndex ?? 0}`;
}

function labelOf(line: AstNode, label: string): string {
    if (ast.isShare(line)) {
        return line.role === 'Krankenkasse' ? 'Anteil der Krankenkasse' : 'Anteil der Integrationseinheit';
    }
    if (ast.isCap(line)) {
        return line.side === 'verlust' ? 'Kappung der Verluste' : 'Kappung der Gewinne';
    }
    if (ast.isFundPhase(line)) {
        return `Fondsjahre ${line.first} bis ${line.last}`;
    }
    if (ast.isBinding(line)) {
        return line.temporal ? 'zeitliche Bindung' : 'Bindung an die Leistungserbringer';
    }
    return label;
}
