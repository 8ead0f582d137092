import { appendTo } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';

export const subprocessorsNotExcluded = defineRule<{ processor: string }>({
    code: 'unterauftrag-nicht-ausgeschlossen',
    severity: 'error',
    category: 'Datenschutz',
    title: 'Für die Abrechnung sind Unteraufträge nicht ausgeschlossen',
    basis: ['L62', '§ 295a Abs. 2 SGB V', '§ 80 SGB X'],
    locked: true,
    message: ({ processor }) =>
        `„${processor}“ rechnet im Auftrag ab, ohne dass Unteraufträge ausgeschlossen sind; für die Abrechnung lässt das Gesetz keine zu (L62; § 295a Abs. 2 SGB V). Schreiben Sie am Ende der Zeile: zweck Abrechnung ohne unterauftrag`,
    page: {
        impact: 'Die Auftragsverarbeitung der Abrechnung wäre unzulässig.',
        wrong: 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung',
        right: 'auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag',
    },
    checks: {
        Processor: (processor, report) => {
            if (processor.purpose === 'Abrechnung' && !processor.noSubprocessors) {
                report(
                    { node: processor, property: 'purpose' },
                    { processor: processor.title ?? '' },
                    appendTo(processor, ' ohne unterauftrag', 'Unteraufträge ausschließen'),
                );
            }
        },
    },
});
