/** Whose a Korean stance is that somebody is told to have said: the speaker's own, of whoever is spoken of, of the other side. */

import { partyVoice, type Voice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';
import { isAskedOf } from './asked.js';
import type { ClauseSides } from './clause-sides.js';
import { framed } from './framed.js';
import { type Held, heldBy } from './held.js';

/** Who holds what speakers say in a clause. */
export function ofSpeaker(sides: ClauseSides, speakers: readonly Voice[]): Held | 'nobody' {
  const { setting, clause, outer, local, ours } = sides;
  const { floor, parties } = setting;
  if (local === null && !ours && offersOwnGoods(setting, clause, speakers[0]!)) {
    const other = parties.find((party) => party !== speakers[0]!.party);
    return parties.length === 2 && other !== undefined ? heldBy([partyVoice(other)], null, true) : 'nobody';
  }
  if (local === null || ours || isAskedOf(setting, local)) return heldBy(speakers, outer);
  if (floor === null && outer !== null && local.start === outer.start) return heldBy(speakers, outer);
  // “우리 협상팀은”: the speaker's own.
  if (/^우리/.test(local.holder.voices[0]?.speaker ?? '')) return heldBy(speakers, outer);
  return framed(setting, local, speakers);
}

/** “미국산 상품에 시장을 열 것” said by an American: who opens is the other side. */
function offersOwnGoods({ prepared, holders, event }: Setting, { start }: KoreanClause, { party }: Voice): boolean {
  return (
    event.stance === 'offers' &&
    party !== null &&
    holders.some(
      (one) =>
        one.voices[0]?.party === party &&
        one.start >= start &&
        one.end <= event.start &&
        prepared.text[one.end] === '산',
    )
  );
}
