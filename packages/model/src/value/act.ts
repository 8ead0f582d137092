import { nearestOf } from '../terms/lookup.ts';

/** An act that a contract may cite. `unit` is the sign of its provisions. */
export interface Act {
    readonly title: string;
    readonly unit: '§' | 'Art.';
}

function statute(title: string): Act {
    return { title, unit: '§' };
}

function treaty(title: string): Act {
    return { title, unit: 'Art.' };
}

/** The acts that citations know, by their abbreviation. */
export const acts: Readonly<Record<string, Act>> = {
    'SGB I': statute('Erstes Buch Sozialgesetzbuch – Allgemeiner Teil'),
    'SGB II': statute('Zweites Buch Sozialgesetzbuch – Grundsicherung für Arbeitsuchende'),
    'SGB III': statute('Drittes Buch Sozialgesetzbuch – Arbeitsförderung'),
    'SGB IV': statute('Viertes Buch Sozialgesetzbuch – Gemeinsame Vorschriften für die Sozialversicherung'),
    'SGB V': statute('Fünftes Buch Sozialgesetzbuch – Gesetzliche Krankenversicherung'),
    'SGB VI': statute('Sechstes Buch Sozialgesetzbuch – Gesetzliche Rentenversicherung'),
    'SGB VII': statute('Siebtes Buch Sozialgesetzbuch – Gesetzliche Unfallversicherung'),
    'SGB VIII': statute('Achtes Buch Sozialgesetzbuch – Kinder- und Jugendhilfe'),
    'SGB IX': statute('Neuntes Buch Sozialgesetzbuch – Rehabilitation und Teilhabe von Menschen mit Behinderungen'),
    'SGB X': statute('Zehntes Buch Sozialgesetzbuch – Sozialverwaltungsverfahren und Sozialdatenschutz'),
    'SGB XI': statute('Elftes Buch Sozialgesetzbuch – Soziale Pflegeversicherung'),
    'SGB XII': statute('Zwölftes Buch Sozialgesetzbuch – Sozialhilfe'),
    'SGB XIV': statute('Vierzehntes Buch Sozialgesetzbuch – Soziale Entschädigung'),
    RSAV: statute('Risikostruktur-Ausgleichsverordnung'),
    BGB: statute('Bürgerliches Gesetzbuch'),
    HGB: statute('Handelsgesetzbuch'),
    AktG: statute('Aktiengesetz'),
    GmbHG: statute('Gesetz betreffend die Gesellschaften mit beschränkter Haftung'),
    GenG: statute('Genossenschaftsgesetz'),
    StGB: statute('Strafgesetzbuch'),
    ZPO: statute('Zivilprozessordnung'),
    SGG: statute('Sozialgerichtsgesetz'),
    InsO: statute('Insolvenzordnung'),
    GWB: statute('Gesetz gegen Wettbewerbsbeschränkungen'),
    VgV: statute('Vergabeverordnung'),
    UStG: statute('Umsatzsteuergesetz'),
    AO: statute('Abgabenordnung'),
    ERechV: statute('E-Rechnungsverordnung'),
    BDSG: statute('Bundesdatenschutzgesetz'),
    GenDG: statute('Gendiagnostikgesetz'),
    KKG: statute('Gesetz zur Kooperation und Information im Kinderschutz'),
    IfSG: statute('Infektionsschutzgesetz'),
    KHG: statute('Krankenhausfinanzierungsgesetz'),
    KHEntgG: statute('Krankenhausentgeltgesetz'),
    AMG: statute('Arzneimittelgesetz'),
    ApoG: statute('Apothekengesetz'),
    VwVfG: statute('Verwaltungsverfahrensgesetz'),
    GG: treaty('Grundgesetz für die Bundesrepublik Deutschland'),
    DSGVO: treaty('Verordnung (EU) 2016/679 – Datenschutz-Grundverordnung'),
    AEUV: treaty('Vertrag über die Arbeitsweise der Europäischen Union'),
    'VO (EU) 2017/745': treaty('Verordnung (EU) 2017/745 über Medizinprodukte'),
    'ÖGDG NRW': statute('Gesetz über den öffentlichen Gesundheitsdienst des Landes Nordrhein-Westfalen'),
    'GDG SH': statute('Gesundheitsdienst-Gesetz des Landes Schleswig-Holstein'),
    'LGG BW': statute('Landesgesundheitsgesetz Baden-Württemberg'),
    'KrO NRW': statute('Kreisordnung für das Land Nordrhein-Westfalen'),
    'KrO SH': statute('Kreisordnung für Schleswig-Holstein'),
    'GO NRW': statute('Gemeindeordnung für das Land Nordrhein-Westfalen'),
    'GO SH': statute('Gemeindeordnung für Schleswig-Holstein'),
};

/** The act that an unknown name probably means: spelt differently (`SGB 5`, `SGB-V`, `DS-GVO`, the full title), else the nearest one. */
export function similarAct(name: string): string | undefined {
    const wanted = fold(bookInRoman(name));
    const same = Object.entries(acts).find(([key, { title }]) => fold(key) === wanted || fold(title) === wanted);
    return same ? same[0] : nearestOf(Object.keys(acts), name, 1)[0];
}

const BOOKS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

function bookInRoman(name: string): string {
    return name.replace(/^(SGB)[\s-]*(\d+)$/iu, (text, book: string, digits: string) => `${book} ${BOOKS[Number(digits) - 1] ?? text}`);
}

function fold(name: string): string {
    return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
