/**
 * A Korean duty that a quotation tells without saying who levies it, after a reproach in the speaker's own words: the speaker threatens
 * the one reproached. “대통령은 페루가 시장을 열지 않는다며 “구리에 30% 관세가 부과될 것”이라고 말했다” is his duty on Peru.
 */

import type { Item } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { SUBJECT } from './party-words.js';

/** Before the mark that opens the quotation: what was said before it goes on. */
const REPROACH = /[가-힣](?:다|라|자)(?:며|면서),?\s?$/;
const OPENS = /[“"″]/g;
/** What is still to come, so that it is the speaker's to decide: “부과될 것”, “매기겠다”, “보낼 수도 있다”. */
const TO_COME = /겠|[가-힣]\s?(?:것|수(?:도|밖에)?\s?(?:있|없)|방침|계획|예정)|[될할길릴낼올]지도/;
/** The topic of the sentence, who speaks. */
const TOPIC = /[은는]$/;

/** The parties of the threat that the duty at an item is; null where it is none, or where the quotation names somebody itself. */
export function threatenedParties(text: string, items: readonly Item[], at: number): PartiesRead | null {
  const from = items[0]!.start;
  const before = text.slice(from, items[at]!.start);
  if (!/[“"″]/.test(before)) return null;
  const marks = [...before.matchAll(OPENS)];
  const { 0: mark, index: opening } = marks.at(-1)!;
  // Closed again before the duty: straight marks come in pairs.
  if (mark !== '“' && marks.filter((one) => one[0] === mark).length % 2 === 0) return null;
  if (before.indexOf('”', opening) >= 0 || !REPROACH.test(before.slice(0, opening))) return null;
  const { end } = items[at]!;
  const rest = text.slice(end, end + 60);
  const closing = rest.search(/[”"″]/);
  if (closing < 0 || !TO_COME.test(rest.slice(0, closing))) return null;
  const first = items.findIndex(({ start }) => start > from + opening);
  if (items.some(({ party, start }, i) => i >= first && party !== undefined && start < end + closing)) return null;
  const sides = items.slice(0, first).flatMap(({ party, end: partyEnd }) => {
    const particle = party === undefined ? null : SUBJECT.exec(text.slice(partyEnd, partyEnd + 24));
    return party === undefined || particle === null ? [] : [{ party, topic: TOPIC.test(particle[0]) }];
  });
  const speaker = sides.find(({ topic }) => topic)?.party.economy;
  const reproached = sides.findLast(({ party, topic }) => !topic && party.form !== 'person')?.party.economy;
  if (speaker === undefined || reproached === undefined || speaker === reproached) return null;
  return { imposer: speaker, targets: [reproached], either: null };
}
