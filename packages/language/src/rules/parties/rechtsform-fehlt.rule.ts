import { type LegalForm, legalForms } from '@riv/model/terms/legal-form';
import { termNames } from '@riv/model/terms/lookup';
import * as ast from '../../generated/ast.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Report } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { titleOf } from './party-node.ts';

interface Params {
    readonly party: string;
    readonly example: LegalForm;
}

export const legalFormMissing = defineRule<Params>({
    code: 'rechtsform-fehlt',
    severity: 'error',
    category: 'Form',
    title: 'Die Rechtsform eines Vertragspartners fehlt',
    basis: ['L40', 'R9', '§ 4 Abs. 1 SGB V'],
    locked: true,
    message: ({ party, example }) =>
        `Für „${party}“ fehlt die Rechtsform; von ihr hängen Haftung, Vertretung und Siegel ab (L40). Ergänzen Sie die Zeile: rechtsform ${example}`,
    page: {
        impact: 'Es bliebe offen, wer haftet und wie unterzeichnet wird.',
        wrong: 'integrationseinheit Einheit "Gesundes Nordfriesland GmbH" { träger Managementgesellschaft }',
        right: 'integrationseinheit Einheit "Gesundes Nordfriesland GmbH" {\n    rechtsform GmbH\n    träger Managementgesellschaft\n}',
    },
    checks: { IntegrationUnit: check, Payer: check },
});

function check(party: ast.IntegrationUnit | ast.Payer, report: Report<Params>, { hasSyntaxErrors }: RuleContext): void {
    if (party.form.length > 0 || hasSyntaxErrors) {
        return;
    }
    // Every Krankenkasse is a Körperschaft (§ 4 Abs. 1 SGB V); elsewhere the name usually ends with the form.
    const form = ast.isPayer(party) ? 'KörperschaftÖffentlichenRechts' : formInName(titleOf(party));
    report(
        { node: party, property: 'name' },
        { party: titleOf(party), example: form ?? 'GmbH' },
        form === undefined ? [] : insertLines(party, [`rechtsform ${form}`], `Rechtsform „${legalForms[form].label}“ eintragen`),
    );
}

function formInName(title: string): LegalForm | undefined {
    const compact = (text: string): string => text.replace(/\s+/gu, '').toLowerCase();
    if (/AöR$/u.test(title)) {
        return 'AnstaltÖffentlichenRechts';
    }
    // The longest label first: „gGmbH“ ends with „GmbH“, too.
    return [...termNames(legalForms)]
        .sort((a, b) => legalForms[b].label.length - legalForms[a].label.length)
        .find((form) => compact(title).endsWith(compact(legalForms[form].label)));
}
