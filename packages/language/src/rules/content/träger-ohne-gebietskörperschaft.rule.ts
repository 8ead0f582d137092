import { appendTo } from '../fixes/change-part.ts';
import { defineRule } from '../rule.ts';
import { carrierNeeds } from './carrier-line.ts';

export const carrierWithoutOwner = defineRule<{ carrier: string; authority: string }>({
    code: 'träger-ohne-gebietskörperschaft',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Ein kommunaler Träger nennt seine Gebietskörperschaft nicht',
    basis: ['R4', 'R9'],
    locked: true,
    message: ({ carrier, authority }) =>
        `Der Träger „${carrier}“ gehört einer Gebietskörperschaft, die der Vertrag nennen muss (R4, R9). Schreiben Sie: träger ${carrier} von ${authority}`,
    page: {
        impact: 'Es bliebe offen, wer für die Integrationseinheit einsteht und im Haushalt vorsorgt.',
        wrong: 'träger Kommunalunternehmen',
        right: 'träger Kommunalunternehmen von StadtBochum',
    },
    checks: {
        Carrier: (carrier, report) => {
            if (carrierNeeds(carrier) === 'owner' && carrier.of === undefined) {
                const { authorities } = carrier.$container.$container;
                report(
                    { node: carrier, property: 'value' },
                    { carrier: carrier.value, authority: authorities[0]?.name ?? 'KreisNF' },
                    authorities.flatMap(({ name, title }) =>
                        name === undefined || carrier.with.length > 0 ? [] : appendTo(carrier, ` von ${name}`, `„${title ?? name}“ nennen`),
                    ),
                );
            }
        },
    },
});
