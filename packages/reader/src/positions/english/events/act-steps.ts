/** What an act adds: under a modal or an undertaking, done, or asked for by a command. */

import { actGroup, backing } from '../acts/act-groups.js';
import { isInflected, ofAct, reaches, spent } from '../acts/acts.js';
import { isBidden } from '../acts/bidding.js';
import { keptOff } from '../acts/blocked-acts.js';
import { isDone } from '../acts/done-acts.js';
import { obligation, opensCommand } from '../acts/obligations.js';
import { seenActor } from '../acts/seen-acts.js';
import { isPlain } from '../acts/stances.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';
import { isAsideAct, takesBack } from '../idle/asides.js';
import type { CueRead } from './cue-read.js';
import { adds, addsAct, type EventScene, type Step, type Walk } from './walk.js';

/** The step of a cue as an act; null where it is none that says something. */
export function actStep(scene: EventScene, walk: Walk, read: CueRead): Step | null {
  if (read.act === undefined) return null;
  return (
    seenStep(scene, walk, read) ??
    modalActStep(scene, walk, read) ??
    givenStep(scene, walk, read) ??
    commandStep(scene, walk, read)
  );
}

/** Giving that a deal would see done: “a deal that would see Beijing delay its curbs”. */
function seenStep({ prepared, view }: EventScene, walk: Walk, read: CueRead): Step | null {
  const { here, act, negated, supposed } = read;
  const actor = act?.group === 'give' && !negated && !supposed ? seenActor(prepared, view, here.first) : null;
  return actor === null ? null : addsAct(walk, here.first, stanceEvent({ ...offered(here), owner: actor }));
}

/** An act under the mode before it: “will lower”, “agreed to buy”. */
function modalActStep(scene: EventScene, walk: Walk, read: CueRead): Step | null {
  const { prepared, words } = scene;
  const { active } = walk;
  const { here, next, supposed } = read;
  const acted = underMode(scene, walk, read);
  if (acted === null || active === null) return null;
  const done = keptOff(prepared, active, here, backing(prepared, here, acted));
  if (done === null) return null;
  if (supposed || isAsideAct(prepared, words, here, done, next))
    return takesBack(prepared, here) ? addsAct(walk, here.first) : adds(walk);
  const step = addsAct(walk, here.first, done);
  return active.mode === 'undertaking' ? { ...step, replaces: active.first } : step;
}

/** What the act means under a mode that reaches it and has not had its act. */
function underMode(
  { prepared, words, view }: EventScene,
  { active, lastAct }: Walk,
  read: CueRead,
): StanceEvent | null {
  const { here, act, clause, negated } = read;
  if (act === undefined || active === null) return null;
  if (!reaches(prepared, active, here.first, clause, view)) return null;
  if (spent(prepared, words, active, lastAct, here.first, view)) return null;
  const group = actGroup(prepared, here, act.group, active.negated);
  const inflected = isInflected(prepared, active, here.first);
  return ofAct(words, prepared.tokens.words, here, group, active, negated, inflected);
}

/** What is given outright: done already, or set out among terms. */
function givenStep({ prepared, words, view, terms }: EventScene, walk: Walk, read: CueRead): Step | null {
  const { here, act, negated, supposed } = read;
  if (act?.group !== 'give' || negated) return null;
  const given = walk.active === null && !supposed && isDone(prepared, words, view, here);
  const set = given || (terms && isPlain(prepared, words, view, here.first));
  return set ? adds(walk, offered(here)) : null;
}

/** What a command asks for: “Lower the duty”. */
function commandStep({ prepared, words, view }: EventScene, walk: Walk, read: CueRead): Step | null {
  const { here, act, negated } = read;
  const { first, last } = here;
  if (act === undefined || act.group === 'talk' || act.group === 'cooperate') return null;
  const commanded = opensCommand(prepared, first) || (act.group === 'give' && isBidden(prepared, view, here));
  return commanded ? adds(walk, obligation(prepared, words, view, { negated, last }, first, 'after')) : null;
}

/** What is given, at tokens [first, last]. */
function offered({ first, last }: { readonly first: number; readonly last: number }): StanceEvent {
  return stanceEvent({
    first,
    last,
    stance: 'offers',
    strength: 'moderate',
    object: 'after',
    mode: 'undertaking',
    act: 'give',
  });
}
