import type { TermName, TermTable } from './term.ts';

/** To whom the yearly report goes (R45). */
export const recipients = {
    Gesundheitskonferenz: { label: 'Kommunale Gesundheitskonferenz', description: 'Die Kommunale Gesundheitskonferenz der Region.' },
    Vertretungskörperschaft: { label: 'Vertretungskörperschaft', description: 'Kreistag oder Rat der Gebietskörperschaft.' },
} as const satisfies TermTable;

export type Recipient = TermName<typeof recipients>;
