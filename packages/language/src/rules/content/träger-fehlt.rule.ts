import { carrierKinds } from '@riv/model/terms/carrier-kind';
import { termNames } from '@riv/model/terms/lookup';
import { current } from '../../resolve/slot-map.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const carrierMissing = defineRule<{ allowed: readonly string[] }>({
    code: 'träger-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Der Träger der Integrationseinheit fehlt',
    basis: ['R9'],
    locked: true,
    message: ({ allowed }) =>
        `Die Integrationseinheit nennt keinen Träger (R9). Möglich sind: ${allowed.join(', ')}. Ergänzen Sie im Block „integrationseinheit“ die Zeile: träger ${allowed[0]}`,
    page: {
        impact: 'Es bliebe offen, wer die unternehmerische Verantwortung in der Region trägt.',
        wrong: 'integrationseinheit Einheit "Gesundes Nordfriesland GmbH" { rechtsform GmbH }',
        right: 'integrationseinheit Einheit "Gesundes Nordfriesland GmbH" {\n    rechtsform GmbH\n    träger Managementgesellschaft\n}',
    },
    checks: {
        IntegrationUnit: (unit, report, context) => {
            if (unit.carrier.length > 0 || context.hasSyntaxErrors) {
                return;
            }
            const { head } = context.resolution(unit.$container).state;
            const allowed = current(head, 'AllowedCarriers')?.node.values ?? termNames(carrierKinds);
            // Only a list with one entry leaves no choice.
            const fix = allowed.length === 1 ? insertLines(unit, [`träger ${allowed[0]}`], 'Zeile „träger“ ergänzen') : [];
            report({ node: unit, property: 'name' }, { allowed }, fix);
        },
    },
});
