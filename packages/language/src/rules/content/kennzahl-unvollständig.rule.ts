import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const indicatorIncomplete = defineRule<{ title: string; missing: readonly string[] }>({
    code: 'kennzahl-unvollständig',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Einer Kennzahl fehlt eine Angabe',
    basis: ['R17', 'R38', 'R44'],
    locked: true,
    message: ({ title, missing }) =>
        `Der Kennzahl „${title}“ fehlt: ${missing.map((line) => `„${keywordOf(line)}“`).join(', ')}. Nur eine vollständig bestimmte Kennzahl lässt sich berechnen und zwischen Regionen vergleichen (R17, R44). Ergänzen Sie im Block „kennzahl“: ${missing.join(' · ')}`,
    page: {
        impact: 'Über den Wert der Kennzahl, und damit über den Qualitätsfaktor, ließe sich streiten.',
        wrong: 'kennzahl Krankenhausfälle "…" { art Ergebnis }',
        right: 'kennzahl Krankenhausfälle "…" {\n    art Ergebnis\n    zähler "Krankenhausfälle"\n    nenner "Versicherte"\n    quelle "Routinedaten der Krankenkassen"\n    ziel sinkend\n}',
    },
    checks: {
        Indicator: (indicator, report, { hasSyntaxErrors }) => {
            const { kind, numerator, denominator, source, goal } = indicator;
            const missing = [
                kind.length === 0 ? 'art Ergebnis' : [],
                numerator.length === 0 ? 'zähler offen "Zähler"' : [],
                denominator.length === 0 ? 'nenner offen "Nenner"' : [],
                source.length === 0 ? 'quelle offen "Datenquelle"' : [],
                goal.length === 0 ? 'ziel sinkend' : [],
            ].flat();
            if (missing.length > 0 && !hasSyntaxErrors) {
                report(
                    { node: indicator, property: 'name' },
                    { title: indicator.title ?? indicator.name ?? '', missing },
                    insertLines(
                        indicator,
                        missing,
                        missing.length === 1 ? `Zeile „${keywordOf(missing[0])}“ ergänzen` : 'Fehlende Zeilen ergänzen',
                    ),
                );
            }
        },
    },
});

function keywordOf(line: string | undefined): string {
    return line?.split(' ')[0] ?? '';
}
