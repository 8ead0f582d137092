import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { createProgress } from './progress.ts';

let written = '';
const terminal = (progress: boolean): Terminal => ({
    cwd: '/',
    colour: false,
    progress,
    out: () => undefined,
    err: (text) => {
        written += text;
    },
});

beforeEach(() => {
    written = '';
    vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => void vi.useRealTimers());

test('short work is silent', () => {
    const { report, finish } = createProgress(terminal(true));
    report('Lese');
    finish();
    expect(written).toBe('');
});

test('long work shows its step and wipes it at the end', () => {
    const { report, finish } = createProgress(terminal(true));
    vi.advanceTimersByTime(2000);
    report('Prüfe 1 von 9');
    report('Prüfe 2 von 9');
    finish();
    expect(written).toBe('\r\u001b[KPrüfe 1 von 9 …\r\u001b[K');
});

test('off a terminal there is none', () => {
    const { report, finish } = createProgress(terminal(false));
    vi.advanceTimersByTime(2000);
    report('Prüfe');
    finish();
    expect(written).toBe('');
});
