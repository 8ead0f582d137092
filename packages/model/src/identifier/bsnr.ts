import { fail, ok, type Result } from '../value/result.ts';
import { quoted } from '../value/typography.ts';
import { type KvRegion, kvRegionOfCode } from './kv-region.ts';

/** Checks a Betriebsstättennummer: nine digits, not all zero. It has no check digit. Code: `bsnr-ungültig`. */
export function checkBsnr(text: string): Result<string> {
    return /^\d{9}$/.test(text) && /[1-9]/.test(text)
        ? ok(text)
        : fail('bsnr-ungültig', `${quoted(text)} ist keine Betriebsstättennummer. Sie hat neun Ziffern und ist nicht durchweg 0.`);
}

/** The KV region whose code a Betriebsstättennummer begins with; undefined for other issuers, which is worth a warning only. */
export function bsnrRegion(bsnr: string): KvRegion | undefined {
    return kvRegionOfCode(bsnr.slice(0, 2));
}

/** Whether the number begins with a code that is in use: one of the seventeen KVen, 35 (Krankenhäuser) or 74 (KBV). */
export function hasKnownIssuer(bsnr: string): boolean {
    return bsnrRegion(bsnr) !== undefined || ['35', '74'].includes(bsnr.slice(0, 2));
}
