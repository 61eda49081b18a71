/** Sides told by the goods: whose they are, where they go, and who brings them in. */

import { partiesBeforeBracket } from './beside-rates.js';
import { marketEntered, relativeParty } from './duty-agents.js';
import { ownerOfDuties } from './duty-bearers.js';
import { borneBy, type DutyScene, type SidesRead, type SidesStep } from './duty-sides.js';
import { subjectOf } from './duty-subject.js';

/** Whose the goods are, and where they go: “on Japanese cars sent to America”. */
function ofGoods({ goods }: DutyScene): SidesRead {
  return {
    imposer: goods?.into[0]?.economy ?? null,
    targets: goods?.of.map(({ economy }) => economy) ?? [],
    either: null,
  };
}

/** “to enter the United States at 15%”: the market's owner levies, and bears none. */
const atMarket: SidesStep = ({ items, at }, sides) => {
  const entered = marketEntered(items, at);
  if (entered === null) return sides;
  return { ...sides, imposer: entered, targets: sides.targets.filter((target) => target !== entered) };
};

/** “China will reduce its duties on U.S. imports”: what it imports from there. */
const byOwner: SidesStep = ({ items, governor }, sides) => {
  const levying = ownerOfDuties(items, governor);
  if (levying === null || sides.imposer === null || levying === sides.imposer) return sides;
  return { ...borneBy(sides, [sides.imposer]), imposer: levying };
};

/** “China put 10% on imports of the United States”: who acts levies, on whoever the goods are of. */
const bySubject: SidesStep = ({ items, at, noun }, sides) => {
  if (sides.imposer === null || sides.targets.length > 0) return sides;
  // “Canada is putting a 25% charge on electricity that comes into the United States”: on what it sells there.
  if (relativeParty(items, noun)?.bears === true) return sides;
  const acting = subjectOf(items, at);
  if (acting === null || acting.bears || acting.economy === sides.imposer) return sides;
  return { ...sides, targets: [sides.imposer], imposer: acting.economy };
};

/** “countries like Bangladesh and Vietnam (at 20%)”: said of those beside the rate, whatever the goods say. */
const besideIt: SidesStep = ({ items, at, beside }, sides) => {
  const targets = beside.length > 0 ? beside : partiesBeforeBracket(items, at);
  return targets.length > 0 ? { ...sides, targets } : sides;
};

/** What the goods tell, in order. */
export const GOODS_STEPS: readonly SidesStep[] = [ofGoods, atMarket, byOwner, bySubject, besideIt];
