/**
 * The stable ids of the legal text's clauses to which figures and elements of the settlement configuration point.
 * One table: a renamed clause changes here and nowhere else.
 */
export const CLAUSES = {
    parties: 'vertragspartner',
    region: 'geltungsbereich',
    accession: 'beitritt',
    succession: 'rechtsnachfolge',
    modules: 'versorgungsmodule',
    remuneration: 'verguetung',
    publication: 'veroeffentlichung',
    fundCondition: 'zukunftsfonds.bedingung',
    fundPhases: 'zukunftsfonds.phasen',
    fundClock: 'zukunftsfonds.jahreszaehlung',
    fundForwarding: 'zukunftsfonds.weiterleitung',
    fundRepayment: 'zukunftsfonds.rueckfuehrung',
    fundSetOff: 'zukunftsfonds.aufrechnung',
    fundAftermath: 'zukunftsfonds.nachwirkung',
    reference: 'erfolgsverguetung.referenz',
    delta: 'erfolgsverguetung.delta',
    threshold: 'erfolgsverguetung.mindestschwelle',
    caps: 'erfolgsverguetung.kappung',
    losses: 'erfolgsverguetung.verlust',
    split: 'erfolgsverguetung.aufteilung',
    quality: 'erfolgsverguetung.qualitaetsfaktor',
    retention: 'erfolgsverguetung.einbehalt',
    rounding: 'erfolgsverguetung.rundung',
    settlementDates: 'abrechnung.termine',
    correction: 'abrechnung.korrektur',
    dueDate: 'abrechnung.faelligkeit',
    securities: 'sicherheiten',
    termination: 'kuendigung.folgen',
    worked: 'rechenbeispiele',
} as const;

export type ClauseId = (typeof CLAUSES)[keyof typeof CLAUSES];
