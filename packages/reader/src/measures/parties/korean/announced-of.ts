/** A duty called whose it falls on: “트럼프 대통령이 예고한 브라질의 50% 관세”. */

import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { SUBJECT } from './party-words.js';

/** From whoever announces it to whose it is called: “이 지난주 예고한 ”. */
const ANNOUNCES = /(?:예고|언급|발표|통보|공언|거론|경고|위협|부과|시사|선언)(?:한|했던|하는) $/;
/** Between the one it falls on and the rate. */
const OWNED = /^(?:의|에 대한) (?:[가-힣]{1,6} )?$/;

/** The parties of such a duty; null where the one at an item is told otherwise. */
export function announcedOf(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const { start } = items[at]!;
  const owner = items.findLastIndex(({ party }, i) => i < at && party !== undefined);
  if (owner < 1) return null;
  const { party: bearer, start: from, end } = items[owner]!;
  if (bearer!.form === 'person' || !OWNED.test(text.slice(end, start))) return null;
  const planner = items.findLast(({ party }, i) => i < owner && party !== undefined);
  if (planner?.party === undefined || planner.party.economy === bearer!.economy) return null;
  const between = text.slice(planner.end, from);
  const particle = SUBJECT.exec(between)?.[0];
  if (particle === undefined || !/[이가]$/.test(particle) || !ANNOUNCES.test(between) || between.length > 40)
    return null;
  return { imposer: planner.party.economy, targets: [bearer!.economy], either: null };
}
