import * as ast from '@riv/language/generated/ast';
import { effectiveDate } from '@riv/language/resolve/amendments';
import type { Contract } from '@riv/model/contract/contract';
import { formatShortDate } from '@riv/model/value/local-date';
import { compareMoney } from '@riv/model/value/money';
import { AstUtils, type LangiumDocument } from 'langium';
import type { CodeLens } from 'vscode-languageserver';
import { nameRange } from '../navigation/locations.ts';
import type { RivServerServices } from '../services.ts';
import { fundSums } from './fund-sums.ts';

/** Commands of the editor; a client that does not know them shows the titles alone. */
export const SHOW_PREVIEW = 'riv.openPreview';
export const SHOW_COMPARISON = 'riv.showDeviation';
export const SHOW_CHECKLIST = 'riv.showChecklist';
export const SHOW_STATE = 'riv.showState';

/** What a text amounts to, above it: preview, departures, sums of the fund, whether a worked example is right. */
export function codeLenses(services: RivServerServices, document: LangiumDocument): CodeLens[] {
    const { elements = [] } = document.parseResult.value as Partial<ast.Document>;
    return elements.flatMap((element) => {
        if (ast.isContract(element)) {
            const { contract } = services.workspace.Contexts.resolution(element);
            return [
                ...contractLenses(element, contract, services),
                ...(contract === undefined ? [] : exampleLenses(element, contract, services)),
            ];
        }
        if (ast.isAmendment(element)) {
            return amendmentLenses(element, services);
        }
        return ast.isVariant(element) ? element.fund.flatMap((fund) => fundLens(fund)) : [];
    });
}

function contractLenses(node: ast.Contract, contract: Contract | undefined, services: RivServerServices): CodeLens[] {
    const range = nameRange(node, services);
    const uri = AstUtils.getDocument(node).uri.toString();
    const lens = (title: string, command: string): CodeLens => ({ range, command: { title, command, arguments: [uri, node.name] } });
    if (contract === undefined) {
        return [lens('Vorschau', SHOW_PREVIEW)];
    }
    const count = contract.deviations.length;
    const departures = count === 0 ? 'keine Abweichung' : count === 1 ? '1 Abweichung' : `${count} Abweichungen`;
    const sums = fundSums(contract.fund.phases);
    return [
        lens('Vorschau', SHOW_PREVIEW),
        lens(`${departures} von der Variante`, SHOW_COMPARISON),
        ...(contract.openPoints.length === 0 ? [] : [lens(openText(contract.openPoints.length), SHOW_CHECKLIST)]),
        ...(sums === undefined ? [] : [textLens(range, `Zukunftsfonds: ${sums}`)]),
    ];
}

function openText(count: number): string {
    return count === 1 ? '1 offene Angabe' : `${count} offene Angaben`;
}

/** The text that the amendment leads to, once contract and day are known. */
function amendmentLenses(node: ast.Amendment, services: RivServerServices): CodeLens[] {
    const day = effectiveDate(node);
    return node.contract?.ref === undefined || day === undefined
        ? []
        : [
              {
                  range: nameRange(node, services),
                  command: {
                      title: `Vertragstext ab ${formatShortDate(day)}`,
                      command: SHOW_STATE,
                      arguments: [AstUtils.getDocument(node).uri.toString(), day.iso],
                  },
              },
          ];
}

function exampleLenses(node: ast.Contract, contract: Contract, services: RivServerServices): CodeLens[] {
    return node.examples.flatMap((example) => {
        const resolved = contract.examples.find(({ id }) => id === example.name);
        const results = resolved?.results ?? [];
        if (results.length === 0 || results.some(({ computed }) => computed === undefined)) {
            return [textLens(nameRange(example, services), 'Rechenbeispiel kann nicht nachgerechnet werden')];
        }
        const wrong = results.filter(({ stated, computed }) => computed === undefined || compareMoney(stated.value, computed) !== 0).length;
        return [
            textLens(
                nameRange(example, services),
                wrong === 0 ? 'Rechenbeispiel stimmt' : `Rechenbeispiel: ${wrong} von ${results.length} Ergebnissen stimmen nicht`,
            ),
        ];
    });
}

function fundLens(fund: ast.FutureFund): CodeLens[] {
    const range = fund.$cstNode?.range;
    const phases = fund.phases.map(({ first, last, direction, rate }) => ({
        first: Number(first),
        last: Number(last),
        direction:
            direction === 'aufschlag' ? ('surcharge' as const) : direction === 'abschlag' ? ('deduction' as const) : ('none' as const),
        rate: { value: (rate ?? '0').replace('%', '').trim().replace(',', '.') },
    }));
    const sums = fundSums(phases);
    return range === undefined || sums === undefined ? [] : [textLens({ start: range.start, end: range.start }, sums)];
}

function textLens(range: CodeLens['range'], title: string): CodeLens {
    return { range, command: { title, command: '' } };
}
