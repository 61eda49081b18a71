/** What a duty of zero falls on where its English clause names all goods: “zero duty on everything”, “lets in all Indian goods duty-free”. */

import type { Item } from '../sentences/sentence-items.js';

/** How far from the words for a duty of zero, in items. */
const REACH = 10;

const EVERY = /^(?:all|every|any)$/;
const EVERYTHING = /^(?:everything|anything)$/;
/** “Some of its goods”, “most American products”, “goods such as”: not all of them. */
const PART = /^(?:some|certain|most|many|several|selected|few|more|other|another|percent|lines)$/;
const ENTERS =
  /^(?:enter|enters|entered|entering|come|comes|came|let|lets|letting|admit|admits|admitted|import|imported|into|access)\b/;

/** True when a clause says that a duty of zero falls on all goods. */
export function isOnAllGoods(items: readonly Item[], at: number): boolean {
  if (isPaidByParty(items, at)) return true;
  for (const step of [1, -1] as const)
    for (let i = at + step, away = 1; away <= REACH; i += step, away += 1) {
      const item = items[i];
      if (item === undefined || item.kind === 'rates' || /^[;:.?!]$/.test(item.text)) break;
      if (EVERYTHING.test(item.text))
        return items[i + 1]?.text !== 'else' && !/^(?:not|almost|nearly)$/.test(items[i - 1]?.text ?? '');
      if (item.phrase?.product !== undefined) break;
      if (item.phrase?.goods === true && item.phrase.product === undefined) return isAll(items, i, at);
    }
  return false;
}

const ENJOYS = /^(?:pay|pays|paid|enjoy|enjoys|enjoyed|face|faces|faced|get|gets|got)$/;

/** “Bangladesh enjoys zero duty”, “while Chile pays nothing”, no goods named after it: said of all that it sells. */
function isPaidByParty(items: readonly Item[], at: number): boolean {
  const verb = ENJOYS.test(items[at - 1]?.text ?? '')
    ? at - 1
    : /^(?:pay|pays|paid) nothing/.test(items[at]!.text)
      ? at
      : -1;
  const party = items[verb - 1]?.party;
  if (verb < 1 || party === undefined || party.form === 'person' || party.form === 'adjective') return false;
  if (/^['’]s?$/.test(items[verb - 2]?.text ?? '')) return false;
  return !items.slice(at + 1, at + 8).some(({ text, phrase }) => text === 'on' || phrase?.product !== undefined);
}

/** “All Indian goods”, “American goods will enter”: told of without any left out. */
function isAll(items: readonly Item[], goods: number, at: number): boolean {
  // “goods named in the annex”, “products of the first list”
  if (
    /^(?:listed|named|covered|such|that|which|in|on|under|not|made|containing|with)$/.test(items[goods + 1]?.text ?? '')
  )
    return false;
  let owned = false;
  for (let i = goods; i >= Math.max(0, goods - 4); i -= 1) {
    const { text, party, kind } = items[i]!;
    if (EVERY.test(text) || /^(?:all|every)\s/.test(text))
      return !/^(?:not|almost|nearly|virtually)$/.test(items[i - 1]?.text ?? '');
    // “Peru's goods pay 19%, and American goods will enter free of duty”
    if (owned && /^(?:,|and|while|but)$/.test(text)) break;
    if (PART.test(text) || kind === 'rates') return false;
    if (party?.form === 'adjective') owned = true;
  }
  if (!owned) return false;
  // “will enter free of duty”: the verb is one of the words for a duty of zero.
  return (
    /^(?:will|would|shall|can|could|may|to|now|also|be)$/.test(items[at - 1]?.text ?? '') ||
    items.slice(Math.max(0, at - 8), at + 3).some(({ text }) => ENTERS.test(text))
  );
}
