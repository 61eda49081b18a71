/** Whether two statements come from one mouth. */

import { nameWords, type SpeakerNames, samePerson } from './speaker-names.js';

interface Voice {
  readonly speaker: string | null;
  readonly capacity: string;
}

/**
 * One speaker when one name holds all the words of the other (“Trump”, “Donald Trump”), or when neither is named: a party as such, or
 * officials without a name. Two papers, experts or firms without a name are two.
 * @param names names known to be of one person; without them “안덕근” and “Ahn Duk-geun” are two
 */
export function sameSpeaker(one: Voice, other: Voice, names?: SpeakerNames): boolean {
  if (isUnnamed(one) || isUnnamed(other)) {
    return isUnnamed(one) && isUnnamed(other) && one.capacity === other.capacity && OFFICIAL.has(one.capacity);
  }
  const [a, b] = [nameWords(one.speaker ?? ''), nameWords(other.speaker ?? '')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word))) return true;
  return names !== undefined && samePerson(names, one.speaker ?? '', other.speaker ?? '');
}

/** Capacities in which one speaks for a party, named or not. */
const OFFICIAL: ReadonlySet<string> = new Set(['government', 'unnamed-official']);

function isUnnamed({ speaker, capacity }: Voice): boolean {
  return speaker === null || capacity === 'unnamed-official';
}
