import type { Contract } from '@riv/model/contract/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClauseText } from '../clause-text/parse-clause-text.ts';
import { plainText } from '../document/plain-text.ts';
import { fixtureContract } from '../testing/fixture-contract.ts';
import { date, open, origin, sourced } from '../testing/fixture-values.ts';
import { templateFromSource } from '../testing/template-from-source.ts';
import { renderTemplate } from './render-template.ts';
import { createSession } from './session.ts';
import { templateContext } from './template-context.ts';

function render(source: string, contract: Contract = fixtureContract('verbund')) {
    const file = templateFromSource(source);
    const rendered = renderTemplate(createSession(contract), templateContext(contract), file);
    const parsed = parseClauseText({ kind: 'clause', owner: 'Probe', template: file.path, ...rendered });
    const paragraphs = parsed.parts.flatMap((part) => part.content.filter((entry) => entry.kind === 'paragraph'));
    return { text: paragraphs.map(plainText).join('\n'), paragraphs, problems: [...rendered.problems, ...parsed.problems], rendered };
}

/** Text with no-break spaces as plain ones, for reading. */
const textOf = (source: string, contract?: Contract) => render(source, contract).text.replaceAll('\u00a0', ' ');

describe('helpers', () => {
    it.each([
        ['{{wert term}}', '20 Jahre'],
        ['{{wert settlement.due "dativ"}}', '30 Tagen'],
        ['{{wert concluded}}', '1. Dezember 2026'],
        ['{{wert share.payerShare}}', '20 %'],
        ['{{wert share.quality}}', '0,90'],
        ['{{wert legalBasis}}', '§ 140a Abs. 1 Satz 2 SGB V'],
        ['{{wert fund.base}}', 'Zuweisungen nach § 266 Abs. 3 SGB V'],
        ['{{wert settlement.provisional}}', '31. März des zweiten Folgejahres'],
        ['{{wert participation.providerBinding}}', 'keine'],
        ['{{wert unit.legalForm}}', 'GmbH'],
        ['{{zahlwort participation.withdrawal "dativ"}}', 'zwei Wochen'],
        ['{{zahlwort cooperation.meetingsPerYear}}', 'vier'],
        ['{{begriff careForm}}', 'integrierte Versorgung'],
        ['{{begriff careForm "dativ"}}', 'integrierter Versorgung'],
        ['{{partei "KreisNF" "genitiv"}}', 'Des Kreises'],
        ['von {{partei "KreisNF" "dativ"}}', 'von dem Kreis'],
        ['für {{partei "KreisNF" "akkusativ"}}', 'für den Kreis'],
        ['a {{partei "KreisNF" gross=true}}', 'a Der Kreis'],
        ['{{name unit}}', 'Gesundes Nordfriesland GmbH'],
        ['von {{einheit "dativ"}}', 'von der Integrationseinheit'],
        ['von {{kassen "dativ"}} {{kassenverb "zahlt" "zahlen"}}', 'von den Krankenkassen zahlen'],
        ['von {{koerperschaften "dativ"}} {{koerperschaftenverb "gilt" "gelten"}}', 'von der Gebietskörperschaft gilt'],
        ['mit {{aemter "dativ"}} {{aemterverb "ist" "sind"}}', 'mit dem Fachdienst Gesundheit des Kreises Nordfriesland ist'],
        [
            'x {{aufzaehlung cooperation.subjects}}',
            'x Gesundheitsberichterstattung, Hitze- und Infektionsschutz und aufsuchende Prävention',
        ],
        [
            'x {{aufzaehlung cooperation.subjects oder=true}}',
            'x Gesundheitsberichterstattung, Hitze- und Infektionsschutz oder aufsuchende Prävention',
        ],
        ['von {{aufzaehlung payers "dativ"}}', 'von der AOK und der TK'],
        ['von {{aufzaehlung dataProtection.controllers "dativ"}}', 'von der AOK, der TK und der Integrationseinheit'],
        ['{{aufzaehlung cooperation.reportTo}}', 'Kommunale Gesundheitskonferenz und Vertretungskörperschaft'],
        ['{{mehrzahl payers "Kasse" "Kassen"}} {{mehrzahl authorities "Kreis" "Kreise"}}', 'Kassen Kreis'],
        ['{{norm "§ 140a Absatz 3 Satz 1 Nummer 2 SGB V"}}', '§ 140a Abs. 3 Satz 1 Nr. 2 SGB V'],
        [
            '{{#each payers}}{{#unless @first}}, {{/unless}}{{wert title}}{{/each}}',
            'AOK NordWest – Die Gesundheitskasse, Techniker Krankenkasse',
        ],
        [
            '{{#each payers}}{{#if @last}}{{partei this "genitiv"}} in {{wert ../region.cutoff}}{{/if}}{{/each}}',
            'Der TK in 31. Dezember 2025',
        ],
    ])('%s', (source, expected) => {
        expect(render(source).problems).toEqual([]);
        expect(textOf(source)).toBe(expected);
    });

    it.each([
        ['securities', false],
        ['payers', true],
        ['participation.providerBinding', false],
        ['share.threshold', false],
        ['share.payerShare', true],
        ['fund.offsetting', true],
        ['fund.conditionMet', false],
        ['termination.growth', false],
        ['concluded', true],
        ['publication.minimumCases', true],
    ])('{{#if %s}} is %s', (field, expected) => {
        expect(textOf(`{{#if ${field}}}ja{{else}}nein{{/if}}`)).toBe(expected ? 'ja' : 'nein');
        expect(textOf(`{{#unless ${field}}}ja{{else}}nein{{/unless}}`)).toBe(expected ? 'nein' : 'ja');
    });

    it.each([
        ['{{#gleich careForm "Integriert"}}ja{{else}}nein{{/gleich}}', 'ja'],
        ['{{#gleich careForm "integrierte Versorgung"}}ja{{else}}nein{{/gleich}}', 'ja'],
        ['{{#gleich share.payerShare "20 %"}}ja{{else}}nein{{/gleich}}', 'ja'],
        ['{{#gleich share.payerShare "25 %"}}ja{{else}}nein{{/gleich}}', 'nein'],
        ['{{#gleich standard "Verbund"}}ja{{else}}nein{{/gleich}}', 'ja'],
        ['{{#gleich number "x"}}ja{{else}}nein{{/gleich}}', 'nein'],
        ['{{#hatklausel "Beirat"}}ja{{else}}nein{{/hatklausel}}', 'ja'],
        ['{{#hatklausel "Gewährträger"}}ja{{else}}nein{{/hatklausel}}', 'nein'],
        ['{{#if (gleich standard "Kommunal")}}ja{{else}}nein{{/if}}', 'nein'],
    ])('%s', (source, expected) => {
        expect(textOf(source)).toBe(expected);
    });
});

