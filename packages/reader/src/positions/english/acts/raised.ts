/** What is raised with the other side and what is said to be needed: asks without a verb of asking. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import type { Placed } from '../clauses/placed.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

const RAISES = /^(?:(?:was|were|is|are|be|been|being) )?(?:rais(?:e|es|ed|ing)|(?:bring|brought|brings|bringing) up)$/i;

/** What is heightened or gathered, not spoken of. */
const HEIGHTENED =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|rates?|prices?|tax(?:es)?|fees?|caps?|ceilings?|limits?|quotas?|thresholds?|shares?|costs?|wages?|spending|funds?|money|capital|billion|million|stakes|hopes?|doubts?|fears?|expectations?|eyebrows|pressure|output|production|purchases|imports|exports|sales|investments?|standards|requirements?|content|bars?|voices?|flags?|questions?|points?|possibility|prospect|spectre|specter|risks?|forecasts?|targets?|offers?|volumes?|proportion|alarm|concerns?|objections?|it|them|this|that|these|those|issues?|matters?|topics?|levels?|ideas?)\b/i;

/** The words right after a verb up to what only says with whom, where and how. */
const OBJECT =
  /^ ((?!(?:its|our|his|her|an?|without|under|on|about|more|too)\b)(?:(?!(?:with|in|at|during|to|from|by|for|that|which|who|and|but|as|when|while|through)\b)[^\s.,;:()“”"]+ ?){1,9})/i;

/** “Raised … with Tokyo”, “… at the meeting”: only a subject of talk is raised there. */
const IN_TALKS =
  /^[^.;:“”"]{0,90}?\b(?:with (?:the |his |her |its |their |our )?(?:\p{Lu}|counterparts?|ministers?|us\b|them\b)|(?:in|at|during) (?:the |their |its |our |his |her |every |each )?(?:[\p{L}-]+ )?(?:meeting|talks|call|round|visit|summit|negotiations?|session|consultations?)\b)/u;

/**
 * “The Americans raised the patent law”: a subject that one side brings up is asked about of the other; null where something is
 * heightened or gathered.
 */
export function raisedAt(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { named, holders, sentence }: EnglishSentence,
  { first, last }: Placed,
): StanceEvent | null {
  if (!RAISES.test(text.slice(tokens.starts[first]!, tokens.ends[last]!))) return null;
  const passive = [first, first - 1, first - 2].some((at) => words.be.has(tokens.words[at] ?? -1));
  if (passive && !/ing$/i.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))) {
    return tokens.words[last + 1] === words.by ? stanceEvent({ ...told(first, last, 'before'), verb: last }) : null;
  }
  if (words.to === tokens.words[first - 1]) return null;
  // “Farmers raised beef”
  if (holders.some((one) => one.last === first - 1 && one.holder.voices[0]?.capacity === 'domestic-group')) return null;
  const rest = text.slice(tokens.ends[last]!, Math.min(sentence.end, tokens.ends[last]! + 140));
  const object = OBJECT.exec(rest)?.[1];
  if (object === undefined) return null;
  const end = tokens.ends[last]! + 1 + object.length;
  const theirs = named.some(
    (one) => one.start > tokens.ends[last]! && one.end < end && /^['’]/.test(text.slice(one.end)),
  );
  return !HEIGHTENED.test(object) || theirs || IN_TALKS.test(rest) ? told(first, last, 'after') : null;
}

const NEEDS = /^need(?:s|ed)?$/i;

/** What one side can need of another. */
const OF_OTHERS =
  /^ (?:(?!(?:to|for|of|from|time)\b)[^\s.;:()“”"]+ |["“]){0,5}?["“]?(?:access|relief|exemptions?|exclusions?|waivers?|carve-outs?|quotas?|rules|certainty|clarity|assurances?|guarantees?|treatment|phase-?(?:out|in)s?|transitions?|safeguards?|recognition|removal|flexibility|an end|movement|concessions?|commitments?|terms|(?:low|short|long|easi|fast)er|reductions?|cuts?)\b/i;

/** “Australia needs real access for its beef”: said by a side, an ask; null where something else is needed. */
export function neededAt(
  { text, tokens }: PreparedText,
  words: WordClasses,
  { sentence }: EnglishSentence,
  at: number,
): StanceEvent | null {
  if (!NEEDS.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return null;
  const before = tokens.words[at - 1] ?? -1;
  if (words.articles.has(before) || words.negators.has(before) || words.be.has(before)) return null;
  const end = tokens.ends[at]!;
  return OF_OTHERS.test(text.slice(end, Math.min(sentence.end, end + 90))) ? told(at, at, 'after') : null;
}

function told(first: number, last: number, object: StanceEvent['object']): StanceEvent {
  return stanceEvent({ first, last, stance: 'demands', strength: 'moderate', object, namedOnly: true });
}
