import type { ConformityCase } from '../conformity/conformity-case.ts';
import type { ConfigContract, ConfigPayer, ConfigRegion, ConfigUnit } from './config-parties.ts';
import type { ConfigExample, ConfigModule, ConfigPublication } from './config-services.ts';
import type { ConfigFund, ConfigSecurity, ConfigSettlement, ConfigSuccessPeriod, ConfigTermination } from './config-terms.ts';

/** Version of the schema: the first number changes when a reader of the old form would misread the new one. */
export const SCHEMA_ID = 'riv-settlement/1';
export const SCHEMA_VERSION = '1.0.0';

/** A value that the contract leaves open. In the configuration it is null. */
export interface ConfigOpenPoint {
    /** JSON Pointer (RFC 6901) of the null. */
    readonly path: string;
    readonly subject: string;
    readonly reason: string;
}

/**
 * Everything that settles a contract, for all its years and without the contract itself. Plain JSON: decimals are strings with a point,
 * percentages are percent (`'25'`), days are `YYYY-MM-DD`, what does not exist or is open is null. `clause` is the stable id of the
 * provision of the legal text that an element comes from.
 */
export interface SettlementConfig {
    readonly schema: typeof SCHEMA_ID;
    readonly schemaVersion: string;
    readonly clause: string;
    readonly contract: ConfigContract;
    /** What is still open; empty from the status Unterschriftsreif on. */
    readonly open: readonly ConfigOpenPoint[];
    readonly region: ConfigRegion;
    readonly unit: ConfigUnit;
    readonly payers: readonly ConfigPayer[];
    readonly fund: ConfigFund;
    /** In order, without gap or overlap. */
    readonly success: readonly ConfigSuccessPeriod[];
    readonly settlement: ConfigSettlement;
    readonly termination: ConfigTermination;
    readonly securities: readonly ConfigSecurity[];
    readonly modules: readonly ConfigModule[];
    readonly publication: ConfigPublication;
    readonly examples: readonly ConfigExample[];
    /** Cases with which another engine proves that it computes the same. */
    readonly conformity: readonly ConformityCase[];
}
