/** Who “both sides” are in Korean: the two that the sentence itself names side by side, else the two of the talks. */

import { partyVoice, type Voice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** “조지아 91.6%, 한국 93.3%”, “조지아 수입품의 91.6%”: as much of the one's trade as of the other's. */
const SHARE = /^(?: [가-힣]{1,6})?(?:의|은|는)? ?[\d.]{1,5} ?%/;
/** “인도네시아가 미국에서 … 사기로”. */
const DOES = /^(?: 정부| 기업(?:들)?)?(?:이|가) /;
const FROM = /^(?: 측)?(?:에서|으로부터|로부터|에게서) /;
/** “양국 검역당국 간 소통을”: what both sides do together. */
const BETWEEN_BOTH = /(?:^|\s)양(?:국|측) (?:[가-힣·]{2,8} ){0,2}간(?:의)? /;

/** True when a clause tells what both sides do together. */
export function isBetweenBoth({ prepared: { text }, event }: Setting, { start }: KoreanClause): boolean {
  return event.stance === 'supports' && BETWEEN_BOTH.test(text.slice(start, event.start));
}

/** The two sides, none when they are not told. */
export function bothSides({ prepared: { text }, holders, parties }: Setting): readonly Voice[] {
  const named = holders.filter(({ kind, voices }) => kind === 'economy' && voices[0]?.party != null);
  for (let i = 0; i + 1 < named.length; i += 1) {
    const [one, other] = [named[i]!, named[i + 1]!];
    const [first, second] = [text.slice(one.end, one.end + 16), text.slice(other.end, other.end + 16)];
    const [a, b] = [one.voices[0]!.party!, other.voices[0]!.party!];
    if (a !== b && ((SHARE.test(first) && SHARE.test(second)) || (DOES.test(first) && FROM.test(second))))
      return [partyVoice(a), partyVoice(b)];
  }
  return parties.length === 2 ? parties.map((party) => partyVoice(party)) : [];
}
