/** Sides told last, where nothing plainer was: by the subject of the clause, those it talks with, the market, a burden. */

import { burdenedParty } from './burdened-party.js';
import { marketOf } from './duty-agents.js';
import { ownerOfOwnGoods } from './duty-bearers.js';
import { borneBy, type DutyScene, leviedBy, type SidesRead, type SidesStep } from './duty-sides.js';
import { subjectOf } from './duty-subject.js';
import { talkedWith } from './talked-with.js';
import { wantedAway } from './wanted-away.js';

/** Who acts levies it, who suffers bears it; where that adds no target, whoever's own goods it is on does. */
const bySubject: SidesStep = (scene, sides) => {
  const read = ofSubject(scene, sides);
  return read.targets.length === sides.targets.length ? onOwnGoods(scene, read) : read;
};

function ofSubject({ items, at }: DutyScene, sides: SidesRead): SidesRead {
  const subject = subjectOf(items, at);
  if (subject === null) return sides;
  const { economy, besides } = subject;
  if (subject.bears) return economy === sides.imposer ? sides : borneBy(sides, [...besides, economy]);
  if (sides.imposer !== null) return sides;
  // “raised the duty on US steel imports”, said of Washington: what it imports, for nobody taxes his own goods.
  const only = sides.targets.length === 1 && sides.targets[0] === economy;
  if (only) return { ...sides, targets: [], imposer: economy };
  return sides.targets.includes(economy) ? sides : { ...sides, imposer: economy };
}

/** Nobody taxes his own goods: whoever's they are bears it. */
function onOwnGoods({ items, noun, governor }: DutyScene, sides: SidesRead): SidesRead {
  const bearer = ownerOfOwnGoods(items, noun, governor, sides.imposer);
  if (bearer === null) return sides;
  return { ...sides, imposer: sides.imposer === bearer ? null : sides.imposer, targets: [bearer] };
}

/** Those who are talked with about it: they levy it. */
const byTalks: SidesStep = ({ items, at }, sides) => {
  const talked = sides.imposer === null ? talkedWith(items, at) : null;
  if (talked === null || sides.targets.includes(talked.imposer)) return sides;
  return borneBy(leviedBy(sides, talked.imposer), talked.target === null ? [] : [talked.target]);
};

/** The market that the sentence speaks of. */
const byMarket: SidesStep = ({ items }, sides) => (sides.imposer === null ? leviedBy(sides, marketOf(items)) : sides);

/** “a burden on South Korean manufacturers”. */
const byBurden: SidesStep = ({ items, at }, sides) => {
  if (sides.targets.length > 0) return sides;
  const burdened = burdenedParty(items, at);
  return burdened === null || burdened === sides.imposer ? sides : borneBy(sides, [burdened]);
};

/** Whoever wants its end bears it. */
const byWish: SidesStep = ({ items, at }, sides) => {
  const wanting = wantedAway(items, at);
  return wanting === null || wanting === sides.imposer ? sides : borneBy(sides, [wanting]);
};

/** What is left to tell of, in order. */
export const SUBJECT_STEPS: readonly SidesStep[] = [byWish, bySubject, byTalks, byMarket, byBurden];
