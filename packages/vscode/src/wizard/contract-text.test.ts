import { createRivLanguage } from '@riv/language/services';
import { closeWorkspace, openWorkspace } from '@riv/language/workspace/open-workspace';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { kreise } from '@riv/model/identifier/kreis-data';
import { kvRegionOf } from '@riv/model/identifier/kv-region';
import { describe, expect, test } from 'vitest';
import { type Answers, CARRIERS, STANDARD_MODULES, VARIANTS } from './answers.ts';
import { contractText } from './contract-text.ts';

const language = createRivLanguage();
const all = [...kreise().values()];
const [first, second] = all;
if (first === undefined || second === undefined) {
    throw new Error('Das Verzeichnis der Kreise ist leer.');
}

/** Errors of the files that the wizard would write for these answers, and the problems of their contract texts. */
async function troubles(...all: readonly Answers[]): Promise<string[]> {
    const files = all.map((answers, index) => ({ uri: `file:///${index}/vertrag.riv`, text: contractText(answers).text }));
    const workspace = await openWorkspace(files, [], language);
    const findings = workspace.documents.flatMap((document) => workspace.findings(document));
    const problems = workspace.contracts().flatMap((node): readonly { readonly message: string }[] => {
        const { contract } = workspace.resolve(node);
        return contract === undefined ? [{ message: `${node.name}: unvollständig` }] : toLegalDocument(contract).problems;
    });
    const count = workspace.contracts().length;
    await closeWorkspace(workspace);
    expect(count).toBe(all.length);
    return [...findings.filter(({ severity }) => severity === 'error'), ...problems].map(({ message }) => message);
}

const base: Answers = { variant: 'Verbund', kreise: [first], carrier: 'Managementgesellschaft', payers: [], module: 'own' };

describe('contract of the wizard', () => {
    test('is checked by the same rules as any other', async () => {
        expect(await troubles({ ...base, carrier: 'Kommunalunternehmen' })).toEqual([expect.stringContaining('Kommunalunternehmen')]);
    });

    test.each(VARIANTS.flatMap((variant) => CARRIERS[variant].map((carrier) => ({ variant, carrier }))))(
        'has no errors for $variant with $carrier',
        async ({ variant, carrier }) => {
            expect(await troubles({ ...base, variant, carrier })).toEqual([]);
        },
    );

    test('has no errors for any of the 400 Kreise', async () => {
        expect(all).toHaveLength(400);
        expect(await troubles(...all.map((kreis) => ({ ...base, kreise: [kreis] })))).toEqual([]);
    }, 120_000);

    test('has no errors for every module of the library where it may be adopted', async () => {
        for (const module of STANDARD_MODULES) {
            const allowed = all.filter(({ key }) => module.validIn.includes(kvRegionOf(key) ?? '')).slice(0, 2);
            expect(allowed.length).toBeGreaterThan(0);
            expect(await troubles({ ...base, kreise: allowed, module })).toEqual([]);
        }
    });

    test('has no errors with two Kreise of the same name and several Krankenkassen', async () => {
        const kassel = all.filter(({ shortName }) => shortName === 'Kassel');
        expect(kassel).toHaveLength(2);
        const payers = [
            { title: 'AOK Hessen', kind: 'AOK' },
            { title: 'Techniker Krankenkasse', kind: 'Ersatzkasse' },
        ] as const;
        expect(await troubles({ ...base, kreise: kassel, payers, unit: 'Gesundes "Kassel" GmbH' })).toEqual([]);
    });

    test('marks as open what was not answered', () => {
        const { name, text } = contractText(base);
        expect(name).toBe('Flensburg');
        expect(text).toContain('beginn offen "Vertragsbeginn"');
        expect(text).toContain('integrationseinheit Integrationseinheit "N. N. (Regionale Integrationseinheit)"');
    });
});
