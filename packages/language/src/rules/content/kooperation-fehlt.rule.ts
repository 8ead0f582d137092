import { insertAfterKeyword } from '../fixes/change-part.ts';
import { insertBlock } from '../fixes/insert-lines.ts';
import { defineRule } from '../rule.ts';

export const cooperationMissing = defineRule<{ office: string; blockThere: boolean }>({
    code: 'kooperation-fehlt',
    severity: 'error',
    category: 'Pflichtinhalt',
    title: 'Die Kooperation mit dem Öffentlichen Gesundheitsdienst fehlt',
    basis: ['R16', 'L71'],
    locked: true,
    message: ({ office, blockThere }) =>
        blockThere
            ? `Die Kooperation nennt kein Gesundheitsamt, mit dem sie stattfindet (R16). Schreiben Sie: kooperation mit ${office} { … }`
            : `Die Kooperation mit dem Öffentlichen Gesundheitsdienst fehlt; sie ist verbindlicher Teil des Konzepts (R16). Ergänzen Sie im Block „vertrag“ den Block: kooperation mit ${office} { gegenstand "Gesundheitsberichterstattung" … }`,
    page: {
        impact: 'Der Öffentliche Gesundheitsdienst wäre an der Versorgung der Region nicht beteiligt.',
        wrong: 'kooperation { sitzungen 4 je jahr }',
        right: 'kooperation mit Gesundheitsamt {\n    gegenstand "Gesundheitsberichterstattung"\n    sitzungen 4 je jahr\n    ansprechstelle "Geschäftsstelle der Gesundheitskonferenz"\n}',
    },
    checks: {
        Contract: (contract, report, { hasSyntaxErrors }) => {
            const block = contract.cooperation[0];
            const names = contract.offices.flatMap(({ name }) => name ?? []);
            const office = names[0] ?? 'Gesundheitsamt';
            if (hasSyntaxErrors || contract.cooperation.some(({ offices }) => offices.length > 0)) {
                return;
            }
            if (block === undefined) {
                const lines = [
                    `kooperation mit ${names.join(', ')} {`,
                    '    gegenstand "Gesundheitsberichterstattung"',
                    '    ansprechstelle offen "Ansprechstelle der Kooperation"',
                    '}',
                ];
                const fixes = names.length === 0 ? [] : insertBlock(contract, lines, 'Block „kooperation“ ergänzen');
                report({ node: contract, property: 'name' }, { office, blockThere: false }, fixes);
                return;
            }
            const fixes =
                names.length === 0 ? [] : insertAfterKeyword(block, 'kooperation', ` mit ${names.join(', ')}`, 'Gesundheitsamt nennen');
            report({ node: block, keyword: 'kooperation' }, { office, blockThere: true }, fixes);
        },
    },
});
