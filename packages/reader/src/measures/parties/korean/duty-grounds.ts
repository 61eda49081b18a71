/** The ground that a Korean duty is levied on: “인도의 러시아산 석유 수입을 문제 삼아”. */

import type { Item } from '../../sentences/sentence-items.js';

/** From an owner of goods to the words of the ground: “산 ”. */
const OF_GOODS = /^산\s[^,.]{0,20}$/;
const AND = /^[와과]\s$/;
const WHOSE = /^(?:의|\s?측의|\s정부의)\s$/;
const WHO = /^(?:이|가|\s정부가)\s$/;
const TOLD_AS_GROUND = /^[^.,]{0,30}[다라]는\s(?:이유|점|명목|명분|구실|빌미)/;

/** Where the ground of a duty begins that an item is of: at whose goods it is of, or at the item itself. */
export function groundFrom(text: string, items: readonly Item[], at: number): number {
  const owner = items.findLastIndex(({ party }, i) => i < at && party !== undefined);
  return owner >= 0 && OF_GOODS.test(text.slice(items[owner]!.end, items[at]!.start)) ? owner : at;
}

/** “인도의 러시아산 석유 수입을 문제 삼아”, “인도가 러시아산 석유를 산다는 이유로”: whose act the ground of a duty is; null when nobody's. */
export function actorOfGround(text: string, items: readonly Item[], ground: number): string | null {
  const actor = items.findLast(({ party }, i) => i < ground && party !== undefined);
  if (actor?.party === undefined || actor.party.form === 'person') return null;
  // “인도와 러시아의 석유 거래”: either of the two.
  if (items.some(({ party, end }) => party !== undefined && AND.test(text.slice(end, actor.start)))) return null;
  const { start } = items[ground]!;
  const between = text.slice(actor.end, start);
  if (WHOSE.test(between)) return actor.party.economy;
  const told = TOLD_AS_GROUND.test(text.slice(start, start + 44));
  return told && WHO.test(between) ? actor.party.economy : null;
}
