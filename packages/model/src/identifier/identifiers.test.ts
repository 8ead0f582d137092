import { describe, expect, test } from 'vitest';
import { checkAgs } from './ags.ts';
import { checkBsnr } from './bsnr.ts';
import { checkGop } from './gop.ts';
import { checkIban } from './iban.ts';
import { parseIcd } from './icd.ts';
import { identifierVectors as vectors } from './identifiers.testdata.ts';
import { checkIk } from './ik.ts';
import { checkKreisKey } from './kreis-key.ts';
import { checkKvnr } from './kvnr.ts';
import { checkLanr, lanrCheckDigit } from './lanr.ts';
import { checkLegs } from './legs.ts';
import { checkLeitwegId } from './leitweg-id.ts';
import { checkOps } from './ops.ts';
import { checkPzn } from './pzn.ts';

const accepts: Readonly<Record<string, (text: string) => boolean>> = {
    IK: (text) => checkIk(text).ok,
    BSNR: (text) => checkBsnr(text).ok,
    // The check digit of a LANR is a warning; the table judges it.
    LANR: (text) => checkLanr(text).ok && text[6] === lanrCheckDigit(text),
    KVNR: (text) => checkKvnr(text).ok,
    PZN: (text) => checkPzn(text).ok,
    'ICD-10-GM': (text) => parseIcd(text).ok,
    OPS: (text) => checkOps(text).ok,
    'EBM-GOP': (text) => checkGop(text).ok,
    AGS: (text) => checkAgs(text).ok,
    KREIS: (text) => checkKreisKey(text).ok,
    'LEITWEG-ID': (text) => checkLeitwegId(text).ok,
    IBAN: (text) => checkIban(text).ok,
    LEGS: (text) => checkLegs(text).ok,
};

describe('table of identifiers', () => {
    test.each(vectors.map((vector) => [vector.kind, vector.value, vector.valid] as const))('%s %s is valid: %s', (kind, value, valid) => {
        expect(accepts[kind]?.(value)).toBe(valid);
    });

    test('every kind of the table is checked and every check has a vector', () => {
        expect([...new Set(vectors.map(({ kind }) => kind))].sort()).toEqual(Object.keys(accepts).sort());
    });

    test.each(
        vectors.flatMap(({ kind, value, note }) => {
            const digits = /check digits? must be (\d+)/.exec(note)?.[1];
            return digits && kind !== 'LANR' ? [[kind, value, digits] as const] : [];
        }),
    )('%s %s: the message names the expected check digit %s', (kind, value, digits) => {
        const checks = { IK: checkIk, KVNR: checkKvnr, PZN: checkPzn, 'LEITWEG-ID': checkLeitwegId };
        const result = checks[kind as keyof typeof checks](value);
        expect(result.ok ? '' : result.problem.message).toContain(`Prüfziffer ${digits},`);
    });
});
