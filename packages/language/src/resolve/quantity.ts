import { compareDurations, type Duration, formatDuration, parseDuration } from '@riv/model/value/duration';
import { comparePercent, formatPercent, type Percent, parsePercent } from '@riv/model/value/percent';
import { compareQuotient, formatQuotient, parseQuotient, type Quotient } from '@riv/model/value/quotient';
import type { AstNode } from 'langium';
import type { DurationLiteral, Range } from '../generated/ast.ts';
import * as ast from '../generated/ast.ts';

/** The one value of a line that a range can limit. */
export type LineQuantity = Percent | Duration | Quotient | { readonly kind: 'number'; readonly value: number };

/** The quantity of a line, undefined where the line has none or its literal is wrong (a finding of its own). */
export function quantityOf(line: AstNode): LineQuantity | undefined {
    if (ast.isShare(line) || ast.isLossShare(line) || ast.isThreshold(line) || ast.isCap(line)) {
        return percent(line.percent);
    }
    if (ast.isInterest(line) || ast.isGrowth(line) || ast.isFundPhase(line)) {
        return percent(line.rate);
    }
    if (ast.isQualityFactor(line)) {
        return decimal(line.floor ?? line.value);
    }
    if (ast.isMeetings(line) || ast.isMinimumCases(line) || ast.isBaseYears(line)) {
        return number(line.count);
    }
    if (ast.isOrdinaryTermination(line) || ast.isAftermath(line)) {
        return number(line.year);
    }
    if (
        ast.isTerm(line) ||
        ast.isResults(line) ||
        ast.isFinanceReport(line) ||
        ast.isLossCarryForward(line) ||
        ast.isDue(line) ||
        ast.isNotice(line)
    ) {
        return duration(line.term);
    }
    return undefined;
}

/** The bounds of a range in the kind of the line. The unit may stand at both ends or only at the second. */
export function boundsOf(range: Range, like: LineQuantity): { lower: LineQuantity; upper: LineQuantity } | undefined {
    const upperUnit = unitOf(range.upper) || unitOf(range.lower);
    const lower = bound(range.lower, unitOf(range.lower) || upperUnit, like);
    const upper = bound(range.upper, upperUnit, like);
    return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/** Negative, zero or positive; undefined where the two cannot be compared (14 Tage and 1 Monat). */
export function compareQuantities(a: LineQuantity, b: LineQuantity): number | undefined {
    if (a.kind === 'percent' && b.kind === 'percent') {
        return comparePercent(a, b);
    }
    if (a.kind === 'duration' && b.kind === 'duration') {
        return compareDurations(a, b);
    }
    if (a.kind === 'quotient' && b.kind === 'quotient') {
        return compareQuotient(a, b);
    }
    return a.kind === 'number' && b.kind === 'number' ? a.value - b.value : undefined;
}

export function formatQuantity(quantity: LineQuantity): string {
    switch (quantity.kind) {
        case 'percent':
            return formatPercent(quantity);
        case 'duration':
            return formatDuration(quantity);
        case 'quotient':
            return formatQuotient(quantity);
        default:
            return String(quantity.value);
    }
}

function bound(text: string | undefined, unit: string, like: LineQuantity): LineQuantity | undefined {
    const digits = (text ?? '').replace(/[^0-9.,-].*$/s, '').trim();
    switch (like.kind) {
        case 'percent':
            return unit === '' || unit === '%' ? percent(`${digits} %`) : undefined;
        case 'duration': {
            const parsed = parseDuration(digits, unit);
            return parsed.ok ? parsed.value : undefined;
        }
        case 'quotient':
            return unit === '' ? decimal(digits) : undefined;
        default:
            return unit === '' ? number(digits) : undefined;
    }
}

function unitOf(text: string | undefined): string {
    return (text ?? '').replace(/^[\s0-9.,-]+/, '').trim();
}

function percent(text: string | undefined): Percent | undefined {
    const parsed = parsePercent(text ?? '');
    return parsed.ok ? parsed.value : undefined;
}

function decimal(text: string | undefined): Quotient | undefined {
    const parsed = parseQuotient(text ?? '');
    return parsed.ok ? parsed.value : undefined;
}

function number(text: string | undefined): LineQuantity | undefined {
    return /^\d+\.?$/.test(text ?? '') ? { kind: 'number', value: Number.parseInt(text ?? '', 10) } : undefined;
}

function duration(literal: DurationLiteral | undefined): Duration | undefined {
    const parsed = parseDuration(literal?.amount ?? '', literal?.unit ?? '');
    return parsed.ok ? parsed.value : undefined;
}
