import type { ConfigPayer } from '../config/config-parties.ts';
import type { ConfigSuccessPeriod } from '../config/config-terms.ts';
import type { SettlementConfig } from '../config/settlement-config.ts';
import { termsOfPeriod } from '../config/terms-of-period.ts';
import { caseNormCost } from './case-setting.ts';
import type { ConformityCase } from './conformity-case.ts';
import { correctionCase } from './correction-case.ts';
import { setOffCases } from './set-off-case.ts';
import { gainCase, yearCases } from './year-cases.ts';

/**
 * Cases computed by the engine from the configuration's own terms: for every period all cases that its terms make possible, with the
 * reference quotient of the first Kasse that has one; for the other Kassen a gain. Kassen without a quotient have none.
 */
export function conformityCases(config: Pick<SettlementConfig, 'payers' | 'success' | 'fund'>): readonly ConformityCase[] {
    return config.success.flatMap((period) => {
        const settings = config.payers.flatMap((payer) => settingOf(period, payer) ?? []);
        return settings.flatMap((setting, index): readonly ConformityCase[] =>
            index === 0 ? [...yearCases(setting), ...setOffCases(setting, config.fund), ...correctionCase(setting)] : gainCase(setting),
        );
    });
}

/** Undefined where the Kasse has no quotient or joins after the period. */
function settingOf(period: ConfigSuccessPeriod, { id, accession, reference }: ConfigPayer) {
    if (reference.quotient === null || accession === null) {
        return undefined;
    }
    const accessionYear = Number(accession.slice(0, 4));
    const year = Math.max(period.validFrom ?? accessionYear, accessionYear);
    const lastYear = period.validTo ?? Number.POSITIVE_INFINITY;
    if (year > lastYear) {
        return undefined;
    }
    return { payer: id, period, terms: termsOfPeriod(period, reference.quotient), year, lastYear, normCost: caseNormCost(reference) };
}
