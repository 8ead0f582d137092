import type { FromPreview, ToPreview } from './messages.ts';
import { nearestValue, parseOrigin } from './origin.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void; setState(state: unknown): void };

const vscode = acquireVsCodeApi();
const main = document.querySelector('#inhalt') as HTMLElement;
const notices = document.querySelector('#befunde') as HTMLElement;

/** Values of the text that know where they come from, in reading order. */
let values: readonly HTMLElement[] = [];
/** The one value that the tabulator key reaches; arrow keys with Alt move it. */
let current: HTMLElement | undefined;
/** Until then the page moves because the editor did; that is not reported back. */
let followsUntil = 0;
let source = '';

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
    const headings = [...main.querySelectorAll('h1, h2')].map((heading) => heading.textContent?.trim() ?? '');
    vscode.postMessage({ type: 'rendered', headings, origins: values.length });
}

function show(html: string, problems: readonly string[]): void {
    main.innerHTML = html;
    notices.replaceChildren(
        ...problems.map((problem) => {
            const line = document.createElement('p');
            line.textContent = problem;
            return line;
        }),
    );
    notices.hidden = problems.length === 0;
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
    followsUntil = performance.now() + 400;
    if (mark) {
        for (const [i, other] of values.entries()) {
            other.classList.toggle('gewählt', places[i]?.source === from && places[i]?.line === places[index as number]?.line);
        }
    }
    const { top, bottom } = value.getBoundingClientRect();
    if (!mark || top < 0 || bottom > window.innerHeight) {
        value.scrollIntoView({ block: mark ? 'center' : 'start' });
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
        if (performance.now() < followsUntil) {
            return;
        }
        const value = values.find((candidate) => {
            const place = parseOrigin(candidate.dataset.origin);
            return place?.source === source && candidate.getBoundingClientRect().top >= 0;
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
