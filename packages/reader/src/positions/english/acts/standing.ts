/** A curb or a rule of one's own that is said to stay as it is: “the ban stays”, “keeps its duty on rice”, “labels will stay”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import { isReadAlready } from '../clauses/read-clauses.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** What a side may keep: a curb, a rule or protection. */
const KEPT =
  'bans?|prohibitions?|embargo(?:es)?|moratorium|restrictions?|curbs|controls|limits?|caps?|ceilings?|tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|tax(?:es)?|rules?|requirements?|standards|labels|labelling|labeling|laws?|act|bill|regulations?|safeguards?|sanctions|protections?|supply management|preferences|certification|licen[cs](?:es|ing)|quotas?|regime|sections? \\d+';

/** What says that it stays: “stays”, “will stand”, “would remain in place”, “is staying put”. */
const STAYS =
  "(?:(?:will|would|shall|must|is to|are to|has to|have to|’ll|'ll) (?:\\w+ly )?(?:stay|stand|remain|apply|go ahead|be kept|be maintained|be upheld|continue to apply)|stays?|stands?|remains?|(?:is|are) (?:upheld|unchanged|staying|staying put|here to stay|going nowhere)|(?:is|are|was|were) not going anywhere|will continue)";

/** What may follow it: nothing more, or that it is where it was. */
const AS_IT_IS =
  '(?: (?:put|in (?:place|force|effect)|as (?:it|they) (?:is|are|was|were)|unchanged|untouched|intact|where (?:it|they) (?:is|are|was|were)|on the books|illegal|banned|the law|at [\\d.]+ ?(?:%|per ?cent|percent)|as (?:planned|legislated|scheduled)|for (?:now|good)))?';

const STANDING = new RegExp(
  `\\b(?:${KEPT})\\b(?:["”’] ["“‘]?| )(?:(?!that |which |who )[a-zà-ɏ\\d.%'’-]+ ){0,8}?["“]?(?:${STAYS})${AS_IT_IS}(?=["”’]?(?:[.,;:]|$| (?:and|but|until|while|because|whatever|regardless|as long as)\\b))`,
  'i',
);

/** “They will stay in place”, “it would remain in force”: of what was named before. */
const IT_STAYS =
  /\b(?:it|they|these|those|this|both) (?:(?:will|would|shall|must) (?:stay|remain|be kept|be maintained)|(?:is|are) (?:staying|here to stay)) (?:in (?:place|force|effect)|as (?:it|they) (?:is|are|was|were)|unchanged|untouched|intact|where (?:it|they) (?:is|are|was|were)|on the books)(?=["”’]?(?:[.,;:]|$| (?:and|but|for|until|while|because|whatever|regardless|as long as|so long as)\b))/i;

/** “The tariff remains in place”: how a duty stands, which anyone may tell. */
const FACT =
  /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|quotas?|sanctions)\b(?!.*\b(?:will|would|shall|must|is|are|has|have) ).*\b(?:remains?|continues?)\b/is;

/** “Until then the duty stays”: told of the time between. */
const MEANTIME = /^\W*(?:until|pending|meanwhile|in the meantime|for the time being|for now|currently)\b/i;

/** “If the tariffs stay”: supposed. */
const SUPPOSED = /\b(?:if|unless|whether|should|(?:as|so) long as)(?: \S+){0,4}\s*$/i;

/** “Keeps its ban on”, “has kept its duty”: who keeps a curb of its own stands before. */
const KEEPS = new RegExp(
  `\\b(?:keeps?(?<!\\b(?:to|will|would|can|could|must|should|may|might|not|and) keep)|is keeping|are keeping|has kept|have kept|retains|maintains|stands by|stood by|is standing by|defends|defended|upholds|upheld|sticks to|stuck to|is sticking to|clings to) (?:its|their|his|her|our) (?:[a-zà-ɏ\\d.%-]+ ){0,4}?(?:${KEPT})\\b`,
  'i',
);

/** “Has kept dairy out of the deal”. */
const KEEPS_OUT =
  /\b(?:keeps|kept|is keeping|are keeping|leaves|left|(?:agreed|decided|chose|choose|plans?|planned|resolved|want(?:s|ed)?|will|would) (?:to )?(?:leave|keep)) (?:[a-zà-ɏ\d'’,-]+ ){1,6}?out of (?:\S+ ){0,3}?(?:talks|negotiat\w+|discussions?|agenda|deal|agreement|pact|accord|package|text|offer|room)\b|\b(?:keeps|kept|leaves|left) (?:[a-zà-ɏ’'-]+ ){1,3}out(?=[.;]|,? (?:he|she|it|they|an?|the) [^.;]{2,40}\b(?:said|says)\b)/i;

/** “Rice is out”, “sugar stays out”, “electric cars are out for five years”. */
const IS_OUT =
  /(?<!\b(?:year|month|week|term|time|session|report|jury|list|result)s? )\b(?:is|are|was|were|stays?|stayed|remains?) out(?= for (?:the first |now\b|good\b|[a-zà-ɏ]+ years)| altogether| entirely|["”]?(?:[.,;]|$))/i;

/** Events of a sentence that tells of a curb that stays or of what is kept out, beside those already read in its clause. */
export function standing(prepared: PreparedText, view: EnglishSentence, events: readonly StanceEvent[]): StanceEvent[] {
  const { sentence } = view;
  const said = prepared.text.slice(sentence.start, sentence.end);
  const event =
    ((sentence.hints & HINT.keeps) !== 0 ? keeping(prepared, view, said) : null) ??
    ((sentence.hints & HINT.stays) !== 0 ? staying(prepared, view, said) : null) ??
    (said.includes(' out') ? out(prepared, view, said) : null);
  return event === null || isReadAlready(view, events, event.first) ? [] : [event];
}

function staying(prepared: PreparedText, view: EnglishSentence, said: string): StanceEvent | null {
  const found = STANDING.exec(said) ?? IT_STAYS.exec(said);
  if (found === null || FACT.test(found[0]) || MEANTIME.test(said)) return null;
  if (SUPPOSED.test(said.slice(0, found.index))) return null;
  const at = tokenAt(prepared.tokens, view.sentence.start + found.index + found[0].length) - 1;
  return stanceEvent({ first: at, last: at, stance: 'rejects', strength: 'firm', object: 'before', act: 'keep' });
}

function out(prepared: PreparedText, view: EnglishSentence, said: string): StanceEvent | null {
  const found = IS_OUT.exec(said);
  if (found === null) return null;
  const last = tokenAt(prepared.tokens, view.sentence.start + found.index + found[0].length) - 1;
  return stanceEvent({ first: last, last, stance: 'excludes', strength: 'firm', object: 'before' });
}

function keeping(prepared: PreparedText, view: EnglishSentence, said: string): StanceEvent | null {
  const keptOut = said.includes(' out') ? KEEPS_OUT.exec(said) : null;
  const found = keptOut ?? KEEPS.exec(said);
  if (found === null) return null;
  const first = tokenAt(prepared.tokens, view.sentence.start + found.index);
  return stanceEvent({
    first,
    last: first,
    stance: keptOut === null ? 'rejects' : 'excludes',
    strength: 'moderate',
    object: 'after',
    act: keptOut === null ? 'keep' : null,
  });
}
