/** What a sentence does as a whole: by patterns over its clauses, and where no cue of it says anything plainer. */

import { acceptedDemands } from '../acts/accepted-demands.js';
import { agendaOfTalks } from '../acts/agenda-of-talks.js';
import { answeredNo } from '../acts/answered-no.js';
import { asksInPassing } from '../acts/at-request.js';
import { bargains } from '../acts/bargains.js';
import { blockedOpenings } from '../acts/blocked-openings.js';
import { concludedDeals } from '../acts/concluded-deals.js';
import { dealContents } from '../acts/deal-contents.js';
import { conditionAt } from '../acts/evaluations.js';
import { keptOutOfGiven } from '../acts/exceptions.js';
import { laidDown } from '../acts/falling-duties.js';
import { harmfulDeals } from '../acts/harmful-deals.js';
import { keptFromTalks } from '../acts/kept-from-talks.js';
import { nothingToCome } from '../acts/nothing.js';
import { noNo, nothingAlters, noWithout, proposedPlans, waiting } from '../acts/patterns.js';
import { pricesAndThanks } from '../acts/prices-and-thanks.js';
import { isReticence } from '../acts/reticence.js';
import { securedPromises } from '../acts/secured-promises.js';
import { splitIdioms } from '../acts/split-idioms.js';
import { standing } from '../acts/standing.js';
import { wishedSubjects } from '../acts/wished-subjects.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { denialAt } from '../idle/asides.js';
import type { EventScene, Walk } from './walk.js';

/** What a sentence says that has no event: a condition, a refusal of whatever act, a plain denial. */
export function lastResort(scene: EventScene, walk: Walk, events: readonly StanceEvent[]): readonly StanceEvent[] {
  if (events.length > 0) return [];
  const { prepared, words, view } = scene;
  const unless = conditionAt(prepared, words, view);
  if (unless !== null) {
    const at = { first: unless, last: unless, object: 'before' } as const;
    return [stanceEvent({ ...at, stance: 'links', strength: 'firm', evaluation: true })];
  }
  return walk.denied === null ? refusedAct(scene, walk) : deniedThing(scene, walk.denied);
}

/** “Declines to let foreign lawyers practise”, “does not intend to answer with measures”: refused, whatever the verb. */
function refusedAct({ prepared }: EventScene, { refused }: Walk): readonly StanceEvent[] {
  if (refused === null || isReticence(prepared, refused)) return [];
  const { first, last } = refused;
  return [stanceEvent({ first, last, stance: 'rejects', strength: 'moderate', object: 'after', negated: true })];
}

/** “The minister said cars cannot be part of it”: with nothing plainer, what will or can not be is refused. */
function deniedThing({ prepared, rules, words, view }: EventScene, denied: number): readonly StanceEvent[] {
  const stance = denialAt(prepared, rules, words, view, denied);
  if (stance === null) return [];
  const at = { first: denied, last: denied, object: 'before' } as const;
  return [stanceEvent({ ...at, stance, strength: 'firm', negated: true, evaluation: true, denial: true })];
}

/**
 * What patterns over several clauses add.
 * @param events those of the cues
 */
export function wholeSentence({ prepared, words, view }: EventScene, events: readonly StanceEvent[]): StanceEvent[] {
  const found: StanceEvent[] = [];
  // Most patterns find nothing in most sentences.
  const add = (some: readonly StanceEvent[]) => {
    if (some.length > 0) found.push(...some);
  };
  add(noNo(prepared, words, view));
  add(nothingAlters(prepared, view));
  add(noWithout(prepared, view, events));
  add(waiting(prepared, words, view, events));
  add(proposedPlans(prepared, view, events));
  add(bargains(prepared, words, view, events));
  add(asksInPassing(prepared, view));
  add(laidDown(prepared, view, events));
  add(concludedDeals(prepared, view, events));
  add(standing(prepared, view, events));
  add(nothingToCome(prepared, view, events));
  add(keptFromTalks(prepared, view, events));
  add(keptOutOfGiven(prepared, view, events));
  add(dealContents(prepared, view));
  add(acceptedDemands(prepared, view));
  add(agendaOfTalks(prepared, view, events));
  add(answeredNo(prepared, view, events));
  add(pricesAndThanks(prepared, view, events));
  add(wishedSubjects(prepared, view, events));
  add(blockedOpenings(prepared, view, events));
  add(harmfulDeals(prepared, view, events));
  add(securedPromises(prepared, view, events));
  add(splitIdioms(prepared, view, events));
  return found;
}
