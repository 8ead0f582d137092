import type { Checklist, MandatoryItem, OpenPointItem } from '@riv/server/requests/contract-requests';
import { l10n } from 'vscode';
import type { Entry } from './tree.ts';

const LOOKS = {
    vorhanden: { icon: 'pass', colour: 'testing.iconPassed' },
    offen: { icon: 'circle-outline', colour: 'problemsWarningIcon.foreground' },
    fehlt: { icon: 'error', colour: 'problemsErrorIcon.foreground' },
} as const;

/** The checklist of a contract: what it must contain, and what is still open. */
export function checklistEntries({ mandatory, openPoints }: Checklist): readonly Entry[] {
    const present = mandatory.filter(({ state }) => state !== 'fehlt').length;
    return [
        {
            label: l10n.t('Mandatory content'),
            description: l10n.t('{0} of {1}', present, mandatory.length),
            icon: present === mandatory.length ? 'pass-filled' : 'checklist',
            children: mandatory.map(mandatoryEntry),
            open: true,
        },
        {
            label: l10n.t('Open points'),
            description: `${openPoints.length}`,
            icon: openPoints.length === 0 ? 'pass-filled' : 'question',
            children: openPoints.map(openPointEntry),
            open: true,
        },
    ];
}

function mandatoryEntry({ label, basis, state, place }: MandatoryItem): Entry {
    const states = { vorhanden: l10n.t('present'), offen: l10n.t('open'), fehlt: l10n.t('missing') };
    return {
        label,
        description: [state === 'vorhanden' ? '' : states[state], basis].filter((part) => part !== '').join(' · '),
        tooltip: `${label}: ${states[state]}${basis === '' ? '' : ` (${basis})`}`,
        spoken: `${label}: ${states[state]}`,
        ...LOOKS[state],
        ...(place === undefined ? {} : { place }),
    };
}

function openPointEntry({ subject, reason, place }: OpenPointItem): Entry {
    return {
        label: subject,
        description: reason,
        tooltip: `${subject}: ${reason}`,
        spoken: `${subject}, ${l10n.t('open')}: ${reason}`,
        ...LOOKS.offen,
        place,
    };
}
