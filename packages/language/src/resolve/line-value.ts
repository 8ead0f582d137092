import { formatNorm, parseNorm } from '@riv/model/value/norm';
import { type AstNode, isAstNode, isReference } from 'langium';
import * as ast from '../generated/ast.ts';
import { compareQuantities, quantityOf } from './quantity.ts';

/** The property that holds the quantity of a line, for marking and replacing it. Undefined where the line has no quantity. */
export function quantityProperty(line: AstNode): string | undefined {
    if (ast.isQualityFactor(line)) {
        return line.floor === undefined ? 'value' : 'floor';
    }
    return QUANTITY_PROPERTIES[line.$type];
}

const QUANTITY_PROPERTIES: Readonly<Record<string, string>> = {
    Aftermath: 'year',
    BaseYears: 'count',
    Cap: 'percent',
    Due: 'term',
    FinanceReport: 'term',
    FundPhase: 'rate',
    Growth: 'rate',
    Interest: 'rate',
    LossCarryForward: 'term',
    LossShare: 'percent',
    Meetings: 'count',
    MinimumCases: 'count',
    Notice: 'term',
    OrdinaryTermination: 'year',
    Results: 'term',
    Share: 'percent',
    Term: 'term',
    Threshold: 'percent',
};

/** Whether two lines say the same, however they are written: 240 Monate are 20 Jahre, „Absatz 3“ is „Abs. 3“. Their ends do not count. */
export function sameLine(a: AstNode, b: AstNode): boolean {
    return a.$type === b.$type && sameShape(a, b) && sameQuantity(a, b);
}

/** Whether two lines differ at most in their quantity. */
export function sameShape(a: AstNode, b: AstNode): boolean {
    return shapeOf(a) === shapeOf(b);
}

function sameQuantity(a: AstNode, b: AstNode): boolean {
    const [left, right] = [quantityOf(a), quantityOf(b)];
    return left === undefined || right === undefined ? left === right : compareQuantities(left, right) === 0;
}

/** What a line says without its quantity and its end, as a text that can be compared. */
function shapeOf(line: AstNode): string {
    const quantity = quantityProperty(line);
    // The kind of quantity belongs to the shape: a fixed factor is not a factor with a floor.
    return `${quantity ?? ''} ${valueText(line, quantity)}`;
}

/** Lines inside a line that have a place of their own. */
const OWN_PLACE: ReadonlySet<string> = new Set(['interest', 'growth', 'cutoff']);

function valueText(value: unknown, without?: string): string {
    if (Array.isArray(value)) {
        // The order of an enumeration means nothing.
        return value
            .map((entry: unknown) => valueText(entry))
            .sort()
            .join(', ');
    }
    if (isReference(value)) {
        return value.$refText;
    }
    if (isAstNode(value)) {
        return Object.entries(value)
            .filter(([key]) => !key.startsWith('$') && key !== 'tail' && key !== without && !OWN_PLACE.has(key))
            .filter(([, entry]) => entry !== undefined && entry !== false)
            .map(([key, entry]) => `${key}: ${valueText(entry)}`)
            .sort()
            .join('; ');
    }
    return typeof value === 'string' ? plainText(value) : String(value);
}

function plainText(text: string): string {
    const norm = parseNorm(text);
    return norm.ok
        ? formatNorm(norm.value)
        : text
              .normalize('NFC')
              .replace(/\s+/g, ' ')
              .replace(/\b0+(?=\d)/g, '')
              .trim();
}
