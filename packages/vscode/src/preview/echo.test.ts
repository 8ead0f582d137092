import { describe, expect, it } from 'vitest';
import { createEcho } from './echo.ts';

describe('echo', () => {
    it('is what the page asked for, with the lines that stick to the top', () => {
        const echo = createEcho(() => 0);
        echo.send(100);
        expect(echo.isEcho(97)).toBe(true);
        echo.send(140);
        expect(echo.isEcho(140)).toBe(true);
    });

    it('is heard once', () => {
        const echo = createEcho(() => 0);
        echo.send(100);
        expect(echo.isEcho(100)).toBe(true);
        expect(echo.isEcho(100)).toBe(false);
    });

    it('is not what the hand does', () => {
        const echo = createEcho(() => 0);
        expect(echo.isEcho(20)).toBe(false);
        echo.send(100);
        expect(echo.isEcho(10)).toBe(false);
        // The wish was overtaken.
        expect(echo.isEcho(100)).toBe(false);
    });

    it('covers wishes that ended in one movement', () => {
        const echo = createEcho(() => 0);
        echo.send(100);
        echo.send(120);
        echo.send(140);
        expect(echo.isEcho(120)).toBe(true);
        expect(echo.isEcho(140)).toBe(true);
        expect(echo.isEcho(100)).toBe(false);
    });

    it('covers the way of an editor that scrolls smoothly', () => {
        let now = 0;
        const echo = createEcho(() => now);
        echo.isEcho(10);
        echo.send(100);
        expect([30, 55, 80, 100].map((line) => echo.isEcho(line))).toEqual([true, true, true, true]);
        expect(echo.isEcho(80)).toBe(false);
        echo.send(100);
        now = 1000;
        expect(echo.isEcho(90)).toBe(false);
    });
});
