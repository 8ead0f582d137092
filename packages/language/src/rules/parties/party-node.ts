import { type Standing, standings } from '@riv/model/terms/standing';
import * as ast from '../../generated/ast.ts';
import { readTerm } from '../../resolve/build/read.ts';

/** Parties that a contract describes by lines of their own; a Gesundheitsamt is part of its Gebietskörperschaft. */
export type PartyNode = ast.Authority | ast.IntegrationUnit | ast.Payer | ast.Provider;

/**
 * How a party takes part. A Kasse is always a Vertragspartner. While the line is missing or wrong (findings of their own) the usual
 * standing counts, so that the other findings do not wait for it.
 */
export function standingOf(party: PartyNode): Standing {
    if (ast.isPayer(party)) {
        return 'Vertragspartner';
    }
    const usual = ast.isProvider(party) ? 'Beigetreten' : ast.isAuthority(party) ? 'Mitzeichnend' : 'Vertragspartner';
    return readTerm(standings, party.standing[0]?.value) ?? usual;
}

/** Whether the party stands on the signature page (Vertragspartner, Mitzeichnende). */
export function signs(party: PartyNode): boolean {
    return standings[standingOf(party)].signs;
}

/** Whether the party stands in the Rubrum: everyone except those who are only named. */
export function inRubrum(party: PartyNode): boolean {
    return standingOf(party) !== 'Genannt';
}

/** Name of a party in a message. */
export function titleOf(party: { readonly title?: string; readonly name?: string }): string {
    return party.title ?? party.name ?? '';
}
