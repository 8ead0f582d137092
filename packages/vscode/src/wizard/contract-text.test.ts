import { createRivLanguage } from '@riv/language/services';
import { closeWorkspace, openWorkspace } from '@riv/language/workspace/open-workspace';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { kreise } from '@riv/model/identifier/kreis-data';
import { draftChoices } from '@riv/server/requests/draft-choices';
import { openServer } from '@riv/server/testing/open-server';
import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { contractText } from './contract-text.ts';
import { modulesFor } from './read-answers.ts';

const language = createRivLanguage();
const { variants, modules } = draftChoices(undefined, (await openServer({})).riv);
const all = [...kreise().values()];
const [first, second] = all;
const variant = variants.find(({ name }) => name === 'Verbund');
if (first === undefined || second === undefined || variant === undefined) {
    throw new Error('Kreise oder Varianten fehlen.');
}

/** Errors of the files that the wizard would write for these answers, and the problems of their contract texts. */
async function troubles(...all: readonly Answers[]): Promise<string[]> {
    return troublesOf(
        all.length,
        all.map((answers, index) => ({ uri: `file:///${index}/vertrag.riv`, text: contractText(answers).text })),
    );
}

async function troublesOf(contracts: number, files: readonly { readonly uri: string; readonly text: string }[]): Promise<string[]> {
    const workspace = await openWorkspace(files, [], language);
    const findings = workspace.documents.flatMap((document) => workspace.findings(document));
    const problems = workspace.contracts().flatMap((node): readonly { readonly message: string }[] => {
        const { contract } = workspace.resolve(node);
        return contract === undefined ? [{ message: `${node.name}: unvollständig` }] : toLegalDocument(contract).problems;
    });
    const count = workspace.contracts().length;
    await closeWorkspace(workspace);
    expect(count).toBe(contracts);
    return [...findings.filter(({ severity }) => severity === 'error'), ...problems].map(({ message }) => message);
}

const base: Answers = { variant, kreise: [first], carrier: 'Managementgesellschaft', payers: [], module: { begins: 'RegionalesModul' } };

describe('contract of the wizard', () => {
    test('is checked by the same rules as any other', async () => {
        expect(await troubles({ ...base, carrier: 'Kommunalunternehmen' })).toEqual([expect.stringContaining('Kommunalunternehmen')]);
    });

    test.each(variants.flatMap((each) => each.carriers.map((carrier) => ({ each, name: each.name, carrier }))))(
        'has no errors for $name with $carrier',
        async ({ each, carrier }) => {
            expect(await troubles({ ...base, variant: each, carrier })).toEqual([]);
        },
    );

    test('has no errors for any of the 400 Kreise', async () => {
        expect(all).toHaveLength(400);
        expect(await troubles(...all.map((kreis) => ({ ...base, kreise: [kreis] })))).toEqual([]);
    }, 120_000);

    test('has no errors for every module of the library where it may be adopted', async () => {
        expect(modules).toHaveLength(2);
        for (const module of modules) {
            const allowed = all.filter((kreis) => modulesFor([kreis], [module]).length > 0).slice(0, 2);
            expect(allowed).toHaveLength(2);
            expect(await troubles({ ...base, kreise: allowed, module })).toEqual([]);
        }
    });

    test('has no errors for the variant and the module of a region', async () => {
        const region = {
            'region.riv':
                'variante Küste "RIV-Küste" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    träger Genossenschaft\n    pflicht sicherheit\n    laufzeit 25 jahre\n    kooperation {\n        sitzungen 6 je jahr\n    }\n}\n',
            'modul.riv':
                'versorgungsmodul Herz "Herzinsuffizienz" fassung 3.0 {\n    rechtsgrundlage "§ 140a SGB V"\n    indikation "Herz"\n    rolle Facharztpraxis\n    rolle Zentrum "Klinik mit Herzzentrum"\n    leistung Beratung "Beratung"\n}\n',
        };
        const offered = draftChoices('file:///projekt', (await openServer(region)).riv);
        const [küste] = offered.variants;
        const herz = offered.modules.find(({ name }) => name === 'Herz');
        if (küste === undefined || herz === undefined) {
            throw new Error('Die Region fehlt.');
        }
        const { text } = contractText({ ...base, variant: küste, carrier: 'Genossenschaft', module: herz });
        expect(text).toContain('variante Küste fassung 1.0');
        expect(text).toContain('charta fassung 2026.1');
        expect(text).toContain('laufzeit 25 jahre');
        expect(text).toContain('sitzungen 6 je jahr');
        expect(text).toContain('mitglieder von Ärztenetz als Facharztpraxis');
        expect(text).toContain('leistungserbringer Krankenhaus als Zentrum');
        const files = Object.entries({ ...region, 'vertrag.riv': text }).map(([name, content]) => ({
            uri: `file:///projekt/${name}`,
            text: content,
        }));
        expect(await troublesOf(1, files)).toEqual([]);
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

    test('has a name of its own beside other contracts of its Kreis', async () => {
        const one = contractText(base);
        const other = contractText({ ...base, module: { begins: 'RegionalesModul2' } }, [one.name]);
        expect([one.name, other.name]).toEqual(['Flensburg', 'Flensburg2']);
        const files = [one, other].map(({ name, text }) => ({ uri: `file:///${name}.riv`, text }));
        expect(await troublesOf(2, files)).toEqual([]);
    });

    test('marks as open what was not answered', () => {
        const { name, text } = contractText(base);
        expect(name).toBe('Flensburg');
        expect(text).toContain('beginn offen "Vertragsbeginn"');
        expect(text).toContain('integrationseinheit Integrationseinheit "N. N. (Regionale Integrationseinheit)"');
    });
});
