import { BASE_CONTRACT } from './base-contract.ts';

/** An amendment of the base contract. Lines of `head` replace the usual ones with the same first word; an empty one removes it. */
export function amendmentWith(
    operations: string,
    head: Readonly<Record<string, string>> = {},
): { text: string; files: Record<string, string> } {
    const lines = {
        ändert: 'ändert fassung vom 01.12.2026',
        status: 'status Geschlossen',
        rechtsstand: 'rechtsstand 01.06.2029',
        geschlossen: 'geschlossen am 01.06.2029',
        wirksam: 'wirksam ab 01.01.2030',
        ...head,
    };
    const body = [...Object.values(lines), ...operations.split('\n')].filter((line) => line.trim() !== '').map((line) => `    ${line}`);
    return { text: `nachtrag Erster "1. Nachtrag" zu Muster {\n${body.join('\n')}\n}\n`, files: { 'grundfassung.riv': BASE_CONTRACT } };
}
