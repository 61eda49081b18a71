/** Verbs that bid another side do something: “told Korea to pay more”, “suggested that Brazil cut its duty”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { PlacedCue } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const DAY = /^ (?:on \p{Lu}\p{L}+day|again|last \p{L}+|this \p{L}+|yesterday|in \p{Lu}\p{L}+)(?= to )/u;

/** “Told Korea to pay more”: the demand that the verb at a token makes of another side; null where it only tells. */
export function biddingAt(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { holders }: EnglishSentence,
  at: number,
): StanceEvent | null {
  const verb = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  if (/^hop(?:e|es|ed|ing)$/i.test(verb)) return hopeAt(tokens, words, holders, at);
  if (/^insist(?:s|ed|ing)?$/i.test(verb)) return insistenceAt(text, tokens, words, at);
  if (!/^(?:told|tells?|telling)$/i.test(verb)) return null;
  const told = holders.find(({ first }) => first > at && first <= at + 2);
  if (told === undefined || told.holder.kind !== 'economy') return null;
  // “Told Mexico on Thursday to lower”
  const day = DAY.exec(text.slice(told.end, told.end + 24))?.[0] ?? '';
  let to = told.last + 1;
  while (day !== '' && to < tokens.count && tokens.starts[to]! < told.end + day.length) to += 1;
  if (tokens.words[to] !== words.to) return null;
  return stanceEvent({ first: at, last: to, stance: 'demands', strength: 'moderate', object: 'after' });
}

/** How far the verb may stand from “that”, tokens. */
const INSISTED = 16;

/** “Insists that the duty be lowered”: what is to be, by the plain form of the verb. */
function insistenceAt(
  text: string,
  tokens: PreparedText['tokens'],
  words: WordClasses,
  at: number,
): StanceEvent | null {
  if (tokens.words[at + 1] !== words.that) return null;
  for (let i = at + 3; i < Math.min(tokens.count, at + INSISTED); i += 1) {
    const word = tokens.words[i]!;
    if (SUBJUNCTIVE.test(text.slice(tokens.starts[i]!, tokens.ends[i]! + 6)) && isPlainForm(text, tokens, words, i))
      return stanceEvent({ first: at, last: at + 1, stance: 'demands', strength: 'firm', object: 'after' });
    if (words.clauseOpeners.has(word) || words.relatives.has(word)) return null;
    if (words.will.has(word) || words.would.has(word) || words.could.has(word) || words.can.has(word)) return null;
    if (words.must.has(word)) return null;
    if (!words.be.has(word)) continue;
    const plain = tokens.words[i - 1] !== words.to && text.slice(tokens.starts[i]!, tokens.ends[i]!) === 'be';
    return plain
      ? stanceEvent({ first: at, last: at + 1, stance: 'demands', strength: 'firm', object: 'after' })
      : null;
  }
  return null;
}

/** Verbs that in their plain form after “that” tell what is to be: “insists that tariffs stay at zero”. */
const SUBJUNCTIVE =
  /^(?:stay (?:at|in|out|on)|go (?:to|in|thr|fir|at|bef)|come (?:do|of|fir|be)|(?:stop|drop|lift|open|accept|recogni[sz]e|join|sign|cease|end|withdraw|abolish|scrap|repeal|follow|honou?r|allow|grant|exempt|spare|cover|apply|pay|buy|settle|ratify|amend|change|remove|reduce|cut|lower|keep|retain)\b)/;

/** No infinitive, and no verb of several that state a fact. */
function isPlainForm(text: string, tokens: PreparedText['tokens'], words: WordClasses, at: number): boolean {
  const before = tokens.words[at - 1]!;
  if (before === words.to || words.prepositions.has(before) || words.articles.has(before)) return false;
  const verb = text.slice(tokens.starts[at]!, tokens.ends[at]!);
  const written = text.slice(tokens.starts[at - 1]!, tokens.ends[at - 1]!);
  // “Insists that farmers pay enough” states it; “that each firm pay” asks for it.
  return /^(?:stay|go|come|stop|cease)$/.test(verb) || /^\p{Lu}/u.test(written) || /(?:[^s]|ss)$/.test(written);
}

/** “Hopes Washington will drop the duty”: what another side is hoped to do is asked of it. */
function hopeAt(
  tokens: PreparedText['tokens'],
  words: WordClasses,
  holders: EnglishSentence['holders'],
  at: number,
): StanceEvent | null {
  const side = holders.find(({ first }) => first > at && first <= at + 2);
  if (side === undefined || side.holder.kind === 'both-sides' || words.firstPerson.has(tokens.words[at + 1]!))
    return null;
  for (let i = side.last + 1; i <= side.last + 3; i += 1) {
    const word = tokens.words[i] ?? -1;
    if (words.will.has(word) || words.would.has(word))
      return stanceEvent({ first: at, last: i, stance: 'demands', strength: 'soft', object: 'after' });
  }
  return null;
}

const BIDS = /\b(?:suggest|insist|recommend)(?:s|ed|ing)? that (?:the )?$/i;

/** “Suggested that Brazil cut its duty”: a verb in its plain form right after the side that is to do it. */
export function isBidden({ text, tokens }: PreparedText, { holders }: EnglishSentence, here: PlacedCue): boolean {
  const written = text.slice(tokens.starts[here.first]!, tokens.ends[here.first]!);
  if (/(?:[^s]s|ed|ing)$/i.test(written)) return false;
  const side = holders.find(({ last }) => last === here.first - 1);
  if (side === undefined || side.holder.kind !== 'economy') return false;
  return BIDS.test(text.slice(Math.max(0, side.start - 24), side.start));
}
