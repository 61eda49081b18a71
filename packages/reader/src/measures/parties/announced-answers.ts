/** Duties that a sentence before announces as countermeasures: “In response to U.S. tariffs, Turkey announced countermeasures. Whiskey will be subject to 70 percent.” */

import { beginningWithin } from '../../text/in-order.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { HINT } from '../../text/word-hints.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import type { PartiesRead } from './parties-read.js';

/** Who answers, and whose duties; one of them may be left open. */
interface AnnouncedAnswer {
  readonly answering: string | null;
  readonly answered: string | null;
}

const ANSWER =
  /\bcounter-?(?:measures?|tariffs?|duties)\b|\bretaliatory (?:tariffs?|duties|surtax(?:es)?|measures|levies)\b|\brebalancing (?:measures|duties|tariffs)\b|\b(?:answer|respond|hit back|retaliate)\b[^;]{0,80}\b(?:of (?:its|their) own|by imposing)\b/i;
/** What makes them known or sets them in force. */
const MADE_KNOWN =
  /\b(?:announc|impos|unveil|publish|introduc|adopt|approv|appl(?:y|ied)|answer|respond|hit back|intend|plan|list|detail)\w*\b|\b(?:come|comes|came|go|goes|went|take|takes|took|enter|enters|entered|will be) (?:in)?to? ?(?:force|effect)\b/i;
const DENIED =
  /\b(?:no|not|never|without|refrain\w*|avoid\w*|rather than|instead of|threat\w*|warn\w*|vow\w*|prepar\w*|consider\w*|could|might)\b|n['’]t\b/i;

/** Words before whoever is answered, or whose goods are hit. */
const BEFORE_ANSWERED = /\b(?:until|unless|once|against|from|on|of|to|removed by|imposed by|levied by)\s(?:the\s)?$/i;
/** “U.S. tariffs”, “American goods”, “the U.S. removes”. */
const AFTER_ANSWERED =
  /^(?:['’]s?)?\s(?!(?:\w+\s){0,2}(?:counter|retaliat))(?:\w+\s){0,2}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|restrictions|goods|products|imports|exports|removes?|lifts?|drops?)\b/i;

/** “A package of EU counter-tariffs”: its own answer. */
const OWN_ANSWER = /^(?:['’]s?)?\s(?:\w+\s){0,2}(?:counter|retaliat|rebalanc)/i;

/** Sentences before a duty that are looked back at. */
const REACH = 8;
/** Words that point to a duty told of before: perhaps the other's. */
const POINTS_BACK =
  /^\W*(?:the|this|that|these|those|its|their)\s(?:\w+\s){0,2}?(?:tariffs?|dut(?:y|ies)|rates?|lev(?:y|ies))\b/i;

/** The parties of a duty whose clause names none, or only whose goods it is on, after a sentence that announces countermeasures. */
export function withAnnouncedAnswer(
  { text, sentences }: PreparedText,
  sentence: number,
  parties: readonly PartyMention[],
  read: PartiesRead,
): PartiesRead {
  if (read.imposer !== null || read.either !== null || read.targets.length > 1) return read;
  const here = sentences[sentence]!;
  if (POINTS_BACK.test(text.slice(here.start, here.start + 60))) return read;
  const named = new Set(economiesOf(parties, here));
  for (let i = sentence - 1; i >= Math.max(0, sentence - REACH); i -= 1) {
    const before = sentences[i]!;
    if (here.paragraph - before.paragraph > REACH) return read;
    const answer = answerOf(text, before, parties);
    if (answer !== null) {
      const { answering, answered } = answer;
      const others = [...named].some((economy) => economy !== answering && economy !== answered);
      if (others || read.targets.some((target) => target !== answered)) return read;
      return { ...read, imposer: answering, targets: answered === null ? [] : [answered], loose: false };
    }
    for (const economy of economiesOf(parties, before)) named.add(economy);
  }
  return read;
}

function economiesOf(parties: readonly PartyMention[], { start, end }: Sentence): string[] {
  return beginningWithin(parties, start, end).map(({ economy }) => economy);
}

function answerOf(
  text: string,
  { start, end, hints }: Sentence,
  parties: readonly PartyMention[],
): AnnouncedAnswer | null {
  if ((hints & HINT.answers) === 0) return null;
  const sentence = text.slice(start, end);
  if (!ANSWER.test(sentence) || !MADE_KNOWN.test(sentence) || DENIED.test(sentence)) return null;
  const answering = new Set<string>();
  const answered = new Set<string>();
  for (const party of beginningWithin(parties, start, end)) {
    const before = text.slice(Math.max(start, party.start - 20), party.start);
    const after = text.slice(party.end, Math.min(end, party.end + 50));
    const isAnswered =
      !OWN_ANSWER.test(after) &&
      !/measures of (?:the )?$/i.test(before) &&
      (BEFORE_ANSWERED.test(before) || AFTER_ANSWERED.test(after));
    // What is told of it first counts: “Canada will hit back …, for Canadian exports are hit by”.
    if (!answering.has(party.economy) && !answered.has(party.economy))
      (isAnswered ? answered : answering).add(party.economy);
  }
  const [one] = answering;
  const [other] = answered;
  if (answering.size > 1 || answered.size > 1 || (one ?? other) === undefined) return null;
  return { answering: one ?? null, answered: other ?? null };
}
