/** A plain no to what was asked in the sentence before: “Washington said no”, “Hanoi's answer was no”, “the minister has declined”. */

import { type PreparedText, sentenceAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { place } from '../clauses/placed.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** What ends such a no: nothing more, or when, why and in which words. */
const ENDS = String.raw`(?=["”’]?(?:[.;:]|,(?! not )|$| (?:to (?:it|that|this|them|both|all|either)\b|for now|at once|on [a-zà-ɏ]|and\b|but\b|because\b|citing|saying|again|twice|outright)))`;

const NO = new RegExp(
  String.raw`\b(?:(?:said|says|answered|replied|responded with) (?:a (?:flat|firm|clear|polite) )?no|(?<noun>answer|reply|response)(?: from (?:the )?[a-zà-ɏ. ]{2,30})?(?: (?:was|is|remains|remained|has been|came back) (?:still |again |once more )?(?:a (?:flat|firm|clear|polite|plain|resounding) )?|: (?:a (?:flat|firm|clear) )?)(?:no|negative)|(?:ha[sd]|have) (?:so far |again |repeatedly |always |politely )?(?:declined|refused)|(?<![a-zà-ɏ]ly |of |is |was |were |are |be |been )(?:declined|refused|demurred)|(?:did not|didn['’]t|would not|wouldn['’]t|will not|won['’]t|does not|do not) (?:agree|oblige|go that far|bite|budge on it|hear of it))${ENDS}`,
  'i',
);

/** What opens a sentence whose no answers a reporter. */
const ASKED = /^\W*(?:when |once )?asked\b|\b(?:when|once) (?:asked|pressed)\b/i;

/** What is supposed is answered by nobody yet. */
const SUPPOSED = /\b(?:if|unless|whether|until|once|should|could|may|might|who|which|that had)\b[^,;]*$/i;

/** “The two sides did not agree”: nobody asked both. */
const BOTH = /\b(?:sides|both|countries|parties|governments|ministers|negotiators|they|leaders)\W*$/i;

/** Words of an ask, which a no answers. */
const ASK =
  /\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|would like|request(?:s|ed)?|demand(?:s|ed)?|propos(?:es|ed|als?)|call(?:s|ed) (?:on|for)|urg(?:es|ed)|seeks?|sought|push(?:es|ed|ing)|press(?:es|ed|ing)|invited|suggest(?:s|ed)|insist(?:s|ed)|offer(?:s|ed))\b/i;

/** The event of a sentence that says no, beside those already read in its clause. */
export function answeredNo(
  prepared: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if ((view.sentence.hints & HINT.answersNo) === 0) return [];
  const { text, sentences } = prepared;
  const { start, end } = view.sentence;
  const found = NO.exec(text.slice(start, end));
  if (found === null) return [];
  const before = text.slice(start, start + found.index);
  if (ASKED.test(before) || SUPPOSED.test(before) || BOTH.test(before)) return [];
  const previous = sentences[sentenceAt(sentences, start) - 1];
  const asked = previous === undefined ? '' : text.slice(previous.start, previous.end);
  if (!ASK.test(asked) && !ASK.test(before)) return [];
  const at = start + found.index;
  const { first, last } = place(prepared, at, at + found[0].length);
  if (isReadAlready(view, events, first)) return [];
  const noun = found.groups?.noun !== undefined;
  const owner = noun ? answererOf(text, view, at, at + found[0].length) : undefined;
  // “Japan asked the United States to lift it, and the answer was no”: of whoever was asked.
  if (owner === undefined && noun && NOBODYS.test(before)) return [];
  return [stanceEvent({ first, last, stance: 'rejects', strength: 'firm', object: 'after', owner })];
}

/** An answer that no word says the owner of. */
const NOBODYS = /\b(?:the|an?|any|in) (?:[a-zà-ɏ]+ )?$/i;

/** Whose answer it is: “Hanoi's answer”, “the answer from Seoul”, else whoever the same sentence says was asked. */
function answererOf(text: string, { named, sentence }: EnglishSentence, at: number, end: number) {
  const possessor = named.findLast((one) => one.end <= at);
  if (possessor !== undefined && OWNS.test(text.slice(possessor.end, at))) return possessor;
  const from = named.find((one) => one.start > at && one.start < end);
  if (from !== undefined) return from;
  return named.find(
    (one) => one.end < at && ADDRESSED.test(text.slice(Math.max(sentence.start, one.start - 24), one.start)),
  );
}

const OWNS = /^['’]s? (?:\p{L}+ ){0,2}$/u;
const ADDRESSED = /\b(?:asked|urged|invited|pressed|told|called on|requested) (?:the )?$/i;
