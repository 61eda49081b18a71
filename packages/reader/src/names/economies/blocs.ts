/** “The bloc”, “the Union”: those who negotiate as one, named before. */

import { firstBeginningFrom } from '../../text/in-order.js';
import { CAPITAL } from '../listed/letter-case.js';
import { type Scan, wordAt } from '../listed/scan.js';

/** Codes of those who negotiate as one; a single economy's has three letters. */
const BLOC = /^(?:EU|GCC|\w{4,})$/;

/** Mercosur, the GCC and other blocs but the Union, which has people who speak for it as a government has. */
export function hasNoGovernment(economy: string): boolean {
  return economy !== 'EU' && BLOC.test(economy);
}

/** “The bloc”, and “the Union” with a capital where no name goes on: no trade union. */
export function isBloc(scan: Scan, noun: number): boolean {
  const word = wordAt(scan, noun);
  if (word === 'bloc') return true;
  return (
    word === 'union' &&
    scan.letters[noun] === CAPITAL &&
    wordAt(scan, noun - 1) === 'the' &&
    scan.letters[noun + 1] !== CAPITAL
  );
}

/** The one that is named last before an offset; null where none is. */
export function blocMeant({ economies }: Scan, offset: number): string | null {
  for (let i = firstBeginningFrom(economies, offset) - 1; i >= 0; i -= 1)
    if (BLOC.test(economies[i]!.economy)) return economies[i]!.economy;
  return null;
}
