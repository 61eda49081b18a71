/**
 * Which issues a document speaks of, and where.
 *
 * An issue is named by its own phrases or by words that stand near one another. Once named, its bare words count too (“cars”
 * after “the duty on cars”). Then headings give way to their members, a general issue to the special one that uses the same
 * words, and fields that are merely listed become topics of the heading they are listed under.
 */

import type { IssueMention, Issues } from '../mentions.js';
import type { IssueMentioned } from '../reading.js';
import { lastBeginningBy } from '../text/in-order.js';
import { findPhrases, type Lexicon } from '../text/lexicon.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { bodyNames } from './body-names.js';
import { boilerplateSentences } from './boilerplate.js';
import type { Candidate } from './candidate.js';
import { dealInQuestion } from './deal-in-question.js';
import type { IssueRules } from './issue-rules.js';
import { labelledItems } from './labelled-items.js';
import { type FieldList, listedFields } from './listed-fields.js';
import { nearMatch, type PlacedWord, type PlacedWords, placeWords } from './near-words.js';
import { referringNouns, withReferringBack } from './referring-nouns.js';
import { bareSubjects } from './subjects.js';

/**
 * Finds the issues of a document.
 * @param prepared the text, prepared with the vocabulary that the rules were compiled with
 */
export function findIssues(prepared: PreparedText, rules: IssueRules): Issues {
  const skipped = boilerplateSentences(prepared, rules);
  const words = placeWords(prepared, rules);
  const looksLike = spansByIssue(prepared, rules.unless);
  const inBodyName = bodyNames(prepared.text);
  const usable: Usable = (issue, { start, end }) => !covers(looksLike[issue], start, end) && !inBodyName(start, end);

  let named = [...ownPhrases(prepared, rules, usable), ...nearWords(prepared, rules, words, usable)].filter(
    ({ sentence }) => !skipped.has(sentence),
  );
  const lists = listedFields(prepared, rules, words, skipped);
  const listsIn = new Map<number, FieldList[]>();
  for (const list of lists) listsIn.set(list.sentence, [...(listsIn.get(list.sentence) ?? []), list]);
  named = named.filter(
    ({ issue, start, end, sentence }) =>
      !(listsIn.get(sentence)?.some((list) => list.holds(issue, start, end)) ?? false),
  );
  for (const list of lists) {
    named.push({ issue: list.heading, start: list.start, end: list.end, sentence: list.sentence, full: true });
  }
  named.sort((a, b) => a.start - b.start || b.end - a.end || a.issue - b.issue);
  named = withoutHeadings(prepared, withReferringBack(prepared, withoutGeneral(named, rules), rules), rules);

  const covered = createCover(named, rules);
  const labelled = prepared.language === 'ko' && named.length > 0 ? labelledItems(prepared, rules) : [];
  const subjects = [...bareSubjects(prepared, rules, named), ...labelled].filter(
    ({ sentence, issue, start, end }) =>
      !skipped.has(sentence) && usable(issue, { start, end }) && !covered(issue, start, end),
  );
  named = withoutGeneral(merged([...named, ...subjects]), rules);

  const established = new Set(named.map(({ issue }) => issue));
  // A bare word inside another issue's words belongs to that one.
  const taken = createCover(named, rules);
  const bare = bareNames(prepared, rules, words, established, usable).filter(
    ({ sentence, issue, start, end }) => !skipped.has(sentence) && !taken(issue, start, end),
  );
  const direct = merged([...named, ...bare]);
  const again = referringNouns(prepared, rules, words, direct).filter(
    ({ issue, start, end }) =>
      usable(issue, { start, end }) && !skipped.has(sentenceAt(prepared.sentences, start)) && !taken(issue, start, end),
  );
  const mentions = merged([
    ...direct,
    ...again.map(
      ({ issue, start, end }): Candidate => ({
        issue,
        start,
        end,
        sentence: sentenceAt(prepared.sentences, start),
        full: false,
      }),
    ),
  ]);
  const deal = dealInQuestion(prepared, rules);
  return {
    issues: summed(rules, mentions, established, lists),
    mentions: mentions.map(
      ({ issue, start, end, beside }): IssueMention => ({
        issue: rules.issues[issue]!.id,
        start,
        end,
        ...(beside === true ? { beside } : {}),
      }),
    ),
    deal: deal === null ? null : rules.issues[deal]!.id,
  };
}

/** Whether words of other issues, none of them its general one, cover a stretch whole and more. */
function createCover(
  named: readonly Candidate[],
  rules: IssueRules,
): (issue: number, start: number, end: number) => boolean {
  return (issue, start, end) => {
    const last = lastBeginningBy(named, start);
    for (let i = last; i >= Math.max(0, last - 5); i -= 1) {
      const other = named[i]!;
      if (rules.issues[issue]!.insteadOf.includes(other.issue)) continue;
      if (other.issue !== issue && other.start <= start && other.end >= end && other.end - other.start > end - start) {
        return !named
          .slice(Math.max(0, i - 6), i + 6)
          .some((own) => own.issue === issue && own.start <= start && own.end >= end);
      }
    }
    return false;
  };
}

type Usable = (issue: number, word: Pick<PlacedWord, 'start' | 'end'>) => boolean;

function spansByIssue(prepared: PreparedText, lexicon: Lexicon<readonly number[]>) {
  const spans: { readonly start: number; readonly end: number }[][] = [];
  for (const { start, end, value } of findPhrases(prepared, lexicon)) {
    for (const issue of value) {
      spans[issue] ??= [];
      spans[issue].push({ start, end });
    }
  }
  return spans;
}

