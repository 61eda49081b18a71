/** Who levies a Korean duty whose clause has no subject: the one that the sentence before is about. */

import { beginningWithin } from '../../../text/in-order.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Item, PartyMention } from '../../sentences/sentence-items.js';
import type { PartiesRead } from '../parties-read.js';
import { verbAfter } from './levying-verbs.js';
import { SUBJECT } from './party-words.js';

/** “캐나다가 크다. 우리와 협정이 없어 자동차에 20%를 매긴다”: parties of the duty with the subject that it goes without. */
export function withDroppedSubject(
  prepared: PreparedText,
  sentence: number,
  items: readonly Item[],
  at: number,
  parties: readonly PartyMention[],
  read: PartiesRead,
): PartiesRead {
  if (read.imposer !== null || read.compared || read.targets.length === 0) return read;
  const verb = items[verbAfter(prepared.text, items, at)];
  if (verb?.phrase === undefined || verb.phrase.bearing || !LEVIES.test(verb.text)) return read;
  // Nobody else is named here.
  if (items.some(({ party }) => party !== undefined && !read.targets.includes(party.economy))) return read;
  const before = prepared.sentences[sentence - 1];
  if (before === undefined || before.paragraph !== prepared.sentences[sentence]!.paragraph) return read;
  const named = beginningWithin(parties, before.start, before.end).filter(({ form }) => form !== 'person');
  const [topic] = named;
  if (topic === undefined || named.some(({ economy }) => economy !== topic.economy)) return read;
  if (read.targets.includes(topic.economy)) return read;
  return SUBJECT.test(prepared.text.slice(topic.end, topic.end + 24)) ? { ...read, imposer: topic.economy } : read;
}

/** Verbs of levying that say themselves that somebody does: “매긴다”, not “매겨진다”. */
const LEVIES = /^(?:부과(?!된|됩|되|됐)|매기|매긴|매겼|물리|물린|물렸|물릴|얹|올리|올린|올렸)/;
