import { fail, ok, type Result } from '@riv/model/value/result';
import { checkConfig } from '../schema/check-config.ts';
import type { SettlementConfig } from './settlement-config.ts';

/**
 * Reads a settlement configuration that comes from a file. Whatever the text, it returns the configuration or what is wrong with it.
 * Codes: `abrechnungsdatei-unlesbar` (no JSON), `abrechnungsdatei-ungültig` (does not fit the schema).
 */
export function readSettlementConfig(text: string): Result<SettlementConfig> {
    const value = parseJson(text);
    if (value === undefined) {
        return fail('abrechnungsdatei-unlesbar', 'Die Abrechnungsdatei ist kein JSON.');
    }
    const [first, ...more] = checkConfig(value);
    if (first !== undefined) {
        const others = more.length === 0 ? '' : ` Weitere Stellen: ${more.length}.`;
        return fail('abrechnungsdatei-ungültig', `Die Abrechnungsdatei ist ungültig bei „${first.path || '/'}“: ${first.message}${others}`);
    }
    return ok(value as SettlementConfig);
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
