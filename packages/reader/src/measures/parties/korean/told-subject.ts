/**
 * Whose duties a Korean sentence goes on with inside what somebody is told to have said: in “EU는 미국이 와인에 10%를 약속했으며, 위스키도
 * 15%로 내린다고 밝혔다” both are those of the United States, not of the EU, which only says so.
 */

import type { Item } from '../../sentences/sentence-items.js';
import { OWN_SUBJECT } from './party-words.js';

/** What the topic of the sentence does: “…고 밝혔다”, not “…고 했으며”. */
const TELLS =
  /[다라]고\s(?:[가-힣]{1,6}\s){0,2}(?:밝[혔히힌]|말[했하한]|전[했하한]|강조[했하한]|설명[했하한]|주장[했하한]|덧붙[였이인]|지적[했하한]|발표[했하한])/;
/** A clause that goes on with its subject: “약속했으며,”, “없애고”. */
const GOES_ON = /[가-힣](?:며|(?<!최)고),?\s/;

/**
 * The subject that the clause of the duty at an item shares with the clause before it.
 * @param from first item of the clause of the duty
 * @returns null when it has the topic of the sentence for its subject
 */
export function toldSubject(text: string, items: readonly Item[], from: number, at: number): string | null {
  if (from === 0) return null;
  let topic: string | null = null;
  let inner: string | null = null;
  let innerEnd = -1;
  for (const { party, end } of items.slice(0, at)) {
    const particle = party === undefined ? undefined : OWN_SUBJECT.exec(text.slice(end, end + 24))?.[1];
    if (party === undefined || particle === undefined) continue;
    if (/[은는]$/.test(particle)) {
      // A second topic begins anew.
      if (topic !== null) return null;
      topic = party.economy;
    } else if (topic !== null && particle !== '도') {
      inner = party.economy;
      innerEnd = end;
    }
  }
  if (topic === null || inner === null || inner === topic) return null;
  const { start, end } = items[at]!;
  const between = text.slice(innerEnd, start);
  if (!GOES_ON.test(between) || TELLS.test(between)) return null;
  return TELLS.test(text.slice(end, items.at(-1)!.end + 12)) ? inner : null;
}
