import { formatGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import type { OutputFormat } from './output-format.ts';
import type { Formatter } from './report.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** What turns a report into the text of each output format. */
export const FORMATTERS: Readonly<Record<OutputFormat, Formatter>> = {
    text: formatText,
    json: formatJson,
    sarif: formatSarif,
    junit: formatJunit,
    github: formatGithub,
    gitlab: formatGitlab,
};
