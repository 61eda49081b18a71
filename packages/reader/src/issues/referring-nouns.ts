/** Nouns that mean an issue named before: “the measure”, “that rate”, 해당 조치. */

import { isHangul } from '../text/hangul.js';
import { type PreparedText, sentenceAt, tokenAt } from '../text/prepared-text.js';
import type { Candidate } from './candidate.js';
import type { IssueRules } from './issue-rules.js';
import type { PlacedWord, PlacedWords } from './near-words.js';

interface Mention {
  readonly issue: number;
  readonly start: number;
  readonly end: number;
}

/** Sentences back in which the issue must have been named; a noun further off may mean anything. */
const FURTHEST = 15;

/**
 * Mentions by a noun that several issues may share. It means the one of them that was named last, in the plural (“these
 * measures”, 이들 규제) all that were named in that sentence.
 * @param mentions where issues are named outright, in order
 */
export function referringNouns(
  prepared: PreparedText,
  rules: IssueRules,
  words: PlacedWords,
  mentions: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  const lastNamed = new Map<number, Mention>();
  let next = 0;
  for (const { word, issues } of sharedNouns(rules, words, mentions)) {
    for (; next < mentions.length && mentions[next]!.start <= word.start; next += 1) {
      lastNamed.set(mentions[next]!.issue, mentions[next]!);
    }
    const named = [...issues].flatMap((issue) => lastNamed.get(issue) ?? []);
    if (named.length === 0) continue;
    const latest = named.reduce((best, mention) => (mention.start > best.start ? mention : best));
    // Part of words that name it outright, or too far from them.
    if (latest.end > word.start) continue;
    if (isQuotaOnFood(prepared, rules, mentions, latest, word)) continue;
    if (isConjunction(prepared, word) || isOnSomethingElse(prepared, rules, mentions, named, word)) continue;
    const back = sentenceAt(prepared.sentences, word.start) - sentenceAt(prepared.sentences, latest.start);
    if (back > FURTHEST) continue;
    const together = isSeveral(prepared, word)
      ? named.filter(({ start }) => start >= prepared.sentences[sentenceAt(prepared.sentences, latest.start)]!.start)
      : [latest];
    for (const { issue } of together) {
      const mention = { issue, start: word.start, end: word.end };
      found.push(mention);
      lastNamed.set(issue, mention);
    }
  }
  return found;
}

/** Furthest food that a quota is on after it, UTF-16 code units: “tariff rate quota for beef”. */
const ON = 6;

/** “(A quota for cars.) The duty on beef within the quota”: food named since then, or right after, is what it is on. */
function isQuotaOnFood(
  { text }: PreparedText,
  rules: IssueRules,
  mentions: readonly Mention[],
  latest: Mention,
  word: PlacedWord,
): boolean {
  if (!/quota$/i.test(text.slice(word.start, word.end)) || isFood(rules, latest)) return false;
  return mentions.some(
    (one) =>
      isFood(rules, one) &&
      one.start > latest.end &&
      (one.end <= word.start ||
        (one.start >= word.end && /^ (?:for|on) $/.test(text.slice(word.end, Math.min(one.start, word.end + ON))))),
  );
}

/** “Said that tariffs stood in the way”: “that” is no pronoun of several. */
function isConjunction({ text }: PreparedText, { start, end }: PlacedWord): boolean {
  return /^that .*[^s]s$/i.test(text.slice(start, end));
}

/** Furthest goods that a duty is on after it, UTF-16 code units: “the duty on sparkling European wine”. */
const GOODS_WITHIN = 36;

/** “(The duty on cars.) The duty on European wine could come down”: it says itself what it is on. */
function isOnSomethingElse(
  { text }: PreparedText,
  { issues }: IssueRules,
  mentions: readonly Mention[],
  named: readonly Mention[],
  { end }: PlacedWord,
): boolean {
  if (!text.startsWith(' on ', end)) return false;
  // A duty in general is on any goods.
  if (named.some(({ issue }) => issues.some(({ insteadOf }) => insteadOf.includes(issue)))) return false;
  return mentions.some(
    ({ issue, start }) =>
      start > end &&
      start <= end + GOODS_WITHIN &&
      !named.some((one) => one.issue === issue) &&
      /^ on (?:[\p{L}’'-]+ )*$/u.test(text.slice(end, start)),
  );
}

function isFood(rules: IssueRules, { issue }: Mention): boolean {
  return rules.issues[issue]!.category === 'agriculture';
}

const SEVERAL = /^(?:these|those|such|both|이들|이런)/i;

function isSeveral({ text }: PreparedText, { start, end }: PlacedWord): boolean {
  return SEVERAL.test(text.slice(start, end));
}

/** The nouns in order, each with the issues of the text that it may mean. */
function sharedNouns(
  rules: IssueRules,
  words: PlacedWords,
  mentions: readonly Mention[],
): { readonly word: PlacedWord; readonly issues: readonly number[] }[] {
  const byStart = new Map<number, { readonly word: PlacedWord; readonly issues: number[] }>();
  for (const issue of new Set(mentions.map((mention) => mention.issue))) {
    const thing = rules.issues[issue]!.refers;
    if (thing < 0) continue;
    for (const word of words.byThing[thing]!) {
      const known = byStart.get(word.start);
      if (known === undefined) byStart.set(word.start, { word, issues: [issue] });
      else known.issues.push(issue);
    }
  }
  return [...byStart.values()].sort((a, b) => a.word.start - b.word.start);
}

/** Words before a noun which say that it was spoken of. */
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their']);

/** Sentences back to which “the tariff” may point. */
const BACK = 3;

/**
 * Gives a bare word of a general issue to the special issue that it points back to: “the tariff” after “the reciprocal tariff”; in
 * Korean, which has no article, 관세 soon after 철강 관세.
 * @param named where issues are named, in order
 */
export function withReferringBack(
  prepared: PreparedText,
  named: readonly Candidate[],
  rules: IssueRules,
): readonly Candidate[] {
  const { sentences, text } = prepared;
  const last = new Map<number, Candidate>();
  return named.map((candidate) => {
    if (rules.issues[candidate.issue]!.refers >= 0) {
      for (const general of rules.issues[candidate.issue]!.insteadOf) last.set(general, candidate);
    }
    const special = last.get(candidate.issue);
    if (special === undefined || candidate.full || rules.issues[candidate.issue]!.refers < 0) return candidate;
    const back = candidate.sentence - special.sentence;
    const near = sentences[candidate.sentence]!.paragraph === sentences[special.sentence]!.paragraph;
    const pointsBack = isHangul(text.charCodeAt(candidate.start))
      ? back <= 1
      : back <= BACK && isDefinite(prepared, candidate.start);
    return near && pointsBack ? { ...candidate, issue: special.issue } : candidate;
  });
}

function isDefinite({ text, tokens }: PreparedText, start: number): boolean {
  const before = tokenAt(tokens, start) - 1;
  if (before < 0) return false;
  const word = text.slice(tokens.starts[before]!, tokens.ends[before]!).toLowerCase();
  // “Said that tariffs stood in the way”: no pronoun of several.
  if (word === 'that' && /^\p{L}*s\b/u.test(text.slice(start, start + 24))) return false;
  return DEFINITE.has(word);
}
