import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { valueInvalid } from './wert-ungültig.rule.ts';

testRule(valueInvalid, {
    right: {
        Muster: contractWith({}),
        'Kennzeichen haben eine eigene Regel': contractWith({ 'ik 590101547': 'ik 59010154' }),
        'einstelliger Tag und Monat': contractWith({ 'beginn 01.01.2027': 'beginn 1.1.2027' }),
        'Eurozeichen und negativer Betrag': contractWith({ 'ergebnis delta 3.630.630,00 EUR': 'ergebnis delta −3.630.630,00 €' }),
        'Grenzen mit einer Einheit': variantWith('laufzeit 25 jahre zulässig 20 bis 30 jahre'),
        'Grenzen ohne Einheit': variantWith('kooperation {\n sitzungen 4 je jahr zulässig 4 bis 12\n }'),
    },
    wrong: {
        '31. Februar': { text: contractWith({ 'beginn 01.01.2027': 'beginn ⟦31.02.2027⟧' }), message: 'Letzter Tag: 28.02.2027' },
        'zweistelliges Jahr': { text: contractWith({ 'geschlossen am 01.12.2026': 'geschlossen am ⟦01.12.26⟧' }), message: '01.12.2026' },
        'Betrag in englischer Schreibweise': {
            text: contractWith({ 'ausgaben 103.900.000,00 EUR': 'ausgaben ⟦1,234.56 EUR⟧' }),
            message: 'Gemeint ist wohl 1.234,56',
        },
        'Dezimalpunkt im Prozentsatz': {
            text: contractWith({ 'anteil Krankenkasse 20 %': 'anteil Krankenkasse ⟦20.5 %⟧' }),
            message: '20,5',
        },
        'Dezimalpunkt im Qualitätsfaktor': contractWith({ 'mindestens 0,90': 'mindestens ⟦0.90⟧' }),
        'halbe Monate': { text: contractWith({ 'widerruf binnen 2 wochen': 'widerruf binnen ⟦2,5⟧ wochen' }), message: 'ganze Zahl' },
        'gruppierte Anzahl': { text: contractWith({ 'sitzungen 4': 'sitzungen ⟦4,0⟧' }), message: 'Schreiben Sie 4.' },
        'Jahr mit zwei Ziffern': contractWith({ 'jahr 2029': 'jahr ⟦29⟧' }),
        'Symbolnummer ohne führende Null': {
            text: 'versorgungsmodul M "M" fassung 1.0 {\n rolle R\n vergütung {\n position P für R betrag 1,00 EUR\n symbolnummer P ⟦9071⟧ in Westfalen-Lippe\n }\n}\n',
            message: '09071',
        },
        'Ordnungszahl ohne Punkt': variantWith('kündigung {\n ordentlich frühestens zum ablauf des ⟦10⟧ vertragsjahres\n }'),
        'Tag im Jahr ohne zweiten Punkt': variantWith('abrechnung {\n vorläufig bis ⟦31.03⟧ des zweiten folgejahres\n }'),
        'Tag, den es nie gibt': variantWith('abrechnung {\n vorläufig bis ⟦31.02.⟧ des zweiten folgejahres\n }'),
        'Fassung mit Komma': { text: 'variante V "V" fassung ⟦2026,1⟧ erweitert Verbund fassung 2026.1 {\n}\n', message: '2026.1' },
        'Grenze mit Dezimalpunkt': variantWith('erfolgsvergütung {\n mindestschwelle 0 % der normkosten zulässig 0 % bis ⟦0.5 %⟧\n }'),
    },
});

function variantWith(lines: string): string {
    return `variante V "V" fassung 1.0 erweitert Verbund fassung 2026.1 {\n ${lines}\n}\n`;
}
