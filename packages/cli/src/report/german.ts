import type { Severity } from '@riv/language/rules/rule';
import type { Tally } from './report.ts';

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' };

/** „2 Fehler, 1 Warnung in 3 Dateien“. */
export function summaryLine({ errors, warnings, infos, files }: Tally): string {
    const parts = [count(errors, 'Fehler', 'Fehler'), count(warnings, 'Warnung', 'Warnungen'), count(infos, 'Hinweis', 'Hinweise')].filter(
        (part) => part !== '',
    );
    return `${parts.length === 0 ? 'Keine Beanstandung' : parts.join(', ')} in ${count(files, 'Datei', 'Dateien')}`;
}

function count(number: number, singular: string, plural: string): string {
    return number === 0 ? '' : `${number} ${number === 1 ? singular : plural}`;
}
