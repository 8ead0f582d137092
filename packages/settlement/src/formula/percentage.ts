import { Decimal, roundHalfUp } from '@riv/model/value/decimal';

/** `percent` of an amount in EUR, rounded to the cent (D14): `percentageOf('117000000.00', '1')` is `'1170000.00'`. */
export function percentageOf(amount: string, percent: string): string {
    return roundHalfUp(new Decimal(amount).times(percent).dividedBy(100), 2);
}
