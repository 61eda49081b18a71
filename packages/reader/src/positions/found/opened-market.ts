/** Whose market a position wants opened or kept shut, by its own words. */

import type { PartyMention } from '../../measures/sentences/sentence-items.js';
import type { PositionRead, Span } from '../../reading.js';
import { beginningWithin } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import { hintsWithin, type PreparedText } from '../../text/prepared-text.js';
import { HINT } from '../../text/word-hints.js';

/** A market that is to be opened, or goods that are to be let in. */
const OPENING =
  /\bmarket[-\s](?:access|opening)\b|\b(?:open|opens|opened|opening)\b[^.;]{0,60}\bmarkets?\b|\bmarkets?\b[^.;]{0,30}\b(?:open|opened|opening)\b|\baccess (?:to|for)\b|시장[^.]{0,16}개방|추가 ?개방|시장 ?접근|수입[^.]{0,8}(?:확대|늘)/i;

/** Goods that come in: whose they are tells whose market it is. */
const LET_IN = /\bimport(?:s|ed|ing)?\b|\b(?:buy|purchas|accept)\w*|수입|구매|받아들|들여[오온올]|사들/i;

/** Whose market is to be opened: not that of whose goods are let in; else by who asks and who grants. */
export function openedMarket(
  prepared: PreparedText,
  parties: readonly PartyMention[],
  goods: readonly Match<unknown>[],
  { quote, stance }: Pick<PositionRead, 'quote' | 'stance'>,
  own: string | null,
  counterpart: string | null,
): string | null {
  const { text } = prepared;
  if (own === null || (hintsWithin(prepared, quote.start, quote.end) & HINT.opens) === 0) return null;
  const opening = OPENING.test(quote.text);
  if (!opening && !LET_IN.test(quote.text)) return null;
  const origin = originIn(text, parties, goods, [quote.start, quote.end]);
  if (origin !== null) return origin === own ? counterpart : own;
  if (!opening) return null;
  if (stance === 'demands' || stance === 'links') return counterpart;
  return stance === 'offers' || stance === 'rejects' || stance === 'excludes' ? own : null;
}

/** “U.S. vehicles”, “미국산 쌀”: whose goods the words name; null when nobody's or those of several. */
function originIn(
  text: string,
  parties: readonly PartyMention[],
  goods: readonly Match<unknown>[],
  [from, to]: Span,
): string | null {
  const origins = new Set<string>();
  for (const { economy, end, form } of beginningWithin(parties, from, to)) {
    if (form === 'person' || form === 'organisation') continue;
    const gap = /^산 ?|^[-\s](?:(?:made|built|grown|origin)[-\s])?/u.exec(text.slice(end, end + 12));
    if (gap === null) continue;
    const at = end + gap[0].length;
    if (gap[0].startsWith('산') || beginningWithin(goods, at, at + 1).length > 0) origins.add(economy);
  }
  return origins.size === 1 ? [...origins][0]! : null;
}
