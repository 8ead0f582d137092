import { canonicalJson } from '@riv/model/canonical-json';
import type { Contract } from '@riv/model/contract/contract';
import { conformityCases } from '../conformity/conformity-cases.ts';
import { CLAUSES } from './clause-ids.ts';
import { contractHead, regionOf, unitOf } from './contract-head.ts';
import { fundOf } from './fund-terms.ts';
import { openValues } from './open-values.ts';
import { payersOf } from './payers.ts';
import { examplesOf, modulesOf, publicationOf } from './services.ts';
import { SCHEMA_ID, SCHEMA_VERSION, type SettlementConfig } from './settlement-config.ts';
import { securitiesOf, settlementOf, terminationTerms } from './settlement-terms.ts';
import { successPeriods } from './success-periods.ts';

/**
 * The settlement configuration of a resolved contract. Pure: the same contract gives the same configuration. Values that the contract
 * leaves open are null and listed under `open`. The conformity cases are computed by the engine from the configuration's own terms.
 */
export function toSettlementConfig(contract: Contract): SettlementConfig {
    const open = openValues();
    const terms: Omit<SettlementConfig, 'conformity' | 'open'> = {
        schema: SCHEMA_ID,
        schemaVersion: SCHEMA_VERSION,
        clause: CLAUSES.configuration,
        contract: contractHead(contract, open),
        region: regionOf(contract),
        unit: unitOf(contract, open),
        payers: payersOf(contract, open),
        fund: fundOf(contract),
        success: successPeriods(contract),
        settlement: settlementOf(contract),
        termination: terminationTerms(contract),
        securities: securitiesOf(contract, open),
        modules: modulesOf(contract),
        publication: publicationOf(contract, open),
        examples: examplesOf(contract),
    };
    return { ...terms, open: open.points, conformity: conformityCases(terms) };
}

/** The configuration as canonical JSON (RFC 8785): one line, keys in order, the same bytes for the same contract. */
export function settlementConfigJson(config: SettlementConfig): string {
    return canonicalJson(config);
}