/** True when a span of a list, in order and without overlaps, holds [start, end). */
function covers(
  spans: readonly { readonly start: number; readonly end: number }[] | undefined,
  start: number,
  end: number,
): boolean {
  if (spans === undefined) return false;
  const last = lastBeginningBy(spans, start);
  return last >= 0 && spans[last]!.end >= end;
}

function ownPhrases(prepared: PreparedText, rules: IssueRules, usable: Usable): Candidate[] {
  return findPhrases(prepared, rules.phrases).flatMap(({ start, end, value }) => {
    const sentence = sentenceAt(prepared.sentences, start);
    return value
      .filter((issue) => usable(issue, { start, end }))
      .map((issue) => ({ issue, start, end, sentence, full: true }));
  });
}

function nearWords(prepared: PreparedText, rules: IssueRules, words: PlacedWords, usable: Usable): Candidate[] {
  const found: Candidate[] = [];
  for (const anchor of words.present) {
    const nearRules = rules.nearByAnchor.get(anchor);
    if (nearRules === undefined) continue;
    for (const word of words.byThing[anchor]!) {
      const at = sentenceAt(prepared.sentences, word.start);
      const sentence = prepared.sentences[at];
      if (sentence === undefined) continue;
      for (const rule of nearRules) {
        const match = nearMatch(prepared, words, rule, word, sentence, usable);
        if (match === null) continue;
        const { issue, start, end, parts } = match;
        found.push({ issue, start, end, sentence: at, full: parts > 1, ...(rule.beside ? { beside: true } : {}) });
      }
    }
  }
  return found;
}

/** Bare words of issues that the document speaks of elsewhere. */
function bareNames(
  prepared: PreparedText,
  rules: IssueRules,
  words: PlacedWords,
  established: ReadonlySet<number>,
  usable: Usable,
): Candidate[] {
  const found: Candidate[] = [];
  for (const issue of established) {
    const thing = rules.issues[issue]!.names;
    if (thing < 0) continue;
    for (const word of words.byThing[thing]!) {
      if (!usable(issue, word)) continue;
      const sentence = sentenceAt(prepared.sentences, word.start);
      found.push({ issue, start: word.start, end: word.end, sentence, full: false });
    }
  }
  return found;
}

/** Leaves out a bare word of a general issue where a special one uses the same words. */
function withoutGeneral(named: readonly Candidate[], rules: IssueRules): Candidate[] {
  const special = new Map<number, Candidate[]>();
  for (const candidate of named) {
    for (const general of rules.issues[candidate.issue]!.insteadOf) {
      const known = special.get(general);
      if (known === undefined) special.set(general, [candidate]);
      else known.push(candidate);
    }
  }
  const cursors = new Map<number, number>();
  return named.filter((candidate) => {
    const rivals = special.get(candidate.issue);
    if (rivals === undefined || candidate.beside === true) return true;
    // Both lists are in order: rivals that end long before the candidate are passed for good.
    let cursor = cursors.get(candidate.issue) ?? 0;
    while (cursor < rivals.length && rivals[cursor]!.sentence < candidate.sentence) cursor += 1;
    cursors.set(candidate.issue, cursor);
    for (let i = cursor; i < rivals.length && rivals[i]!.sentence === candidate.sentence; i += 1) {
      const rival = rivals[i]!;
      if (rival.start > candidate.end) break;
      const contained = rival.start <= candidate.start && rival.end >= candidate.end;
      const overlaps = rival.start < candidate.end && rival.end > candidate.start;
      if (contained || (overlaps && (!candidate.full || rival.full))) return false;
    }
    return true;
  });
}

/** Leaves out a heading in a sentence that names one of its members, unless words of its own name it. */
function withoutHeadings(prepared: PreparedText, named: readonly Candidate[], rules: IssueRules): Candidate[] {
  const bySentence = new Map<number, Set<number>>();
  for (const { sentence, issue } of named) {
    const known = bySentence.get(sentence);
    if (known === undefined) bySentence.set(sentence, new Set([issue]));
    else known.add(issue);
  }
  if (named.every(({ issue }) => rules.issues[issue]!.headingFor.size === 0)) return [...named];
  const heads = spansByIssue(prepared, rules.headings);
  return named.filter(({ issue, sentence, start, end }) => {
    const members = rules.issues[issue]!.headingFor;
    if (members.size === 0 || !covers(heads[issue], start, end)) return true;
    for (const other of bySentence.get(sentence)!) if (members.has(other)) return false;
    return true;
  });
}

/** In order, of overlapping mentions of one issue the first and longest. */
function merged(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.issue - b.issue);
  const lastEnd = new Map<number, number>();
  return candidates.filter(({ issue, start, end }) => {
    if (start < (lastEnd.get(issue) ?? -1)) return false;
    lastEnd.set(issue, end);
    return true;
  });
}

function summed(
  rules: IssueRules,
  mentions: readonly Candidate[],
  established: ReadonlySet<number>,
  lists: ReturnType<typeof listedFields>,
): IssueMentioned[] {
  const spans = new Map<number, [number, number][]>();
  for (const { issue, start, end } of mentions) {
    if (!established.has(issue)) continue;
    const known = spans.get(issue);
    if (known === undefined) spans.set(issue, [[start, end]]);
    else known.push([start, end]);
  }
  return [...spans].map(([issue, where]) => {
    const { id, label, category } = rules.issues[issue]!;
    const topics = new Map<number, [number, number][]>();
    for (const list of lists) {
      if (list.heading !== issue) continue;
      for (const { topic, start, end } of list.topics) {
        const known = topics.get(topic);
        if (known === undefined) topics.set(topic, [[start, end]]);
        else known.push([start, end]);
      }
    }
    const base = { issue: id, label, category, spans: where };
    if (topics.size === 0) return base;
    return { ...base, topics: [...topics].map(([topic, at]) => ({ topic: rules.issues[topic]!.id, spans: at })) };
  });
}
