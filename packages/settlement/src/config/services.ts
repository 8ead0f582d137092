import type { ModuleAdoption, RemunerationItem } from '@riv/model/contract/care-module';
import type { CalculatedFigure, Contract, WorkedExample } from '@riv/model/contract/contract';
import { CLAUSES } from './clause-ids.ts';
import type { ConfigExample, ConfigModule, ConfigPublication, ConfigRemunerationItem } from './config-services.ts';
import type { OpenValues } from './open-values.ts';
import { asIs, durationOf } from './print.ts';

export function modulesOf({ modules }: Contract): readonly ConfigModule[] {
    return modules.map(moduleOf);
}

function moduleOf({ module, payers }: ModuleAdoption): ConfigModule {
    return {
        id: module.id,
        title: module.title.value,
        edition: module.edition.text,
        payers,
        items: module.remuneration.map((item) => itemOf(item, `${CLAUSES.remuneration}.${module.id}`)),
        clause: `${CLAUSES.modules}.${module.id}`,
    };
}

function itemOf({ id, role, amount, limit, symbols }: RemunerationItem, clause: string): ConfigRemunerationItem {
    return {
        id,
        role,
        amount: amount.value.amount,
        limit: limit === undefined ? null : { count: limit.count, per: limit.per },
        symbols: symbols.map(({ number, region }) => ({ number, region })),
        clause,
    };
}

export function publicationOf({ publication }: Contract, open: OpenValues): ConfigPublication {
    const { resultsWithin, financeReportWithin, minimumCases, place, interimPlace, licence, indicators } = publication;
    return {
        results: { within: durationOf(resultsWithin.value), clause: CLAUSES.publication },
        financeReport: { within: durationOf(financeReportWithin.value), clause: CLAUSES.financeReport },
        minimumCases: { count: minimumCases.value, clause: CLAUSES.minimumCases },
        place: { name: place.value, interim: interimPlace?.value ?? null, clause: CLAUSES.publicationPlace },
        licence: licence === undefined ? null : { name: licence.value, clause: CLAUSES.publicationForm },
        indicators: indicators.map(({ id, title, kind, numerator, denominator, source, goal }, index) => {
            const path = `/publication/indicators/${index}`;
            const of = `Kennzahl „${title.value}“`;
            return {
                id,
                title: title.value,
                kind: kind.value,
                numerator: open.read(numerator, asIs, `${path}/numerator`, `Zähler: ${of}`),
                denominator: open.read(denominator, asIs, `${path}/denominator`, `Nenner: ${of}`),
                source: open.read(source, asIs, `${path}/source`, `Datenquelle: ${of}`),
                goal: goal.value,
                clause: CLAUSES.indicators,
            };
        }),
    };
}

export function examplesOf({ examples }: Contract): readonly ConfigExample[] {
    return examples.map(exampleOf);
}

function exampleOf({ id, title, year, cases, results }: WorkedExample): ConfigExample {
    return {
        id,
        title: title.value,
        year: year.value,
        cases: cases.map(({ payer, spending, normCost, quality, calculation }) => ({
            payer,
            spending: spending.value.amount,
            normCost: normCost.value.amount,
            qualityFactor: quality?.value.value ?? null,
            figures: calculation.map(figureOf),
        })),
        results: results.map(({ kind, party, stated, computed }) => ({
            kind,
            party: party ?? null,
            stated: stated.value.amount,
            computed: computed?.amount ?? null,
        })),
        clause: CLAUSES.examples,
    };
}

function figureOf({ id, label, formula, value }: CalculatedFigure): ConfigExample['cases'][number]['figures'][number] {
    switch (value.kind) {
        case 'money':
            return { id, label, formula, value: value.amount, unit: 'EUR' };
        case 'quotient':
            return { id, label, formula, value: value.value, unit: 'quotient' };
        case 'percent':
            return { id, label, formula, value: value.value, unit: 'percent' };
    }
}
