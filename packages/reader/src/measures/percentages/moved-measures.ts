/** Percentages by which something that is counted moved, in a sentence on duties: “the 50% tariff took effect and steel prices rose 10%”. */

import type { Item } from '../sentences/sentence-items.js';

const MOVES =
  /^(?:r[io]se|risen|rises|rising|f[ae]ll|falls|fallen|falling|climb|climbs|climbed|climbing|drop|drops|dropped|dropping|jump|jumps|jumped|jumping|declin(?:e|es|ed|ing)|slip|slips|slipped|slipping|slid|gain|gains|gained|gaining|surg(?:e|es|ed|ing)|gr[eo]w|grown|growing|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|soar|soared|soaring|s[aiu]nk|slump(?:s|ed|ing)?|shr[aiu]nk|contract(?:ed|ing)|expand(?:ed|ing)|los[te]|shed|advanc(?:e|es|ed|ing)|rebound(?:ed|ing)?|added|down|up)$/;
const COUNTED =
  /(?:^|[ -])(?:prices?|shares?|stocks?|futures|exports?|imports?|shipments?|sales|output|production|deliver(?:y|ies)|orders?|profits?|earnings|revenues?|turnover|trade|costs?|demand|traffic|volumes?|surplus|deficit|index|currency|peso|won|yen|yuan|rupee|euro|dollar|pound|real|franc|jobs?|employment|investment|economy|bookings|acreage|harvests?)$/;
const HOW_MUCH =
  /^(?:by|about|around|roughly|nearly|almost|some|more|less|than|over|only|just|an?|another|further|additional|as|much|up|at|least|estimated)$/;
const AUXILIARY = /^(?:has|have|had|will|would|could|may|might|should|is|are|was|were|be|been|also|already|then|to)$/;
/** Most words from what is counted to its verb: “exports **of beef to the United States** fell”. */
const REACH = 9;

/** Whether the percentage at an item is by how much prices, shipments and the like moved. */
export function isMovement(items: readonly Item[], at: number): boolean {
  let verb = at - 1;
  while (HOW_MUCH.test(items[verb]?.text ?? '') && !(verb === at - 1 && items[verb]!.text === 'up')) verb -= 1;
  if (!MOVES.test(items[verb]?.text ?? '')) return false;
  let i = verb - 1;
  while (AUXILIARY.test(items[i]?.text ?? '') || /ly$/.test(items[i]?.text ?? '')) i -= 1;
  for (; i >= Math.max(0, verb - REACH); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (COUNTED.test(text)) return true;
    if (kind === 'rates' || kind === 'mark' || phrase?.duty || phrase?.kind !== undefined) return false;
    if (phrase?.rate && !phrase.duty) return false;
    if (/^(?:and|but|which|that|while|when|after|as|because|if)$/.test(text)) return false;
  }
  return false;
}
