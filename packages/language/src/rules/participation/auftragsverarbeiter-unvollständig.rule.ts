import { readText } from '../../resolve/build/read.ts';
import { defineRule } from '../rule.ts';

export const processorIncomplete = defineRule<{ problem: string; advice: string }>({
    code: 'auftragsverarbeiter-unvollständig',
    severity: 'error',
    category: 'Datenschutz',
    title: 'Ein Auftragsverarbeiter ist nicht vollständig bezeichnet',
    basis: ['L63', '§ 80 SGB X', 'Art. 28 DSGVO'],
    locked: true,
    message: ({ problem, advice }) =>
        `${problem}; der Auftrag ist der Aufsicht vorher anzuzeigen, mit Auftragsverarbeiter, Sitz und Zweck (L63; § 80 SGB X). ${advice} Solange er nicht feststeht, lassen Sie die Zeile weg.`,
    page: {
        impact: 'Die Anzeige bei der Aufsicht wäre unvollständig, der Auftrag unzulässig.',
        wrong: 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095" zweck Abrechnung ohne unterauftrag',
        right: 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag',
    },
    checks: {
        Processor: (processor, report) => {
            // Empty texts are findings of their own.
            const title = readText(processor.title);
            const seat = readText(processor.seat);
            if (title !== undefined && isPlaceholder(title)) {
                const advice = 'Nennen Sie ihn mit Namen und Rechtsform: auftragsverarbeiter "Abrechnungsstelle GmbH" sitz …';
                report({ node: processor, property: 'title' }, { problem: `„${title}“ bezeichnet keinen Auftragsverarbeiter`, advice });
            }
            // A name of a place has at least three letters in a row.
            if (seat !== undefined && (isPlaceholder(seat) || !/\p{L}{3}/u.test(seat))) {
                const problem = `„${seat}“ bezeichnet keinen Sitz`;
                report({ node: processor, property: 'seat' }, { problem, advice: 'Nennen Sie den Ort: sitz "20095 Hamburg".' });
            }
        },
    },
});

/** Words that people write where the language has no `offen`. */
const PLACEHOLDER = /^(?:n\.?\s*n\.?|(?:noch\s+)?(?:offen|unbekannt|unklar)|folgt|wird\s.*|tbd|x{2,}|[?.…_–-]+)$/iu;

function isPlaceholder(text: string): boolean {
    return PLACEHOLDER.test(text);
}
