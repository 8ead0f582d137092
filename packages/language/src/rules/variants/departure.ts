import type { AstNode } from 'langium';
import type { CheckedLine } from './checked-lines.ts';
import { exceedsPayerShare, isFundRate } from './other-findings.ts';

/**
 * What an `abweichung` is worth: `needed` departs from the variant, `superfluous` keeps to it, `forbidden` departs from what the law or
 * the concept fixes; undefined where the chain is broken.
 */
export type Departure = 'needed' | 'superfluous' | 'forbidden' | undefined;

export function departureOf({ line: { node }, lock, breach, wholeChain }: CheckedLine): Departure {
    if (mandatoryBasis(node) !== undefined && (breach !== undefined || exceedsPayerShare(node))) {
        return 'forbidden';
    }
    if (breach !== undefined) {
        return breach.kind === 'not-provided' && !wholeChain ? undefined : 'needed';
    }
    return lock.kind === 'none' && !wholeChain ? undefined : 'superfluous';
}

/** What fixes a line so that no contract can depart from it. */
export function mandatoryBasis(line: AstNode): string | undefined {
    if (isFundRate(line)) {
        return FUND_BASIS[line.$type];
    }
    return exceedsPayerShare(line) ? 'R31: der Krankenkasse verbleiben höchstens 25\u00a0%' : undefined;
}

const FUND_BASIS: Readonly<Record<string, string>> = {
    FundPhase: 'R20 bis R23: Sätze und Jahre des Zukunftsfonds',
    Forwarding: 'R25: der Aufschlag geht an die Integrationseinheit',
    Repayment: 'R26: die Integrationseinheit führt den Abschlag zurück',
};
