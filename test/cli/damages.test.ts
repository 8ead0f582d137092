import { describe, expect, test } from 'vitest';
import { changed, nordfriesland, project, riv } from './run-riv.ts';

/** One damaged line of the example and what must be said about it: the rule, its grounds, the line. */
const DAMAGES: readonly {
    readonly what: string;
    readonly from: string;
    readonly to: string;
    readonly code: string;
    readonly basis: string;
}[] = [
    { what: 'no Charta', from: '    charta fassung 2026.1 unterzeichnet am 01.12.2026\n', to: '', code: 'charta-fehlt', basis: 'R18' },
    {
        what: 'share of the Kasse too low',
        from: 'anteil Krankenkasse 20 %',
        to: 'anteil Krankenkasse 14 %',
        code: 'außerhalb-korridor',
        basis: 'R31',
    },
    {
        what: 'share of the Kasse too high',
        from: 'anteil Krankenkasse 20 %',
        to: 'anteil Krankenkasse 30 %',
        code: 'kassenanteil-zu-hoch',
        basis: 'R31',
    },
    { what: 'term too short', from: 'laufzeit 20 jahre', to: 'laufzeit 15 jahre', code: 'außerhalb-korridor', basis: 'R12' },
    {
        what: 'no resolution of the Kreistag',
        from: '        beschluss vom 12.06.2026 nummer "KT 2026/31"\n',
        to: '',
        code: 'beschluss-fehlt',
        basis: 'R2',
    },
    {
        what: 'no recommendation',
        from: '        empfehlung vom 12.05.2026 nummer "KGK 2026/07"\n',
        to: '',
        code: 'empfehlung-fehlt',
        basis: 'R45',
    },
    {
        what: 'a group is missing',
        from: '            bildungseinrichtungen "Berufliche Schule Husum"\n',
        to: '',
        code: 'konferenzgruppe-fehlt',
        basis: 'R6',
    },
    { what: 'no statute', from: '        satzungsregelung "§ 12a der Satzung"\n', to: '', code: 'satzungsregelung-fehlt', basis: 'L54' },
    { what: 'check digit', from: 'ik 103411401', to: 'ik 103411402', code: 'ik-ungültig', basis: 'L42' },
    { what: 'unknown Kreis', from: 'kreis 01054 "Nord', to: 'kreis 01999 "Nord', code: 'kreis-unbekannt', basis: 'L10' },
    {
        what: 'insured are bound',
        from: 'leistungserbringer keine',
        to: 'leistungserbringer 12 monate',
        code: 'bindung-unzulässig',
        basis: 'L53',
    },
    {
        what: 'withdrawal too short',
        from: 'binnen 2 wochen',
        to: 'binnen 1 wochen',
        code: 'widerrufsfrist-falsch',
        basis: '§ 140a Abs. 4 Satz 2 SGB V',
    },
    { what: 'wrong figure', from: '726.126,00', to: '726.127,00', code: 'rechenbeispiel-falsch', basis: 'D14' },
    {
        what: 'no partner outside health care',
        from: '        partner außerhalb des gesundheitswesens "Handwerkskammer Flensburg"\n',
        to: '',
        code: 'partner-außerhalb-fehlt',
        basis: 'R10',
    },
    { what: 'begin before conclusion', from: 'beginn 01.01.2027', to: 'beginn 01.01.2026', code: 'beginn-vor-abschluss', basis: 'B13' },
    {
        what: 'accession after the end',
        from: 'beitritt 01.07.2028',
        to: 'beitritt 01.07.2060',
        code: 'beitritt-außerhalb-laufzeit',
        basis: 'K9',
    },
    { what: 'open value', from: 'durch "den Vorstand"', to: 'durch offen "Name"', code: 'offen-unzulässig', basis: 'L40' },
    { what: 'subprocessors', from: ' ohne unterauftrag', to: '', code: 'unterauftrag-nicht-ausgeschlossen', basis: 'L62' },
    { what: 'unknown role', from: 'als Fußeinrichtung', to: 'als Hausarzt', code: 'name-unbekannt', basis: 'B1' },
    { what: 'unknown kind of Kasse', from: 'kassenart AOK', to: 'kassenart AKO', code: 'wert-unbekannt', basis: 'B3' },
];

interface Found {
    readonly file: string;
    readonly code: string;
    readonly message: string;
    readonly basis: readonly string[];
    readonly severity: string;
}

describe('One damaged line of Nordfriesland names its rule and its grounds', () => {
    const text = nordfriesland();
    const folder = project(Object.fromEntries(DAMAGES.map(({ from, to }, index) => [`${index}/vertrag.riv`, changed(text, from, to)])));
    const { code: exitCode, out } = riv(['check', '--output', 'json'], folder);
    const findings: readonly Found[] = JSON.parse(out).findings;

    test.for(DAMAGES.map((damage, index) => ({ ...damage, index })))('$what: $code', ({ code, basis, index }) => {
        const own = findings.filter(({ file, severity }) => file === `${index}/vertrag.riv` && severity !== 'info');
        const named = own.find((finding) => finding.code === code);
        expect(named?.basis).toContain(basis);
        expect(named?.message.length).toBeGreaterThan(40);
    });

    test('the run ends with 1', () => {
        expect(exitCode).toBe(1);
    });

    test('the corridor is named with both ends and its grounds', () => {
        const narrow = project({ 'vertrag.riv': changed(text, 'anteil Krankenkasse 20 %', 'anteil Krankenkasse 14 %') });
        const result = riv(['check'], narrow);
        expect(result.out).toMatch(/14\s%.*15\s%\sbis\s25\s%/);
        expect(result.out).toMatch(/ {2}Grundlage: .*R31/);
        expect(result.code).toBe(1);
    });
});
