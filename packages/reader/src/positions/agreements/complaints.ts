/** What one side's own document asks for without a verb of asking: “Country B blocks …”, “Any agreement would have to deliver …”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { evenedWord } from '../../text/vocabulary.js';
import type { StanceRules } from '../cues/stance-rules.js';
import type { EnglishSentence } from '../english/clauses/sentence.js';
import { LONGEST_PHRASE } from '../rules/undertaking-rules.js';
import { partyVoice } from '../voices/voices.js';
import { pastAdverbs } from './term-verbs.js';
import type { Undertaking } from './undertakings.js';

/**
 * Reproaches of a sentence, as asks of the document's author.
 * @param author the party whose document it is
 */
export function complaintsOf(
  prepared: PreparedText,
  { en }: StanceRules,
  { sentence, holders }: EnglishSentence,
  author: string,
  parties: readonly string[],
): Undertaking[] {
  const { text, tokens } = prepared;
  const { endToken } = sentence;
  for (const { holder, first, last, subject } of holders) {
    if (!subject || (holder.kind !== 'economy' && holder.kind !== 'organisation')) continue;
    const party = holder.voices[0]!.party;
    if (holder.voices.length !== 1 || party === null || party === author || !parties.includes(party)) continue;
    let at = pastAdverbs(prepared, last + 1, endToken);
    if (/^(?:has|have)$/.test(text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0))) {
      at = pastAdverbs(prepared, at + 1, endToken);
    }
    let key = '';
    for (let i = at; i < Math.min(endToken, at + LONGEST_PHRASE); i += 1) {
      const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
      key = key === '' ? word : `${key} ${word}`;
      if (!en.terms.complaints.has(key)) continue;
      return [
        {
          voices: [partyVoice(author)],
          from: first,
          to: endToken,
          verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: i },
          ask: true,
        },
      ];
    }
  }
  return [];
}

/** Words of a deal before its verb: “any free trade agreement”. */
const LONGEST_DEAL = 5;

/**
 * What a document says a deal would have to hold, as an ask of its author.
 * @param author the party whose document it is
 */
export function conditionOf(
  { text, tokens }: PreparedText,
  { en, words }: StanceRules,
  { sentence }: EnglishSentence,
  author: string,
): Undertaking | null {
  const { firstToken, endToken } = sentence;
  let deal = -1;
  for (let i = firstToken; i < Math.min(endToken, firstToken + LONGEST_DEAL); i += 1) {
    if (en.terms.deals.has(evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!)))) deal = i;
  }
  if (deal < 0 || !words.articles.has(tokens.words[firstToken]!)) return null;
  const modal = tokens.words[deal + 1] ?? -1;
  if (!words.will.has(modal) && !words.would.has(modal)) return null;
  if (!words.haveTo.has(tokens.words[deal + 2] ?? -1) || tokens.words[deal + 3] !== words.to) return null;
  return {
    voices: [partyVoice(author)],
    from: firstToken,
    to: endToken,
    verb: { kind: 'plain', strength: 'firm', negated: false, may: false, last: deal + 3 },
    ask: true,
  };
}
