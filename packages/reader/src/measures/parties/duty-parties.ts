/** Who levies a duty and on whose goods, from the words of an English clause. */

import type { GoodsRead } from '../goods/goods-read.js';
import type { Governed } from '../percentages/duty-percentages.js';
import { reliefBefore } from '../sentences/relief-from.js';
import type { Item } from '../sentences/sentence-items.js';
import { besideRate } from './beside-rates.js';
import { CLAUSE_STEPS } from './clause-sides.js';
import { actorOf } from './duty-bearers.js';
import { afterSteps, type DutyScene, type SidesRead } from './duty-sides.js';
import { GOODS_STEPS } from './goods-sides.js';
import { OWNER_STEPS, ownerOfDuty } from './owner-sides.js';
import type { PartiesRead } from './parties-read.js';
import { SUBJECT_STEPS } from './subject-sides.js';
import { toldWhole } from './told-whole.js';

/** Steps that read words said of the duty itself, the nearest first. */
const STATED = [...GOODS_STEPS, ...OWNER_STEPS, ...CLAUSE_STEPS];

const NONE: SidesRead = { imposer: null, targets: [], either: null };

/**
 * Reads the parties of the duty at an item.
 * @param goods what it falls on
 */
export function partiesOf(
  items: readonly Item[],
  at: number,
  governed: Governed,
  goods: GoodsRead | null,
): PartiesRead {
  const whole = toldWhole(items, at, governed, goods);
  if (whole !== null) return whole;
  const scene = dutyScene(items, at, governed, goods);
  const stated = afterSteps(STATED, scene, NONE);
  const { imposer, targets, either } = afterSteps(SUBJECT_STEPS, scene, stated);
  const owner = ownerOfDuty(scene);
  return {
    imposer,
    targets: [...new Set(targets)].filter((target) => target !== imposer),
    either,
    loose: stated.targets.length === 0 && !saidToBear(items, at),
    owned: owner?.product === false && owner.economy === imposer,
  };
}

function dutyScene(items: readonly Item[], at: number, governed: Governed, goods: GoodsRead | null): DutyScene {
  const { head } = governed;
  const apart = reliefBefore(items, at) >= 0;
  return {
    items,
    at,
    head,
    governor: apart ? -1 : governed.governor,
    noun: Math.max(at, head),
    goods: apart && goods !== null && goods.end <= at ? null : goods,
    apart,
    actor: actorOf(items, at),
    beside: besideRate(items, at, head),
  };
}

/** “Canada, which **faces a** 50% tariff”: the verb right before the rate says that its subject bears it. */
function saidToBear(items: readonly Item[], at: number): boolean {
  const article = /^(?:an?|the|its|their)$/.test(items[at - 1]?.text ?? '') ? 1 : 0;
  const verb = at - 1 - article;
  const before = items[verb - 1];
  const text = items[verb]?.text ?? '';
  // “Faced with a 39% tariff, Switzerland offered …”
  if (verb <= 1 && OPENS.test(verb === 1 ? `${before?.text} ${text}` : text)) return true;
  return FACES.test(text) && (before?.party !== undefined || /^(?:which|and)$/.test(before?.text ?? ''));
}

const FACES = /^(?:fac(?:e[sd]?|ing)|pay(?:s|ing)?|paid|bear(?:s|ing)?|bore)$/;
const OPENS = /^(?:facing|(?:faced|hit|struck|threatened|saddled|burdened) (?:by|with)|paying)$/;
