import type { Origin } from '@riv/model/contract/origin';
import { formatNorm, parseNorm } from '@riv/model/value/norm';
import { fieldValue } from '../field-value.ts';
import { printInWords, printValue } from '../print-value.ts';
import { type Call, include, insert, refuse, type Session } from '../session.ts';
import { anyTermLabel } from '../term-label.ts';
import { caseOf, type InlineHelper } from './helper.ts';

type Printer = (value: unknown) => string | undefined;

/** `{{wert feld}}`, `{{wert feld "dativ"}}`: any value in its German form. */
export const wert: InlineHelper = (session, call, [field, grammaticalCase]) =>
    printField(session, call, field, (value) => printValue(value, call.path.split(' ')[0] ?? '', caseOf(grammaticalCase)));

/** `{{zahlwort feld}}`: one to twelve as a word. */
export const zahlwort: InlineHelper = (session, call, [field, grammaticalCase]) =>
    printField(session, call, field, (value) => printInWords(value, caseOf(grammaticalCase)));

/** `{{begriff feld}}`: label of a name of a closed list. */
export const begriff: InlineHelper = (session, call, [field, grammaticalCase]) =>
    printField(session, call, field, (value) =>
        typeof value === 'string'
            ? anyTermLabel(value, call.path.split(' ')[0] ?? '', caseOf(grammaticalCase))
            : printValue(value, call.path.split(' ')[0] ?? '', caseOf(grammaticalCase)),
    );

/** `{{verweis "kennung"}}`: number of another clause, filled in by the document tree. */
export const verweis: InlineHelper = (session, call, [id]) =>
    typeof id === 'string' && id !== ''
        ? insert(session, '', { ref: id })
        : refuse(session, call, 'verweis-ohne-kennung', 'Ein Verweis nennt die Kennung seines Ziels in Anführungszeichen.');

/** `{{norm "§ 140a Abs. 3 SGB V"}}`: citation of a statute, checked. */
export const norm: InlineHelper = (session, call, [text]) => {
    const parsed = typeof text === 'string' ? parseNorm(text) : undefined;
    if (parsed?.ok) {
        return insert(session, formatNorm(parsed.value), {});
    }
    return refuse(session, call, 'norm-ungültig', parsed?.problem.message ?? 'Die Fundstelle fehlt.');
};

/** `{{klausel "Name"}}`: place of a clause; nothing where the contract does not carry it. */
export const klausel: InlineHelper = (session, call, [name]) => {
    if (typeof name !== 'string' || name === '') {
        return refuse(session, call, 'klausel-ohne-name', 'Die Klausel wird mit ihrem Namen in Anführungszeichen genannt.');
    }
    return session.clauses.has(name) ? include(name) : '';
};

/** Prints a field: its value with origin, `[offen: …]`, or a problem where it is missing. */
function printField(session: Session, call: Call, field: unknown, print: Printer): string {
    const value = fieldValue(field);
    if (value.state === 'missing') {
        return refuse(session, call, 'wert-fehlt', `Der Wert „${call.path.split(' ')[0]}“ fehlt im Vertrag.`);
    }
    if (value.state === 'open') {
        return printOpen(session, call, value.reason, value.origin);
    }
    const text = print(value.value);
    if (text === undefined || text.trim() === '') {
        return refuse(session, call, 'wert-nicht-druckbar', `„${call.path.split(' ')[0]}“ ist kein Wert, der sich drucken lässt.`);
    }
    return insert(session, text, { origin: value.origin, formula: /(?:^|\.)formula$/.test(call.path.split(' ')[0] ?? '') });
}

/** An open value is legal in a draft only. */
export function printOpen(session: Session, call: Call, reason: string, origin: Origin | undefined): string {
    if (session.contract.status.value !== 'Entwurf') {
        refuse(
            session,
            call,
            'wert-offen',
            `Der Wert „${call.path.split(' ')[0]}“ ist noch offen (${reason}); das ist nur im Entwurf zulässig.`,
        );
    }
    return insert(session, `[offen: ${reason}]`, { origin, open: true });
}
