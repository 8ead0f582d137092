import type { Contract } from '@riv/model/contract/contract';
import { type Field, isOpen, type Sourced } from '@riv/model/contract/origin';
import type { HealthOffice, Party } from '@riv/model/contract/party';
import { legalForms } from '@riv/model/terms/legal-form';
import { compareDates, formatLocalDate, type LocalDate } from '@riv/model/value/local-date';
import { formatNorm } from '@riv/model/value/norm';
import { NBSP } from '@riv/model/value/typography';
import { typeset } from '../clause-text/inline.ts';
import type { Inline, Span } from '../document/nodes.ts';
import { parseDesignation } from '../german/designation.ts';
import { withoutMarks } from '../template/marks.ts';

/** A field as spans: its value with origin, or `[offen: …]`. */
export function fieldSpans<T>(field: Field<T>, print: (value: T) => string): Inline {
    if (isOpen(field)) {
        return [{ text: `[offen: ${withoutMarks(field.open)}]`, origin: field.origin, open: true }];
    }
    return [{ text: withoutMarks(print(field.value)), origin: field.origin }];
}

/** Name of a party with its origin. */
export function nameSpans(party: Party | HealthOffice): Inline {
    return typeset(fieldSpans(party.title, (title) => title));
}

/** Seat, legal form, IK, representation, standing and dates of a party, one line each. */
export function partyDetails(party: Party, contract: Contract): readonly Inline[] {
    const details: (Inline | undefined)[] = [
        'legalForm' in party && legalForms[party.legalForm.value].publicLaw
            ? fieldSpans(party.legalForm, (form) => legalForms[form].label)
            : undefined,
        party.seat && fieldSpans(party.seat, (seat) => seat),
        'ik' in party && party.ik !== undefined
            ? prefixed(
                  'IK\u00a0',
                  fieldSpans(party.ik, (ik) => ik),
              )
            : undefined,
        party.representedBy &&
            prefixed(
                'vertreten durch ',
                fieldSpans(party.representedBy, (by) => by),
            ),
        standingLine(party),
        accessionLine(party, contract),
        'exit' in party && party.exit !== undefined ? exitLine(party.exit) : undefined,
    ];
    return details.filter((line) => line !== undefined).map(typeset);
}

/** „– im Folgenden: „Kreis“ –“; where the contract was concluded with a single Kasse, each is also „Krankenkasse“; the unit is „Integrationseinheit“. */
export function designationLine(party: Party, contract: Contract): Inline | undefined {
    const own = party.short === undefined ? undefined : bareDesignation(party.short);
    const role = roleTerm(party, contract);
    const names = [own, role === undefined || role === own?.text ? undefined : { text: role }].filter((name) => name !== undefined);
    if (names.length === 0) {
        return undefined;
    }
    const quotedNames = names.flatMap((name, index): Span[] => [{ text: index > 0 ? '“ oder „' : '' }, name]);
    return typeset([{ text: '– im Folgenden: „' }, ...quotedNames, { text: `“${NBSP}–` }].filter((span) => span.text !== ''));
}

function bareDesignation(short: Sourced<string>): Span {
    const { adjectives, noun, rest } = parseDesignation(short.value);
    return { text: withoutMarks([...adjectives, `${noun}${rest}`].join(' ')), origin: short.origin };
}

function roleTerm(party: Party, contract: Contract): string | undefined {
    if (party.role === 'unit') {
        return 'Integrationseinheit';
    }
    return party.role === 'payer' && !contract.severalPayers ? 'Krankenkasse' : undefined;
}

function standingLine(party: Party): Inline | undefined {
    const { kind, norm } = party.standing.value;
    if (kind === 'Vertragspartner' && norm !== undefined) {
        return [{ text: `Vertragspartner nach ${formatNorm(norm)}`, origin: party.standing.origin }];
    }
    return norm === undefined ? undefined : [{ text: `Teilnahme nach ${formatNorm(norm)}`, origin: party.standing.origin }];
}

/** From when a Kasse takes part, if later than the contract begins; whether it signed the contract or joined it is not told apart (K9). */
function accessionLine(party: Party, contract: Contract): Inline | undefined {
    if (party.role !== 'payer') {
        return undefined;
    }
    if (isOpen(party.accession)) {
        return prefixed('beteiligt ab dem ', fieldSpans(party.accession, formatLocalDate));
    }
    const fromStart = !isOpen(contract.begin) && compareDates(party.accession.value, contract.begin.value) <= 0;
    return fromStart ? undefined : prefixed('beteiligt ab dem ', fieldSpans(party.accession, formatLocalDate));
}

function exitLine(exit: Sourced<LocalDate>): Inline {
    return prefixed('Ausscheiden mit Ablauf des ', fieldSpans(exit, formatLocalDate));
}

function prefixed(prefix: string, spans: Inline): Inline {
    return [{ text: prefix }, ...spans];
}
