import type { RunningText } from '../../document/legal-document.ts';

/** Style sheet for screen and print. Running text of printed pages comes from the margin boxes of `@page`. */
export function styleSheet(running: RunningText): string {
    return `${SCREEN}
@page {
    size: A4;
    margin: 27mm 22mm 25mm 25mm;
    @top-left { content: ${cssText(`${running.title} · ${running.variant}`)}; font: 8pt sans-serif; color: #444; }
    @top-right { content: ${cssText(running.status)}; font: 8pt sans-serif; color: #444; }
    @bottom-left { content: ${cssText(running.footer)}; font: 6pt sans-serif; color: #666; }
    @bottom-right { content: "Seite " counter(page) " von " counter(pages); font: 8pt sans-serif; color: #444; }
}
${PRINT}`;
}

/** Text as a CSS string; nothing in it can end the string or the style element. */
function cssText(text: string): string {
    return `"${text.replace(/[^\p{L}\p{N} .,:;()\u00a0·–-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}

const SCREEN = `:root { color-scheme: light; --ink: #1a1a1a; --quiet: #555; --rule: #b5b5b5; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.5rem 5rem; color: var(--ink); background: #fff;
    font: 1.0625rem/1.55 "Times New Roman", "Liberation Serif", Georgia, serif; hyphens: auto; }
h1, h2, h3 { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; line-height: 1.25; hyphens: manual; }
h1 { font-size: 2rem; margin: 6rem 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.75rem 0 .9rem; }
h3 { font-size: 1.02rem; margin: 1.75rem 0 .6rem; }
p { margin: 0 0 .55rem; }
a { color: inherit; text-decoration: underline; text-decoration-color: #8a8a8a; text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
.sprung { position: absolute; left: -100vw; }
.sprung:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem; }
.untertitel { font-size: 1.15rem; color: var(--quiet); margin-bottom: 2.5rem; }
.hinweis { border: 1px solid var(--ink); border-left-width: 5px; padding: .6rem .9rem; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1rem; font-size: .95rem; line-height: 1.4; }
th, td { border: 1px solid var(--rule); padding: .35rem .6rem; text-align: left; vertical-align: top; }
thead th { background: #f1f1f1; }
.tafel { overflow-x: auto; }
.eng { font-size: .82rem; }
.eng th, .eng td { padding: .3rem .4rem; }
.rechts { text-align: right; font-variant-numeric: tabular-nums; }
.angaben th, .angaben td { border-width: 0 0 1px; }
.angaben th { width: 11rem; font-weight: normal; color: var(--quiet); }
ol { list-style: none; margin: .3rem 0 .7rem; padding: 0; }
ol.gezählt { list-style: decimal; padding-left: 2rem; }
li { margin: 0 0 .35rem; padding-left: 2.2rem; position: relative; }
li > .nr:first-child { position: absolute; left: 0; }
ol.gezählt > li { padding-left: 0; }
.absatz { margin: 0 0 .8rem; }
.absatz.numbered { padding-left: 2.4rem; position: relative; }
.absatz.numbered > p:first-child > .nr:first-child { position: absolute; left: 0; }
.verzeichnis li { padding-left: 5.2rem; margin-bottom: .2rem; }
.verzeichnis a { text-decoration: none; }
.verzeichnis .nr { position: absolute; left: 0; }
.formel { text-align: center; font-style: italic; margin: .8rem 0; }
.formel sub { font-style: normal; }
sub { line-height: 0; font-size: .75em; }
mark { background: #fff1a8; color: inherit; }
.rubrum .auftakt { text-align: center; margin: 1.4rem 0; }
.rubrum .schluss { margin: 1rem 0; }
.linie { display: inline-block; width: min(100%, 20rem); border-bottom: 1px solid var(--ink); height: 1.2em; }
.formular { line-height: 2; }
.unterschriften { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem 2.5rem; }
.unterschrift .feld { margin: 1.1rem 0 0; line-height: 1.2; }
.unterschrift .linie { width: 100%; }
.siegel { color: var(--quiet); margin-top: 1rem; }
.prüfsumme { font-size: .75rem; color: var(--quiet); overflow-wrap: anywhere; margin-top: 4rem; }`;

const PRINT = `@media print {
    html { font-size: 10.5pt; }
    body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.4; }
    h1 { margin-top: 50mm; font-size: 22pt; }
    h2 { font-size: 12.5pt; }
    h3 { font-size: 11pt; }
    h2, h3 { break-after: avoid; }
    .sprung, .prüfsumme { display: none; }
    .tafel { overflow: visible; }
    .deckblatt { break-after: page; }
    .rubrum { break-before: page; }
    .verzeichnis { break-inside: avoid; }
    .anlage, .abweichungen, .offen { break-before: page; }
    .unterschrift, tr, li { break-inside: avoid; }
    thead { display: table-header-group; }
    p, li { orphans: 2; widows: 2; }
    a { text-decoration: none; }
    mark { background: none; font-weight: bold; }
}`;
