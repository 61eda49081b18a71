/** What is wished or required of somebody else: “중국이 수출을 재개하기를 바란다”, “한국은 속도를 내야 한다”. */

import type { Voice } from '../../voices/voices.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

const WISHED = /(?:기(?:를|만을)|길) ?(?:강력히 |간절히 |진심으로 |계속 )?(?:바[라란랐람]|원[하한했]|희망|기대)/;

/** True when a predicate wishes for an act, whose subject is then not who wishes. */
export function wishesForAct(text: string, { start, end }: Pick<KoreanEvent, 'start' | 'end'>): boolean {
  return WISHED.test(text.slice(Math.max(0, start - 3), end + 12));
}

/** “한국은 이행에 속도를 내야 한다” said by another: what would be support of one's own is asked of that side. */
export function expectsOfOthers(
  { prepared: { text }, view, event }: Setting,
  { start }: KoreanClause,
  voices: readonly Voice[],
): boolean {
  if (event.stance !== 'supports') return false;
  const wishes = wishesForAct(text, event);
  if (event.mode !== 'obligation' && !wishes) return false;
  // Growers and makers who wish for an accord ask for it.
  if (wishes && voices.every(({ capacity }) => capacity === 'domestic-group' || capacity === 'company')) return true;
  const doers = view.subjects.filter(
    ({ role, start: from, end }) => role !== 'owner' && role !== 'source' && from >= start && end <= event.start,
  );
  const doer = doers.findLast(({ role }) => role === 'subject') ?? doers.at(-1);
  if (doer === undefined) return false;
  return doer.holder.voices.every(({ party }) => party !== null && voices.every((voice) => voice.party !== party));
}
