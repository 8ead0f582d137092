import type { Contract } from '@riv/model/contract/contract';
import { isOpen } from '@riv/model/contract/origin';
import type { LocalDate } from '@riv/model/value/local-date';

/**
 * The day on which the text shows the contract, never taken from a clock: the state's day where one is asked for, else the day of
 * conclusion, else the Rechtsstand. A draft has no day of conclusion yet, only a planned one.
 */
export function standOf({ effective, status, concluded, legalStatus }: Contract): LocalDate {
    if (effective !== undefined) {
        return effective;
    }
    return status.value === 'Entwurf' || isOpen(concluded) ? legalStatus.value : concluded.value;
}
