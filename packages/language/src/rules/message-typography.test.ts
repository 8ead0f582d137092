import { describe, expect, it } from 'vitest';
import { withNoBreakSpaces } from './message-typography.ts';

/** No-break spaces as `~`, so that they can be seen. */
const shown = (message: string): string => withNoBreakSpaces(message).replaceAll('\u00A0', '~');

describe('withNoBreakSpaces', () => {
    it('hält Fundstellen zusammen', () => {
        expect(shown('Zwei Wochen (L51; § 140a Abs. 4 Satz 2 SGB V, §§ 187 bis 193 BGB, Art. 9 Abs. 2 Buchst. h DSGVO).')).toBe(
            'Zwei Wochen (L51; §~140a Abs.~4 Satz~2 SGB~V, §§~187 bis 193 BGB, Art.~9 Abs.~2 Buchst.~h DSGVO).',
        );
    });

    it('lässt Zeilen der Sprache, wie sie zu schreiben sind', () => {
        expect(shown('Nach § 56 SGB X schreiben Sie: nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"')).toBe(
            'Nach §~56 SGB~X schreiben Sie: nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"',
        );
    });

    it('trennt Wörter, die nur so aussehen', () => {
        expect(shown('Der Satz beginnt mit „Abs.“ und endet.')).toBe('Der Satz beginnt mit „Abs.“ und endet.');
    });
});
