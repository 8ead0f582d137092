import { isOpen } from '@riv/language/generated/ast';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { assignmentsOf } from '@riv/language/testing/grammar-assignments';
import { contractOf, openTexts } from '@riv/language/testing/open-text';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import { renderDocx } from '@riv/legal-text/render/docx';
import { renderHtml } from '@riv/legal-text/render/html';
import { renderMarkdown } from '@riv/legal-text/render/markdown';
import { toSettlementConfig } from '@riv/settlement/config/to-settlement-config';
import { checkConfig } from '@riv/settlement/schema/check-config';
import { AstUtils } from 'langium';
import { expect, test } from 'vitest';

const OPEN = 'offen "wird ergänzt"';

/** Lines whose value may be open: what stands before the value, what follows it. */
const LINES: readonly (readonly [before: string, value: string, after?: string])[] = [
    ['geschlossen am', '[\\d.]+'],
    ['beginn', '[\\d.]+'],
    ['sitz', '".*"'],
    ['ik', '\\d+'],
    ['vertreten durch', '".*"'],
    ['beschluss vom', '[\\d.]+', ' nummer ".*"'],
    ['aufforderung vom', '[\\d.]+'],
    ['empfehlung vom', '[\\d.]+', ' nummer ".*"'],
    ['beitritt', '[\\d.]+'],
    ['satzungsregelung', '".*"'],
    ['ansprechstelle', '".*"'],
    ['zähler', '".*"'],
    ['nenner', '".*"'],
    ['quelle', '".*"'],
    ['charta fassung 2026.1 unterzeichnet am', '[\\d.]+'],
];

const SECURITY = `    sicherheit Bürgschaft {\n        geber ${OPEN}\n        höhe ${OPEN}\n        sichert Rückführung\n    }\n`;

/** Single steps that each leave something open, by what they open. */
const STEPS: Readonly<Record<string, (text: string) => string>> = {
    ...Object.fromEntries(
        LINES.map(([before, value, after = '']) => {
            const line = new RegExp(`^( +${before}) ${value}(${after})$`, 'gmu');
            return [before, (text: string) => text.replace(line, `$1 ${OPEN}$2`)];
        }),
    ),
    ausgaben: (text) => text.replace(/^( +jahr \d+ ausgaben) [\d.,]+ EUR/gmu, `$1 ${OPEN}`),
    normkosten: (text) => text.replace(/normkosten [\d.,]+ EUR$/gmu, `normkosten ${OPEN}`),
    vertragsnummer: (text) => text.replace('status Entwurf', `status Entwurf\n    vertragsnummer ${OPEN}`),
    sicherheit: (text) => text.replace('    charta fassung', `${SECURITY}    charta fassung`),
};

const DRAFT = BASE_CONTRACT.replace('status Unterschriftsreif', 'status Entwurf');

/** The base contract as a first draft: everything that may be open is open, and so is a security. */
function openDraft(): string {
    return Object.values(STEPS).reduce((text, step) => step(text), DRAFT);
}

test('the draft leaves open whatever the grammar allows to be open', async () => {
    const { documents } = await openTexts(openDraft());
    const opened = documents.flatMap(({ parseResult }) =>
        AstUtils.streamAllContents(parseResult.value)
            .filter(isOpen)
            .map((node) => `${node.$container.$type}.${node.$containerProperty}`)
            .toArray(),
    );
    expect(new Set(opened)).toEqual(assignmentsOf((rule) => rule === 'Open'));
});

test('a draft with every value open is printed in every format', async () => {
    const contract = await contractOf(openDraft());
    const { document, problems } = toLegalDocument(contract);
    expect(problems).toEqual([]);
    if (document === undefined) {
        throw new Error('Der Entwurf hat keinen Text.');
    }
    const markdown = renderMarkdown(document);
    expect(markdown).toContain('Der Vertrag beginnt am \\[offen: wird ergänzt\\].');
    expect(markdown).not.toMatch(/undefined|\[fehlt|NaN/u);
    expect(renderHtml(document)).toContain('[offen: wird ergänzt]');
    expect((await renderDocx(document)).length).toBeGreaterThan(10_000);
});

test('its settlement configuration is valid and has the terms without a first year', async () => {
    const config = toSettlementConfig(await contractOf(openDraft()));
    expect(checkConfig(JSON.parse(JSON.stringify(config)))).toEqual([]);
    expect(config.success.map(({ validFrom, validTo, split }) => [validFrom, validTo, split.payerPercent])).toEqual([[null, null, '20']]);
    expect(config.open.map(({ path }) => path)).toContain('/contract/begin');
});

test.each(Object.entries(STEPS))('a draft with nothing open but „%s“ is printed and settles', async (_, step) => {
    const text = step(DRAFT);
    expect(text).not.toBe(DRAFT);
    const contract = await contractOf(text);
    expect(toLegalDocument(contract).problems).toEqual([]);
    expect(checkConfig(JSON.parse(JSON.stringify(toSettlementConfig(contract))))).toEqual([]);
});
