/** What a verb or phrase of the rules adds, read by the first of its meanings that says something. */

import type { Cue } from '../../cues/stance-rules.js';
import { renewedAt } from '../acts/added-acts.js';
import { hasCondition } from '../acts/evaluations.js';
import { ofNominal } from '../acts/nominals.js';
import { isNegated, isNoun } from '../acts/stances.js';
import { clauseAt } from '../clauses/sentence.js';
import { stanceEvent } from '../clauses/stance-event.js';
import { isNotAssured, isSupposed, keepsOwn } from '../idle/asides.js';
import { isNoAct } from '../idle/no-acts.js';
import { actStep } from './act-steps.js';
import type { ActCue, CueRead } from './cue-read.js';
import { stanceStep } from './stance-steps.js';
import { adds, addsAct, type EventScene, type Step, type Walk } from './walk.js';

/**
 * The step at a cue.
 * @param index its place among the cues of the sentence
 */
export function cueStep(scene: EventScene, before: Walk, index: number): Step {
  const { prepared, words, view } = scene;
  const here = view.cues[index]!;
  const clause = clauseAt(view, here.first);
  const walk = { ...before, active: renewedAt(prepared, words, before.active, before.lastAct, here.first, clause) };
  const negated = isNegated(prepared, words, view, here.first);
  const owned = negated ? null : ownedStep(scene, walk, index);
  if (owned !== null) return owned;
  const meanings = here.cues.filter((cue) => !isNoun(prepared, scene.rules, words, view, here.first, cue));
  const none = meanings.length === 0 || meanings.some(({ kind }) => kind === 'none');
  if (none || isNoAct(prepared, view.sentence.start, here)) return adds(walk);
  if (meanings.some(({ kind }) => kind === 'threat')) return threatStep(scene, walk, index);
  const read: CueRead = {
    here,
    next: view.cues[index + 1],
    following: view.cues.slice(index + 1),
    clause,
    negated,
    // What is only supposed or asked is no position.
    supposed: isSupposed(prepared, words, view, clause) || isNotAssured(prepared, view, here.start),
    meanings,
    act: actMeant(scene, meanings, here.last),
  };
  return actStep(scene, walk, read) ?? stanceStep(scene, walk, read);
}

/** A noun that its holder owns: “Seoul's offer to”. */
function ownedStep({ prepared, words, view }: EventScene, walk: Walk, index: number): Step | null {
  const here = view.cues[index]!;
  const nominal = here.cues.find((cue): cue is Cue & { kind: 'nominal' } => cue.kind === 'nominal');
  const owned = nominal === undefined ? null : ofNominal(prepared, words, view, here, nominal.stance);
  // “Will gain from its pledge to lower duties”: the act after it is of the pledge, not of the modal before.
  return owned === null ? null : addsAct(walk, here.last, owned);
}

/** A threat links what it threatens to its condition. */
function threatStep({ prepared, words, view }: EventScene, walk: Walk, index: number): Step {
  if (!hasCondition(prepared, words, view.sentence)) return adds(walk);
  const { first, last } = view.cues[index]!;
  return adds(walk, stanceEvent({ first, last, stance: 'links', strength: 'firm', object: 'after' }));
}

/** The act that a cue means; of several, to keep where what is kept is one's own. */
function actMeant({ prepared, words, view }: EventScene, meanings: readonly Cue[], last: number): ActCue | undefined {
  const acts = meanings.filter((meaning): meaning is ActCue => meaning.kind === 'act');
  if (acts.length < 2) return acts[0];
  return acts.find(({ group }) => group === 'keep' && keepsOwn(prepared, words, view, last)) ?? acts[0];
}
