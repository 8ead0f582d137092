import { enumerate } from '../../german/enumerate.ts';
import { fieldValue, holds, isRecord, listOf } from '../field-value.ts';
import { printValue } from '../print-value.ts';
import { type Call, insert, refuse, type Session } from '../session.ts';
import { termLabel } from '../term-label.ts';
import { caseOf, type InlineHelper } from './helper.ts';
import { designation, partyOf } from './names.ts';
import { printOpen } from './values.ts';

/** `{{aufzaehlung liste "dativ" oder=true}}`: „A, B und C“ of values, names or parties. */
export const aufzaehlung: InlineHelper = (session, call, [list, grammaticalCase]) => {
    const members = listOf(list);
    if (members === undefined || members.length === 0) {
        return refuse(session, call, 'liste-leer', `„${call.path.split(' ')[0]}“ ist keine Liste mit Inhalt.`);
    }
    const conjunction = holds(call.options.oder) ? 'oder' : 'und';
    return enumerate(
        members.map((member, index) => printMember(session, call, member, grammaticalCase, index === 0)),
        conjunction,
    );
};

/** `{{mehrzahl liste "Kreis" "Kreise"}}`: one of two words by the length of a list or a number. */
export const mehrzahl: InlineHelper = (session, call, [counted, one, many]) => {
    const count = countOf(counted);
    if (count === undefined || typeof one !== 'string' || typeof many !== 'string') {
        return refuse(session, call, 'mehrzahl-unvollständig', 'Genannt werden eine Liste oder Zahl, dann Einzahl und Mehrzahl.');
    }
    return insert(session, count === 1 ? one : many, {});
};

function countOf(counted: unknown): number | undefined {
    const list = listOf(counted);
    if (list !== undefined) {
        return list.length;
    }
    const value = fieldValue(counted);
    if (value.state !== 'known') {
        return undefined;
    }
    const bare = isRecord(value.value) ? (value.value.amount ?? value.value.value) : value.value;
    return typeof bare === 'number' ? bare : undefined;
}

function printMember(session: Session, call: Call, member: unknown, grammaticalCase: unknown, first: boolean): string {
    const party = partyOf(session, member);
    if (party !== undefined) {
        return designation(session, call, party, grammaticalCase, first);
    }
    const value = fieldValue(memberField(member));
    if (value.state === 'open') {
        return printOpen(session, call, value.reason, value.origin);
    }
    const path = call.path.split(' ')[0] ?? '';
    const text = value.state === 'known' ? memberText(value.value, path, grammaticalCase) : undefined;
    return text === undefined
        ? refuse(session, call, 'wert-nicht-druckbar', `Ein Eintrag von „${path}“ lässt sich nicht drucken.`)
        : insert(session, text, { origin: value.state === 'known' ? value.origin : undefined });
}

/** What names a member of a list: its title, its name, the title of its module, or itself. */
function memberField(member: unknown): unknown {
    if (!isRecord(member) || 'value' in member || 'open' in member) {
        return member;
    }
    return member.title ?? (isRecord(member.module) ? member.module.title : undefined) ?? member.name ?? member;
}

function memberText(value: unknown, path: string, grammaticalCase: unknown): string | undefined {
    return typeof value === 'string'
        ? (termLabel(value, path, caseOf(grammaticalCase)) ?? value)
        : printValue(value, path, caseOf(grammaticalCase));
}
