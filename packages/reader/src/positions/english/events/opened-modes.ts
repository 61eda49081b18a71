/** The mode that a cue opens for the acts after it: “promised to”, “declines to”, “offered to do away with”. */

import type { ActiveMode } from '../acts/acts.js';
import type { StanceEvent } from '../clauses/stance-event.js';
import { isIdleSuggestion } from '../idle/asides.js';
import type { CueRead } from './cue-read.js';
import type { EventScene, Walk } from './walk.js';

/**
 * The walk after a cue.
 * @param event the stance that the cue carries by itself
 * @param referred the cue is only spoken of: “Seoul's asking”
 */
export function openedBy(
  scene: EventScene,
  walk: Walk,
  read: CueRead,
  event: StanceEvent | null,
  referred: boolean,
): Walk {
  const undertaking = referred
    ? undefined
    : read.meanings.find(({ kind }) => kind === 'undertaking' || kind === 'refusal');
  if (undertaking === undefined) return openedByOffer(scene, walk, read, event);
  const refusal = undertaking.kind === 'refusal';
  const agreed = event !== null && !event.negated && (event.stance === 'supports' || event.stance === 'offers');
  if (isIdleSuggestion(scene.prepared, read.here) || !(event === null || agreed || refusal)) return walk;
  const active = undertaken(scene, read, refusal);
  const refuses = refusal !== active.negated && !read.supposed && walk.refused === null;
  return { ...walk, active, refused: refuses ? active : walk.refused };
}

/** “Agreed to”, “refused to”, with what is denied of it. */
function undertaken({ prepared, words }: EventScene, read: CueRead, refusal: boolean): ActiveMode {
  const { here, clause, negated } = read;
  const { first, last } = here;
  const { words: at } = prepared.tokens;
  // “Promised not to tax”: what is denied is told with it.
  const notTo = words.negators.has(at[last - 1]!) && at[last] === words.to;
  const denying = refusal || !notTo ? negated : !negated;
  return { mode: refusal ? 'refusal' : 'undertaking', negated: denying, first, last, clause };
}

/** “Agreed to buy”, “offered to do away with”: more may be added with “and to”. */
function openedByOffer({ prepared, words }: EventScene, walk: Walk, read: CueRead, event: StanceEvent | null): Walk {
  const { first, last } = read.here;
  const offers = event?.stance === 'offers' && !event.negated;
  if (!offers || prepared.tokens.words[first + 1] !== words.to || last <= first + 1) return walk;
  const active: ActiveMode = { mode: 'undertaking', negated: false, first, last: first + 1, clause: read.clause };
  return { ...walk, active, lastAct: last };
}
