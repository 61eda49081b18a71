/** “Trump turned on India. He raised the tariff on its goods”: goods of the one that the sentence before names, where the subject levies. */

import type { Item, PartyMention } from '../sentences/sentence-items.js';

/** Furthest verb before “on its …”, furthest subject before the verb, and furthest goods after “its”, in items. */
const REACH = { verb: 10, subject: 6, goods: 4 };

/**
 * The economy that “its” of “a tariff on its goods” stands for; null where the subject does not levy the duty, or the sentence before names
 * more than one other.
 * @param own item of “its” or “their”
 * @param before parties of the sentence before
 */
export function ownerBesidesSubject(
  items: readonly Item[],
  own: number,
  before: readonly PartyMention[],
): PartyMention | null {
  if (!/^(?:on|against)$/.test(items[own - 1]?.text ?? '') || !namesGoods(items, own)) return null;
  const subject = levyingSubject(items, own);
  if (subject === null) return null;
  const others = before.filter(({ economy, form }) => economy !== subject && form !== 'person');
  const [first] = others;
  return first === undefined || others.some(({ economy }) => economy !== first.economy) ? null : first;
}

function namesGoods(items: readonly Item[], own: number): boolean {
  return items
    .slice(own + 1, own + 1 + REACH.goods)
    .some(({ phrase }) => phrase?.goods === true || phrase?.product !== undefined);
}

/** The economy before a verb of levying, where no other party stands between that and the goods. */
function levyingSubject(items: readonly Item[], own: number): string | null {
  let verb = -1;
  for (let i = own - 1; i >= Math.max(0, own - REACH.verb); i -= 1) {
    const { party, phrase, text } = items[i]!;
    if (/^[;:]$/.test(text)) return null;
    if (verb < 0 && party !== undefined) return null;
    if (phrase?.bearing && !phrase.imposing) return null;
    // “the tariff imposed on its goods”: a participle, whose subject is another.
    if (verb < 0 && phrase?.imposing && !/^(?:is|are|was|were|be|been|being)$/.test(items[i - 1]?.text ?? '')) verb = i;
    if (verb >= 0 && i < verb && party !== undefined)
      return party.form !== 'adjective' && verb - i <= REACH.subject ? party.economy : null;
  }
  return null;
}
