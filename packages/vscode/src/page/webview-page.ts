export interface WebviewPage {
    readonly title: string;
    /** Directives that allow more than the styles of the extension. */
    readonly policy?: readonly string[];
    readonly styles: readonly string[];
    readonly cspSource: string;
    readonly font: string;
    /** Content of the `body` element. */
    readonly body: string;
}

/** A page in the editor: German, no source but the extension, and nothing that the policy does not name. */
export function webviewPage({ title, policy = [], styles, cspSource, font, body }: WebviewPage): string {
    return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${[`default-src 'none'`, `style-src ${cspSource}`, ...policy].join('; ')}">
<title>${title}</title>
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
</head>
<body class="schrift-${font}">
${body}
</body>
</html>`;
}
