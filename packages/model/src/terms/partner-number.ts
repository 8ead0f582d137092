import type { Norm } from '../value/norm.ts';
import { isTerm } from './lookup.ts';
import type { TermName, TermTable } from './term.ts';

/** Numbers of § 140a Abs. 3 Satz 1 SGB V: with whom a Kasse may conclude the contract (L02). */
export const partnerNumbers = {
    '1': {
        label: 'Nr. 1',
        description: 'Leistungserbringer, die zur Versorgung der gesetzlich Versicherten berechtigt sind, und ihre Gemeinschaften.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 1 SGB V',
    },
    '2': {
        label: 'Nr. 2',
        description:
            'Träger von Einrichtungen, die eine besondere Versorgung durch berechtigte Leistungserbringer anbieten; üblicher Platz der Managementgesellschaft.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 2 SGB V',
    },
    '3': { label: 'Nr. 3', description: 'Pflegekassen und zugelassene Pflegeeinrichtungen.', norm: '§ 140a Abs. 3 Satz 1 Nr. 3 SGB V' },
    '3a': {
        label: 'Nr. 3a',
        description: 'Andere Sozialleistungsträger und deren Leistungserbringer, etwa ein Kreis als Träger der Sozial- oder Jugendhilfe.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 3a SGB V',
    },
    '3b': { label: 'Nr. 3b', description: 'Private Kranken- und Pflegeversicherungen.', norm: '§ 140a Abs. 3 Satz 1 Nr. 3b SGB V' },
    '4': { label: 'Nr. 4', description: 'Praxiskliniken.', norm: '§ 140a Abs. 3 Satz 1 Nr. 4 SGB V' },
    '5': { label: 'Nr. 5', description: 'Pharmazeutische Unternehmer.', norm: '§ 140a Abs. 3 Satz 1 Nr. 5 SGB V' },
    '6': { label: 'Nr. 6', description: 'Hersteller von Medizinprodukten.', norm: '§ 140a Abs. 3 Satz 1 Nr. 6 SGB V' },
    '7': {
        label: 'Nr. 7',
        description: 'Kassenärztliche Vereinigungen und Verbände der Leistungserbringer, soweit sie ihre Mitglieder unterstützen.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 7 SGB V',
    },
    '8': { label: 'Nr. 8', description: 'Anbieter digitaler Dienste und Anwendungen.', norm: '§ 140a Abs. 3 Satz 1 Nr. 8 SGB V' },
} as const satisfies TermTable;

export type PartnerNumber = TermName<typeof partnerNumbers>;

/** The number that a citation of § 140a Abs. 3 Satz 1 SGB V names; undefined for every other provision. */
export function partnerNumberOf(norm: Norm): PartnerNumber | undefined {
    const isPartnerList = norm.act === 'SGB V' && norm.section === '140a' && norm.paragraph === '3' && norm.sentence === '1';
    return isPartnerList && norm.number !== undefined && isTerm(partnerNumbers, norm.number) ? norm.number : undefined;
}
