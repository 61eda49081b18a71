/** What a party's positions on one issue come to. */

import { type Position, speaksForGovernment } from '@parley/talks';

export interface LastStance {
  readonly last: Position;
  /** Stance of the earliest dated position, where the latest dated one differs from it. */
  readonly movedFrom: Position['stance'] | undefined;
}

/**
 * The last thing a party's government said; companies and experts do not speak for it.
 * @param positions latest first, undated ones last
 */
export function lastStance(positions: readonly Position[]): LastStance | undefined {
  const speaking = positions.filter(speaksForGovernment);
  const last = speaking[0];
  if (!last) return undefined;
  const dated = speaking.filter(({ said_on }) => said_on !== null);
  const first = dated.at(-1)?.stance;
  return { last, movedFrom: dated.length > 1 && first !== dated[0]?.stance ? first : undefined };
}
