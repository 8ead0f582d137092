import * as ast from '@riv/language/generated/ast';
import { lineText } from '@riv/language/resolve/build/departures';
import type { ContractState } from '@riv/language/resolve/contract-state';
import { labelOf } from '@riv/language/resolve/slot-map';
import type { Contract } from '@riv/model/contract/contract';
import { checkKreisKey } from '@riv/model/identifier/kreis-key';
import { type AstNode, AstUtils, type CstNode, GrammarUtils, type LangiumDocument } from 'langium';
import { type InlayHint, InlayHintKind, type Position, type Range } from 'vscode-languageserver';
import { slotsOf } from '../completion/open-lines.ts';
import { calendarYears } from '../hover/fund-years.ts';
import { germanDay } from '../hover/line-notes.ts';
import type { RivServerServices } from '../services.ts';

/** What the text leaves unsaid, shown behind it: names of Kreise, calendar years, the end of the term, values that the variant brings. */
export function inlayHints(services: RivServerServices, document: LangiumDocument, range: Range): InlayHint[] {
    return AstUtils.streamAst(document.parseResult.value)
        .toArray()
        .flatMap((node) => hintsOf(node, services))
        .filter(({ position }) => position.line >= range.start.line && position.line <= range.end.line);
}

function hintsOf(node: AstNode, services: RivServerServices): InlayHint[] {
    if (ast.isDistrict(node) || ast.isOfficeDistrict(node)) {
        const kreis = node.title === undefined ? checkKreisKey(node.key ?? '') : undefined;
        return kreis?.ok ? behind(GrammarUtils.findNodeForProperty(node.$cstNode, 'key'), kreis.value.shortName) : [];
    }
    const holder = AstUtils.getContainerOfType(node, ast.isContract);
    const contract = holder === undefined ? undefined : services.workspace.Contexts.resolution(holder);
    if (ast.isTerm(node) && contract?.contract?.end !== undefined) {
        return behind(node.$cstNode, `bis ${germanDay(contract.contract.end.iso)}`);
    }
    if (ast.isAccession(node) && contract?.contract !== undefined) {
        return behind(node.$cstNode, fundSpan(node, contract.contract));
    }
    if (ast.isFundPhase(node) && contract?.contract !== undefined) {
        const years = calendarYears(contract.contract, Number(node.first), Number(node.last));
        return behind(node.$cstNode, [...new Set(years.map((entry) => entry.years))].join(' / '));
    }
    return contract !== undefined && INHERITING.has(node.$type) ? inherited(node, contract.state) : [];
}

/** „Fondsjahre 2028 bis 2047“: the years of the clock of one Kasse; earliest possible ones while the condition is open. */
function fundSpan(accession: ast.Accession, contract: Contract): string {
    const payer = contract.payers.find(({ id }) => id === (accession.$container as { name?: string }).name);
    const first = payer?.fundCalendar.years[0]?.calendarYear;
    const last = payer?.fundCalendar.years.at(-1)?.calendarYear;
    return first === undefined || last === undefined
        ? ''
        : `Fondsjahre ${payer?.fundCalendar.state === 'conditional' ? 'frühestens ' : ''}${first} bis ${last}`;
}

/** Blocks at whose end the lines are shown that the variant brings and the contract does not repeat. */
const INHERITING: ReadonlySet<string> = new Set(['Cooperation', 'Publication', 'FutureFund', 'SuccessShare', 'Settlement', 'Termination']);

function inherited(block: AstNode, state: ContractState): InlayHint[] {
    const own = new Set<AstNode>(AstUtils.streamContents(block));
    const slots = [...(slotsOf(state, block.$type)?.values() ?? [])].filter(({ lines }) => !lines.some(({ node }) => own.has(node)));
    const close = GrammarUtils.findNodeForKeyword(block.$cstNode, '}');
    const values = slots.flatMap((slot) => {
        const last = slot.lines.at(-1);
        return last === undefined ? [] : [`${labelOf(slot)}: ${lineText(last.node)}`];
    });
    return values.length === 0 || close === undefined
        ? []
        : [
              {
                  position: close.range.end,
                  label: values.length === 1 ? `1 Wert aus der Variante` : `${values.length} Werte aus der Variante`,
                  tooltip: { kind: 'markdown', value: values.map((value) => `- ${value}`).join('\n') },
                  paddingLeft: true,
              },
          ];
}

function behind(cst: CstNode | undefined, label: string): InlayHint[] {
    const position: Position | undefined = cst?.range.end;
    return position === undefined || label === '' ? [] : [{ position, label, kind: InlayHintKind.Type, paddingLeft: true }];
}
