/** What each side undertakes: sentences with a party as subject and a verb of undertaking. */

import type { Issues, Names } from '../mentions.js';
import type { CommitmentRead, DateRead, MeasureRead } from '../reading.js';
import { findPhrases, type Match } from '../text/lexicon.js';
import type { PreparedText } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { withBoundedSentences } from './bounded-sentences.js';
import type { CommitmentWord } from './commitment-rules.js';
import { koreanUndertaking } from './commitments-korean.js';
import { sidesOf } from './document-sides.js';
import type { MeasureRules } from './measure-rules.js';
import { firstFrom, type PartyMention, partyMentions } from './sentence-items.js';

/** What was read in the document before. */
export interface CommitmentContext {
  readonly issues: Issues;
  readonly measures: readonly MeasureRead[];
  readonly dates: readonly DateRead[];
}

/** One undertaking as it stands in the text. */
export interface Undertaking {
  /** Parties that undertake it. */
  readonly parties: readonly string[];
  readonly verb: CommitmentRead['verb'];
  /** Where the sentence's subject begins, and where the clause ends. */
  readonly start: number;
  readonly end: number;
  /** The clause that says what is undertaken. */
  readonly whatStart: number;
  readonly whatEnd: number;
}

/**
 * Finds the commitments of a text.
 * @param context issues, measures and dates read in the same text
 */
export function findCommitments(
  whole: PreparedText,
  rules: MeasureRules,
  names: Names,
  context: CommitmentContext,
): CommitmentRead[] {
  const prepared = withBoundedSentences(whole);
  const words = findPhrases(prepared, rules.commitments.words);
  if (!words.some(({ value }) => value.verb !== undefined)) return [];
  const parties = partyMentions(names, prepared.text);
  const sides = sidesOf(parties, rules) ?? [];
  const { sentences, text } = prepared;
  const found: CommitmentRead[] = [];
  let open: { readonly undertaking: Undertaking; readonly paragraph: number } | null = null;
  sentences.forEach((sentence, index) => {
    const item = LIST_ITEM.exec(text.slice(sentence.start, sentence.start + 8));
    if (open !== null && item !== null && index > 0) {
      const whatStart = sentence.start + item[0].length;
      const end = trimmedEnd(text, whatStart, sentence.end);
      found.push(
        ...asRead(
          text,
          { ...open.undertaking, start: whatStart, whatStart, whatEnd: end, end },
          words,
          context,
          sentence,
        ),
      );
      return;
    }
    open = null;
    for (let i = firstFrom(words, sentence.start); i < words.length && words[i]!.start < sentence.end; i += 1) {
      const match = words[i]!;
      if (match.value.verb === undefined) continue;
      const undertaking = match.value.korean
        ? koreanUndertaking(text, sentence, match, parties, sides)
        : undertakingAt(text, sentence, match, parties, sides);
      if (undertaking === null) continue;
      if (undertaking.whatEnd - undertaking.whatStart < 4) {
        // “Thailand shall:” opens a list.
        if (/^\s*:/.test(text.slice(match.end, match.end + 3))) open = { undertaking, paragraph: sentence.paragraph };
        continue;
      }
      found.push(...asRead(text, undertaking, words, context, sentence));
      break;
    }
  });
  return found;
}

const LIST_ITEM = /^\s*(?:\(?[a-z0-9]{1,3}[.)]|\(?[ivx]{1,4}\)|[-•·*–○□▲])\s+/;
/** Verbs after “will” that tell of a state, not of an undertaking. */
const STATES =
  /^\s+(?:be\s+(?!(?:permitted|allowed|required)\b)|have\b|face\b|see\b|benefit\b|receive\b|lose\b|suffer\b|likely\b|probably\b|need\b|feel\b|find\b|get\b|become\b|know\b|only\s+be\b|also\s+be\b|now\s+be\b|pay\b|depend\b|never\b|always\b|come\b|arrive\b|visit\b|meet\b|hold\s+talks\b|travel\b|speak\b|decide\b|fly\b|leave\b|return\b)/i;
const CLAUSE_END =
  /[;“”]|\s—\s|,\s(?:according to|said|he said|she said|the \w+ said|which|while|but|although|as|after|adding|saying|whereas)\b|:\s/g;
const BOTH =
  /(?:both (?:sides|countries|parties|governments|nations)|the (?:two|2) (?:sides|countries|parties|governments|nations|leaders)|the parties|each party|the sides|the participants|the united states and \w+ both)\s*(?:also|have|jointly|further)?\s*$/i;

