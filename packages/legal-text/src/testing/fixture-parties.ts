import type { FundCalendar, FundYear } from '@riv/model/contract/fund';
import type {
    Authority,
    BaseYear,
    HealthConference,
    HealthOffice,
    IntegrationUnit,
    PartyCore,
    Payer,
    Provider,
} from '@riv/model/contract/party';
import { date, money, norm, open, origin, quotient, sourced } from './fixture-values.ts';

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** What a party has in common with others; anything may be replaced. */
function core(id: string, title: string, short: string | undefined, seat: string): Omit<PartyCore, 'standing'> {
    return {
        id,
        title: sourced(title),
        ...(short === undefined ? {} : { short: sourced(short) }),
        seat: sourced(seat),
        representedBy: sourced('den Vorstand'),
        seal: false,
        origin: origin(),
    };
}

const partner = sourced({ kind: 'Vertragspartner' as const, norm: norm('§ 140a Abs. 3 Satz 1 Nr. 2 SGB V') });
const acceded = sourced({ kind: 'Beigetreten' as const, norm: norm('§ 140a Abs. 3 Satz 1 Nr. 1 SGB V') });
const cosigner = sourced({ kind: 'Mitzeichnend' as const });

export function authority(id: string, title: string, short: string, seat: string, rest: Partial<Authority> = {}): Authority {
    return {
        ...core(id, title, short, seat),
        representedBy: sourced('den Landrat und eine weitere zeichnungsberechtigte Person'),
        role: 'authority',
        kind: sourced('Kreis'),
        standing: cosigner,
        resolution: { date: sourced(date('12.06.2026')), number: sourced('KT 2026/31') },
        request: sourced(date('19.06.2026')),
        ...rest,
        seal: true,
    };
}

export function unit(id: string, title: string, seat: string, rest: Partial<IntegrationUnit> = {}): IntegrationUnit {
    return {
        ...core(id, title, 'die Integrationseinheit', seat),
        representedBy: sourced('die Geschäftsführung'),
        role: 'unit',
        legalForm: sourced('GmbH'),
        carrier: sourced('Managementgesellschaft'),
        carriedWith: [],
        standing: partner,
        ik: sourced('590101547'),
        partners: [sourced('Handwerkskammer Flensburg')],
        ...rest,
    };
}

export function payer(
    id: string,
    title: string,
    short: string,
    fields: Optional<Pick<Payer, 'accession' | 'ik' | 'base' | 'fundCalendar'>, 'base' | 'fundCalendar'> & Partial<Payer>,
): Payer {
    return {
        ...core(id, title, short, '44269 Dortmund'),
        role: 'payer',
        payerKind: sourced('AOK'),
        legalForm: sourced('KörperschaftÖffentlichenRechts'),
        standing: sourced({ kind: 'Vertragspartner' }),
        statuteRule: sourced('§ 12a der Satzung'),
        base: [
            baseYear(2023, '103.900.000,00', '103.500.000,00'),
            baseYear(2024, '105.500.000,00', '105.000.000,00'),
            baseYear(2025, '107.700.000,00', '106.900.000,00', true),
        ],
        referenceQuotient: quotient('1,005390'),
        fundCalendar: fundCalendar(2027, 'conditional'),
        history: [],
        ...fields,
        seal: true,
    };
}

export function baseYear(year: number, spending: string, normCost: string, provisional = false): BaseYear {
    return { year, spending: sourced(money(spending)), normCost: sourced(money(normCost)), provisional };
}

export function provider(id: string, title: string, seat: string, rest: Partial<Provider> = {}): Provider {
    return { ...core(id, title, undefined, seat), role: 'provider', kind: sourced('Krankenhaus'), standing: acceded, ...rest };
}

export function office(id: string, title: string, district: string, authorityId: string): HealthOffice {
    return {
        role: 'office',
        id,
        title: sourced(title),
        district: sourced(district),
        authority: authorityId,
        standing: cosigner,
        origin: origin(),
    };
}

export function conference(
    place: string,
    members: { readonly providers: string; readonly hospital: string; readonly payer: string },
): HealthConference {
    return {
        id: 'KGK',
        title: sourced(`Kommunale Gesundheitskonferenz ${place}`),
        basis: sourced('Beschluss des Kreistages vom 20.03.2026'),
        members: [
            { group: 'gesundheitsausschuss', title: sourced('Sozial- und Gesundheitsausschuss des Kreistages') },
            { group: 'gesundheitsakteure', title: sourced('Ärztenetz'), party: members.providers },
            { group: 'krankenhausträger', title: sourced('Klinikum'), party: members.hospital },
            { group: 'selbsthilfe', title: sourced(`Selbsthilfekontaktstelle ${place}`) },
            { group: 'krankenkassen', title: sourced('Krankenkassen der Region'), party: members.payer },
            { group: 'bildungseinrichtungen', title: sourced('Berufliche Schule') },
            { group: 'gewerbe', title: sourced('Handels- und Gewerbeverein') },
            { group: 'gewerkschaften', title: sourced('DGB-Kreisverband') },
        ],
        tasks: [sourced('Analyse'), sourced('Diskussion'), sourced('Vorbereitung'), sourced('Initiierung')],
        recommendation: { date: sourced(date('12.05.2026')), number: sourced('KGK 2026/07') },
        origin: origin(),
    };
}

/** Twenty fund years from `first` on by the schedule of the concept (R20–R23). */
export function fundCalendar(first: number, state: FundCalendar['state']): FundCalendar {
    const years = Array.from({ length: 20 }, (_, index): FundYear => {
        const fundYear = index + 1;
        const calendarYear = first + index;
        if (fundYear <= 6) {
            return {
                fundYear,
                calendarYear,
                direction: 'surcharge',
                rate: { kind: 'percent', value: fundYear <= 3 ? '3' : '1' },
                paymentYear: calendarYear,
            };
        }
        return fundYear <= 10
            ? { fundYear, calendarYear, direction: 'none', rate: { kind: 'percent', value: '0' }, paymentYear: calendarYear }
            : { fundYear, calendarYear, direction: 'deduction', rate: { kind: 'percent', value: '2' }, paymentYear: calendarYear + 1 };
    });
    return { state, years, lastPayback: date(`31.12.${first + 20}`) };
}

/** Stands for a representative who is not known yet. */
export const openRepresentative = open('Namen der zeichnungsberechtigten Personen');
