import { type IParagraphOptions, Paragraph } from 'docx';
import { type Content, runs } from './content.ts';

export type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph with its content. One that is not kept with the next leaves that to its style. */
export function paragraph(content: Content, { keepNext, ...options }: ParagraphOptions = {}): Paragraph {
    const element = new Paragraph({ ...options, ...(keepNext ? { keepNext } : {}) });
    for (const child of runs(content)) {
        // Takes bookmarks of our own numbers, which the option `children` does not.
        element.addChildElement(child);
    }
    return element;
}
