/** Whose a refusal is that two sides tell together: “한국과 미국은 국내 쌀 시장을 추가로 열지 않기로 했다” is Korea's. */

import { HOME } from '../../../text/korean-text.js';
import type { Voice } from '../../voices/voices.js';
import type { KoreanClause } from '../clauses/sentence.js';
import type { Setting } from '../clauses/setting.js';

/** “국내 쌀·쇠고기 시장에 ”, “우리 농산물 시장은 ”. */
const HOME_MARKET = /(?:^|[\s“"])(?:국내|우리(?:나라)?) (?:[^\s,]+ ){0,4}?[^\s,]*시장/;
/** After an economy: “의 유제품 시장을”, “ 쌀 시장은”. */
const OWN_MARKET = /^(?:의)? (?:[^\s,]+ ){0,3}?[^\s,]*시장/;

/** Of several that refuse to open one side's market the side whose it is; all of them where it is nobody's. */
export function ofOwnMarket(
  { prepared: { text }, holders, event }: Setting,
  { start }: KoreanClause,
  voices: readonly Voice[],
): readonly Voice[] {
  if (event.stance !== 'rejects' || voices.length < 2) return voices;
  const owner = HOME_MARKET.test(text.slice(start, event.start))
    ? HOME
    : holders.find(
        (one) =>
          (one.kind === 'economy' || one.kind === 'adjective') &&
          one.start >= start &&
          one.end <= event.start &&
          OWN_MARKET.test(text.slice(one.end, Math.min(one.end + 30, event.start))),
      )?.voices[0]?.party;
  const own = voices.filter(({ party }) => party === owner);
  return own.length > 0 ? own : voices;
}
