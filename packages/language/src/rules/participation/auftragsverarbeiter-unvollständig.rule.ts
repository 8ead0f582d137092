import { lookup, termNames } from '@riv/model/terms/lookup';
import { type PurposeTerm, purposes } from '@riv/model/terms/purpose';
import { readTerm, readText } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

const POSSIBLE = termNames(purposes).filter((purpose) => purposes[purpose].scope === 'processing');

export const processorIncomplete = defineRule<{ problem: string; advice: string }>({
    code: 'auftragsverarbeiter-unvollständig',
    severity: 'error',
    category: 'Datenschutz',
    title: 'Ein Auftragsverarbeiter ist nicht vollständig bezeichnet',
    basis: ['L63', '§ 80 SGB X', 'Art. 28 DSGVO'],
    locked: true,
    message: ({ problem, advice }) =>
        `${problem}; der Auftrag ist der Aufsicht vorher mit Auftragsverarbeiter, Sitz und Zweck anzuzeigen (L63; § 80 SGB X). ${advice}`,
    page: {
        impact: 'Die Anzeige bei der Aufsicht wäre unvollständig, der Auftrag unzulässig.',
        wrong: 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "" zweck Abrechnung ohne unterauftrag',
        right: 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag',
    },
    checks: {
        Processor: (processor, report) => {
            const { title, seat, purpose } = processor;
            if (title !== undefined && readText(title) === undefined) {
                const advice = 'Schreiben Sie: auftragsverarbeiter "Abrechnungsstelle GmbH" sitz …';
                report({ node: processor, property: 'title' }, { problem: 'Der Auftragsverarbeiter hat keinen Namen', advice });
            }
            if (seat !== undefined && readText(seat) === undefined) {
                const problem = `Für „${title ?? ''}“ fehlt der Sitz`;
                report({ node: processor, property: 'seat' }, { problem, advice: 'Schreiben Sie: sitz "20095 Hamburg"' });
            }
            const known = readTerm(purposes, purpose);
            const term: PurposeTerm | undefined = known === undefined ? undefined : purposes[known];
            if (term !== undefined && term.scope !== 'processing') {
                const problem = `„${lookup(purposes, purpose)?.label ?? purpose}“ ist kein Zweck einer Datenverarbeitung`;
                report({ node: processor, property: 'purpose' }, { problem, advice: `Möglich sind: ${POSSIBLE.join(', ')}.` });
            }
        },
    },
});
