/** What a modal adds: the mode of the acts after it, and what “must” asks for by itself. */

import { HINT } from '../../../text/word-hints.js';
import { modalAt } from '../acts/acts.js';
import { biddingAt } from '../acts/bidding.js';
import { isSpared, obligation } from '../acts/obligations.js';
import { neededAt } from '../acts/raised.js';
import { clauseAt } from '../clauses/sentence.js';
import { type Mode, type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { invertsCondition, isAskedAbout } from '../idle/asides.js';
import { adds, type EventScene, type Step, type Walk } from './walk.js';

/** What will not or cannot be. */
const DENYING: ReadonlySet<Mode> = new Set(['will', 'can']);

type Modal = NonNullable<ReturnType<typeof modalAt>>;

/** The step at a token that is no cue; null where it adds nothing. */
export function modalStep(scene: EventScene, walk: Walk, at: number): Step | null {
  const { prepared, words, view } = scene;
  const bids = (prepared.tokens.hints[at]! & HINT.bids) !== 0;
  const bidding = bids ? (biddingAt(prepared, words, view, at) ?? neededAt(prepared, words, view, at)) : null;
  const modal = modalAt(prepared, words, view.sentence.endToken, at);
  const events = bidding === null ? [] : [bidding];
  if (modal === null) return bidding === null ? null : adds(walk, ...events);
  const { mode, negated, last } = modal;
  const clause = clauseAt(view, at);
  const asked = mode === 'must' ? askedBy(scene, modal, at, clause) : null;
  if (asked !== null) events.push(asked);
  const denies = negated && DENYING.has(mode);
  return {
    events,
    walk: {
      ...walk,
      active: { mode, negated, first: at, last, clause },
      denied: walk.denied ?? (denies ? at : null),
    },
  };
}

/** What “must” or “should” asks for; null where it only supposes, spares or asks a question. */
function askedBy(scene: EventScene, modal: Modal, at: number, clause: number): StanceEvent | null {
  const { prepared, words, view } = scene;
  const { tokens } = prepared;
  if (words.suppositions.has(tokens.words[view.clauses[clause]!.first]!)) return null;
  const must = words.must.has(tokens.words[at]!);
  const next = tokens.words[modal.last + 1] ?? -1;
  // “Should the talks fail”: a condition.
  if (must && words.articles.has(next))
    return stanceEvent({ first: at, last: at, stance: 'links', strength: 'firm', object: 'before' });
  // “Should no deal be reached” supposes, “should have been” is past.
  if (invertsCondition(prepared, at) || isSpared(prepared, words, at)) return null;
  if (isAskedAbout(prepared, view.sentence.firstToken, at) || (must && words.haveTo.has(next))) return null;
  return obligation(prepared, words, view, modal, at);
}
