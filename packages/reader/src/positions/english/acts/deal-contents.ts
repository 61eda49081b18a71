/** What a deal holds of a side: “the deal includes a $40 billion Swiss investment in the United States”. */

import { type PreparedText, tokenAt } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** A deal and its verb, or “It further involves” after it. */
const HOLDS =
  /(?:^It|\b(?:deal|agreement|accord|pact|framework|package|arrangement|memorandum of understanding|MOU)) (?:also |further |in turn )?(?:includes?|involves?|comprises?|contains?|features?|provides? for|calls? for|envisages?|envisions?|covers)\b/i;

/** “A $40 billion”, “$40 billion in new” before the side. */
const SUM_BEFORE =
  /(?:\b(?:includ|involv|compris|contain|featur|provid|call|envis|cover)[a-zà-ɏ]*|\band) (?:for )?(?:an? )?(?:(?:additional|further|extra) )?(?:(?:up to|about|some|roughly|nearly|around|as much as|more than|at least) )?(?:US)?[$€£¥] ?\d[\d.,]* ?(?:billion|million|trillion|bn|trn)(?: (?:in|of|worth of))?(?: (?:new|direct|additional))? $/i;

/** What the side puts in. */
const PUT_IN =
  /^(?:['’]s?)? (?:(?:new|direct|additional|private|public|state) )*(?:investments?|purchases?|spending)\b/i;

/** What the deals of a sentence hold of the sides it names. */
export function dealContents({ text, tokens }: PreparedText, { sentence, named }: EnglishSentence): StanceEvent[] {
  if ((sentence.hints & HINT.invests) === 0) return [];
  const said = text.slice(sentence.start, sentence.end);
  const found = HOLDS.exec(said);
  if (found === null) return [];
  const from = sentence.start + found.index + found[0].length;
  return named.flatMap((owner) => {
    const { start, end, last, holder } = owner;
    if (start < from || holder.voices.length !== 1 || !(holder.kind === 'adjective' || holder.kind === 'economy'))
      return [];
    if (!SUM_BEFORE.test(text.slice(sentence.start, start))) return [];
    const put = PUT_IN.exec(text.slice(end, end + 60));
    if (put === null) return [];
    const told = { stance: 'offers', strength: 'moderate', object: 'after', act: 'give' } as const;
    return [stanceEvent({ ...told, first: last + 1, last: tokenAt(tokens, end + put[0].length) - 1, owner })];
  });
}
