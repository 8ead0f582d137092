import { Decimal } from '@riv/model/value/decimal';

/** A known base of one fund year and the rate at which it is carried on. */
export interface GrowthPath {
    /** Zuweisungen of the fund year `fundYear`. */
    readonly base: string;
    readonly fundYear: number;
    readonly growthPercent: string;
}

/** Base of another fund year on the path, unrounded: base × (1 + growth)^(years between). */
export function baseOfYear({ base, fundYear, growthPercent }: GrowthPath, year: number): Decimal {
    return factorOf(growthPercent)
        .pow(year - fundYear)
        .times(base);
}

/** 1 + percent/100. */
export function factorOf(percent: string): Decimal {
    return new Decimal(percent).dividedBy(100).plus(1);
}
