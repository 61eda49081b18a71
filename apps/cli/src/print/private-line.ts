/** The line that opens a print with private values. */

/** @param of party whose delegation keeps them @param rest what the reader should know besides, in a sentence */
export function privateLine(of: string, rest?: string): string {
  return `PRIVATE, of ${of}: not to leave the delegation.${rest === undefined ? '' : ` ${rest}`}`;
}

/** What a print says of the values that hold in it. */
export const PRIVATE_VALUES = 'Reservation values and red lines are those of the private layer.';
