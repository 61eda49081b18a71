/** Undertakings in Korean: a topic or subject with its particle, and a verb's ending such as ~기로 했다, ~할 예정이다. */

import { firstBeginningFrom } from '../text/in-order.js';
import type { Match } from '../text/lexicon.js';
import type { Sentence } from '../text/sentences.js';
import type { CommitmentWord } from './commitment-rules.js';
import type { PartyMention } from './sentence-items.js';
import type { Undertaking } from './undertaking.js';

const PARTICLE = /^(?:\s?(?:측|정부|행정부|당국|대통령|총리|장관|부총리|본부장)){0,2}\s?(?:은|는|이|가|도)(?=[\s,])/;
const BOTH = /(?:양국|양측|두 나라|한미|한·미|미일|한일|한중|당사국)(?:\s?양국)?(?:\s?정부|\s?정상)?(?:은|는|이|가)\s/;

/** Verbs of what someone says: their subject is the last one named. */
const SPOKEN = /겠다고$/;

/**
 * The undertaking that a Korean verb closes, or null when no party is its subject.
 * @param sides the two economies of the document, where there are two
 */
export function koreanUndertaking(
  text: string,
  sentence: Sentence,
  verb: Match<CommitmentWord>,
  parties: readonly PartyMention[],
  sides: readonly string[],
): Undertaking | null {
  const shared = { verb: verb.value.verb!, end: verb.end, whatEnd: verb.end };
  let subject: { readonly start: number; readonly end: number; readonly economy: string } | null = null;
  for (
    let i = firstBeginningFrom(parties, sentence.start);
    i < parties.length && parties[i]!.end <= verb.start;
    i += 1
  ) {
    const { start, end, economy } = parties[i]!;
    const particle = PARTICLE.exec(text.slice(end, Math.min(verb.start, end + 30)));
    if (particle === null) continue;
    const topic = /[은는]$/.test(particle[0]);
    // A topic holds for the sentence; a subject inside a clause only when there is no topic, in speech, or for a verb in speech.
    const spoken =
      subject !== null &&
      (SPOKEN.test(text.slice(verb.start, verb.end)) || /[“"‘]/.test(text.slice(subject.end, verb.start)));
    if (subject === null || topic || spoken) subject = { start, end: end + particle[0].length, economy };
  }
  const before = text.slice(sentence.start, verb.start);
  const both = BOTH.exec(before);
  if (both !== null && sides.length === 2 && (subject === null || sentence.start + both.index > subject.start)) {
    const start = sentence.start + both.index;
    return { ...shared, parties: sides, start, whatStart: skip(text, start + both[0].length) };
  }
  if (subject === null) return null;
  // “미국이 검토하겠다고”: nothing is said of what.
  if (!/[을를에도로]\s/.test(text.slice(subject.end, verb.end))) return null;
  return { ...shared, parties: [subject.economy], start: subject.start, whatStart: skip(text, subject.end) };
}

function skip(text: string, from: number): number {
  let at = from;
  while (/[\s,“"‘]/.test(text[at] ?? '')) at += 1;
  return at;
}
