/** Which issues a term is on, and the words that carry it for each. */

import type { IssueMention } from '../../mentions.js';
import type { Span } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { evenedWord } from '../../text/vocabulary.js';
import { type IssueFinder, trimmedSpan, withoutDutyOnBought } from '../found/event-issues.js';
import type { TermRules } from '../rules/undertaking-rules.js';
import type { Undertaking } from './undertakings.js';

/** From this length on a quote ends where its issue is named. */
const LONG_QUOTE = 220;
/** … and not before this. */
const SHORTEST_CUT = 160;

/**
 * Issues of a term: the agreement where that is what is agreed, else those named in it, before it in its sentence, or in its label.
 * @param label issues of the label of its paragraph
 * @param titled true when the label is a sentence of its own, which all that follows is about: “• Rules of origin.”
 * @param first true for the first term of its sentence, which what stands before its subject belongs to
 * @param alone true when no term before it in its sentence has taken the issues named there
 */
export function termIssues(
  prepared: PreparedText,
  terms: TermRules,
  finder: IssueFinder,
  sentence: Sentence,
  one: Undertaking,
  [start, end]: Span,
  label: readonly IssueMention[],
  titled: boolean,
  first: boolean,
  alone: boolean,
): readonly IssueMention[] {
  const deal = dealOf(prepared, terms, finder, one, start, end);
  if (deal !== null) return [deal];
  const topic = first ? topicOf(prepared, terms, sentence, one.from) : null;
  const inside = issuesOf(finder, terms, prepared.text, topic?.[0] ?? start, end);
  if (titled && label.length === 1) {
    // Under “Agriculture.” what is named is more special.
    const { issue } = label[0]!;
    const general = terms.broad.has(issue) || finder.category(issue) === issue;
    if (!general || inside.length === 0) return label;
  }
  if (inside.length > 0) return inside;
  const earlier = alone ? finder.before(start, sentence.start) : [];
  return earlier.length > 0 ? earlier : withoutBroad(finder, terms, label);
}

/** “With respect to automobiles, Switzerland intends to …”: what stands before the subject. */
function topicOf(
  { text, tokens }: PreparedText,
  { topics }: TermRules,
  { firstToken }: Sentence,
  from: number,
): Span | null {
  let first = firstToken;
  while (first < from && !/^\p{L}{2}/u.test(text.slice(tokens.starts[first]!))) first += 1;
  let key = '';
  for (let i = first; i < Math.min(from, first + 4); i += 1) {
    const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    key = key === '' ? word : `${key} ${word}`;
    if (topics.has(key)) return [tokens.starts[i]!, tokens.starts[from]!];
  }
  return null;
}

/** How near after a deal stands what it is on, UTF-16 code units. */
const NEAR_DEAL = 50;

/** “have agreed to a framework”: the agreement itself. */
function dealOf(
  { text, tokens }: PreparedText,
  { deals }: TermRules,
  finder: IssueFinder,
  { verb, to }: Undertaking,
  start: number,
  end: number,
): IssueMention | null {
  for (let i = verb.last; i < Math.min(to, verb.last + 5); i += 1) {
    const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    if (deals.has(word)) {
      // “The arrangement on medicine prices”
      const on = /^ (?:on|for|regarding|concerning|about) /.exec(text.slice(tokens.ends[i]!, tokens.ends[i]! + 12));
      const named = on === null ? [] : finder.within(tokens.ends[i]!, Math.min(end, tokens.ends[i]! + NEAR_DEAL));
      if (named.some((one) => finder.category(one.issue) !== 'fta')) return null;
      const issue = finder.ofCategory('fta', start);
      return issue === null ? null : { issue, start, end };
    }
    if (i > verb.last && !/^(?:\W+|an?|the|on|this|reciprocal|new|historic|interim)$/.test(word)) return null;
  }
  return null;
}

/** Issues of a stretch: not those in brackets, nor broad ones beside those that they take in, nor what is told in passing. */
function issuesOf(finder: IssueFinder, terms: TermRules, text: string, start: number, end: number): IssueMention[] {
  const brackets = bracketsOf(text, start, end);
  const all = withoutDutyOnBought(text, finder.within(start, end));
  const relative = text.slice(start, end).search(/, which\b/);
  const stop = relative > 0 && all.some((mention) => mention.end <= start + relative) ? start + relative : end;
  const found = all.filter(
    (mention) =>
      mention.start < stop &&
      !brackets.some(([open, close]) => mention.start > open && mention.end <= close) &&
      // Part of a longer one: “fentanyl” in “tariffs imposed to curb fentanyl”.
      !all.some(
        (other) =>
          other !== mention &&
          other.start <= mention.start &&
          other.end >= mention.end &&
          other.end - other.start > mention.end - mention.start &&
          // “tariffs on automobiles” in “tariffs on automobiles and lumber” is a duty of its own.
          !(finder.category(mention.issue) === 'tariff' && finder.category(other.issue) === 'tariff'),
      ) &&
      // “under the Agreement” only says where.
      !(
        finder.category(mention.issue) === 'fta' &&
        /\b(?:of|under|in|from|with|by|per|to|into)\s+(?:the\s+|this\s+|that\s+)?$/i.test(
          text.slice(Math.max(start, mention.start - 24), mention.start),
        ) &&
        !/negotiat|talk/i.test(text.slice(mention.start, mention.end))
      ),
  );
  return withoutBroad(finder, terms, found);
}

function bracketsOf(text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end);
  const found: Span[] = [];
  for (let open = stretch.indexOf('('); open >= 0; ) {
    const close = stretch.indexOf(')', open);
    if (close < 0) break;
    found.push([start + open, start + close]);
    open = stretch.indexOf('(', close);
  }
  return found;
}

/** The agreement itself, duties and barriers in general give way to something more special of their kind. */
function withoutBroad(finder: IssueFinder, { broad }: TermRules, mentions: readonly IssueMention[]): IssueMention[] {
  const special = mentions.filter(({ issue }) => finder.category(issue) !== 'fta');
  const left = special.length > 0 && finder.category(mentions[0]!.issue) !== 'fta' ? special : [...mentions];
  return left.filter((one) => {
    if (!broad.has(one.issue)) return true;
    const category = finder.category(one.issue);
    return !left.some((other) => {
      if (broad.has(other.issue)) return false;
      if (category !== 'tariff') return true;
      const kind = finder.category(other.issue);
      // “customs duties on electronic transmissions”
      return kind === 'tariff' || (kind === 'digital' && other.start > one.end && other.start - one.end <= 5);
    });
  });
}

/** The words up to where the issue is named and the phrase ends. */
export function quoteOf(text: string, start: number, end: number, mention: IssueMention): Span {
  if (end - start <= LONG_QUOTE || mention.end <= start || mention.end >= end) return [start, end];
  const from = Math.max(mention.end, start + SHORTEST_CUT);
  const stop = text.slice(from, end).search(/[,;()]/);
  return trimmedSpan(text, start, stop < 0 ? end : from + stop);
}
