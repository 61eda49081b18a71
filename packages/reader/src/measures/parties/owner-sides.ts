/** Sides told by whose duty it is called: “Canada's 25% duty”, “the 25% U.S. tariff”, “the duty of the EU”. */

import { goodsAt } from '../goods/goods-of-duty.js';
import { metWith, possessorBefore } from './duty-possessors.js';
import { borneBy, type DutyScene, eitherBy, leviedBy, type SidesRead, type SidesStep } from './duty-sides.js';

type Owner = ReturnType<typeof possessorBefore>;

/** “the 25% U.S. tariff”: named between the percentage and its noun. */
const betweenThem: SidesStep = ({ items, at, head, actor, apart }, sides) => {
  let read = sides;
  for (let i = at + 1; i < head; i += 1) {
    const economy = items[i]!.party?.economy;
    if (economy === undefined) continue;
    // “Washington suspended the 20% EU tariff”: its own, on the EU's goods.
    if (actor !== null && actor !== economy) read = borneBy(leviedBy(read, actor), [economy]);
    // “in return for an end to the 25% US steel tariff”: of the side that gives it.
    else if (!apart && items.slice(i + 1, head).some((item) => item.phrase?.product !== undefined))
      read = eitherBy(read, economy);
    else read = leviedBy(read, economy);
  }
  return read;
};

/** The owner named before the percentage: “Canada's 25% retaliatory duty”; none where another is named beside it. */
function ownerOfRate({ items, at, beside }: DutyScene): Owner {
  return beside.length > 0 ? null : possessorBefore(items, at);
}

/** True where the word that the percentage belongs to is a duty: “U.S. tariffs of 25%”. */
function governedByDuty({ items, governor }: DutyScene): boolean {
  const { kind, phrase } = items[governor] ?? {};
  return kind === 'phrase' && Boolean(phrase?.duty || phrase?.kind);
}

/** Whose duty it is called, the word that it belongs to before the percentage. */
export function ownerOfDuty(scene: DutyScene): Owner {
  return governedByDuty(scene) ? possessorBefore(scene.items, scene.governor) : ownerOfRate(scene);
}

function ownedBy(sides: SidesRead, owner: Owner): SidesRead {
  return owner?.product ? eitherBy(sides, owner.economy) : leviedBy(sides, owner?.economy);
}

/** “Canada's 25% retaliatory duty”. */
const byPossessor: SidesStep = (scene, sides) => ownedBy(sides, ownerOfRate(scene));

/** “U.S. tariffs on Japanese cars of 25%”: the owner of the duty, and the goods between it and its rate. */
const byGovernor: SidesStep = (scene, sides) => {
  if (!governedByDuty(scene)) return sides;
  const { items, at, governor } = scene;
  const read = ownedBy(sides, possessorBefore(items, governor));
  if (read.targets.length > 0) return read;
  const on = items.findIndex(({ text }, i) => i > governor && i < at && /^(?:on|against|for)$/.test(text));
  if (on < 0) return read;
  const { of, into } = goodsAt(items, on + 1);
  return leviedBy(
    borneBy(
      read,
      of.map(({ economy }) => economy),
    ),
    into[0]?.economy,
  );
};

/** “Peru expects its tariff with the United States to come down from 20%”. */
const metWithOther: SidesStep = ({ items, at, governor }, sides) => {
  const met = metWith(items, governor >= 0 ? governor : at);
  if (met === null) return sides;
  const its = items.slice(0, Math.max(governor, at)).findLast(({ text }) => /^(?:its|their)$/.test(text))?.party;
  if (its === undefined || its.economy === met) return sides;
  return { ...borneBy(sides, [its.economy]), imposer: met };
};

/** Most items from a percentage to the duties that it is said of. */
const NEAR = 4;

/** “a 15 percent ceiling on U.S. tariffs”. */
const ofTariffsAfter: SidesStep = ({ items, noun }, sides) => {
  let read = sides;
  for (let i = noun + 1; i <= noun + NEAR && i + 1 < items.length; i += 1) {
    const { party, kind } = items[i]!;
    if (party !== undefined && party.form !== 'person' && items[i + 1]!.phrase?.duty)
      read = leviedBy(read, party.economy);
    if (kind === 'rates' || kind === 'mark') break;
  }
  return read;
};

/** “Japan's rate was to be 15 percent”: the rate it meets. */
const rateMet: SidesStep = ({ items, governor }, sides) => {
  const phrase = items[governor]?.phrase;
  if (sides.imposer !== null || sides.targets.length > 0 || !phrase?.rate || phrase.duty) return sides;
  const owner = items[governor - 2]?.party ?? items[governor - 3]?.party;
  const possessive = items.slice(governor - 2, governor).some(({ text }) => /^['’]s?$/.test(text));
  return owner !== undefined && possessive && owner.form !== 'person' ? borneBy(sides, [owner.economy]) : sides;
};

/** “the safeguard duty of the EU on …”. */
const ofOwnerAfter: SidesStep = ({ items, head, noun }, sides) => {
  if (items[noun + 1]?.text !== 'of' || head < 0 || !items[noun]!.phrase?.duty) return sides;
  const owner = items[noun + 2]?.text === 'the' ? items[noun + 3] : items[noun + 2];
  return leviedBy(sides, owner?.party?.economy);
};

/** What the words around the duty tell of its owner, in order. */
export const OWNER_STEPS: readonly SidesStep[] = [
  betweenThem,
  byPossessor,
  byGovernor,
  metWithOther,
  ofTariffsAfter,
  rateMet,
  ofOwnerAfter,
];
