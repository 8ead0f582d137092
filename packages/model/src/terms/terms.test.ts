import { describe, expect, test } from 'vitest';
import { formatNorm, parseNorm } from '../value/norm.ts';
import { authorityKinds } from './authority-kind.ts';
import { careForms } from './care-form.ts';
import { carrierKinds } from './carrier-kind.ts';
import { conferenceGroups } from './conference-group.ts';
import { conferenceTasks } from './conference-task.ts';
import { consequences } from './consequence.ts';
import { contractStatuses } from './contract-status.ts';
import { formulaKinds } from './formula-kind.ts';
import { fundBases } from './fund-base.ts';
import { indicatorKinds } from './indicator-kind.ts';
import { legalForms } from './legal-form.ts';
import { measures } from './measure.ts';
import { partnerNumberOf, partnerNumbers } from './partner-number.ts';
import { payerKinds } from './payer-kind.ts';
import { populationKinds } from './population-kind.ts';
import { providerKinds } from './provider-kind.ts';
import { purposes } from './purpose.ts';
import { recipients } from './recipient.ts';
import { roles } from './role.ts';
import { securedClaims } from './secured-claim.ts';
import { securityKinds } from './security-kind.ts';
import { standings } from './standing.ts';
import type { TermTable } from './term.ts';

const tables: Readonly<Record<string, TermTable>> = {
    authorityKinds,
    careForms,
    carrierKinds,
    conferenceGroups,
    conferenceTasks,
    consequences,
    contractStatuses,
    formulaKinds,
    fundBases,
    indicatorKinds,
    legalForms,
    measures,
    partnerNumbers,
    payerKinds,
    populationKinds,
    providerKinds,
    purposes,
    recipients,
    roles,
    securedClaims,
    securityKinds,
    standings,
};

describe.each(Object.entries(tables))('%s', (_name, table) => {
    test.each(Object.entries(table))('%s is a name of the language and explains itself', (name, term) => {
        expect(name).toMatch(/^[\p{L}\d]+$/u);
        expect(name).toBe(name.normalize('NFC'));
        expect(term.label).not.toBe('');
        expect(term.description).toMatch(/\.$/);
    });
});

const cited = Object.values(tables).flatMap((table) => Object.values(table).flatMap(({ norm }) => norm ?? []));

test.each([...new Set(cited)])('%s is a citation in its printed form', (norm) => {
    const parsed = parseNorm(norm);
    expect(parsed.ok ? formatNorm(parsed.value).replaceAll('\u00a0', ' ') : parsed.problem.message).toBe(norm);
});

describe('partnerNumberOf', () => {
    const numberOf = (text: string): string | undefined => {
        const norm = parseNorm(text);
        return norm.ok ? partnerNumberOf(norm.value) : norm.problem.code;
    };

    test('reads the number of § 140a Abs. 3 Satz 1 SGB V', () => {
        expect(numberOf('§ 140a Abs. 3 Satz 1 Nr. 2 SGB V')).toBe('2');
        expect(numberOf('§ 140a Absatz 3 Satz 1 Nummer 3a SGB V')).toBe('3a');
    });

    test('knows no number outside that list', () => {
        expect(numberOf('§ 140a Abs. 3 Satz 1 Nr. 9 SGB V')).toBeUndefined();
        expect(numberOf('§ 140a Abs. 1 Satz 1 Nr. 2 SGB V')).toBeUndefined();
        expect(numberOf('§ 140a Abs. 3 Satz 1 Nr. 2 SGB XI')).toBeUndefined();
    });
});
