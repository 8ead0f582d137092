const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648) of bytes, or of the UTF-8 form of a text; works on every host. */
export function base64(content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const parts: string[] = [];
    for (let index = 0; index < bytes.length; index += 3) {
        const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
        const group = (a << 16) | (b << 8) | c;
        const letters = [18, 12, 6, 0].map((shift) => LETTERS.charAt((group >> shift) & 63)).join('');
        const missing = Math.max(0, index + 3 - bytes.length);
        parts.push(letters.slice(0, 4 - missing) + '='.repeat(missing));
    }
    return parts.join('');
}
