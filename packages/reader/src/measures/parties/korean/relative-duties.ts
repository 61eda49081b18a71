/** Parties of a duty told in a clause before its goods: “27.5%를 내던 일본산 자동차”, “인도가 12.5%를 물리는 엔진부품”. */

import { relativeNoun } from '../../goods/relative-goods-korean.js';
import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { agreedWith } from './agreed-with.js';
import { announcedOf } from './announced-of.js';
import { bearersAtHome } from './bearers-at-home.js';

/** Between whoever levies and the rate: “인도가 최고 12.5%를”. */
const LEVIES = /^(?:\s?(?:정부|측))?(?:이|가)\s(?:(?:최고|최대|현재|현행|지금)\s)?$/;

/** The parties that such a clause tells; null where the duty at an item stands in none. */
export function relativeParties(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const home = bearersAtHome(text, items, at) ?? agreedWith(text, items, at);
  if (home !== null) return home;
  const noun = relativeNoun(text, items, at);
  if (noun === null) return announcedOf(text, items, at);
  const { start } = items[at]!;
  const goods = items[noun.at]!.start;
  const owner = items.slice(at + 2, noun.at).find((item) => item.party !== undefined)?.party;
  const levier = items[at - 1]?.party;
  const levies =
    levier !== undefined &&
    LEVIES.test(text.slice(levier.end, start)) &&
    items.some(({ phrase, start: verb }, i) => i > at && phrase?.imposing === true && verb < goods);
  return {
    imposer: levies ? levier.economy : null,
    targets: owner === undefined ? [] : [owner.economy],
    either: null,
  };
}
