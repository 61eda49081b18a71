/** What a refusal or an offer is for, and refusals that only set a bound. */

import type { Setting } from './english-setting.js';
import type { StanceEvent } from './stance-event.js';

/** What a duty will not go beyond. */
const NOT_EXCEED =
  /^(?:\S+ ){0,3}(?:not|never) (?:exceed|go (?:above|beyond|over)|rise (?:above|beyond)|be (?:higher|more|greater) than|surpass)\b/i;

/** “The duties will not exceed 15%”: a bound is given. */
export function isBound({ stance, negated }: StanceEvent, words: string): boolean {
  return stance === 'rejects' && negated && NOT_EXCEED.test(words);
}

/** “Would not sacrifice agriculture to obtain lower tariffs on cars”: what it would be for. */
const AIM =
  /\s(?:(?:in order )?to (?:obtain|get|win|secure|gain|achieve|earn|avoid|avert|escape)|in exchange for|in return for)\s/i;

/** The issues of a refusal or an offer without those that it would only have been for. */
export function withoutAims(
  { event, prepared: { text, tokens }, finder }: Setting,
  issues: readonly string[],
  clauseEnd: number,
): readonly string[] {
  if ((event.stance !== 'rejects' && event.stance !== 'offers') || issues.length < 2) return issues;
  const from = tokens.starts[event.first]!;
  const aim = text.slice(from, clauseEnd).search(AIM);
  if (aim < 0) return issues;
  const own = new Set(
    finder
      .within(from, clauseEnd)
      .filter(({ start }) => start < from + aim)
      .map(({ issue }) => issue),
  );
  return own.size === 0 ? issues : issues.filter((issue) => own.has(issue));
}
