import * as ast from '@riv/language/generated/ast';
import { LINE_LABELS } from '@riv/language/resolve/line-labels';
import type { LeafCstNode } from 'langium';
import { LINE_BASIS } from './line-basis.ts';
import { wordNote } from './word-notes.ts';

/** For the words of a line: what the line is and on which norm or requirement it rests. */
export function keywordText(leaf: LeafCstNode): string | undefined {
    if (leaf.grammarSource?.$type !== 'Keyword' || !/\p{L}/u.test(leaf.text)) {
        return undefined;
    }
    const note = wordNote(leaf);
    const { $type } = leaf.astNode;
    const label = LINE_LABELS[$type] ?? OPERATION_LABELS[$type];
    if (note !== undefined || label === undefined) {
        return note;
    }
    const basis = LINE_BASIS[$type];
    const norm = basis?.norm === undefined ? '' : ` (${basis.norm})`;
    return [`**${label}**${norm}`, ...(basis === undefined ? [] : [basis.text])].join('\n\n');
}

/** What an amendment does; messages name the thing that it is done to. */
const OPERATION_LABELS: Readonly<Record<string, string>> = {
    [ast.Insertion.$type]: 'Einfügen',
    [ast.Change.$type]: 'Ändern',
    [ast.ChangedPayer.$type]: 'Angaben einer Krankenkasse ändern',
    [ast.ChangedProvider.$type]: 'Angaben eines Leistungserbringers ändern',
    [ast.Deletion.$type]: 'Streichen',
    [ast.Exit.$type]: 'Ausscheiden',
    [ast.Renaming.$type]: 'Umbenennen',
    [ast.Succession.$type]: 'Rechtsnachfolge',
    [ast.Extension.$type]: 'Verlängern',
    [ast.EditionChange.$type]: 'Fassungswechsel',
    [ast.ConditionMet.$type]: 'Eintritt der Bedingung',
};
