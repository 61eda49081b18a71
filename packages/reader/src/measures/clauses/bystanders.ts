/** Economies of a sentence that its words do not make levy its duty: both sides of a deal, who buys in return, who is spared it, who levies the rate it is compared with. */

import { exemptedOwners } from '../goods/exempted-goods.js';
import { arguesFor } from '../parties/argued-for.js';
import { boughtFrom } from '../parties/bought-from.js';
import { relativeParty } from '../parties/duty-agents.js';
import { isAddressee, isMet } from '../sentences/addressees.js';
import type { Item } from '../sentences/sentence-items.js';
import type { MeasureDraft } from './measure-draft.js';

const BARGAIN = /^(?:deal|agreement|accord|pact|talks|negotiations|framework|treaty|truce)$/;
const BUYS = /^(?:buy|buys|bought|import|purchase|purchases|invest|invests|procure|order)$/;
const AUXILIARY = /^(?:will|would|must|should|shall|to|also|now|agreed|has|had|pledged|promised)$/;
const COMPARES = /^(?:lower|higher|less|more|below|above|than|against|exceeds?|with)$/;
/** How far a rate stands from the one it is compared with, in items. */
const REACH = 10;

/** Those that levy it only if they levy duties elsewhere in the text: “the deal between Korea and the United States”, “and Japan will buy rice”, “indicated to Japan”, “met Korean leaders”. */
export function bystanders(items: readonly Item[], at: number): string[] {
  const addressed = items.flatMap(({ party }, i) =>
    party !== undefined && (isAddressee(items, i) || isMet(items, i)) ? [party.economy] : [],
  );
  const argues = arguesFor(items, at);
  return [
    ...sidesOfDeal(items),
    ...buyersAfter(items, at),
    ...boughtFrom(items),
    ...exemptedOwners(items, at),
    ...addressed,
    ...(argues === null ? [] : [argues]),
  ];
}

function sidesOfDeal(items: readonly Item[]): string[] {
  const between = items.findIndex(({ text }, i) => text === 'between' && BARGAIN.test(items[i - 1]?.text ?? ''));
  if (between < 0) return [];
  const sides: string[] = [];
  for (let i = between + 1; i < items.length && i <= between + 6; i += 1) {
    const { party, text } = items[i]!;
    if (party !== undefined) sides.push(party.economy);
    else if (!/^(?:the|and|,)$/.test(text)) break;
  }
  return sides;
}

function buyersAfter(items: readonly Item[], at: number): string[] {
  return items.flatMap(({ party }, i) => {
    if (i <= at || party === undefined) return [];
    let verb = i + 1;
    while (AUXILIARY.test(items[verb]?.text ?? '')) verb += 1;
    return BUYS.test(items[verb]?.text ?? '') ? [party.economy] : [];
  });
}

/** “The average rate of 9.4 percent is lower than the 46 percent tariff the US plans”: who levies the other. */
export function levierOfCompared(items: readonly Item[], at: number): string | null {
  const other = items.findIndex(({ kind }, i) => i > at && i <= at + REACH && kind === 'rates');
  if (other < 0 || !items.slice(at + 1, other).some(({ text }) => COMPARES.test(text))) return null;
  const noun = items.findIndex(({ phrase }, i) => i > other && i <= other + 3 && phrase?.duty === true);
  const levier = relativeParty(items, noun < 0 ? other : noun);
  return levier === null || levier.bears ? null : levier.economy;
}

/**
 * Those that do not levy a duty, with those that its sentence, or the one before, names for something else.
 * @param bearing those that only bear it
 * @param leftOut those that the sentence before keeps from it, or that the document names for something else
 * @param imposing who levies duties in the text
 */
export function withBystanders(
  bearing: ReadonlySet<string>,
  { bystanders: named, otherLevier, parties: { imposer } }: MeasureDraft,
  leftOut: readonly string[],
  imposing: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const others = [...named, ...leftOut].filter((economy) => !imposing.has(economy));
  if (otherLevier !== null) others.push(otherLevier);
  const left = others.filter((economy) => economy !== imposer);
  return left.length === 0 ? bearing : new Set([...bearing, ...left]);
}
