/** Written questions of a parliament and the answers of ministers: “To ask the Secretary of State … ⏎ Answered by Ann Doyle - Minister of State ⏎ The Government …” */

import type { Names } from '../../mentions.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Holder, Voice } from '../voices/voices.js';
import type { Turn } from './turn.js';

/** How such a question is put. */
const PUT = /^(?:["“]|\d+\.? )?To ask (?:the|His|Her|what|when|whether|which|if|how|\p{Lu}\S+ )/mu;

/** The line over an answer: “Answered by Ann Doyle”, “Ann Doyle, Minister of State, answered on 9 May 2025”. */
const OVER =
  /^(?:Answered by\b:?[^\n]*(?:\n[^\n]{1,90}(?=\n))?|(?:\p{Lu}[^\n]{2,120}? )?(?:answered|replied) on:? [^\n]{4,40}|(?:Answer|Reply|Response)(?: by| of| from)\b[^\n]{3,120}|(?:Answer|Reply)\n[^\n]{3,120})$/gmu;

/** Lines that open the next question. */
const NEXT = /^(?:Written Questions?\b|Asked by\b|Question\b|To ask |UIN\b|Tabled\b|Contents\b|\[?\d{4,6}\]?$)/mu;

/** Turns by the number of the sentence; null for a text that is not set out so. */
export function writtenAnswers(
  { text, sentences }: Pick<PreparedText, 'text' | 'sentences'>,
  names: Pick<Names, 'organisations' | 'organisationMentions'>,
  holders: readonly Holder[],
): Map<number, Turn> | null {
  if (!text.includes('To ask ') || !PUT.test(text)) return null;
  const turns = new Map<number, Turn>();
  const home = ministryAsked(names);
  for (const { index, 0: over } of text.matchAll(OVER)) {
    const from = index + over.length;
    const [minister] =
      holders.find(({ kind, start }) => kind === 'person' && start >= index && start < from)?.voices ?? [];
    const party = home ?? minister?.party ?? null;
    if (party === null) continue;
    // Who answers in parliament answers for the government.
    const voice: Voice = { speaker: minister?.speaker ?? null, party, capacity: 'government' };
    const next = NEXT.exec(text.slice(from + 1));
    const until = next === null ? text.length : from + 1 + next.index;
    for (let i = 0; i < sentences.length; i += 1) {
      const { start } = sentences[i]!;
      if (start >= from && start < until && !turns.has(i)) turns.set(i, { voice, question: false, from: start });
    }
  }
  return turns.size === 0 ? null : turns;
}

/** The side of the ministry that is asked first: “Question to the Department for Trade”. */
function ministryAsked({
  organisations,
  organisationMentions,
}: Pick<Names, 'organisations' | 'organisationMentions'>): string | null {
  for (const { organisation } of organisationMentions) {
    const { kind, party } = organisations[organisation]!;
    if (kind === 'ministry' && party !== null) return party;
  }
  return null;
}
