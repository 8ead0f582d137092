import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { on, openTexts } from '@riv/language/testing/open-text';
import { contractWithout } from '@riv/language/testing/snippet';
import { describe, expect, test } from 'vitest';
import { ALL_BUILD_FORMATS } from './build-format.ts';
import { type ContractOutputs, contractOutputs, type OutputRequest } from './contract-outputs.ts';
import { contractSource } from './contract-source.ts';

const AMENDMENT = amendmentWith('ändern erfolgsvergütung ab abrechnungsjahr 2030 {\nanteil Krankenkasse 18 %\n}').text;

async function outputs(texts: readonly string[], request: Partial<OutputRequest> = {}): Promise<ContractOutputs> {
    const workspace = await openTexts(...texts);
    const [contract] = workspace.contracts();
    if (contract === undefined) {
        throw new Error('Kein Vertrag.');
    }
    return contractOutputs(contractSource(contract, workspace.language.riv), { formats: ALL_BUILD_FORMATS, ...request });
}

const textOf = ({ files }: ContractOutputs): string => String(files[0]?.content);

describe('the outputs of a contract', () => {
    test('have the names of the table', async () => {
        const { files, findings } = await outputs([BASE_CONTRACT]);
        expect(findings).toEqual([]);
        expect(files.map(({ name }) => name)).toEqual(['0/Muster.md', '0/Muster.html', '0/Muster.docx', '0/Muster.settlement.json']);
        expect(files.map(({ content }) => typeof content)).toEqual(['string', 'string', 'object', 'string']);
    });

    test('are those of the state that is asked for', async () => {
        const formats = ['md'] as const;
        const concluded = await outputs([BASE_CONTRACT, AMENDMENT], { formats });
        const amended = await outputs([BASE_CONTRACT, AMENDMENT], { formats, query: on('01.01.2030') });
        const unknown = await outputs([BASE_CONTRACT, AMENDMENT], { formats, query: on('01.01.2030', '31.05.2029') });
        expect(amended.files[0]?.name).toBe('0/Muster-stand-2030-01-01.md');
        expect(textOf(concluded)).not.toContain('18\u00a0%');
        expect(textOf(amended)).toContain('18\u00a0%');
        expect(textOf(amended)).toContain('Konsolidierte Lesefassung');
        expect(textOf(unknown)).not.toContain('18\u00a0%');
    });

    test('are missing together where the contract is not complete', async () => {
        const { files, findings } = await outputs([contractWithout('beginn')]);
        expect(files).toEqual([]);
        expect(findings.map(({ code, severity, range }) => `${severity} ${code} ${range.start.line}:${range.start.character}`)).toEqual([
            'error vertragstext-unvollständig 0:8',
        ]);
        expect(findings[0]?.message).toContain('Es fehlt: ');
    });
});
