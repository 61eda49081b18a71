/** Whose goods several duties of one sentence are on, told once after the last: “25 percent on steel and 10 percent on aluminium from Peru”. */

import type { Item } from '../sentences/sentence-items.js';
import type { MeasureDraft } from './measure-draft.js';

/** Words between one rate of such a list and the next. */
const JOINS = /^(?:on|and|,|a|an|of|additional|another|one)$/;

/**
 * Adds to duties that are listed before another the targets that stand after the last.
 * @param drafts duties of one sentence, in order
 * @param places their items
 */
export function withSharedOwners(
  items: readonly Item[],
  drafts: readonly MeasureDraft[],
  places: readonly number[],
): MeasureDraft[] {
  const shared = [...drafts];
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const { parties, world, from } = shared[i]!;
    const next = shared[i + 1]!;
    if (parties.targets.length > 0 || parties.compared || world || from !== null || next.from !== null) continue;
    const { targets, loose, compared } = next.parties;
    if (targets.length === 0 || loose || compared) continue;
    if (!joined(items, places[i]!, places[i + 1]!) || !namedAfter(items, places.at(-1)!, targets)) continue;
    if (parties.imposer !== null && targets.includes(parties.imposer)) continue;
    shared[i] = { ...shared[i]!, parties: { ...parties, targets } };
  }
  return shared;
}

/** Only goods and “and” stand between two rates. */
function joined(items: readonly Item[], first: number, second: number): boolean {
  const between = items.slice(first + 1, second);
  return (
    between.some(({ text }) => text === 'and' || text === ',') &&
    between.every(({ text, phrase, party }) => {
      if (party !== undefined) return false;
      return JOINS.test(text) || phrase?.product !== undefined || phrase?.goods || phrase?.duty;
    })
  );
}

/** “… from Peru and Chile”, “… took effect for Peru”: the targets stand after the last rate, and own no goods there. */
function namedAfter(items: readonly Item[], last: number, targets: readonly string[]): boolean {
  const first = items.findIndex(({ party }, i) => i > last && party !== undefined && targets.includes(party.economy));
  if (first < 0 || items[first]!.party!.form === 'adjective') return false;
  const before = items[items[first - 1]?.text === 'the' || items[first - 1]?.text === 'both' ? first - 2 : first - 1];
  return /^(?:from|for|against)$/.test(before?.text ?? '');
}
