/** Acts that a side means to keep from being done: “decided to block any further opening of its market”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { PlacedCue } from '../clauses/placed.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import type { ActiveMode } from './acts.js';

const VERBS =
  '(?:block|bar|prevent|forestall|avoid|avert|stave off|fend off|ward off|head off|hold off|thwart|guard against)';
const QUALIFIED =
  '(?:(?:an?|the|any|all|some|its|their|such|further|additional|more|other|wider|broader|greater|deeper|full|new|unilateral)\\s){0,4}';

/** A verb of keeping off, right before what is kept off. */
const KEEPS_OFF = new RegExp(String.raw`^\s(?:[a-zà-ɏ]+ly\s)?${VERBS}\s${QUALIFIED}$`, 'i');

const KEEPS = new RegExp(`^${VERBS}$`, 'i');
const OPENING = new RegExp(String.raw`^\s${QUALIFIED}(?:market\s)?(?:opening|liberali[sz]ation|imports)\b`, 'i');

/** “Will block a further opening”: who would keep an act from being done refuses it. */
export function keptOff(
  { text, tokens }: PreparedText,
  active: ActiveMode,
  { first, last, end }: PlacedCue,
  acted: StanceEvent,
): StanceEvent {
  if (acted.stance !== 'offers' || acted.negated || acted.act !== 'give') return acted;
  const keeps =
    KEEPS_OFF.test(text.slice(tokens.ends[active.last]!, tokens.starts[first]!)) ||
    (KEEPS.test(text.slice(tokens.starts[last]!, end)) && OPENING.test(text.slice(end, end + 60)));
  return keeps
    ? stanceEvent({ ...acted, stance: 'rejects', strength: active.mode === 'will' ? 'firm' : 'moderate' })
    : acted;
}
