import { formatLocalDate } from '@riv/model/value/local-date';
import { describe, expect, it } from 'vitest';
import { textOf } from '../document/plain-text.ts';
import { standOf } from '../template/stand-of.ts';
import { fixtureContract } from '../testing/fixture-contract.ts';
import { date, origin, sourced } from '../testing/fixture-values.ts';
import { buildCover } from './cover.ts';
import { buildProperties, buildRunningText } from './running-text.ts';

const FINGERPRINT = `sha256:${'0123456789abcdef'.repeat(4)}`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const notices = (contract: Parameters<typeof buildCover>[0]) =>
    buildCover(contract).notices.map((notice) => [notice.kind, plain(`${notice.title}: ${textOf(notice.text)}`)]);

describe('buildCover', () => {
    it('has no notice on a contract of the standard that is ready', () => {
        expect(notices(fixtureContract('verbund'))).toEqual([]);
    });

    it('says on a draft that it is one, and that it departs from the standard', () => {
        expect(notices(fixtureContract('partner'))).toEqual([
            ['draft', 'Entwurf, Stand 19. August 2026: Dieser Text ist noch nicht verbindlich; offene Angaben stehen in eckigen Klammern.'],
            [
                'deviation',
                'Nicht standardkonform: Der Vertrag weicht in einem Punkt vom Standard der Variante RIV-Partner ab; das Verzeichnis der Abweichungen steht am Ende.',
            ],
        ]);
    });

    it('says on a consolidated reading what changed it last', () => {
        const amendments = [
            { id: 'N1', title: '1. Nachtrag', concluded: sourced(date('01.06.2029')), effective: date('01.01.2030'), origin: origin() },
        ];
        const contract = { ...fixtureContract('kommunal'), amendments, effective: date('01.01.2030') };
        expect(notices(contract)).toEqual([
            [
                'consolidated',
                'Konsolidierte Lesefassung: nicht unterzeichnet; Stand 1. Januar 2030; zuletzt geändert durch den 1. Nachtrag vom 1. Juni 2029.',
            ],
        ]);
        expect(plain(buildRunningText(contract, FINGERPRINT).status)).toBe('Lesefassung, Stand 1. Januar 2030');
    });

    it('takes the Stand from the state, else from the conclusion, else from the Rechtsstand', () => {
        const contract = fixtureContract('verbund');
        const stand = (changes: Partial<typeof contract>) => {
            const changed = { ...contract, ...changes };
            expect(plain(textOf(buildCover(changed).entries.find(({ label }) => label === 'Stand')?.value ?? []))).toBe(
                plain(formatLocalDate(standOf(changed))),
            );
            return buildProperties(changed, FINGERPRINT).date;
        };
        expect(stand({})).toBe('2026-12-01');
        expect(stand({ effective: date('01.01.2030') })).toBe('2030-01-01');
        expect(stand({ concluded: { open: 'Tag der Unterschrift', origin: origin() } })).toBe('2026-08-19');
        expect(stand({ status: sourced('Entwurf') })).toBe('2026-08-19');
    });

    it('groups the digits of the fingerprint by eight', () => {
        expect(plain(buildRunningText(fixtureContract('verbund'), FINGERPRINT).footer)).toBe(
            `Prüfsumme sha256:${'01234567 89abcdef '.repeat(4).trim()}`,
        );
    });

    it('prints status and departures on every page', () => {
        expect(plain(buildRunningText(fixtureContract('partner'), FINGERPRINT).status)).toBe(
            'Entwurf, Stand 19. August 2026 · nicht standardkonform',
        );
        expect(plain(buildRunningText(fixtureContract('kommunal'), FINGERPRINT).status)).toBe('Fassung vom 16. November 2026');
    });
});
