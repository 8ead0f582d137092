import { ALL_RULES } from '@riv/language/rules/all-rules';
import type { Finding } from '@riv/language/rules/finding';
import type { AnyRule, Severity } from '@riv/language/rules/rule';
import { fingerprint } from '@riv/model/fingerprint';
import { VERSION } from '@riv/server/version';
import type { Fix, Log, ReportingDescriptor, Result } from 'sarif';
import type { Report, ReportedFile } from './report.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 with the rules that were hit, their bases and their fixes. */
export function formatSarif(report: Report): string {
    const hit = new Set(report.files.flatMap(({ findings }) => findings.map(({ code }) => code)));
    const rules = ALL_RULES.filter(({ code }) => hit.has(code));
    const indexes = new Map(rules.map(({ code }, index) => [code, index]));
    const failed = report.files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
    const log: Log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'riv', version: VERSION, semanticVersion: VERSION, language: 'de', rules: rules.map(descriptor) } },
                language: 'de',
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, exitCode: failed ? 1 : 0 }],
                artifacts: report.files.map(({ display }) => ({ location: { uri: uriOf(display) }, encoding: 'UTF-8' })),
                results: report.files.flatMap((file, index) => file.findings.map((finding) => result(file, index, finding, indexes))),
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ code, severity, category, title, basis, page }: AnyRule): ReportingDescriptor {
    return {
        id: code,
        shortDescription: { text: title },
        fullDescription: { text: page.impact },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: [category, ...basis] },
    };
}

function result(file: ReportedFile, artifact: number, finding: Finding, indexes: ReadonlyMap<string, number>): Result {
    const { code, severity, message, range, fixes } = finding;
    const ruleIndex = indexes.get(code);
    return {
        ruleId: code,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[severity],
        message: { text: message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(file.display), index: artifact },
                    region: {
                        startLine: range.start.line + 1,
                        startColumn: range.start.character + 1,
                        endLine: range.end.line + 1,
                        endColumn: range.end.character + 1,
                    },
                },
            },
        ],
        partialFingerprints: { 'rivFinding/v1': fingerprint([file.display, code, message]) },
        ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => sarifFix(file.display, fix)) }),
    };
}

function sarifFix(display: string, { title, edits }: Finding['fixes'][number]): Fix {
    const replacements = edits.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
    }));
    return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(display) }, replacements }] };
}

/** A relative reference of RFC 3986: every segment percent-encoded. */
function uriOf(display: string): string {
    return display.split('/').map(encodeURIComponent).join('/');
}
