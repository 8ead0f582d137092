import { type AstNode, AstUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { LINE_LABELS } from './line-labels.ts';

/**
 * The place that a line fills in its block. Two lines with the same key say the same thing: within one text that is a doubled line,
 * in a text further down the chain it is an override.
 */
export function slotKey(line: AstNode): string {
    const detail = detailOf(line);
    return detail === undefined ? line.$type : `${line.$type} ${detail}`;
}

/** What a lawyer calls this place, for example „Kündigungsfrist“. */
export function slotLabel(line: AstNode): string {
    return LABELS[line.$type]?.(line) ?? LINE_LABELS[line.$type] ?? line.$type;
}

/** What tells lines of one kind apart. Undefined: the line may stand once in its block. */
function detailOf(line: AstNode): string | undefined {
    const detail = DETAILS[line.$type];
    if (detail !== undefined) {
        return detail(line);
    }
    return 'name' in line && typeof line.name === 'string' ? line.name : undefined;
}

type OfType = Readonly<Record<string, (line: AstNode) => string | undefined>>;

/** By type, so that one look finds what a chain of questions would. */
const DETAILS: OfType = {
    ...detail<ast.Share>('Share', ({ role }) => role),
    ...detail<ast.LossShare>('LossShare', ({ role }) => role),
    ...detail<ast.Cap>('Cap', ({ side }) => side),
    ...detail<ast.FundPhase>('FundPhase', ({ first, last }) => `${first}-${last}`),
    ...detail<ast.Binding>('Binding', ({ temporal }) => (temporal ? 'zeitlich' : 'leistungserbringer')),
    ...detail<ast.District>('District', ({ key }) => key),
    ...detail<ast.BaseYear>('BaseYear', ({ year }) => year),
    ...detail<ast.Security>('Security', ({ value, title }) => `${value} ${title ?? ''}`),
    ...detail<ast.ModuleAdoption>('ModuleAdoption', ({ module }) => module?.$refText),
    ...detail<ast.Assignment>('Assignment', ({ provider, role }) => `${provider?.$refText} ${role?.$refText}`),
    ...detail<ast.MemberAssignment>('MemberAssignment', ({ provider, role }) => `${provider?.$refText} ${role?.$refText}`),
    ...detail<ast.ExampleInput>('ExampleInput', ({ payer }) => payer?.$refText),
    ...detail<ast.ExampleResult>('ExampleResult', ({ kind, party }) => `${kind} ${party?.$refText ?? ''}`),
    ...detail<ast.SymbolNumber>('SymbolNumber', ({ position, value }) => `${position?.$refText} ${value}`),
    // Lines that may stand several times without anything that tells them apart.
    Partner: place,
    Member: place,
    Processor: place,
    Condition: place,
    Indication: place,
    LibraryClauses: place,
    Mandatory: place,
    ValidIn: place,
};

const LABELS: OfType = {
    ...detail<ast.Share>('Share', ({ role }) => (role === 'Krankenkasse' ? 'Anteil der Krankenkasse' : 'Anteil der Integrationseinheit')),
    ...detail<ast.Cap>('Cap', ({ side }) => (side === 'verlust' ? 'Kappung der Verluste' : 'Kappung der Gewinne')),
    ...detail<ast.FundPhase>('FundPhase', ({ first, last }) => `Fondsjahre ${first} bis ${last}`),
    ...detail<ast.Binding>('Binding', ({ temporal }) => (temporal ? 'zeitliche Bindung' : 'Bindung an die Leistungserbringer')),
};

/** An entry whose function sees the line with its type. */
function detail<T extends AstNode>(type: T['$type'], of: (line: T) => string | undefined): OfType {
    return { [type]: (line) => of(line as T) };
}

function place(line: AstNode): string {
    return `${AstUtils.getDocument(line).uri.path}:${line.$cstNode?.offset ?? line.$containerIndex ?? 0}`;
}
