import { amendmentWith } from '../../testing/amendment-snippet.ts';
import { testFixes } from '../../testing/fix-test.ts';
import { testRule } from '../../testing/rule-test.ts';
import { contractWith } from '../../testing/snippet.ts';
import { carrierNotAllowed } from './träger-nicht-zugelassen.rule.ts';

const LINE = 'träger Managementgesellschaft';
const municipal = contractWith({ [LINE]: 'träger ⟦Kommunalunternehmen⟧ von KreisNF' });
const external = contractWith({ [LINE]: 'träger ⟦ExternerPartner⟧ mit Netz', 'status Unterschriftsreif': 'status Entwurf' });
const own = 'variante Eng "Enger" fassung 1.0 erweitert Verbund fassung 2026.1 {\n    träger Genossenschaft\n}\n';

testRule(carrierNotAllowed, {
    right: {
        'Managementgesellschaft im Verbund': contractWith({}),
        'Kommunalunternehmen in Kommunal': contractWith({
            'variante Verbund': 'variante Kommunal',
            [LINE]: 'träger Kommunalunternehmen von KreisNF',
        }),
        'unbekannter Träger ist ein eigener Befund': contractWith({ [LINE]: 'träger Verein' }),
    },
    wrong: {
        'Kommunalunternehmen im Verbund': { text: municipal, message: 'ist die Variante „Kommunal“ vorgesehen' },
        'externer Partner im Verbund, schon im Entwurf': { text: external, message: 'zugelassen sind: Gesundheitsverbund' },
        'engere Liste einer eigenen Variante': {
            text: contractWith({
                'variante Verbund fassung 2026.1': 'variante Eng fassung 1.0',
                [LINE]: 'träger ⟦Managementgesellschaft⟧',
            }),
            files: { 'variante.riv': own },
            message: 'zugelassen sind: Genossenschaft',
        },
        'engere Liste in der neuen Fassung der Variante': {
            text: amendmentWith('fassungswechsel ⟦Eng fassung 2.0⟧').text,
            files: {
                'grundfassung.riv': contractWith({ 'variante Verbund fassung 2026.1': 'variante Eng fassung 1.0' }),
                'variante.riv': `${own.replace('    träger Genossenschaft\n', '')}${own.replace('fassung 1.0', 'fassung 2.0')}`,
            },
            message: '„Managementgesellschaft“ ist in der Variante „Eng“ nicht zugelassen',
        },
    },
});

testFixes(carrierNotAllowed, {
    'andere Variante': { text: municipal, becomes: 'variante Kommunal fassung 2026.1' },
    'einziger zugelassener Träger': {
        text: contractWith({ 'variante Verbund fassung 2026.1': 'variante Eng fassung 1.0' }),
        files: { 'variante.riv': own },
        becomes: 'träger Genossenschaft',
    },
});
