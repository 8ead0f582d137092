import { webviewPage } from '../page/webview-page.ts';
import { createNonce } from './create-nonce.ts';

export interface PageParts {
    readonly script: string;
    readonly style: string;
    readonly cspSource: string;
    readonly font: string;
}

/** The page of the preview: no content of its own, no source but the extension, no script but the one with the nonce. */
export function previewPage({ script, style, cspSource, font }: PageParts): string {
    const nonce = createNonce();
    return webviewPage({
        title: 'Vorschau',
        policy: [`font-src ${cspSource}`, `script-src 'nonce-${nonce}'`],
        styles: [style],
        cspSource,
        font,
        body: `<p class="bedienung">Tabulatortaste: zum gewählten Wert. Alt mit Pfeil auf oder ab: zum vorigen oder nächsten Wert. Eingabetaste: zur Zeile im Quelltext.</p>
<div id="befunde" role="status" aria-label="Was dem Vertragstext fehlt" hidden></div>
<div id="inhalt"></div>
<script nonce="${nonce}" src="${script}"></script>`,
    });
}
