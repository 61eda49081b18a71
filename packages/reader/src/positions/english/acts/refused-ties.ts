/** Ties that nobody makes: those that are refused, and those that are only asked about. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { clauseAt, type EnglishSentence } from '../clauses/sentence.js';
import { type StanceEvent, stanceEvent } from '../clauses/stance-event.js';

/** A refusal and what stands between it and what would be tied. */
const REFUSES =
  /\b(?:rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|oppos(?:e|es|ed|ing)|(?:there(?: i|['’])s|there (?:was|will be|would be)) no(?: such)?|no such)\b(?:(?!\b(?:unless|until|without|because|while|but|as it)\b)[^.,;:])*$/i;

const JOINS = /\b(?:packages?|link(?:s|ed|ing)?|t(?:ie|ies|ied|ying)|coupl(?:e|ed|ing)|bundl(?:e|ed|ing))\b/i;

const ASKS =
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:e|ed|ing)|question(?:s|ed)?)(?: (?:him|her|them|it|reporters|about))?$/i;

/** “Ruled out making defence part of a package”: kept apart. “Asked whether it was linking them”: nobody's tie. */
export function withoutTiesNobodyMakes(
  { text, tokens }: PreparedText,
  view: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  if (!events.some(({ stance }) => stance === 'links')) return [...events];
  const refused = new Set<number>();
  const told = events.flatMap((event) => {
    if (event.stance !== 'links' || event.negated || event.bargain !== null) return [event];
    const { first } = view.clauses[clauseAt(view, event.first)]!;
    if (asked(text, tokens.starts[first]!, view.sentence.start)) return [];
    const from = tokens.starts[first]!;
    const until = tokens.starts[event.first]!;
    // “Ruled out lifting the duty in return for pork”: it is the giving that is refused.
    if (!JOINS.test(text.slice(until, tokens.ends[event.last]!))) return [event];
    if (event.first <= first || !REFUSES.test(text.slice(from, until))) return [event];
    refused.add(clauseAt(view, event.first));
    return [stanceEvent({ ...event, stance: 'excludes', strength: 'firm', negated: true })];
  });
  // The refusal is told with what it keeps apart.
  return told.filter(
    (event) =>
      event.stance !== 'rejects' ||
      !refused.has(clauseAt(view, event.first)) ||
      !told.some((other) => other.stance === 'excludes' && other.first > event.first),
  );
}

/** A clause that is asked: “asked whether”, “asked if”. */
function asked(text: string, start: number, from: number): boolean {
  const opener = /^(?:whether|if)\b/i.exec(text.slice(start, start + 8))?.[0].toLowerCase();
  if (opener === undefined) return false;
  return opener === 'whether' || ASKS.test(text.slice(Math.max(from, start - 30), start).trimEnd());
}
