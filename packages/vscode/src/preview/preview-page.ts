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
    const policy = [`default-src 'none'`, `style-src ${cspSource}`, `font-src ${cspSource}`, `script-src 'nonce-${nonce}'`].join('; ');
    return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Vorschau</title>
<link rel="stylesheet" href="${style}">
</head>
<body class="schrift-${font}">
<p class="bedienung">Tabulatortaste: zum gewählten Wert. Alt mit Pfeil auf oder ab: zum vorigen oder nächsten Wert. Eingabetaste: zur Zeile im Quelltext.</p>
<div id="befunde" role="status" aria-label="Was dem Vertragstext fehlt" hidden></div>
<div id="inhalt"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
