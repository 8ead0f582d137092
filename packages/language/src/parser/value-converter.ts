import { DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { composedText } from './text-hygiene.ts';

/** Turns tokens into plain strings. What a number means is decided where it is used; wrong shapes become findings there. */
export class RivValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string): ValueType {
        switch (rule.name) {
            case 'TEXT_LINE':
                return composedText(input.replace(/^["„“»]/, '').replace(/["“”«]$/, ''));
            case 'TEXT_BLOCK':
                return composedText(unindent(input.replace(/^"""/, '').replace(/"""$/, '')));
            case 'ID':
                return composedText(input);
            case 'NUMBER':
                return input.replace('−', '-');
            default:
                // All rules give strings; asking each time which type a rule has is what reading a value would cost most.
                return input;
        }
    }
}

/** Takes the common indentation off, as the text was meant. */
function unindent(text: string): string {
    const lines = text.split(/\r?\n/);
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const common = indents.length === 0 ? 0 : Math.min(...indents);
    return lines
        .map((line) => line.slice(common).trimEnd())
        .join('\n')
        .trim();
}
