/** Duties told to fall, with nobody named who lowers them: “자동차 관세가 15%로 내려간다”. */

import { partyVoice, type Voice } from '../../voices/voices.js';
import type { KoreanEvent } from '../clauses/event.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** A duty as the subject or the topic, and the verb that tells its fall or its end. */
const FALLS =
  /(?:관세|세율|관세율|\d ?(?:%|퍼센트))(?:은|는|도|이|가|에서)? (?:[^\s,]+,? ){0,7}?((?:내려[가간갔갑]|낮아[지진졌집]|없어[지진졌집]|사라[지진졌집]|줄어[드든들]|줄었|(?:%|퍼센트|무관세|0|한 자릿수)로 (?:[가-힣]{1,4} )?(?:조정|바[꿔뀌뀐꿨]|된|됐|되|줄|떨어[지진졌]|정해[지진졌])|(?:인하|철폐|면제|폐지|조정|소급)(?:[된됐됩]|되[었어며고])|넘지 않(?:는다|게 [된되됐]|습니다|으며|고)|상한(?:이|으로)|(?:무관세|0%|0퍼센트)(?:가|이) [된되됐])[가-힣]*)/g;
const MAY_FALL = /내려|낮아|없어|사라|줄|조정|바[꿔뀌뀐꿨]|무관세|[된됐됩되]|떨어|정해|넘지 않|상한/;
/** Supposed, denied, hoped for or foretold. */
const NOT_SO =
  /^(?:[가-힣]{0,3}면|[가-힣]{0,3}지 ?(?:않|못)|[가-힣]{0,3}[을ㄹ지진될] ?(?:것|경우|때|수|가능|전망|지|예정이었|뻔)|[가-힣]{0,2}(?:야|도록|길|기를|더라도|는지|느냐|던|자 |을까|니까)|[가-힣]{0,3} ?(?:경우|전까지|때까지|시점))/;

/** What falls by itself, year by year, under an accord long in force. */
const ON_SCHEDULE = /해마다|매년|현재|올해[^.]{1,24}내년|올해 1월|내년이면/;

/** Whether a sentence may tell of a falling duty. */
export function mayTellOfFall(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const words = text.slice(start, end);
  return /관세|세율|%|퍼센트/.test(words) && MAY_FALL.test(words);
}

/** What falls in each clause that has no event yet. */
export function fallingEvents(
  text: string,
  clauses: readonly KoreanClause[],
  taken: readonly KoreanEvent[],
): KoreanEvent[] {
  const found: KoreanEvent[] = [];
  for (let clause = 0; clause < clauses.length; clause += 1) {
    if (taken.some((event) => event.clause === clause)) continue;
    const { start: from, end: to } = clauses[clause]!;
    const words = text.slice(from, to);
    const last = [...words.matchAll(FALLS)].at(-1);
    if (last === undefined || ON_SCHEDULE.test(words)) continue;
    const end = from + last.index + last[0].length;
    const start = end - last[1]!.length;
    if (NOT_SO.test(text.slice(end - 1, end + 10)) || NOT_SO.test(text.slice(end, end + 10))) continue;
    found.push({
      start,
      end,
      clause,
      stance: 'offers',
      strength: 'moderate',
      mode: null,
      reported: false,
      passive: true,
      named: true,
    });
  }
  return found;
}

/** Duties that only Washington levies. */
const AMERICAN = /상호관세|품목별? ?관세|펜타닐|(?:232|301|122|201)조|무역확장법/;
const ECONOMY = 'USA';

/** Who lowers a duty: whoever levies duties of that name, else of two sides the one whose goods they are not on. */
export function lowersDuty(
  { prepared: { text }, holders, event, parties, state }: Setting,
  { start }: KoreanClause,
): readonly Voice[] | null {
  if (AMERICAN.test(text.slice(start, event.start))) return [partyVoice(ECONOMY)];
  const goods =
    holders.find((one) => one.start >= start && one.end <= event.start && /^산/.test(text.slice(one.end, one.end + 1)))
      ?.voices[0]?.party ?? state.goodsOf;
  if (goods === null || parties.length !== 2 || !parties.includes(goods)) return null;
  return parties.filter((party) => party !== goods).map((party) => partyVoice(party));
}
