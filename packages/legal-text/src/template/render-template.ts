import * as runtimeModule from 'handlebars/runtime.js';
import type { Insertion } from '../clause-text/pieces.ts';
import type { TextProblem } from '../problem.ts';
import { type RuntimeHelper, runtimeHelpers } from './helpers/all-helpers.ts';
import { type Session, TOO_MANY_CALLS } from './session.ts';
import type { TemplateContext } from './template-context.ts';
import type { TemplateFile, TemplateSpec } from './template-spec.ts';

interface RuntimeOptions {
    readonly helpers: Readonly<Record<string, RuntimeHelper>>;
    readonly partials: object;
    readonly allowProtoPropertiesByDefault: false;
    readonly allowProtoMethodsByDefault: false;
}

type Delegate = (context: object, options: RuntimeOptions) => string;

interface Runtime {
    create(): Runtime;
    template(spec: TemplateSpec): Delegate;
    unregisterHelper(name: string): void;
}

export interface Rendered {
    readonly text: string;
    readonly insertions: readonly Insertion[];
    readonly problems: readonly TextProblem[];
}

/** Text of one template; a § of ten pages has a twentieth of it. */
const MAX_OUTPUT = 1_000_000;

const runtime = isolatedRuntime();
const delegates = new WeakMap<TemplateSpec, Delegate>();

/**
 * Renders a precompiled template against the contract of a session. Values stand in the text as marks that point into
 * `insertions`. Never throws: what goes wrong in the template becomes a problem with its place.
 */
export function renderTemplate(session: Session, context: TemplateContext, file: TemplateFile): Rendered {
    session.template = file.path;
    session.line = 1;
    session.calls = 0;
    session.insertions = [];
    session.problems = [];
    const text = run(session, context, file);
    if (text.length > MAX_OUTPUT) {
        report(session, 'vorlage-zu-lang', 'Die Vorlage erzeugt mehr Text, als ein Vertrag haben kann.');
    }
    return { text: text.slice(0, MAX_OUTPUT), insertions: session.insertions, problems: session.problems };
}

function run(session: Session, context: TemplateContext, file: TemplateFile): string {
    try {
        return delegateOf(file.spec)(context, {
            helpers: runtimeHelpers(session),
            partials: {},
            allowProtoPropertiesByDefault: false,
            allowProtoMethodsByDefault: false,
        });
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason === TOO_MANY_CALLS) {
            report(session, 'vorlage-zu-lang', 'Die Vorlage ruft mehr Helfer auf, als ein Vertrag braucht.');
        } else {
            const field = /reading '([^']*)'|"([^"]*)" not defined/.exec(reason);
            const name = field?.[1] ?? field?.[2];
            report(session, 'feld-fehlt', `Nach dieser Zeile fehlt ein Feld des Vertrages${name === undefined ? '' : `: „${name}“`}.`);
        }
        return '';
    }
}

function report(session: Session, code: string, message: string): void {
    session.problems.push({ code, message, template: session.template, line: session.line });
}

function delegateOf(spec: TemplateSpec): Delegate {
    const known = delegates.get(spec);
    const delegate = known ?? runtime.template(spec);
    delegates.set(spec, delegate);
    return delegate;
}

/** A runtime of our own, without the helpers that Handlebars brings along. */
function isolatedRuntime(): Runtime {
    const own = (runtimeModule as unknown as { readonly default: Runtime }).default.create();
    for (const name of ['lookup', 'log', 'with', 'helperMissing', 'blockHelperMissing', 'if', 'unless', 'each']) {
        own.unregisterHelper(name);
    }
    return own;
}
