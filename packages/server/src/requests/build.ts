import type * as ast from '@riv/language/generated/ast';
import { PROJECT_FILE } from '@riv/language/project/project-file';
import type { Finding } from '@riv/language/rules/finding';
import type { RivDocumentValidator } from '@riv/language/validation/document-validator';
import { parseIsoDate } from '@riv/model/value/local-date';
import { chosenFormats } from '@riv/outputs/build-format';
import { contractOutputs } from '@riv/outputs/contract-outputs';
import type { ContractSource } from '@riv/outputs/contract-source';
import { shapingDocuments } from '@riv/outputs/shaping-documents';
import { AstUtils, UriUtils } from 'langium';
import type { RivServerServices } from '../services.ts';
import { base64 } from './base64.ts';
import type { BuildParams, BuildResult } from './contract-requests.ts';
import { sourceOf } from './state-of-day.ts';

/** The outputs of a contract in the state of a day. With an error in a file that shapes it there are problems and no files. */
export async function build(
    contract: ast.Contract,
    { effective, formats }: Pick<BuildParams, 'effective' | 'formats'>,
    services: RivServerServices,
): Promise<BuildResult> {
    const refused = (problems: readonly string[]): BuildResult => ({ contract: contract.name, files: [], problems });
    const day = effective === undefined ? undefined : parseIsoDate(effective);
    if (day?.ok === false) {
        return refused([day.problem.message]);
    }
    const source = sourceOf(contract, services);
    const errors = errorsOf(source, services);
    if (errors.length > 0) {
        return refused(errors);
    }
    const query = day === undefined ? undefined : { effective: day.value };
    const { files, findings } = await contractOutputs(source, { formats: chosenFormats(formats), query });
    if (findings.length > 0) {
        return refused(findings.map((finding) => problemOf(UriUtils.basename(AstUtils.getDocument(contract).uri), finding)));
    }
    return { contract: contract.name, files: files.map(({ name, content }) => ({ name, base64: base64(content) })), problems: [] };
}

/** Errors in the project file and in every document that shapes the contract, found anew: they must be those of the text as it stands. */
function errorsOf(source: ContractSource, services: RivServerServices): string[] {
    const validator = services.validation.DocumentValidator as RivDocumentValidator;
    const project = services.references.Projects.projectOf(AstUtils.getDocument(source.contract).uri);
    const found = [
        { name: PROJECT_FILE, findings: project?.findings ?? [] },
        ...shapingDocuments(source).map((document) => ({ name: UriUtils.basename(document.uri), findings: validator.findings(document) })),
    ];
    return found.flatMap(({ name, findings }) =>
        findings.filter(({ severity }) => severity === 'error').map((finding) => problemOf(name, finding)),
    );
}

function problemOf(file: string, { message, range }: Finding): string {
    return `${file}, Zeile ${range.start.line + 1}: ${message}`;
}
