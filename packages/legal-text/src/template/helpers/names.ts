import { capitalise } from '../../german/capitalise.ts';
import { declineWithArticle } from '../../german/decline.ts';
import { enumerate } from '../../german/enumerate.ts';
import { holds } from '../field-value.ts';
import { type AnyParty, isParty, partyDesignation, partyName } from '../parties.ts';
import { type Call, insert, refuse, type Session } from '../session.ts';
import { caseOf, type InlineHelper } from './helper.ts';

/** `{{partei p "genitiv"}}`: short designation with article; `gross=true` at the start of a sentence. */
export const partei: InlineHelper = (session, call, [party, grammaticalCase]) => {
    const found = partyOf(session, party);
    return found === undefined ? unknownParty(session, call) : designation(session, call, found, grammaticalCase);
};

/** `{{name p}}`: full name. */
export const name: InlineHelper = (session, call, [party]) => {
    const found = partyOf(session, party);
    if (found === undefined) {
        return unknownParty(session, call);
    }
    const { text, origin } = partyName(found);
    return insert(session, text, { origin });
};

/** `{{einheit "dativ"}}`: the Integrationseinheit. */
export const einheit: InlineHelper = (session, call, [grammaticalCase]) =>
    designation(session, call, session.contract.unit, grammaticalCase);

/** `{{kassen "nominativ"}}`: „die Krankenkasse“ or „die Krankenkassen“, as the contract was concluded. */
export const kassen: InlineHelper = (session, call, [grammaticalCase]) => {
    const noun = session.contract.severalPayers ? 'Krankenkassen' : 'Krankenkasse';
    return collective(session, call, noun, session.contract.severalPayers, grammaticalCase);
};

export const kassenverb: InlineHelper = (session, call, args) => verb(session, call, session.contract.severalPayers, args);

/** `{{koerperschaften "dativ"}}`: „der Gebietskörperschaft“ or „den Gebietskörperschaften“, as the contract was concluded. */
export const koerperschaften: InlineHelper = (session, call, [grammaticalCase]) => {
    const noun = session.contract.severalAuthorities ? 'Gebietskörperschaften' : 'Gebietskörperschaft';
    return collective(session, call, noun, session.contract.severalAuthorities, grammaticalCase);
};

export const koerperschaftenverb: InlineHelper = (session, call, args) => verb(session, call, session.contract.severalAuthorities, args);

/** `{{aemter "dativ"}}`: Gesundheitsämter of the cooperation by name. */
export const aemter: InlineHelper = (session, call, [grammaticalCase]) =>
    designations(session, call, cooperationOffices(session), grammaticalCase);

export const aemterverb: InlineHelper = (session, call, args) => verb(session, call, cooperationOffices(session).length > 1, args);

/** The party that an argument means: a party itself or its id. */
export function partyOf(session: Session, argument: unknown): AnyParty | undefined {
    return typeof argument === 'string' ? session.parties.get(argument) : isParty(argument) ? argument : undefined;
}

/** Designation of a party with its origin; a capital with `gross=true`. */
export function designation(session: Session, call: Call, party: AnyParty, grammaticalCase: unknown, first = true): string {
    const { text, origin } = partyDesignation(party, caseOf(grammaticalCase));
    return insert(session, first ? atStart(call, text) : text, { origin, name: true });
}

function designations(session: Session, call: Call, parties: readonly AnyParty[], grammaticalCase: unknown): string {
    return parties.length === 0
        ? refuse(session, call, 'liste-leer', 'Die Liste, die hier gedruckt werden soll, ist leer.')
        : enumerate(parties.map((party, index) => designation(session, call, party, grammaticalCase, index === 0)));
}

function cooperationOffices(session: Session): readonly AnyParty[] {
    return session.contract.cooperation.offices.flatMap((id) => session.parties.get(id) ?? []);
}

/** A defined term in the number that the contract fixed. */
function collective(session: Session, call: Call, noun: string, several: boolean, grammaticalCase: unknown): string {
    const text = declineWithArticle({ gender: several ? 'plural' : 'feminine', adjectives: [], noun, rest: '' }, caseOf(grammaticalCase));
    return insert(session, atStart(call, text), { name: true });
}

function verb(session: Session, call: Call, several: boolean, [one, many]: readonly unknown[]): string {
    return typeof one === 'string' && typeof many === 'string'
        ? insert(session, several ? many : one, {})
        : refuse(session, call, 'verb-unvollständig', 'Einzahl und Mehrzahl des Verbs werden beide genannt.');
}

function atStart(call: Call, text: string): string {
    return holds(call.options.gross) ? capitalise(text) : text;
}

function unknownParty(session: Session, call: Call): string {
    return refuse(session, call, 'partei-unbekannt', `„${call.path.split(' ')[0]}“ ist keine Partei des Vertrages.`);
}
