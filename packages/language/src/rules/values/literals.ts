import { checkGop } from '@riv/model/identifier/gop';
import { checkIk } from '@riv/model/identifier/ik';
import { checkKreisKey } from '@riv/model/identifier/kreis-key';
import { parseDayMonth } from '@riv/model/value/day-month';
import { parseDuration } from '@riv/model/value/duration';
import { parseEdition } from '@riv/model/value/edition';
import { parseLocalDate } from '@riv/model/value/local-date';
import { parseMoney } from '@riv/model/value/money';
import { parsePercent } from '@riv/model/value/percent';
import { parseQuotient } from '@riv/model/value/quotient';
import { ok, type Result } from '@riv/model/value/result';
import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.ts';
import { parseBound } from './bound.ts';
import { parseOrdinal, parseWholeNumber, parseYear } from './whole-number.ts';

/** Reads the literal of a property; `node` is the node it belongs to. */
export type LiteralParser = (text: string, node: AstNode) => Result<unknown>;

/** A wrong edition behind a name finds no target, and the finding about the target names the right one. */
const editionOfTarget: LiteralParser = (text, node) => {
    const target = ast.isVariantReference(node) ? node.variant?.ref : ast.isModuleAdoption(node) ? node.module?.ref : undefined;
    return target === undefined ? ok(text) : parseEdition(text);
};

const duration: LiteralParser = (text, node) => {
    const unit = ast.isDurationLiteral(node) ? node.unit : undefined;
    return unit === undefined ? ok(text) : parseDuration(text, unit);
};

/** Every literal of the language: `Type.property` of the AST → parser of the model. A test proves that the grammar has no other. */
export const LITERALS: Readonly<Record<string, LiteralParser>> = {
    'Accession.date': parseLocalDate,
    'Aftermath.year': parseWholeNumber,
    'AmendedState.date': parseLocalDate,
    'Analysis.date': parseLocalDate,
    'BaseYear.normCost': parseMoney,
    'BaseYear.spending': parseMoney,
    'BaseYear.year': parseYear,
    'BaseYears.count': parseWholeNumber,
    'Begin.date': parseLocalDate,
    'Cap.percent': parsePercent,
    'CareModule.edition': parseEdition,
    'Charter.date': parseLocalDate,
    'Charter.edition': parseEdition,
    'Concluded.date': parseLocalDate,
    'Condition.amount': parseQuotient,
    'ConditionMet.date': parseLocalDate,
    'Cutoff.date': parseLocalDate,
    'District.key': checkKreisKey,
    'DurationLiteral.amount': duration,
    'Effective.date': parseLocalDate,
    'ExampleInput.normCost': parseMoney,
    'ExampleInput.quality': parseQuotient,
    'ExampleInput.spending': parseMoney,
    'ExampleResult.amount': parseMoney,
    'ExampleYear.year': parseYear,
    'Exit.date': parseLocalDate,
    'Final.day': parseDayMonth,
    'FundPhase.first': parseWholeNumber,
    'FundPhase.last': parseWholeNumber,
    'FundPhase.rate': parsePercent,
    'Growth.rate': parsePercent,
    'Ik.key': checkIk,
    'Indication.year': parseYear,
    'Interest.rate': parsePercent,
    'LegalStatus.date': parseLocalDate,
    'LossShare.percent': parsePercent,
    'Meetings.count': parseWholeNumber,
    'MinimumCases.count': parseWholeNumber,
    'ModuleAdoption.edition': editionOfTarget,
    'OfficeDistrict.key': checkKreisKey,
    'OrdinaryTermination.year': parseOrdinal,
    'Position.amount': parseMoney,
    'Position.limit': parseWholeNumber,
    'Provisional.day': parseDayMonth,
    'QualityFactor.floor': parseQuotient,
    'QualityFactor.value': parseQuotient,
    'Range.lower': parseBound,
    'Range.upper': parseBound,
    'Recommendation.date': parseLocalDate,
    'Request.date': parseLocalDate,
    'Resolution.date': parseLocalDate,
    'SecurityAmount.amount': parseMoney,
    'Share.percent': parsePercent,
    'Succession.key': checkIk,
    'SuccessShare.fromYear': parseYear,
    'SymbolNumber.key': checkGop,
    'Threshold.percent': parsePercent,
    'Variant.edition': parseEdition,
    'VariantReference.edition': editionOfTarget,
};
