import { Decimal } from '@riv/model/value/decimal';
import { CLAUSES } from '../config/clause-ids.ts';
import { type CaseSetting, clearGain, percentOfNorm, resultOf, settleCase, thresholdOf, yearWithDelta } from './case-setting.ts';
import type { ConformityYear, YearCase } from './conformity-case.ts';
import { tieDelta } from './tie-delta.ts';

const CENT = new Decimal('0.01');

/** A case that a setting makes possible; undefined where its terms have no such thing. */
interface CasePlan {
    readonly key: string;
    readonly title: string;
    readonly clause: string;
    readonly inputs: (setting: CaseSetting) => ConformityYear | undefined;
}

const GAIN: CasePlan = {
    key: 'gewinn',
    title: 'Gewinnjahr',
    clause: CLAUSES.split,
    inputs: (setting) => yearWithDelta(setting, clearGain(setting)),
};

const PLANS: readonly CasePlan[] = [
    GAIN,
    {
        key: 'null',
        title: 'Delta von genau null',
        clause: CLAUSES.delta,
        inputs: (setting) => yearWithDelta(setting, new Decimal(0)),
    },
    {
        key: 'verlust',
        title: 'Verlustjahr',
        clause: CLAUSES.losses,
        inputs: (setting) => yearWithDelta(setting, percentOfNorm(setting, thresholdOf(setting).plus(3)).negated()),
    },
    {
        key: 'rundung',
        title: 'Rundung: der Anteil der Krankenkasse endet auf einen halben Cent, der Rest geht an die Integrationseinheit',
        clause: CLAUSES.rounding,
        inputs: (setting) => yearWithDelta(setting, tieDelta(setting)),
    },
    {
        key: 'qualitaet-unter-mindestwert',
        title: 'Qualitätswert unter dem Mindestwert',
        clause: CLAUSES.quality,
        inputs: belowQualityFloor,
    },
    {
        key: 'schwelle-verfehlt',
        title: 'Gewinn einen Cent unter der Mindestschwelle',
        clause: CLAUSES.threshold,
        inputs: (setting) => atThreshold(setting, (threshold) => threshold.minus(CENT)),
    },
    {
        key: 'schwelle-erreicht',
        title: 'Gewinn in Höhe der Mindestschwelle, zählt vom ersten Euro',
        clause: CLAUSES.threshold,
        inputs: (setting) => atThreshold(setting, (threshold) => threshold),
    },
    {
        key: 'verlust-an-der-schwelle',
        title: 'Verlust einen Cent unter der Mindestschwelle',
        clause: CLAUSES.threshold,
        inputs: (setting) => atThreshold(setting, (threshold) => threshold.minus(CENT).negated()),
    },
    {
        key: 'kappung-gewinn',
        title: 'Gewinn über der Kappungsgrenze',
        clause: CLAUSES.gainCap,
        inputs: aboveGainCap,
    },
    {
        key: 'kappung-verlust',
        title: 'Verlust über der Kappungsgrenze',
        clause: CLAUSES.losses,
        inputs: aboveLossCap,
    },
    {
        key: 'folgejahr',
        title: 'Folgejahr eines Verlusts: der Vortrag mindert den Gewinn',
        clause: CLAUSES.losses,
        inputs: (setting) => afterLoss(setting, clearGain(setting).times('0.4'), 1),
    },
    {
        key: 'folgejahr-verbraucht',
        title: 'Verlustvortrag über dem Gewinn: nichts zu teilen, der Rest wird weiter vorgetragen',
        clause: CLAUSES.losses,
        inputs: (setting) => afterLoss(setting, clearGain(setting).times('1.5'), 1),
    },
    {
        key: 'vortrag-verfallen',
        title: 'Verfallener Verlustvortrag mindert den Gewinn nicht',
        clause: CLAUSES.losses,
        inputs: (setting) => afterLoss(setting, clearGain(setting).times('0.4'), carriedYears(setting) + 1),
    },
];

/** All cases of single years that the terms make possible. */
export function yearCases(setting: CaseSetting): readonly YearCase[] {
    return PLANS.flatMap((plan) => plannedCase(plan, setting));
}

/** The gain alone. */
export function gainCase(setting: CaseSetting): readonly YearCase[] {
    return plannedCase(GAIN, setting);
}

function plannedCase({ key, title, clause, inputs }: CasePlan, setting: CaseSetting): readonly YearCase[] {
    const data = inputs(setting);
    const result = data === undefined ? undefined : settleCase(setting.terms, data);
    if (data === undefined || result === undefined) {
        return [];
    }
    const { payer } = setting;
    return [{ kind: 'year', id: `${key}.${data.year}.${payer}`, title, payer, clause, inputs: data, expected: resultOf(result) }];
}

function belowQualityFloor(setting: CaseSetting): ConformityYear | undefined {
    const { quality } = setting.terms;
    if (quality === null || !('floor' in quality) || new Decimal(quality.floor).isZero()) {
        return undefined;
    }
    const qualityFactor = Decimal.max(new Decimal(quality.floor).minus('0.1'), 0).toFixed(2);
    return yearWithDelta(setting, clearGain(setting), { qualityFactor });
}

function atThreshold(setting: CaseSetting, delta: (threshold: Decimal) => Decimal): ConformityYear | undefined {
    const threshold = thresholdOf(setting);
    return threshold.isZero() ? undefined : yearWithDelta(setting, delta(percentOfNorm(setting, threshold)));
}

function aboveGainCap(setting: CaseSetting): ConformityYear | undefined {
    const { gainCapPercent } = setting.terms;
    return gainCapPercent === null
        ? undefined
        : yearWithDelta(setting, percentOfNorm(setting, thresholdOf(setting).plus(gainCapPercent).plus(1)));
}

/** A loss whose share, or whose amount where losses are carried, exceeds the cap. */
function aboveLossCap(setting: CaseSetting): ConformityYear | undefined {
    const { lossCapPercent, lossRule } = setting.terms;
    if (lossCapPercent === null || (lossRule.kind === 'shared' && new Decimal(lossRule.unitPercent).isZero())) {
        return undefined;
    }
    const whole = lossRule.kind === 'shared' ? new Decimal(lossCapPercent).times(100).dividedBy(lossRule.unitPercent) : lossCapPercent;
    return yearWithDelta(setting, percentOfNorm(setting, thresholdOf(setting).plus(whole).plus(1)).negated());
}

function carriedYears({ terms }: CaseSetting): number {
    return terms.lossRule.kind === 'carryForward' ? terms.lossRule.years : 0;
}

/** A gain with a loss of `age` years ago, in the first year of the period in which that loss can have arisen under it. */
function afterLoss(setting: CaseSetting, loss: Decimal, age: number): ConformityYear | undefined {
    if (carriedYears(setting) === 0) {
        return undefined;
    }
    const year = Math.min(setting.year + age, setting.lastYear);
    return yearWithDelta(setting, clearGain(setting), { year, carriedLosses: [{ year: year - age, amount: loss.toFixed(2) }] });
}
