/** What a refusal or an offer is for, and refusals that only set a bound. */

import type { Stance } from '../../../reading.js';
import { clauseAt } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';
import type { Setting } from '../setting.js';

/** What a duty will not go beyond. */
const NOT_EXCEED =
  /^(?:\S+ ){0,3}(?:not|never) (?:exceed|go (?:above|beyond|over)|rise (?:above|beyond)|be (?:higher|more|greater) than|surpass)\b/i;

/** “The duties will not exceed 15%”: a bound is given. */
export function isBound({ stance, negated }: StanceEvent, words: string): boolean {
  return stance === 'rejects' && negated && NOT_EXCEED.test(words);
}

/** “Would not sacrifice agriculture to obtain lower tariffs on cars”: what it would be for. */
const AIM =
  /\s(?:(?:in order )?to (?:obtain|get|win|secure|gain|achieve|earn|avoid|avert|escape|restart|revive|rescue|salvage|unlock|forestall|appease|placate|(?:stave|head|fend|ward) off|(?:smooth|pave|clear|ease) the (?:way|path))|(?<!\band )to (?:support|cushion|underpin|soften|buttress|safeguard|protect)|so as to|in exchange for|in return for)\s/i;

/** “Welcomed the investment to help reduce the deficit in drugs” */
const HELP = /\sto help\s/i;

/** The issues of a stance without those that it would only have been for, and those that it only has as its reason. */
export function withoutAims(setting: Setting, issues: readonly string[], clauseEnd: number): readonly string[] {
  const { event, finder, prepared } = setting;
  const { text, tokens } = prepared;
  const kept = withoutReasons(setting, issues, clauseEnd);
  const aimed =
    event.stance === 'rejects' || event.stance === 'offers' ? AIM : event.stance === 'supports' ? HELP : null;
  if (aimed === null || kept.length < 2) return kept;
  const from = tokens.starts[event.first]!;
  const aim = text.slice(from, clauseEnd).search(aimed);
  if (aim < 0) return kept;
  const own = new Set(
    finder
      .within(from, clauseEnd)
      .filter(({ start }) => start < from + aim)
      .map(({ issue }) => issue),
  );
  return own.size === 0 ? kept : kept.filter((issue) => own.has(issue));
}

/** “…, given its efforts to curb fentanyl”, “does not reflect its goodwill in addressing the deficit”, “despite their tariffs” */
const REASON =
  /(?:,["”’]?\s(?:given|considering|citing|notwithstanding|in (?:view|light) of)|\s(?:despite|in spite of)|\s(?:not|(?:does|do|did)(?: not|n['’]t)|fail(?:s|ed|ing)? to) (?:[a-zà-ɏ]+ly )?(?:reflect|recogni[sz]e|acknowledge|honou?r)(?:ing)?)\s/i;

/** Stances that are taken on something else than what is conceded or given as their reason. */
const REASONED: ReadonlySet<Stance> = new Set(['rejects', 'supports', 'open', 'offers']);

function withoutReasons(
  { event, prepared: { text, tokens }, finder, view }: Setting,
  issues: readonly string[],
  clauseEnd: number,
): readonly string[] {
  if (!REASONED.has(event.stance)) return issues;
  const from = tokens.ends[event.last]!;
  const reason = REASON.exec(text.slice(from, clauseEnd));
  if (reason === null) return issues;
  const start = from + reason.index;
  const clauseStart = tokens.starts[view.clauses[clauseAt(view, event.first)]!.first]!;
  const own = new Set(finder.within(clauseStart, start).map(({ issue }) => issue));
  const left = issues.filter((issue) => own.has(issue));
  if (left.length > 0) return left;
  if (own.size > 0) return [...own];
  const reasons = new Set(finder.within(start, clauseEnd).map(({ issue }) => issue));
  return issues.filter((issue) => !reasons.has(issue));
}
