/** Duties that are said to fall: “India's tariffs on cars will come down” is given by India. */

import type { PreparedText } from '../text/prepared-text.js';
import type { ActiveMode } from './english-acts.js';
import { ITS_DUTY } from './english-duty-givers.js';
import { clauseAt, type EnglishSentence } from './english-sentence.js';
import { type Mode, type StanceEvent, stanceEvent } from './stance-event.js';

/** What a duty does that is lowered: “will come down”, “would fall to 15%”, “will go over ten years”. */
const FALLS =
  /^(?:come down|(?:fall|drop)(?= (?:to|from|by|in|over|at|gradually)\b)|fall away|go(?= (?:to zero|over|within|in|at once|by|altogether|on the first day|when|from)\b|[.,;])|vanish|disappear)\b/;

/** What may stand between a duty and its verb: what it is on, and its rate. */
const OF_DUTY =
  /^(?: (?:on|of|for)\b(?:(?! (?:that|which|mean|means|meant|will|would)\b)[^;:.])*)?(?:,[^;:]{1,40},)? $/;

/** Modes in which a duty is said to be lowered. */
const LOWERED_IN: ReadonlySet<Mode> = new Set(['will', 'would', 'undertaking']);

/** What is said at a token to be done to a side's duty, by that side; null where it is nothing of the kind. */
export function lowered(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  active: ActiveMode,
  at: number,
): StanceEvent | null {
  if (active.negated || at === active.last || at - active.last > 2 || !LOWERED_IN.has(active.mode)) return null;
  const found = FALLS.exec(text.slice(tokens.starts[at]!, tokens.starts[at]! + 30));
  if (found === null) return null;
  const { first } = view.clauses[clauseAt(view, at)]!;
  const until = tokens.starts[active.first]!;
  const owned = view.named.some(({ first: from, last, end, holder: { kind } }) => {
    if (from < first || last >= active.first || (kind !== 'economy' && kind !== 'adjective')) return false;
    const duty = ITS_DUTY.exec(text.slice(end, Math.min(until, end + 80)));
    return duty !== null && OF_DUTY.test(text.slice(end + duty[0].length, until));
  });
  if (!owned) return null;
  const told = { stance: 'offers', object: 'before', act: 'give' } as const;
  const strength = active.mode === 'would' ? 'soft' : 'firm';
  const last = at + found[0].split(' ').length - 1;
  return stanceEvent({ ...told, strength, first: active.first, last, mode: active.mode });
}
