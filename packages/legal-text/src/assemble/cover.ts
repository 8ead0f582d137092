import type { Contract } from '@riv/model/contract/contract';
import { isOpen } from '@riv/model/contract/origin';
import { careForms } from '@riv/model/terms/care-form';
import { contractStatuses } from '@riv/model/terms/contract-status';
import { formatEdition } from '@riv/model/value/edition';
import { formatLocalDate } from '@riv/model/value/local-date';
import { formatNorm } from '@riv/model/value/norm';
import { typeset } from '../clause-text/inline.ts';
import type { Cover, CoverEntry, Notice } from '../document/legal-document.ts';
import type { Inline } from '../document/nodes.ts';
import { withoutMarks } from '../template/marks.ts';
import { standOf } from '../template/stand-of.ts';
import { fieldSpans } from './party-text.ts';

/** The cover: title, number, Fassung, Stand, status and the notices that every reader must see. */
export function buildCover(contract: Contract): Cover {
    const { variant } = contract;
    const entries: (CoverEntry | undefined)[] = [
        contract.number && { label: 'Vertragsnummer', value: fieldSpans(contract.number, (number) => number) },
        { label: 'Variante', value: [{ text: `${variant.title}, Fassung ${formatEdition(variant.edition)}`, origin: variant.origin }] },
        { label: 'Status', value: fieldSpans(contract.status, (status) => contractStatuses[status].label) },
        { label: 'Stand', value: [{ text: formatLocalDate(standOf(contract)) }] },
        { label: 'Rechtsstand', value: fieldSpans(contract.legalStatus, formatLocalDate) },
        { label: 'Vertragsschluss', value: fieldSpans(contract.concluded, formatLocalDate) },
        { label: 'Vertragsbeginn', value: fieldSpans(contract.begin, formatLocalDate) },
        contract.end && { label: 'Vertragsende', value: [{ text: formatLocalDate(contract.end), origin: contract.term.origin }] },
    ];
    return {
        title: typeset(fieldSpans(contract.title, (title) => title)),
        subtitle: subtitle(contract),
        entries: entries.filter((entry) => entry !== undefined),
        notices: buildNotices(contract),
    };
}

function subtitle(contract: Contract): Inline {
    const careForm = careForms[contract.careForm.value].label;
    return typeset([
        { text: 'Vertrag nach ' },
        { text: formatNorm(contract.legalBasis.value), origin: contract.legalBasis.origin },
        { text: ' (' },
        { text: careForm, origin: contract.careForm.origin },
        { text: ')' },
    ]);
}

function buildNotices(contract: Contract): readonly Notice[] {
    const stand = formatLocalDate(standOf(contract));
    const notices: Notice[] = [];
    if (contract.status.value === 'Entwurf') {
        const text = [{ text: 'Dieser Text ist noch nicht verbindlich; offene Angaben stehen in eckigen Klammern.' }];
        notices.push({ kind: 'draft', title: `Entwurf, Stand ${stand}`, text });
    }
    if (contract.deviations.length > 0) {
        const count = contract.deviations.length === 1 ? 'einem Punkt' : `${contract.deviations.length} Punkten`;
        const text = `Der Vertrag weicht in ${count} vom Standard der Variante ${contract.variant.title} ab; das Verzeichnis der Abweichungen steht am Ende.`;
        notices.push({ kind: 'deviation', title: 'Nicht standardkonform', text: typeset([{ text }]) });
    }
    const last = contract.amendments.at(-1);
    if (last !== undefined) {
        const concluded = isOpen(last.concluded)
            ? []
            : [{ text: ` vom ${formatLocalDate(last.concluded.value)}`, origin: last.concluded.origin }];
        const text: Inline = [
            { text: `nicht unterzeichnet; Stand ${stand}; zuletzt geändert durch${/Nachtrag$/.test(last.title) ? ' den ' : ': '}` },
            { text: withoutMarks(last.title), origin: last.origin },
            ...concluded,
            { text: '.' },
        ];
        notices.push({ kind: 'consolidated', title: 'Konsolidierte Lesefassung', text: typeset(text) });
    }
    return notices;
}
