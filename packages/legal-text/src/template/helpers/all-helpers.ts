import { listOf } from '../field-value.ts';
import { type Call, enter, type Session } from '../session.ts';
import { gleich, hatklausel, holdsAny } from './conditions.ts';
import type { ConditionHelper, InlineHelper } from './helper.ts';
import { aufzaehlung, mehrzahl } from './lists.ts';
import { aemter, aemterverb, einheit, kassen, kassenverb, koerperschaften, koerperschaftenverb, name, partei } from './names.ts';
import { begriff, klausel, norm, verweis, wert, zahlwort } from './values.ts';

const INLINE: Readonly<Record<string, InlineHelper>> = {
    wert,
    zahlwort,
    begriff,
    partei,
    name,
    einheit,
    kassen,
    kassenverb,
    koerperschaften,
    koerperschaftenverb,
    aemter,
    aemterverb,
    aufzaehlung,
    mehrzahl,
    verweis,
    norm,
    klausel,
};

/** What the Handlebars runtime hands to a helper as its last argument. */
interface BlockOptions {
    readonly fn?: (context: unknown, options?: object) => string;
    readonly inverse?: (context: unknown, options?: object) => string;
    readonly hash: Readonly<Record<string, unknown>>;
    readonly data?: object;
}

export type RuntimeHelper = (this: unknown, ...args: unknown[]) => string | boolean;

/** The helpers of the list, bound to a session, in the form the Handlebars runtime calls them. */
export function runtimeHelpers(session: Session): Readonly<Record<string, RuntimeHelper>> {
    const inline = Object.entries(INLINE).map(([helperName, helper]) => [helperName, bindInline(session, helper)] as const);
    return {
        ...Object.fromEntries(inline),
        if: bindCondition(session, holdsAny),
        unless: bindCondition(session, (current, args) => !holdsAny(current, args)),
        gleich: bindCondition(session, gleich),
        hatklausel: bindCondition(session, hatklausel),
        each: bindEach(session),
    };
}

function bindInline(session: Session, helper: InlineHelper): RuntimeHelper {
    return (...all) => {
        const { call, args } = split(all);
        enter(session, call);
        return helper(session, call, args);
    };
}

function bindCondition(session: Session, condition: ConditionHelper): RuntimeHelper {
    return function (...all) {
        const { call, args, options } = split(all);
        enter(session, call);
        const result = condition(session, args);
        if (options.fn === undefined) {
            return result;
        }
        return result ? options.fn(this) : (options.inverse?.(this) ?? '');
    };
}

function bindEach(session: Session): RuntimeHelper {
    return function (...all) {
        const { call, args, options } = split(all);
        enter(session, call);
        const members = listOf(args[0]) ?? [];
        if (members.length === 0) {
            return options.inverse?.(this) ?? '';
        }
        return members
            .map((member, index) => {
                enter(session, call);
                const data = { ...options.data, index, first: index === 0, last: index === members.length - 1, _parent: options.data };
                return options.fn?.(member, { data, blockParams: [member, index] }) ?? '';
            })
            .join('');
    };
}

function split(all: readonly unknown[]): { call: Call; args: readonly unknown[]; options: BlockOptions } {
    const options = all.at(-1) as BlockOptions;
    const { zeile, pfad, ...named } = options.hash;
    const call = { line: Number(zeile ?? 1), path: typeof pfad === 'string' ? pfad : '', options: named };
    return { call, args: all.slice(0, -1), options };
}
