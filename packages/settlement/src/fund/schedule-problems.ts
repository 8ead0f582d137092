import { Decimal } from '@riv/model/value/decimal';
import { isPlausible, type PhaseTerms } from './phase.ts';
import type { FundRate } from './schedule.ts';

/** Last fund year of every standard schedule (R23). */
export const FUND_YEARS = 20;
const FIRST_PAYBACK_YEAR = 11;

export type ScheduleProblemCode =
    | 'fonds-phase-ungültig'
    | 'fonds-lücke'
    | 'fonds-überschneidung'
    | 'fonds-länge'
    | 'fonds-rückführung'
    | 'fonds-nicht-refinanziert';

/** What is wrong with a schedule and which fund years it concerns. */
export interface ScheduleProblem {
    readonly code: ScheduleProblemCode;
    readonly message: string;
    readonly first: number;
    readonly last: number;
}

/** Faults of the phases and of the rates that follow from them (R20–R24, K1). */
export function scheduleProblems(phases: readonly PhaseTerms[], rates: readonly FundRate[]): readonly ScheduleProblem[] {
    const sound = phases.filter(isPlausible);
    return [
        ...phases.filter((phase) => !isPlausible(phase)).map(invalidPhase),
        ...coverageProblems(sound),
        ...lengthProblem(rates),
        ...paybackProblem(rates),
        ...refinancingProblem(rates),
    ];
}

function invalidPhase({ first, last, ratePercent }: PhaseTerms): ScheduleProblem {
    const message = `Die Fondsjahre ${first} bis ${last} mit dem Satz ${ratePercent} ergeben keine Phase.`;
    return { code: 'fonds-phase-ungültig', message, first, last };
}

function coverageProblems(phases: readonly PhaseTerms[]): readonly ScheduleProblem[] {
    const problems: ScheduleProblem[] = [];
    let covered = 0;
    for (const { first, last } of [...phases].sort((a, b) => a.first - b.first)) {
        if (first > covered + 1) {
            problems.push(problem('fonds-lücke', covered + 1, first - 1, (years) => `Für ${years} ist kein Satz vereinbart.`));
        }
        if (first <= covered) {
            const end = Math.min(last, covered);
            problems.push(problem('fonds-überschneidung', first, end, (years) => `Für ${years} sind mehrere Sätze vereinbart.`));
        }
        covered = Math.max(covered, last);
    }
    return problems;
}

function lengthProblem(rates: readonly FundRate[]): readonly ScheduleProblem[] {
    if (rates.length === FUND_YEARS) {
        return [];
    }
    const message = `Der Zukunftsfonds läuft über ${FUND_YEARS} Fondsjahre, vereinbart sind ${rates.length}.`;
    return [{ code: 'fonds-länge', message, first: 1, last: rates.length }];
}

function paybackProblem(rates: readonly FundRate[]): readonly ScheduleProblem[] {
    const years = rates.filter(({ direction }) => direction === 'deduction').map(({ fundYear }) => fundYear);
    const agreed = years.every((year) => year >= FIRST_PAYBACK_YEAR && year <= FUND_YEARS);
    if (agreed && years.length === FUND_YEARS - FIRST_PAYBACK_YEAR + 1) {
        return [];
    }
    const message = `Der Abschlag läuft über die Fondsjahre ${FIRST_PAYBACK_YEAR} bis ${FUND_YEARS}, zusammen zehn Jahre; vereinbart sind ${years.length}.`;
    return [{ code: 'fonds-rückführung', message, first: years[0] ?? 0, last: years.at(-1) ?? 0 }];
}

function refinancingProblem(rates: readonly FundRate[]): readonly ScheduleProblem[] {
    const net = rates.reduce((sum, { ratePercent }) => sum.plus(ratePercent), new Decimal(0));
    if (net.lte(0)) {
        return [];
    }
    const message = 'Die Aufschläge übersteigen zusammen die Abschläge; der Fonds refinanziert sich nicht.';
    return [{ code: 'fonds-nicht-refinanziert', message, first: 1, last: rates.length }];
}

function problem(code: ScheduleProblemCode, first: number, last: number, say: (years: string) => string): ScheduleProblem {
    const years = first === last ? `das Fondsjahr ${first}` : `die Fondsjahre ${first} bis ${last}`;
    return { code, message: say(years), first, last };
}
