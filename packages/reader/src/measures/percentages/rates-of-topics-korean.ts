/** Rows of rates told of one party after the other: “일본은 15%, 영국은 10%다”. */

import type { Item } from '../sentences/sentence-items.js';

/** Between a party and its rate. */
const TOPIC = /^(?:\([A-Z]{2,6}\)|\))?(?:은|는|도|이|가) (?:각각 |현재 |이미 |똑같이 |최고 |최대 |약 )?$/;
/** After the rate of a row: the next of the row, or the end of the sentence. */
const NEXT = /^(?:로|이고|이며|이지만|인데)?, ?$|^(?:로|이고|이며|인데)? $/;
const ENDS =
  /^(?:(?:이|였|이었)?다|입니다|였습니다|이었습니다|이다|를 (?:내|냈|물|문|적용받|부담)|가 (?:적용|부과|상한|붙)|로 (?:정해|낮아|내려|인하|합의|확정|결정|낮췄|같|동일))/;
/** Between the parties of a row. */
const JOINED = /^(?:\([A-Z]{2,6}\))?(?:[과와] |, ?|[·ㆍ])$/;

/** The parties whose own rate stands at an item, in a row of such; empty where there is none. */
export function topicsOfRate(text: string, items: readonly Item[], at: number): readonly string[] {
  const rate = items[at];
  if (rate?.rates === undefined || rate.rates.rates.length > 1) return [];
  const last = items.findLastIndex(({ party }, i) => i < at && party !== undefined);
  const { party } = items[last] ?? {};
  if (party === undefined || party.form === 'person' || !TOPIC.test(text.slice(party.end, rate.start))) return [];
  if (!isInRow(text, items, at)) return [];
  const row = [party.economy];
  let first = last;
  for (let i = last - 1; i >= 0; i -= 1) {
    const before = items[i]!;
    // “EU와 일본은”: after Latin letters the joint is a word of its own.
    if (before.party === undefined && /^[과와]$/.test(before.text)) continue;
    if (before.party === undefined || before.party.form === 'person') break;
    // “유럽연합(EU)”: one party in two words.
    const again = before.party.economy === items[first]!.party!.economy;
    if (!again && !JOINED.test(text.slice(before.end, items[first]!.start))) break;
    row.unshift(before.party.economy);
    first = i;
  }
  return [...new Set(row)];
}

/** Whether the rate is followed by another of the row, or closes the sentence as its level. */
function isInRow(text: string, items: readonly Item[], at: number): boolean {
  const { end } = items[at]!;
  if (ENDS.test(text.slice(end, end + 12))) return true;
  const next = items.findIndex(({ kind }, i) => i > at && kind === 'rates');
  const named = items.findIndex(({ party }, i) => i > at && party !== undefined);
  return (
    next > 0 &&
    named > 0 &&
    named < next &&
    NEXT.test(text.slice(end, items[named]!.start)) &&
    isInRow(text, items, next)
  );
}
