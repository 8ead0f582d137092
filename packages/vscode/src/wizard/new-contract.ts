import { type Kreis, kreise } from '@riv/model/identifier/kreis-data';
import { type CarrierKind, carrierKinds } from '@riv/model/terms/carrier-kind';
import type { DraftChoices, ModuleChoice, VariantChoice } from '@riv/server/requests/draft-requests';
import { l10n, Uri, window, workspace } from 'vscode';
import type { ContractServer } from '../client/contract-server.ts';
import type { Answers, NewModule } from './answers.ts';
import { contractText } from './contract-text.ts';
import { type GivenAnswers, modulesFor, newModule, payersOf, readAnswers } from './read-answers.ts';
import { BACK, CANCELLED, type Choice, enter, pickMany, pickOne, type StepPlace } from './steps.ts';

/**
 * Asks for what shapes a contract and writes its first draft. Answers that come with the command are not asked for; without a folder
 * the draft opens unsaved. Returns the address of the draft.
 */
export async function newContract(server: ContractServer, folder: Uri | undefined, given: unknown): Promise<Uri | undefined> {
    const target = folder ?? workspace.workspaceFolders?.[0]?.uri;
    const choices = await server.draftChoices(target);
    const answers = typeof given === 'object' && given !== null ? readAnswers(given as GivenAnswers, choices) : await askAll(choices);
    if (answers === undefined) {
        return undefined;
    }
    const { name, text } = contractText(answers, choices.contracts);
    const document =
        target === undefined
            ? await workspace.openTextDocument({ language: 'riv', content: text })
            : await workspace.openTextDocument(await writeNew(target, name, text));
    await window.showTextDocument(document);
    return document.uri;
}

/** Never overwrites: a name that is taken gets a number. */
async function writeNew(folder: Uri, name: string, text: string): Promise<Uri> {
    for (let number = 1; ; number++) {
        const uri = Uri.joinPath(folder, `${name.toLocaleLowerCase('de')}${number === 1 ? '' : `-${number}`}.riv`);
        if (!(await exists(uri))) {
            await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
            return uri;
        }
    }
}

async function exists(uri: Uri): Promise<boolean> {
    try {
        await workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}

interface Draft {
    variant?: VariantChoice;
    kreise?: readonly Kreis[];
    carrier?: CarrierKind;
    unit?: string;
    payers?: string;
    module?: ModuleChoice | NewModule;
}

type Step = (draft: Draft, place: StepPlace, choices: DraftChoices) => Promise<typeof BACK | typeof CANCELLED | undefined>;

const STEPS: readonly Step[] = [
    async (draft, place, { variants }) =>
        keep(
            draft,
            'variant',
            await pickOne({ place, placeholder: l10n.t('Who carries the integration unit?'), choices: variantChoices(variants) }),
        ),
    async (draft, place) =>
        keep(
            draft,
            'kreise',
            await pickMany({
                place,
                placeholder: l10n.t('District: type a name or key; tick several if need be'),
                choices: kreisChoices(),
            }),
        ),
    async (draft, place) =>
        keep(
            draft,
            'carrier',
            await pickOne({ place, placeholder: l10n.t('Carrier of the integration unit'), choices: carrierChoices(draft.variant) }),
        ),
    async (draft, place) =>
        keep(
            draft,
            'unit',
            await enter({
                place,
                prompt: l10n.t('Name of the integration unit; leave empty if not known yet'),
                placeholder: 'Gesunde Region GmbH',
            }),
        ),
    async (draft, place) =>
        keep(
            draft,
            'payers',
            await enter({
                place,
                prompt: l10n.t('Health insurers, separated by semicolons; leave empty if not known yet'),
                placeholder: 'AOK NordWest; Techniker Krankenkasse',
            }),
        ),
    async (draft, place, { modules }) =>
        keep(
            draft,
            'module',
            await pickOne({ place, placeholder: l10n.t('Care module'), choices: moduleChoices(draft.kreise ?? [], modules) }),
        ),
];

async function askAll(choices: DraftChoices): Promise<Answers | undefined> {
    const draft: Draft = {};
    for (let step = 0; step < STEPS.length; ) {
        const answer = await STEPS[step]?.(draft, { title: l10n.t('New contract'), step: step + 1, totalSteps: STEPS.length }, choices);
        if (answer === CANCELLED) {
            return undefined;
        }
        step += answer === BACK ? -1 : 1;
    }
    const { variant, kreise: chosen, carrier, unit = '', payers = '', module = newModule(choices.modules) } = draft;
    return variant === undefined || chosen === undefined || carrier === undefined
        ? undefined
        : { variant, kreise: chosen, carrier, ...(unit === '' ? {} : { unit }), payers: payersOf(payers), module };
}

function keep<K extends keyof Draft>(
    draft: Draft,
    key: K,
    answer: Draft[K] | typeof BACK | typeof CANCELLED,
): typeof BACK | typeof CANCELLED | undefined {
    if (answer === BACK || answer === CANCELLED) {
        return answer;
    }
    draft[key] = answer;
    return undefined;
}

function variantChoices(variants: readonly VariantChoice[]): readonly Choice<VariantChoice>[] {
    // A variant that allows no Träger is not finished.
    return variants
        .filter(({ carriers }) => carriers.length > 0)
        .map((value) => ({
            label: value.title,
            description: sourceOf(value),
            // The comment begins with the name, which stands above it.
            detail: value.description.replace(`${value.title}: `, '').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('de')),
            value,
        }));
}

/** „Fassung 1.0 · aus diesem Ordner“. */
function sourceOf({ edition, own }: { readonly edition: string; readonly own: boolean }): string {
    return `${l10n.t('Edition {0}', edition)} · ${own ? l10n.t('from this folder') : l10n.t('from the library')}`;
}

function kreisChoices(): readonly Choice<Kreis>[] {
    return [...kreise().values()].map((value) => ({
        label: value.name,
        description: `${value.key} · ${value.type} · ${value.land.name}`,
        value,
    }));
}

function carrierChoices(variant: VariantChoice | undefined): readonly Choice<CarrierKind>[] {
    return (variant?.carriers ?? []).map((value) => {
        const { label, description } = carrierKinds[value];
        return { label, detail: description, value };
    });
}

function moduleChoices(chosen: readonly Kreis[], modules: readonly ModuleChoice[]): readonly Choice<ModuleChoice | NewModule>[] {
    const begin = {
        label: l10n.t('A module of the region'),
        detail: l10n.t('Starts with a skeleton that you complete.'),
        value: newModule(modules),
    };
    return [...modulesFor(chosen, modules).map((value) => ({ label: value.title, description: sourceOf(value), value })), begin];
}
