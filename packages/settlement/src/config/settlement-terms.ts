import type { Contract, SettlementDay } from '@riv/model/contract/contract';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigSecurity, ConfigSettlement, ConfigSettlementDay, ConfigTermination } from './config-terms.ts';
import type { OpenValues } from './open-values.ts';
import { amountOf, asIs, durationOf, monthDay } from './print.ts';

export function settlementOf({ settlement }: Contract): ConfigSettlement {
    return {
        provisional: settlementDay(settlement.provisional.value),
        final: settlementDay(settlement.final.value),
        due: { within: durationOf(settlement.due.value), clause: CLAUSES.dueDate },
        correction: { method: 'full-recalculation', clause: CLAUSES.correction },
        partialYears: { method: 'insured-days', clause: CLAUSES.partialYears },
    };
}

function settlementDay({ day, yearsAfter }: SettlementDay): ConfigSettlementDay {
    return { day: monthDay(day), yearsAfter, clause: CLAUSES.settlementDates };
}

export function terminationTerms({ termination }: Contract): ConfigTermination {
    return {
        ordinary: {
            afterContractYear: termination.ordinaryAfterYear.value,
            notice: durationOf(termination.notice.value),
            clause: CLAUSES.ordinaryTermination,
        },
        consequence: {
            kind: termination.consequence.value,
            interestPercent: termination.interest?.value.value ?? null,
            growthPercent: termination.growth?.value.value ?? null,
            clause: CLAUSES.termination,
        },
    };
}

export function securitiesOf({ securities }: Contract, open: OpenValues): readonly ConfigSecurity[] {
    return securities.map(({ id, kind, title, guarantor, amount, secures, adjustedYearly, unlimited }, index) => {
        const name = title?.value ?? kind.value;
        return {
            id,
            kind: kind.value,
            title: title?.value ?? null,
            guarantor: open.read(guarantor, asIs, `/securities/${index}/guarantor`, `Sicherungsgeber: ${name}`),
            amount: open.read(amount, amountOf, `/securities/${index}/amount`, `Höhe der Sicherheit: ${name}`),
            secures: secures.map(({ value }) => value),
            adjustedYearly,
            unlimited,
            clause: CLAUSES.securities,
        };
    });
}
