import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amendmentWith } from '@riv/language/testing/amendment-snippet';
import { BASE_CONTRACT } from '@riv/language/testing/base-contract';
import { contractOf, on } from '@riv/language/testing/open-text';
import { toLegalDocument } from '@riv/legal-text/assemble/to-legal-document';
import type { LegalDocument } from '@riv/legal-text/document/legal-document';
import { plainText } from '@riv/legal-text/document/plain-text';
import { paragraphsOf } from '@riv/legal-text/document/walk';
import type { Contract } from '@riv/model/contract/contract';
import { expect, test } from 'vitest';

const bochum = ['vertrag', 'nachtrag-1', 'nachtrag-2'].map((name) =>
    readFileSync(join(import.meta.dirname, `../examples/bochum/${name}.riv`), 'utf8'),
);

function textOf(contract: Contract, base: Contract): LegalDocument {
    const { document, problems } = toLegalDocument(contract, { base });
    expect(problems).toEqual([]);
    return document as LegalDocument;
}

/** Everything that is printed below the contents, by id: number and words. */
function printed(document: LegalDocument): ReadonlyMap<string, string> {
    const parts = document.annexes.flatMap((annex) => annex.parts.filter((part) => part.heading !== undefined));
    const units = [...document.sections, ...document.annexes, ...parts].map(
        ({ id, number, heading }) => [id, `${number} ${plainText({ kind: 'formula', spans: heading ?? [] })}`] as const,
    );
    const paragraphs = paragraphsOf(document).map(
        (paragraph) => [paragraph.id, `${paragraph.number ?? ''} ${paragraph.repealed ? '(aufgehoben)' : plainText(paragraph)}`] as const,
    );
    return new Map([...units, ...paragraphs]);
}

/** Ids of what the text of one state says differently from that of another, in the order of print. */
function changed(before: LegalDocument, after: LegalDocument): readonly string[] {
    const old = printed(before);
    const now = printed(after);
    const gone = [...old.keys()].filter((id) => !now.has(id));
    return [...[...now].filter(([id, words]) => old.get(id) !== words).map(([id]) => id), ...gone];
}

async function amended(operations: string): Promise<{ readonly before: LegalDocument; readonly after: LegalDocument }> {
    const { text } = amendmentWith(operations);
    const base = await contractOf(BASE_CONTRACT);
    const state = await contractOf(BASE_CONTRACT, on('01.01.2030'), text);
    return { before: textOf(base, base), after: textOf(state, base) };
}

test('a day before the first amendment the text is the one that was signed', async () => {
    const base = await contractOf(bochum[0] ?? '');
    const state = await contractOf(bochum[0] ?? '', on('31.12.2029'), ...bochum.slice(1));
    expect(changed(textOf(base, base), textOf(state, base))).toEqual([]);
});

test('the accession of a second Kasse, a lower share and the end of the Kiosk change what the amendment says', async () => {
    const [text = '', ...amendments] = bochum;
    const base = await contractOf(text);
    const state = await contractOf(text, on('01.01.2030'), ...amendments);
    expect(changed(textOf(base, base), textOf(state, base))).toEqual([
        'anlage.module.Gesundheitskiosk.teil',
        'vertragspartner.krankenkassen',
        'Teilnahmeerklärung.satzung',
        'module.begleitangebote',
        'oegd.zusammenarbeit',
        'erfolgsverguetung.aufteilung',
        'datenschutz.verantwortliche',
        'anlage.formel.basisjahre',
        'anlage.formel.zeitraeume',
        'anlage.formel.kalender',
        'anlage.teilnahme.satzung',
        'anlage.teilnahme.widerrufsanschrift',
        'anlage.teilnahme.empfaenger',
        'anlage.module.Gesundheitskiosk',
    ]);
    expect(printed(textOf(state, base)).get('module.begleitangebote')).toBe('8 (aufgehoben)');
});

test('renaming, succession and the condition of the fund change what the amendment says', async () => {
    const [text = '', ...amendments] = bochum;
    const base = await contractOf(text);
    const before = await contractOf(text, on('01.01.2030'), ...amendments);
    const after = await contractOf(text, on('01.01.2034'), ...amendments);
    expect(changed(textOf(before, base), textOf(after, base))).toEqual([
        'vertragspartner.krankenkassen',
        'Teilnahmeerklärung.satzung',
        'zukunftsfonds.bedingung',
        'datenschutz.verantwortliche',
        'Rechtsnachfolge.fondsjahre',
        'anlage.formel.basisjahre',
        'anlage.formel.kalender',
        'anlage.teilnahme.satzung',
        'anlage.teilnahme.widerrufsanschrift',
        'anlage.teilnahme.empfaenger',
    ]);
    const words = printed(textOf(after, base));
    expect(words.get('vertragspartner.krankenkassen')).toContain('umbenannt von BKK Beispiel in BKK Neue Mitte');
    expect(words.get('zukunftsfonds.bedingung')).toMatch(/Die Bedingung ist am 1\.\sJanuar 2031 eingetreten\./u);
});

test('a second Gebietskörperschaft changes the definition, the list and nothing else', async () => {
    const { before, after } = await amended(`einfügen gebietskörperschaft Flensburg "Stadt Flensburg" {
        kurz "die Stadt"
        art KreisfreieStadt
        sitz "24937 Flensburg"
        stellung Mitzeichnend
        vertreten durch "die Oberbürgermeisterin"
        beschluss vom 12.06.2029 nummer "RV 2029/31"
        aufforderung vom 19.06.2029
    }`);
    expect(changed(before, after)).toEqual(['begriffe.beteiligte', 'vertragspartner.gebietskoerperschaft']);
});

test('an inserted module takes a letter, a struck-out one keeps its place', async () => {
    const { before, after } = await amended(`streichen modul DiabetischesFußsyndrom
einfügen modul Pflegeheim fassung 2025.1 {
        für AOK
        mitglieder von Netz als Versorgerteam
        leistungserbringer Klinik als Pflegeheim
    }`);
    expect(changed(before, after)).toContain('module.vereinbart');
    const headings = printed(after);
    expect(['DiabetischesFußsyndrom', 'Pflegeheim'].map((id) => headings.get(`anlage.module.${id}.teil`))).toEqual([
        '2 (aufgehoben)',
        '2a Modul „Pflegeheimvertrag“ (Fassung 2025.1)',
    ]);
    expect(changed(before, after).filter((id) => !/^(anlage\.(module|verguetung|teilnahme)|module\.vereinbart)/u.test(id))).toEqual([]);
});
