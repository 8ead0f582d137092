import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { fileNotUtf8, fileTooLarge, fileUnreadable } from '@riv/language/rules/file-rules';
import { type Finding, findingOf } from '@riv/language/rules/finding';
import { invalidUtf8At } from './invalid-utf8.ts';
import { reasonOf } from './system-error.ts';

/** A larger file is no contract; reading it would only cost memory. */
export const MAX_BYTES = 5_000_000;

export type ReadResult =
    | { readonly ok: true; readonly text: string }
    | { readonly ok: false; readonly finding: Finding; readonly ioFailure: boolean };

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const BYTE_ORDER_MARK = /^\ufeff/;

/** Reads a text file strictly as UTF-8; a byte order mark is accepted and dropped. What is wrong with the file becomes a finding. */
export function readSource(path: string): ReadResult {
    let bytes: Buffer;
    try {
        const { size } = statSync(path);
        if (size > MAX_BYTES) {
            return unfit(findingOf(fileTooLarge, START, { megabytes: (size / 1_000_000).toFixed(1).replace('.', ',') }));
        }
        bytes = readFileSync(path);
    } catch (error) {
        return { ok: false, finding: findingOf(fileUnreadable, START, { reason: reasonOf(error) }), ioFailure: true };
    }
    if (!isUtf8(bytes)) {
        return unfit(notUtf8(bytes));
    }
    return { ok: true, text: bytes.toString('utf8').replace(BYTE_ORDER_MARK, '') };
}

function unfit(finding: Finding): ReadResult {
    return { ok: false, finding, ioFailure: false };
}

function notUtf8(bytes: Buffer): Finding {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const offset = invalidUtf8At(bytes) ?? 0;
    const before = utf16 ? '' : bytes.toString('utf8', 0, offset);
    const line = before.split(/\r\n|\r|\n/).length - 1;
    const character = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) - 1;
    const position = { line, character };
    return findingOf(fileNotUtf8, { start: position, end: position }, { offset, utf16 });
}
