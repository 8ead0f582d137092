import * as ast from '@riv/language/generated/ast';
import { conferenceGroups } from '@riv/model/terms/conference-group';
import { lookup } from '@riv/model/terms/lookup';
import type { LeafCstNode } from 'langium';

/** Words that mean the same in every line. */
export function wordNote({ text, astNode }: LeafCstNode): string | undefined {
    switch (text) {
        case 'offen':
            return '**Offen**\n\nDie Angabe steht noch nicht fest. Ein Entwurf darf das offenlassen und druckt den Grund; vor der Unterschrift muss sie da sein.';
        case 'gesperrt':
            return ast.isLocked(astNode) ? '**Gesperrt**\n\nKein Vertrag darf von dieser Zeile abweichen.' : undefined;
        case 'frei':
            return ast.isFree(astNode) ? '**Frei**\n\nDer Vertrag kann etwas anderes vereinbaren.' : undefined;
        case 'zulässig':
        case 'bis':
            return ast.isRange(astNode) ? '**Zulässig**\n\nIn diesen Grenzen wählt der Vertrag oder eine abgeleitete Variante.' : undefined;
        case 'abweichung':
            return ast.isDeviation(astNode)
                ? '**Abweichung**\n\nDer Vertrag weicht mit dieser Begründung von der Variante ab und ist dann nicht standardkonform. Von zwingendem Recht kann er nicht abweichen.'
                : undefined;
        case 'fassung':
            return ast.isVariantReference(astNode) || ast.isModuleAdoption(astNode)
                ? '**Fassung**\n\nDer Vertrag bleibt bei dieser Fassung, auch wenn eine neue erscheint; er wechselt nur durch Nachtrag.'
                : undefined;
        default:
            return ast.isMember(astNode) ? groupNote(text) : undefined;
    }
}

function groupNote(group: string): string | undefined {
    const term = lookup(conferenceGroups, group);
    return term === undefined ? undefined : `**${term.label}** (R6)\n\n${term.description}`;
}
