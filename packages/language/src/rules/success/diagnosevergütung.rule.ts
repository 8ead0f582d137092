import { AstUtils } from 'langium';
import * as ast from '../../generated/ast.ts';
import { defineRule } from '../rule.ts';

/** Words that pay for naming or coding a diagnosis instead of for care. */
const CODING = /diagnosen?(stellung)?s?(dokumentation|vergütung|pauschale|kodierung|erfassung)|kodier|codier/iu;

export const diagnosisPaid = defineRule<{ position: string }>({
    code: 'diagnosevergütung',
    severity: 'error',
    category: 'Erfolgsvergütung',
    title: 'Eine Position vergütet Diagnosen',
    basis: ['L20', '§ 140a Abs. 2 SGB V', '§ 267 Abs. 1 SGB V'],
    locked: true,
    message: ({ position }) =>
        `Die Position „${position}“ vergütet das Dokumentieren oder Kodieren von Diagnosen. Zusätzliche Vergütungen für Diagnosen sind unzulässig (L20, § 140a Abs. 2 SGB V). Vergüten Sie die Leistung der Behandlung; Diagnosen gehören in „indikation“.`,
    page: {
        impact: 'Die Vergütung wäre nichtig; die Aufsicht prüft auffällige Diagnosen fünfzehn Jahre zurück.',
        wrong: 'position Diagnosekodierung für Hausarztpraxis betrag 10,00 EUR',
        right: 'position Erstbehandlung für Hausarztpraxis betrag 10,00 EUR',
    },
    checks: {
        Position: (position, report) => {
            const module = AstUtils.getContainerOfType(position, ast.isCareModule);
            const service = module?.services.find((candidate) => candidate.name === position.name);
            if (CODING.test(position.name ?? '') || CODING.test(service?.title ?? '')) {
                report({ node: position, property: 'name' }, { position: position.name });
            }
        },
    },
});
