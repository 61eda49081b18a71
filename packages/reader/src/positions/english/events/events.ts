/**
 * What an English clause does: asks, gives, refuses.
 *
 * A verb or phrase of the rules carries a stance of its own, or the one it turns to when denied. An act (“lower”, “discuss”)
 * carries what its modal makes of it: will, must, would, agree to, refuse to.
 */

import type { ActiveMode } from '../acts/acts.js';
import { lowered } from '../acts/falling-duties.js';
import { settled } from '../acts/settled.js';
import { sumGiven, sumPaid } from '../acts/sums-given.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { fallsShort } from '../idle/asides.js';
import { cueStep } from './cue-steps.js';
import { modalStep } from './modal-steps.js';
import type { EventScene, Step, Walk } from './walk.js';
import { lastResort, wholeSentence } from './whole-sentences.js';

/** What the clauses of a sentence do, and the mode left open for an item of a list that goes on with it. */
export interface EventsRead {
  readonly events: StanceEvent[];
  readonly open: ActiveMode | null;
}

/**
 * Reads what the clauses of a sentence do.
 * @param leadIn the mode of a sentence that this one continues as an item of its list
 */
export function eventsOf(scene: EventScene, leadIn: ActiveMode | null): EventsRead {
  const { prepared, words, view } = scene;
  const { sentence, cues } = view;
  const events: StanceEvent[] = [];
  let walk: Walk = { active: leadIn, lastAct: -1, denied: null, refused: null };
  let cue = 0;
  const take = (step: Step) => {
    // “agreed to lower”: the act says what was agreed.
    if (step.replaces !== undefined && events.at(-1)?.first === step.replaces) events.pop();
    events.push(...step.events);
    walk = step.walk;
  };
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    while (cue < cues.length && cues[cue]!.last < i) cue += 1;
    if (canNotReach(scene, i)) {
      events.push(stanceEvent({ first: i, last: i, stance: 'rejects', strength: 'moderate', object: 'before' }));
      break;
    }
    const sum = sumOrFall(scene, walk.active, i);
    if (sum !== null) {
      events.push(sum);
      walk = { ...walk, lastAct: i };
      i = sum.last;
    } else if (cues[cue]?.first === i) {
      take(cueStep(scene, walk, cue));
      i = cues[cue]!.last;
    } else {
      const step = modalStep(scene, walk, i);
      if (step !== null) take(step);
    }
  }
  events.push(...lastResort(scene, walk, events));
  events.push(...wholeSentence(scene, events));
  return { events: settled(prepared, words, view, events), open: walk.active };
}

/** “Falls short of what we can accept”. */
function canNotReach({ prepared, words }: EventScene, at: number): boolean {
  const word = prepared.tokens.words[at]!;
  return (words.can.has(word) || words.could.has(word)) && fallsShort(prepared, at);
}

/** A duty that falls, or a sum that is given or paid: “will see its duty fall”, “pays $5 billion”. */
function sumOrFall({ prepared, view }: EventScene, active: ActiveMode | null, at: number): StanceEvent | null {
  if (active === null) return sumPaid(prepared, at);
  return lowered(prepared, view, active, at) ?? sumGiven(prepared, active, at) ?? sumPaid(prepared, at);
}
