/** Where the bytes stop being UTF-8, or undefined where all are. Follows table 3-7 of the Unicode standard. */
export function invalidUtf8At(bytes: Uint8Array): number | undefined {
    for (let at = 0; at < bytes.length; ) {
        const length = sequenceLength(bytes, at);
        if (length === 0) {
            return at;
        }
        at += length;
    }
    return undefined;
}

/** Length of the well-formed sequence at an offset, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
        return 1;
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    const second = bytes[at + 1] ?? 0;
    if (length === 0 || second < lowestSecond(lead) || second > highestSecond(lead)) {
        return 0;
    }
    for (let i = 2; i < length; i++) {
        const next = bytes[at + i] ?? 0;
        if (next < 0x80 || next > 0xbf) {
            return 0;
        }
    }
    return length;
}

function lowestSecond(lead: number): number {
    return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highestSecond(lead: number): number {
    return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
