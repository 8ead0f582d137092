import { Footer, Header, PageNumber, TextRun } from 'docx';
import type { RunningText } from '../../document/legal-document.ts';
import { bold, printable, TAB } from './content.ts';
import { paragraph } from './paragraph.ts';

/** Two lines: what the contract is, and how far it has come. A draft says so on every page. */
export function pageHeader({ title, variant, status }: RunningText, draft: boolean): Header {
    const first = paragraph([title, TAB, variant], { style: 'Header' });
    return new Header({ children: [first, paragraph([draft ? bold(status) : status], { style: 'Kopfstatus' })] });
}

/** The fingerprint, and „Seite 3 von 40“. */
export function pageFooter({ footer }: RunningText): Footer {
    const fingerprint = new TextRun({ text: printable(footer), size: 12 });
    const pages = new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] });
    return new Footer({ children: [paragraph([fingerprint, TAB, pages], { style: 'Footer' })] });
}
