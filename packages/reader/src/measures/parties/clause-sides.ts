/** Sides told by the clause around a duty: who imposes it, by whom, in what place, on whom it is put. */

import { agentAfter, imposerOf, placeAfter, relativeParty } from './duty-agents.js';
import { hitParties, nextHit, openingTarget, relativeBearer } from './duty-bearers.js';
import { objectOf, ownersOfSubject } from './duty-objects.js';
import { borneBy, type DutyScene, leviedBy, type SidesRead, type SidesStep } from './duty-sides.js';
import { originOfSubject } from './origin-of-subject.js';

/** “Washington agreed to postpone for a month the 25% tariffs on …”. */
const byImposer: SidesStep = ({ items, at, actor }, sides) => {
  const read = sides.imposer === null ? leviedBy(sides, imposerOf(items, at)) : sides;
  return actor !== null && read.targets.includes(actor) ? read : leviedBy(read, actor);
};

/** “imposed by India”, “faced by Indian cars”. */
const byAgent: SidesStep = ({ items, at, noun, governor }, sides) => {
  const agent = agentAfter(items, noun) ?? (governor >= 0 ? agentAfter(items, governor, at) : null);
  if (agent === null) return sides;
  return agent.bears ? borneBy(sides, [agent.economy]) : leviedBy(sides, agent.economy);
};

/** “that Washington charges”, “which Korea faces”. */
const byRelative: SidesStep = ({ items, noun }, sides) => {
  const relative = relativeParty(items, noun);
  if (relative === null) return sides;
  return relative.bears
    ? { ...sides, targets: [relative.economy, ...relative.besides] }
    : leviedBy(sides, relative.economy);
};

/** “a duty of 15% in the United States”. */
const inPlace: SidesStep = ({ items, noun }, sides) =>
  sides.imposer === null ? leviedBy(sides, placeAfter(items, noun)) : sides;

/** Whom it is put on: the object, whose goods the subject names, and where these come from. */
const byObject: SidesStep = ({ items, at, governor, apart }, sides) => {
  const { imposer } = sides;
  if (apart || sides.targets.length > 0) return sides;
  const object = objectOf(items, at, imposer);
  if (object.length > 0) return borneBy(sides, object);
  const owners = others(ownersOfSubject(items, at), imposer);
  return borneBy(sides, owners.length > 0 ? owners : others(originOfSubject(items, at, governor), imposer));
};

/** Those whom the sentence calls hit, at its opening, beside the duty or in a relative clause. */
const byHit: SidesStep = (scene, sides) => {
  if (sides.targets.length > 0) return sides;
  const hit = others(hitParties(scene.items, scene.at), sides.imposer);
  return borneBy(sides, hit.length > 0 ? hit : bearerBeside(scene, sides));
};

function bearerBeside({ items, at, governor }: DutyScene, { imposer }: SidesRead): readonly string[] {
  const bearer = openingTarget(items) ?? nextHit(items, at) ?? relativeBearer(items, governor);
  return bearer === null ? [] : others([bearer], imposer);
}

function others(economies: readonly string[], imposer: string | null): readonly string[] {
  return economies.filter((economy) => economy !== imposer);
}

const ORDER = /^(?:orders?|list|lists|decree|plan|scheme|regime|proclamation|announcement|schedule|letters?)$/;

/** “Brazil faces 50% and India 25% under the new US order”: whose order sets the rates. */
const byOrder: SidesStep = ({ items }, sides) => {
  if (sides.imposer !== null) return sides;
  for (let i = 0; i < items.length - 2; i += 1) {
    if (items[i]!.text !== 'under') continue;
    const owner = items.findIndex(({ party }, k) => k > i && k <= i + 3 && party !== undefined);
    if (owner < 0 || sides.targets.includes(items[owner]!.party!.economy)) continue;
    const order = items.slice(owner + 1, owner + 5);
    const end = order.findIndex(({ kind, text }) => kind === 'rates' || /^[,;:.]$/.test(text));
    if ((end < 0 ? order : order.slice(0, end)).some(({ text }) => ORDER.test(text)))
      return leviedBy(sides, items[owner]!.party!.economy);
  }
  return sides;
};

/** What the clause tells, in order. */
export const CLAUSE_STEPS: readonly SidesStep[] = [byImposer, byAgent, byRelative, inPlace, byObject, byHit, byOrder];
