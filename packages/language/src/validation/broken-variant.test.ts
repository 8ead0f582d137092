import { expect, it } from 'vitest';
import { openTexts } from '../testing/open-text.ts';
import { contractWith } from '../testing/snippet.ts';

it('reports a variant that is not found once, without the consequences', async () => {
    const clause =
        '    klausel Datenraum "Regionaler Datenraum" hinter Auftragsverarbeitung {\n        "Ein Satz."\n    }\n    charta fassung';
    const workspace = await openTexts(
        contractWith({ 'variante Verbund fassung 2026.1': 'variante Verbund fassung 2025.1', '    charta fassung': clause }),
    );
    const findings = workspace.documents.flatMap((document) => workspace.findings(document));
    expect(findings.map(({ code }) => code)).toEqual(['fassung-unbekannt']);
});
