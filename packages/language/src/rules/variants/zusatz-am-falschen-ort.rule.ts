import { type AstNode, AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { removeTail } from '../fixes/change-part.ts';
import { defineRule, type Report } from '../rule.ts';

type Owner = 'contract' | 'amendment' | 'variant' | 'module';

interface Params {
    readonly tail: ast.Tail['$type'];
    readonly owner: Owner;
}

const OWNERS: Readonly<Record<Owner, string>> = {
    contract: 'in einem Vertrag',
    amendment: 'in einem Nachtrag',
    variant: 'in einer Variante',
    module: 'in einem Versorgungsmodul',
};

const WORDS: Readonly<Record<ast.Tail['$type'], string>> = {
    Deviation: 'abweichung',
    Free: 'frei',
    Locked: 'gesperrt',
    Range: 'zulässig … bis …',
};

export const tailMisplaced = defineRule<Params>({
    code: 'zusatz-am-falschen-ort',
    severity: 'error',
    category: 'Variante',
    title: 'Der Zusatz am Ende einer Zeile gehört nicht in diesen Text',
    basis: ['R12'],
    locked: true,
    message: ({ tail, owner }) => {
        if (tail === 'Range' && owner === 'variant') {
            return 'Klauseln haben keinen zulässigen Bereich. Schreiben Sie „frei“, wenn die Region den Wortlaut ersetzen darf, sonst nichts.';
        }
        const place = OWNERS[owner];
        const rule =
            tail === 'Deviation'
                ? `nur ein Vertrag oder Nachtrag weicht ab. Was eine Variante festlegt, gilt von selbst`
                : `nur eine Variante öffnet oder sperrt Zeilen; ${owner === 'module' ? 'ein Modul wird als Ganzes übernommen' : 'ein Vertrag füllt sie aus'}`;
        return `„${WORDS[tail]}“ kann ${place} nicht stehen: ${rule} (R12). Streichen Sie den Zusatz.`;
    },
    page: {
        impact: 'Es bliebe unklar, wer den Wert noch ändern darf.',
        wrong: 'vertrag V "…" { laufzeit 20 jahre zulässig 20 bis 25 jahre }',
        right: 'vertrag V "…" { laufzeit 20 jahre }',
    },
    checks: {
        Deviation: (tail, report) => checkTail(tail, ['contract', 'amendment'], report),
        Free: (tail, report) => checkTail(tail, ['variant'], report),
        Locked: (tail, report) => checkTail(tail, ['variant'], report),
        Range: (tail, report) => checkTail(tail, ast.isLibraryClauses(tail.$container) ? [] : ['variant'], report),
    },
});

function checkTail(tail: ast.Tail, allowed: readonly Owner[], report: Report<Params>): void {
    const owner = ownerOf(tail);
    if (owner !== undefined && !allowed.includes(owner)) {
        report({ node: tail }, { tail: tail.$type, owner }, removeTail(tail.$container, tail, 'Zusatz streichen'));
    }
}

function ownerOf(node: AstNode): Owner | undefined {
    const top = AstUtils.getContainerOfType(
        node,
        (candidate): candidate is ast.Contract | ast.Amendment | ast.Variant | ast.CareModule =>
            ast.isContract(candidate) || ast.isAmendment(candidate) || ast.isVariant(candidate) || ast.isCareModule(candidate),
    );
    switch (top?.$type) {
        case 'Contract':
            return 'contract';
        case 'Amendment':
            return 'amendment';
        case 'Variant':
            return 'variant';
        case 'CareModule':
            return 'module';
        default:
            return undefined;
    }
}