function undertakingAt(
  text: string,
  sentence: Sentence,
  verb: Match<CommitmentWord>,
  parties: readonly PartyMention[],
  sides: readonly string[],
): Undertaking | null {
  const after = text.slice(verb.end, Math.min(sentence.end, verb.end + 24));
  if (STATES.test(after)) return null;
  const before = text.slice(sentence.start, verb.start);
  const whatStart = verb.end + (/^\s*/.exec(after)?.[0].length ?? 0);
  const rest = text.slice(whatStart, sentence.end);
  CLAUSE_END.lastIndex = 0;
  const stop = CLAUSE_END.exec(rest);
  const whatEnd = trimmedEnd(text, whatStart, stop === null ? sentence.end : whatStart + stop.index);
  const shared = { verb: verb.value.verb!, end: whatEnd, whatStart, whatEnd };
  const both = BOTH.exec(before.slice(-60));
  if (both !== null) {
    if (sides.length !== 2) return null;
    return { ...shared, parties: sides, start: verb.start - (Math.min(60, before.length) - both.index) };
  }
  const subject = subjectBefore(text, sentence, verb.start, parties);
  return subject === null ? null : { ...shared, parties: subject.parties, start: subject.start };
}

/** What may stand between a subject and its verb: adverbs, “'s government”, a bracket. */
const BETWEEN =
  /^(?:['’]s)?[\s,]*(?:\([^)]{0,60}\)[\s,]*)?(?:(?:government|administration|side|ministry|president|officials|also|then|now|therefore|further|too|both|hereby|in turn|for its part|has|have|had|that|it|he|she|they|said|says|announced|confirmed|thus|jointly)(?:[\s,]+|$))*$/i;

function subjectBefore(
  text: string,
  sentence: Sentence,
  verb: number,
  parties: readonly PartyMention[],
): { readonly parties: readonly string[]; readonly start: number } | null {
  const first = firstFrom(parties, sentence.start);
  let last = -1;
  for (let i = first; i < parties.length && parties[i]!.end <= verb; i += 1) last = i;
  if (last < 0) return null;
  const party = parties[last]!;
  if (
    party.form === 'adjective' &&
    !/^\s+(?:government|administration|side|officials)/i.test(text.slice(party.end, party.end + 16))
  )
    return null;
  if (verb - party.end > 90 || !BETWEEN.test(text.slice(party.end, verb))) return null;
  const lead = text.slice(Math.max(sentence.start, party.start - 24), party.start);
  // “talks with Japan will …”: the party is no subject.
  if (/\b(?:of|with|to|from|in|on|for|against|by|between|into|over|at)\s+(?:the\s+)?$/i.test(lead)) return null;
  const list: string[] = [party.economy];
  let start = party.start;
  // “The United States and Thailand will …”
  if (/\band\s+(?:the\s+)?$/i.test(lead) && last > first) {
    const other = parties[last - 1]!;
    if (party.start - other.end <= 9) {
      list.unshift(other.economy);
      start = other.start;
    }
  }
  return { parties: [...new Set(list)], start };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s.,;:]/.test(text[at - 1]!)) at -= 1;
  return text.slice(start, at).endsWith(', and') ? at - 5 : at;
}

/** Elements of a list, in order of their start, that begin in [from, to). */
function within<T>(list: readonly T[], from: number, to: number, startOf: (each: T) => number): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle]!) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && startOf(list[end]!) < to) end += 1;
  return list.slice(low, end);
}

/** One line for each party. */
function asRead(
  text: string,
  undertaking: Undertaking,
  words: readonly Match<CommitmentWord>[],
  { issues, measures, dates }: CommitmentContext,
  sentence: Sentence,
): CommitmentRead[] {
  const { start, end, whatStart, whatEnd, parties, verb } = undertaking;
  const last = Math.max(end, sentence.end);
  const duty = measures.filter(({ span }) => span[0] >= start && span[1] <= last);
  const rate =
    duty.find((measure) => measure.rate_pct !== null && measure.from_pct !== null) ??
    duty.find((measure) => measure.rate_pct !== null);
  const inSentence = within(words, sentence.start, sentence.end, (word) => word.start);
  const statusWord = inSentence.find((word) => word.value.status !== undefined);
  const instrument = inSentence.find((word) => word.value.instrument);
  const date = within(dates, start, last, (each) => each.span[0]).find(
    ({ span }) =>
      /(?:by|before|until|from|effective|later than|starting|within|as of|on)\s*(?:on\s*)?$/i.test(
        text.slice(Math.max(0, span[0] - 16), span[0]),
      ) ||
      /^\s?(?:\([^)]{1,8}\))?\s?(?:까지|부터|내)/.test(text.slice(span[1], span[1] + 12)) ||
      /^(?:by|until|on)\s/i.test(text.slice(span[0], span[1])),
  );
  return parties.map((party) => ({
    party,
    what: text.slice(whatStart, whatEnd),
    issue: within(issues.mentions, start, last, (mention) => mention.start)[0]?.issue ?? null,
    instrument: instrument === undefined ? null : text.slice(instrument.start, instrument.end),
    from_pct: rate?.from_pct ?? null,
    to_pct: rate?.rate_pct ?? null,
    quota: duty.find((measure) => measure.quantity !== null)?.quantity ?? null,
    by: date?.date ?? null,
    verb,
    status: statusWord?.value.status ?? 'made',
    quote: { start, end, text: text.slice(start, end), state: 'verified' as const },
  }));
}
