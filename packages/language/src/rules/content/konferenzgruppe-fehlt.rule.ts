import { type ConferenceGroup, conferenceGroups } from '@riv/model/terms/conference-group';
import { lookup, termNames } from '@riv/model/terms/lookup';
import type * as ast from '../../generated/ast.ts';
import { insertLines } from '../fixes/insert-lines.ts';
import { defineRule, type Fix } from '../rule.ts';

export const conferenceGroupMissing = defineRule<{ missing: readonly string[] }>({
    code: 'konferenzgruppe-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'In der Gesundheitskonferenz fehlt eine Gruppe',
    basis: ['R6'],
    locked: true,
    message: ({ missing }) =>
        `In der Gesundheitskonferenz ${missing.length === 1 ? 'fehlt die Gruppe' : 'fehlen die Gruppen'} ${missing.map(labelOf).join(', ')}; ihr gehören alle acht Gruppen an (R6). Ergänzen Sie im Block „mitglieder“ je Gruppe eine Zeile: ${missing[0]} "Name des Mitglieds"`,
    page: {
        impact: 'Eine Gruppe, für die das Konzept eine Stimme vorsieht, wäre von Vorbereitung und Auswertung ausgeschlossen.',
        wrong: 'mitglieder { krankenkassen AOK }',
        right: 'mitglieder {\n    gesundheitsausschuss "Gesundheitsausschuss des Kreistages"\n    gesundheitsakteure Netz\n    krankenhausträger Klinik\n    selbsthilfe "Selbsthilfekontaktstelle"\n    krankenkassen AOK\n    bildungseinrichtungen "Berufliche Schule"\n    gewerbe "Handels- und Gewerbeverein"\n    gewerkschaften "DGB-Kreisverband"\n}',
    },
    checks: {
        HealthConference: (conference, report, { hasSyntaxErrors }) => {
            const block = conference.members[0];
            const there = new Set<string>(conference.members.flatMap(({ members }) => members.map(({ group }) => group)));
            const missing = termNames(conferenceGroups).filter((group) => !there.has(group));
            if (missing.length === 0 || hasSyntaxErrors) {
                return;
            }
            const place = block === undefined ? { node: conference, property: 'name' } : { node: block, keyword: 'mitglieder' };
            report(place, { missing }, fixesFor(conference, block, missing));
        },
    },
});

/** Groups whose members are parties of the contract anyway; without the block, the block with all of them. */
function fixesFor(conference: ast.HealthConference, block: ast.Members | undefined, missing: readonly ConferenceGroup[]): Fix[] {
    const contract = conference.$container;
    const hospitals = contract.providers.filter(({ kind }) => /^(Krankenhaus|Hochschulklinik)$/.test(kind[0]?.value ?? ''));
    const members: Partial<Record<ConferenceGroup, readonly { name?: string }[]>> = {
        krankenkassen: contract.payers,
        krankenhausträger: hospitals,
        gesundheitsakteure: contract.providers.filter((provider) => !hospitals.includes(provider)),
    };
    const known = missing.flatMap((group) => {
        const name = members[group]?.[0]?.name;
        return name === undefined ? [] : [{ group, name }];
    });
    if (block === undefined) {
        const lines = known.map(({ group, name }) => `    ${group} ${name}`);
        const title = 'Block „mitglieder“ mit den Beteiligten des Vertrages ergänzen';
        return known.length === 0 ? [] : insertLines(conference, ['mitglieder {', ...lines, '}'], title);
    }
    return known.flatMap(({ group, name }) => insertLines(block, [`${group} ${name}`], `${labelOf(group)} durch „${name}“ besetzen`));
}

function labelOf(group: string): string {
    return `„${lookup(conferenceGroups, group)?.label ?? group}“`;
}
