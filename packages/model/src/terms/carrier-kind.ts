import type { Term, TermName } from './term.ts';

export interface CarrierTerm extends Term {
    /** What else the contract must name: supporters of a single provider, local Träger of an external partner, the owning Gebietskörperschaft (R9). */
    readonly requires?: 'supporters' | 'localCarriers' | 'owner';
}

/** Kinds of Träger of the Regionale Integrationseinheit (R9). */
export const carrierKinds = {
    Gesundheitsverbund: { label: 'Gesundheitsverbund', description: 'Zusammenschluss von Leistungserbringern zu gemeinsamem Management.' },
    Managementgesellschaft: {
        label: 'Managementgesellschaft',
        description: 'Gesellschaft, die die Versorgung im Auftrag der Leistungserbringer steuert.',
        norm: '§ 140a Abs. 3 Satz 1 Nr. 2 SGB V',
    },
    Leistungserbringer: {
        label: 'einzelner Leistungserbringer',
        description: 'Ein Leistungserbringer allein; er braucht Unterstützer, die der Vertrag nennt („mit …“).',
        requires: 'supporters',
    },
    Genossenschaft: { label: 'Genossenschaft', description: 'Genossenschaft von Akteuren der Region.' },
    Stiftung: { label: 'Stiftung', description: 'Stiftung mit Bindung an die Region.' },
    Wohlfahrtsorganisation: { label: 'Wohlfahrtsorganisation', description: 'Träger der freien Wohlfahrtspflege.' },
    Patientenorganisation: {
        label: 'Patientenorganisation',
        description: 'Zusammenschluss von Patientinnen und Patienten oder ihrer Selbsthilfe.',
    },
    Gebietskörperschaft: {
        label: 'Gebietskörperschaft',
        description: 'Der Kreis oder die kreisfreie Stadt selbst („von …“).',
        requires: 'owner',
    },
    Eigengesellschaft: {
        label: 'Eigengesellschaft',
        description: 'Gesellschaft des Privatrechts, die der Gebietskörperschaft gehört („von …“).',
        requires: 'owner',
    },
    Kommunalunternehmen: {
        label: 'Kommunalunternehmen',
        description: 'Rechtsfähige Anstalt der Gebietskörperschaft („von …“).',
        requires: 'owner',
    },
    ExternerPartner: {
        label: 'externer Partner',
        description: 'Überregionaler Partner im Verbund mit mindestens einem örtlichen Träger („mit …“).',
        requires: 'localCarriers',
    },
} as const satisfies Readonly<Record<string, CarrierTerm>>;

export type CarrierKind = TermName<typeof carrierKinds>;
