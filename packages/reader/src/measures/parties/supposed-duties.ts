/** Duties of a condition: “Peru would scrap its 45% duty if Chile dropped the 20% tariff”: whoever is to drop it levies it, on whoever says so. */

import type { Item } from '../sentences/sentence-items.js';
import { NOT_SUBJECT } from './duty-subject.js';
import type { PartiesRead } from './parties-read.js';

const CONDITION = /^(?:if|provided|unless|once)$/;
const CHANGES =
  /^(?:dropp?|lift|scrapp?|remov|abolish|eliminat|withdr|revok|rescind|repeal|end|giv|gave|dismantl|waiv|lower|cut|reduc|halv|slash|suspend|paus|rais|doubl|impos|introduc|keep|kept|maintain)/;
/** Furthest condition before the rate, in items. */
const REACH = 9;

/** The parties of a duty, where its clause is a condition of what another does. */
export function withSupposed(items: readonly Item[], at: number, read: PartiesRead): PartiesRead {
  if (read.owned === true) return read;
  for (let i = at - 1; i >= Math.max(1, at - REACH); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || kind === 'mark') return read;
    if (!CONDITION.test(text)) continue;
    const subject = items[i + 1]?.text === 'the' ? i + 2 : i + 1;
    const levying = items[subject]?.party;
    if (levying === undefined || levying.form === 'adjective') return read;
    const between = items.slice(subject + 1, at);
    if (!between.some((item) => CHANGES.test(item.text)) || between.some(({ party }) => party !== undefined))
      return read;
    const offering = items
      .slice(0, i)
      .find(
        ({ party }, k) =>
          party !== undefined && party.form !== 'adjective' && !NOT_SUBJECT.test(items[k - 1]?.text ?? ''),
      );
    if (offering?.party === undefined || offering.party.economy === levying.economy) return read;
    const borne = read.targets.filter((target) => target !== levying.economy);
    return {
      ...read,
      imposer: levying.economy,
      targets: borne.length > 0 ? borne : [offering.party.economy],
      either: null,
      loose: false,
    };
  }
  return read;
}
