import type { FromPreview, ToPreview } from './messages.ts';
import { nearestValue, parseOrigin } from './origin.ts';
import { shapingValue } from './shaping-value.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void; setState(state: unknown): void };

const vscode = acquireVsCodeApi();
const main = document.querySelector('#inhalt') as HTMLElement;
const notices = document.querySelector('#befunde') as HTMLElement;

/** Values of the text that know where they come from, in reading order. */
let values: readonly HTMLElement[] = [];
/** The one value that the tabulator key reaches; arrow keys with Alt move it. */
let current: HTMLElement | undefined;
/** Where the page stands because the editor moved it; the scrolling that led there is not reported back. */
let placedAt = -1;
let source = '';
/** What the page shows. */
let shown: string | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
    switch (data.type) {
        case 'render':
            return render(data);
        case 'empty':
            return show('', [data.text]);
        case 'follow':
            return follow(data.source, data.line, data.mark);
    }
});

function render({ html, problems, title, source: from }: Extract<ToPreview, { type: 'render' }>): void {
    source = from;
    const index = current === undefined ? 0 : values.indexOf(current);
    const hadFocus = current !== undefined && document.activeElement === current;
    show(html, problems);
    document.title = title;
    vscode.setState({ source });
    makeCurrent(values[Math.min(index, values.length - 1)], hadFocus);
    vscode.postMessage({ type: 'rendered', headings: textsOf('h1, h2'), origins: values.length, changed: textsOf('.geändert') });
}

function textsOf(selector: string): string[] {
    return [...main.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');
}

function show(html: string, problems: readonly string[]): void {
    // The same again would take the selection and the mark from the reader.
    const next = JSON.stringify([html, problems]);
    if (next === shown) {
        return;
    }
    shown = next;
    main.innerHTML = html;
    notices.replaceChildren(
        // Where nothing else can be shown, the page itself says them.
        ...problems
            .filter((problem) => !main.textContent?.includes(problem))
            .map((problem) => {
                const line = document.createElement('p');
                line.textContent = problem;
                return line;
            }),
    );
    notices.hidden = notices.childElementCount === 0;
    values = [...main.querySelectorAll<HTMLElement>('[data-origin]')];
    current = undefined;
}

function follow(from: string, line: number, mark: boolean): void {
    const places = values.map((value) => parseOrigin(value.dataset.origin));
    const index = nearestValue(places, from, line);
    const value = index === undefined ? undefined : values[index];
    if (value === undefined) {
        return;
    }
    if (mark) {
        for (const [i, other] of values.entries()) {
            other.classList.toggle('gewählt', places[i]?.source === from && places[i]?.line === places[index as number]?.line);
        }
    }
    const { top, bottom } = value.getBoundingClientRect();
    if (!mark || top < 0 || bottom > window.innerHeight) {
        value.scrollIntoView({ block: mark ? 'center' : 'start' });
        placedAt = window.scrollY;
    }
}

function makeCurrent(value: HTMLElement | undefined, focus: boolean): void {
    if (value === undefined) {
        return;
    }
    current?.removeAttribute('tabindex');
    current?.removeAttribute('role');
    current = value;
    value.tabIndex = 0;
    value.setAttribute('role', 'link');
    if (focus) {
        value.focus();
    }
}

function openOrigin(value: HTMLElement): void {
    vscode.postMessage({ type: 'open', origin: value.dataset.origin ?? '' });
}

main.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target : undefined;
    const value = element?.closest<HTMLElement>('[data-origin]');
    // A reference inside the text leads to its clause, and selected text is to be copied.
    if (value && !element?.closest('a') && window.getSelection()?.isCollapsed !== false) {
        makeCurrent(value, false);
        openOrigin(value);
    }
});

// Text without a value of its own leads to what shapes it. Two clicks, since one may begin a selection.
main.addEventListener('dblclick', ({ target }) => {
    const value = target instanceof Element && !target.closest('[data-origin], a') ? shapingValue(target, source) : undefined;
    if (value !== undefined) {
        makeCurrent(value, false);
        openOrigin(value);
    }
});

main.addEventListener('keydown', (event) => {
    const step = event.altKey && event.key === 'ArrowDown' ? 1 : event.altKey && event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && current !== undefined) {
        event.preventDefault();
        makeCurrent(values[values.indexOf(current) + step], true);
    } else if (event.key === 'Enter' && current !== undefined && document.activeElement === current) {
        openOrigin(current);
    }
});

let reported = '';
document.addEventListener(
    'scroll',
    () => {
        if (Math.abs(window.scrollY - placedAt) < 2) {
            return;
        }
        placedAt = -1;
        const value = values.find((candidate) => {
            const { top } = candidate.getBoundingClientRect();
            return parseOrigin(candidate.dataset.origin)?.source === source && top >= 0 && top < window.innerHeight;
        });
        const origin = value?.dataset.origin ?? '';
        if (origin !== '' && origin !== reported) {
            reported = origin;
            vscode.postMessage({ type: 'scrolled', origin });
        }
    },
    { passive: true },
);

vscode.postMessage({ type: 'ready' });
