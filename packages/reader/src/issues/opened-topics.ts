/** Sentences that set a topic: “On wine, the two sides are closer”, “The problem was rice.”, “Steel is another matter.” */

import type { Sentence } from '../text/sentences.js';

/** What opens a topic: “On”, “As for”. */
const OPENS =
  /^["“]?(?:(?:And|But|So|Then|Now|Finally|Lastly|Secondly|Thirdly),? )?(?:on|as for|as to|as regards|regarding|concerning|turning to|when it comes to|with regard to|with respect to) (?:the (?:question|issue|matter|subject) of )?(?:(?:the|its|their|our) )?$/i;

/** What closes it right after the word: a comma, or what is joined on and a comma. */
const CLOSES = /^(?:(?:,| and| or|, and) [\p{L}-]+){0,3}[,:—–]/u;

/** What a topic is called. */
const CALLED =
  '(?:problems?|questions?|issues?|obstacles?|hurdles?|difficult(?:y|ies)|trouble|sticking points?|sore (?:points?|spots?)|stumbling blocks?|bones? of contention|exceptions?|prizes?|topics?|subjects?|matters?|points?|demands?|asks?|requests?|disputes?|quarrels?|rows?|gaps?|chapters?|tests?|prickliest|thorn(?:s|iest)?|hardest|snags?|catch)';

/** “The other sore point is”, “then there is”: the topic ends the sentence. */
const LEADS = new RegExp(
  String.raw`^["“]?(?:(?:and|but|so) )?(?:(?:the|a|an|another|one|its|their|our)\b[^,;:.“”"]{0,50}?\b${CALLED}\b[^,;:.“”"]{0,40}? (?:is|are|was|were|remains?|remained|concerns?|concerned)(?: still| of course| now)?|then there(?: is|['’]s| are| was| were)|there(?: is|['’]s| was) also|which (?:leaves|brings (?:us|me|them) to)|that leaves|next(?: came| comes| up:?)|first:?|second:?|third:?|finally:?)(?: on)?(?: the)? $`,
  'i',
);

/** “… is another matter”, “… remains the hardest”: said of the word that opens the sentence. */
const TOLD = new RegExp(
  String.raw`^(?: and [\p{L}-]+)? (?:is|are|was|were|remains?|remained|proved|proves)(?: still| also| of course| likely to be| now)* (?:(?:an?|the|another|its|their|one)\b[^,;:.“”"]{0,40}?\b(?:${CALLED}|stor(?:y|ies)|business|harder|worse)\b|harder|trickier|thornier|trickiest|unresolved|unsettled|contentious|more difficult|settled|what it is (?:all )?about)`,
  'i',
);

/** How a sentence opens before the topic that its verb says something of. */
const OPENING = /^["“]?(?:(?:and|but|so|only|the|its|their) )?$/i;

/** Whether the word at [start, end) is the topic that its sentence sets. */
export function isOpenedTopic(text: string, sentence: Sentence, start: number, end: number): boolean {
  const before = text.slice(sentence.start, start);
  if (before.length > LONGEST_LEAD) return false;
  const after = text.slice(end, sentence.end);
  if (OPENING.test(before)) return TOLD.test(after);
  if (OPENS.test(before)) return CLOSES.test(after);
  return after.length <= LONGEST_END && LEADS.test(before);
}

/** Longest words before a topic, UTF-16 code units. */
const LONGEST_LEAD = 120;
/** Longest words after a topic that ends its sentence: “too.”, “as well.” */
const LONGEST_END = 10;
