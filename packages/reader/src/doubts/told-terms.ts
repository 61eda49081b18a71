/** Words around an office that claim it for another time than the document's own: “then”, “바이든 대통령이 들어서면서 취소됐다”. */

import type { RoleOfPerson } from '../names/find-names.js';

/** “then”, “at the time”, “served as”, 당시, 전: the office is not claimed for the day of the document. */
export function hasReservation(text: string, { start, end, nameStart, nameEnd }: RoleOfPerson): boolean {
  const from = Math.min(start, nameStart);
  const to = Math.max(end, nameEnd);
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  return (
    /(?:\b(?:then|former|ex|late|was|were|served as|predecessor|successor|under)[ ,-]+(?:the )?|(?:당시|전|前|전임|후임|차기|신임) ?)$/i.test(
      before,
    ) ||
    /^(?:[ ,]*(?:at the time|until|from \d{4}|who (?:left|resigned|stepped down|will))|\s*(?:당시|내정자|후보자|지명자|시절))/i.test(
      after,
    )
  );
}

/** A time of office right after the title. */
const TIME = /^\s?(?:때|재임|임기|집권|정권|시대|당시|시절)/;
/** Coming into office, or leaving it. */
const COMES_OR_GOES =
  /^(?:이|가)\s(?:[^\s,.]+\s){0,2}?(?:들어서|들어선|취임[하한했]|당선[되된됐]|집권[하한했]|재임[하한]|물러나|물러난|퇴임[하한했]|떠나|떠난)/;

/**
 * True where the words after a title tell of the time of the office.
 * @param end offset after the name and its title
 */
export function isInItsTime(text: string, end: number): boolean {
  const after = text.slice(end, end + 30);
  return TIME.test(after) || COMES_OR_GOES.test(after);
}