describe('renderTemplate', () => {
    it('reports a missing value with template, line and path', () => {
        const { problems } = render('Satz.\nNummer {{wert number}}.');
        expect(problems).toEqual([
            { code: 'wert-fehlt', message: 'Der Wert „number“ fehlt im Vertrag.', template: 'text/probe.hbs', line: 2, path: 'number' },
        ]);
    });

    it.each([
        ['{{wert fund.nothing}}', 'wert-fehlt'],
        ['{{wert nothing.at.all}}', 'feld-fehlt'],
        ['{{wert fund}}', 'wert-nicht-druckbar'],
        ['{{wert payers}}', 'wert-nicht-druckbar'],
        ['{{partei "Niemand"}}', 'partei-unbekannt'],
        ['{{norm "Paragraf 1"}}', 'norm-ungültig'],
        ['{{aufzaehlung securities}}', 'liste-leer'],
        ['{{kassenverb "zahlt"}}', 'verb-unvollständig'],
        ['{{verweis ""}}', 'verweis-ohne-kennung'],
    ])('%s is a problem: %s', (source, code) => {
        expect(render(source).problems.map((problem) => problem.code)).toEqual([code]);
    });

    it('gives each value its origin and leaves typed text without', () => {
        const place = origin('contract', 7);
        const contract = { ...fixtureContract('verbund'), term: { ...fixtureContract('verbund').term, origin: place } };
        const [paragraph] = render('Die Laufzeit beträgt {{wert term}}.', contract).paragraphs;
        const [sentence] = paragraph?.blocks ?? [];
        expect(sentence?.kind === 'sentence' && sentence.spans).toEqual([
            { text: 'Die Laufzeit beträgt ' },
            { text: '20\u00a0Jahre', origin: place },
            { text: '.' },
        ]);
    });

    it('sets the indices of a formula, and of no other text', () => {
        const contract = fixtureContract('verbund');
        const source =
            '{{#each examples}}{{#each cases}}{{#each calculation}}{{#gleich id "zielkosten"}}{{wert formula}} {{wert id}}{{/gleich}}{{/each}}{{/each}}{{/each}}';
        const [block] = render(source, contract).paragraphs[0]?.blocks ?? [];
        expect(block?.kind === 'sentence' && block.spans.filter((span) => span.subscript).map((span) => span.text)).toEqual(['ref']);
        const title = { ...contract.title, value: 'a_b' };
        expect(textOf('{{wert title}}', { ...contract, title })).toBe('a_b');
    });

    it('prints an open value in a draft and refuses it later', () => {
        const draft = { ...fixtureContract('verbund'), status: sourced('Entwurf' as const), concluded: open('Datum') };
        expect(textOf('Am {{wert concluded}}.', draft)).toBe('Am [offen: Datum].');
        expect(render('Am {{wert concluded}}.', draft).problems).toEqual([]);
        const final = { ...draft, status: sourced('Geschlossen' as const) };
        expect(render('Am {{wert concluded}}.', final).problems.map((problem) => problem.code)).toEqual(['wert-offen']);
    });

    it.each([
        'constructor',
        '__proto__',
        'toString',
        'hasOwnProperty',
        'region.constructor',
        'title.value.constructor',
        'payers.constructor.constructor',
    ])('reaches no prototype by %s', (path) => {
        const { problems, text } = render(`{{wert ${path}}}`);
        expect(problems).toHaveLength(1);
        expect(text).not.toMatch(/function|object/i);
    });

    it('bounds what a template can do', () => {
        const many = Array.from({ length: 200 }, () => sourced('x'));
        const contract = fixtureContract('verbund');
        const large = { ...contract, cooperation: { ...contract.cooperation, subjects: many } };
        const source = '{{#each cooperation.subjects}}{{#each ../cooperation.subjects}}{{wert this}}{{/each}}{{/each}}';
        expect(render(source, large).problems.map((problem) => problem.code)).toContain('vorlage-zu-lang');
    });

    it('lets no text of a value act as markup', () => {
        const nasty = fc.oneof(
            fc.string({ unit: 'binary', minLength: 1 }),
            fc.constantFrom(
                '# x',
                '- x',
                '= x',
                '| a | b |',
                '[[x]]',
                '_ ____',
                'a\n\n- b',
                '{{wert title}}',
                '\ue000999\ue001',
                '\u{f0001}',
                '|',
                ']]',
                '  - x',
                '</w:t>',
                '<script>',
            ),
        );
        const source =
            '[[a]]\nVor {{wert title}} nach.\n{{wert title}} am Anfang.\nEs gilt:\n- {{wert title}}\n| Kopf |\n|---|\n| {{wert title}} |';
        const contract = fixtureContract('verbund');
        const plain = render(source);
        fc.assert(
            fc.property(nasty, (value) => {
                const rendered = render(source, { ...contract, title: { ...contract.title, value } });
                if (rendered.problems.length > 0) {
                    // A value of blanks and marks alone is a missing value, and nothing else can go wrong.
                    expect(new Set(rendered.problems.map((problem) => problem.code))).toEqual(new Set(['wert-nicht-druckbar']));
                    return;
                }
                expect(rendered.paragraphs.map(shape)).toEqual(plain.paragraphs.map(shape));
            }),
            { numRuns: 300 },
        );
    });

    it('dates the terms by the Stand', () => {
        const contract = fixtureContract('verbund');
        const [first] = contract.success;
        const periods = [
            { ...first!, validTo: 2029 },
            { ...first!, validFrom: 2030, payerShare: sourced({ kind: 'percent' as const, value: '15' }) },
        ];
        const source =
            '{{wert share.payerShare}} {{#each earlierShares}}früher {{wert payerShare}}{{/each}}{{#each laterShares}}später {{wert payerShare}}{{/each}}';
        expect(textOf(source, { ...contract, success: periods })).toBe('20 % später 15 %');
        expect(textOf(source, { ...contract, success: periods, effective: date('01.01.2031') })).toBe('15 % früher 20 %');
    });
});

/** Kinds and numbers of the blocks, without their words. */
function shape(paragraph: ReturnType<typeof render>['paragraphs'][number]): unknown {
    return paragraph.blocks.map((block) =>
        block.kind === 'sentence'
            ? [block.kind, block.items.length]
            : block.kind === 'table'
              ? [block.kind, block.columns.length, block.rows.map((row) => row.length)]
              : block.kind,
    );
}
