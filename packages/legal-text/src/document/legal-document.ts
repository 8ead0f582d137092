import type { Annex, Inline, Preamble, Section } from './nodes.ts';

/** A line of the cover: „Vertragsnummer“ and its value. */
export interface CoverEntry {
    readonly label: string;
    readonly value: Inline;
}

export interface Cover {
    readonly title: Inline;
    readonly subtitle: Inline;
    readonly entries: readonly CoverEntry[];
    /** Remarks that every reader must see: draft, departures from the standard, consolidated reading. */
    readonly notices: readonly Notice[];
}

export interface Notice {
    readonly kind: 'draft' | 'deviation' | 'consolidated';
    readonly title: string;
    readonly text: Inline;
}

/** A party in the Rubrum. `details` are its seat, IK, representation, standing and dates, in print order. */
export interface RubrumParty {
    readonly id: string;
    /** Position among the Vertragspartner, from 1; absent for all others. */
    readonly position?: number;
    readonly name: Inline;
    readonly details: readonly Inline[];
    /** „– im Folgenden: „…“ –“ */
    readonly designation?: Inline;
}

export interface RubrumGroup {
    readonly kind: 'partners' | 'cosigners' | 'acceded';
    /** What stands before the group: „Zwischen“, „unter Mitzeichnung von“. */
    readonly intro: string;
    readonly parties: readonly RubrumParty[];
    /** What stands behind the group, for example „– einzeln oder gemeinsam: „Vertragspartner“ –“. */
    readonly closing?: Inline;
}

export interface Rubrum {
    readonly groups: readonly RubrumGroup[];
    /** What leads over to the text: „wird folgender Vertrag geschlossen:“. */
    readonly closing: string;
}

export interface ContentsEntry {
    readonly target: string;
    /** „§ 14“ or „Anlage 4“; empty for the Präambel and the signature page. */
    readonly label: string;
    readonly title: string;
}

export interface Signatory {
    readonly party: string;
    readonly name: Inline;
    readonly capacity: string;
    readonly representedBy?: Inline;
    readonly seal: boolean;
}

export interface SignaturePage {
    readonly id: string;
    readonly groups: readonly { readonly title: string; readonly signatories: readonly Signatory[] }[];
    /** Parties that take part by a declaration of accession and do not sign here. */
    readonly acceded: readonly { readonly party: string; readonly name: Inline }[];
    readonly accededNote?: Inline;
    /** In place of signature lines on a consolidated reading. */
    readonly consolidatedNote?: string;
}

/** A departure from the standard text of the variant. */
export interface DeviationEntry {
    readonly subject: string;
    readonly standard: string;
    readonly agreed: string;
    readonly reason: string;
}

export interface OpenPointEntry {
    readonly subject: string;
    readonly reason: string;
}

/** What stands on every page. */
export interface RunningText {
    readonly title: string;
    /** Variant with its edition: „RIV-Verbund 2026.1“. */
    readonly variant: string;
    /** „Entwurf, Stand …“ in a draft, else the Fassung; with „nicht standardkonform“ where the contract departs from its variant. */
    readonly status: string;
    /** Fingerprint of the contract. */
    readonly footer: string;
}

/** Properties of the file: title, subject and the day that stands for its making, `YYYY-MM-DD`. */
export interface DocumentProperties {
    readonly title: string;
    readonly subject: string;
    readonly date: string;
    readonly fingerprint: string;
    readonly draft: boolean;
}

export interface LegalDocument {
    readonly properties: DocumentProperties;
    readonly running: RunningText;
    readonly cover: Cover;
    readonly rubrum: Rubrum;
    readonly contents: readonly ContentsEntry[];
    readonly annexIndex: readonly ContentsEntry[];
    readonly preamble?: Preamble;
    readonly sections: readonly Section[];
    readonly signature: SignaturePage;
    readonly annexes: readonly Annex[];
    readonly deviations: readonly DeviationEntry[];
    readonly openPoints: readonly OpenPointEntry[];
}
