/** What the sides undertake, sentence by sentence: “Korea will remove …; the United States intends to apply … and to consider …”. */

import type { Stance } from '../../reading.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { MARK } from '../../text/tokens.js';
import { evenedWord } from '../../text/vocabulary.js';
import type { StanceRules } from '../cues/stance-rules.js';
import { isCapitalised, isMark, type PlacedHolder, place } from '../english/clauses/placed.js';
import type { EnglishSentence } from '../english/clauses/sentence.js';
import type { TermRules } from '../rules/undertaking-rules.js';
import type { Holder, Voice } from '../voices/voices.js';
import { pastAdverbs, phraseAt, type TermVerb, termVerbAt } from './term-verbs.js';

/** One thing that is undertaken, held in common or asked. */
export interface Undertaking {
  readonly voices: readonly Voice[];
  /** Tokens [from, to) of its words, the subject included where it stands there. */
  readonly from: number;
  readonly to: number;
  readonly verb: TermVerb;
  /** “India's request that …” */
  readonly ask: boolean;
}

interface Head {
  readonly voices: readonly Voice[];
  readonly from: number;
  readonly verb: TermVerb;
  readonly ask: boolean;
}

/**
 * Undertakings of a sentence, in order.
 * @param holders of the sentence, adjectives included
 * @param they whom “they”, “it” and “this includes” stand for
 * @param we whose words the document is
 */
export function undertakingsOf(
  prepared: PreparedText,
  { en, words }: StanceRules,
  view: EnglishSentence,
  holders: readonly Holder[],
  they: readonly Voice[] | null,
  we: readonly Voice[],
): Undertaking[] {
  const { text, tokens } = prepared;
  const { firstToken, endToken } = view.sentence;
  const heads: Head[] = [];
  const add = (voices: readonly Voice[], from: number, verb: TermVerb | null, ask = false) => {
    if (verb !== null) heads.push({ voices, from, verb, ask });
  };
  for (const placed of view.holders) {
    const { holder, first, last, subject, owner } = placed;
    if (holder.kind === 'person' || holder.kind === 'unnamed') continue;
    if (owner || holder.kind === 'both-sides') {
      const noun = nounAt(prepared, en.terms, last + 1, endToken);
      // “The framework reaffirms the countries' commitment to”: from where the sentence opens.
      const near = noun !== null && !noun.ask && first - firstToken <= 8;
      if (noun !== null) add(holder.voices, near ? firstToken : first, noun.verb, noun.ask);
      else if (!owner && subject)
        add(
          holder.voices,
          withArticle(prepared, words, first, firstToken),
          termVerbAt(prepared, words, en.terms, last + 1, endToken),
        );
      continue;
    }
    // “Chile to eliminate duties”, as items and headlines put it.
    if (
      subject &&
      first - firstToken <= 3 &&
      tokens.words[last + 1] === words.to &&
      opensLine(prepared, firstToken, first)
    ) {
      const from = withArticle(prepared, words, first, firstToken);
      add(holder.voices, from, termVerbAt(prepared, words, en.terms, last + 2, endToken, 'firm'));
      continue;
    }
    const government = subject || owner ? -1 : governmentOf(prepared, firstToken, first);
    if ((!subject && government < 0) || isSupposed(prepared, firstToken, first)) continue;
    const verb = termVerbAt(prepared, words, en.terms, last + 1, endToken);
    if (verb === null) continue;
    const whole = subjectFrom(prepared, words, view, placed);
    add(whole.voices, government < 0 ? whole.from : Math.min(whole.from, government), verb);
  }
  for (const { kind, start, end, voices } of holders) {
    if (kind !== 'adjective') continue;
    const { first, last } = place(prepared, start, end);
    const noun = nounAt(prepared, en.terms, last + 1, endToken) ?? giftAt(prepared, en.terms, firstToken, last + 1);
    if (noun !== null) add(voices, noun.from ?? first, noun.verb, noun.ask);
  }
  heads.sort((a, b) => a.from - b.from);
  for (let i = firstToken; i < endToken; i += 1) {
    if (!words.thirdPerson.has(tokens.words[i]!) && !words.firstPerson.has(tokens.words[i]!)) continue;
    const word = text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase();
    const before = heads.findLast(({ from, verb }) => verb.last < i && from < i)?.voices ?? they;
    const voices = word === 'we' ? we : word === 'they' || word === 'it' ? (before ?? []) : [];
    if (voices.length === 0 || isSupposed(prepared, firstToken, i)) continue;
    add(voices, i, termVerbAt(prepared, words, en.terms, i + 1, endToken));
  }
  heads.sort((a, b) => a.from - b.from);
  const left = heads.filter(({ verb }) => !asksOrRefuses(view, verb));
  return left.flatMap((head, at) => {
    const end = left[at + 1]?.from ?? endToken;
    // “agree that”: what they agree on follows, and is somebody's.
    const empty = at + 1 < left.length && end - head.verb.last <= 2;
    return !empty ? parts(prepared, words, en.terms, head, end) : [];
  });
}

/** Nothing but marks, figures and an article before a token. */
function opensLine({ text, tokens }: PreparedText, from: number, first: number): boolean {
  return /^(?:[^\p{L}]*|[^\p{L}]*The )$/u.test(text.slice(tokens.starts[from]!, tokens.starts[first]!));
}

/** “This deal includes $150 billion of Korean investment”: what a deal has one side give. */
function giftAt({ text, tokens }: PreparedText, { gifts, deals }: TermRules, floor: number, at: number): Noun | null {
  if (!gifts.has(evenedWord(text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0)))) return null;
  let includes = -1;
  for (let i = floor; i < at; i += 1) {
    const word = evenedWord(text.slice(tokens.starts[i]!, tokens.ends[i]!));
    if (word === 'include') includes = i;
    else if (includes < 0 && !deals.has(word) && i > floor + 6) return null;
  }
  if (includes < 0) return null;
  return {
    verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: at },
    ask: false,
    from: floor,
  };
}

function withArticle({ tokens }: PreparedText, words: StanceRules['words'], first: number, floor: number): number {
  return first > floor && words.articles.has(tokens.words[first - 1]!) ? first - 1 : first;
}

/** First token of “the Government of Japan”, with nothing before that governs it; −1 when it is something else. */
function governmentOf({ text, tokens }: PreparedText, floor: number, first: number): number {
  const word = (i: number) => (i >= floor ? text.slice(tokens.starts[i]!, tokens.ends[i]!) : '');
  let at = first - 1;
  if (/^the$/i.test(word(at))) at -= 1;
  if (word(at) !== 'of' || !/^\p{Lu}\p{Ll}/u.test(word(at - 1))) return -1;
  at -= 2;
  while (/^\p{Lu}\p{Ll}|^['’]s?$/u.test(word(at)) && !/^The$/.test(word(at))) at -= 1;
  if (/^the$/i.test(word(at))) at -= 1;
  return at < floor || /^(?:and|that|[^a-zà-ɏ])/i.test(word(at)) ? at + 1 : -1;
}

interface Noun {
  readonly verb: TermVerb;
  readonly ask: boolean;
  /** Where the words begin, when before the name. */
  readonly from?: number;
}

/** “Japan's commitment to purchase”, “Chinese commitments to”, “India's request that”. */
function nounAt({ text, tokens }: PreparedText, { promises, asks }: TermRules, from: number, end: number): Noun | null {
  for (let i = from; i < Math.min(end, from + 6); i += 1) {
    const written = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (tokens.kinds[i] === MARK && !/^['’*]s?$/.test(written)) return null;
    const even = evenedWord(written);
    const ask = asks.has(even);
    if (!ask && !promises.has(even)) continue;
    const next = text.slice(tokens.starts[i + 1] ?? 0, tokens.ends[i + 1] ?? 0).toLowerCase();
    if (next !== 'to' && !(ask && (next === 'that' || next === 'for'))) return null;
    return { verb: { kind: 'plain', strength: 'moderate', negated: false, may: false, last: i + 1 }, ask };
  }
  return null;
}

/** “continues to seek”, “will insist on”: read as what it asks or refuses. */
function asksOrRefuses({ cues }: EnglishSentence, { kind, last }: TermVerb): boolean {
  return (
    kind === 'plain' &&
    cues.some(
      (cue) =>
        cue.first === last &&
        cue.cues.every((meaning) => meaning.kind === 'stance' && meaning.verb && ASKING.has(meaning.stance)),
    )
  );
}

const ASKING: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'excludes', 'links']);

/** The first token of a subject with what stands before it, and all whom it names: “The Kingdom of A (A), B and the Republic of C”. */
function subjectFrom(
  prepared: PreparedText,
  words: StanceRules['words'],
  { holders, sentence }: EnglishSentence,
  { holder, first }: PlacedHolder,
): { readonly voices: readonly Voice[]; readonly from: number } {
  const { text, tokens } = prepared;
  let voices = holder.voices;
  let from = first;
  for (let i = first - 1; i >= sentence.firstToken; i -= 1) {
    const word = tokens.words[i]!;
    const named = holders.find(({ last }) => last === i);
    if (words.articles.has(word)) {
      from = i;
      continue;
    }
    if (words.and.has(word) || isMark(prepared, i, ',()')) {
      if (isMark(prepared, i, ',') && !voices.some((voice) => voice !== holder.voices[0])) break;
      continue;
    }
    if (named !== undefined && (named.holder.kind === 'economy' || named.holder.kind === 'both-sides')) {
      // Only what is joined on by “and” or stands in brackets as the short form.
      const between = text.slice(named.end, tokens.starts[from]!);
      if (!/^\W*(?:\band\b|[)(])?\W*(?:\band\b)?\W*(?:the )?\W*$/i.test(between)) break;
      voices = [...named.holder.voices.filter((one) => !voices.some((other) => other.party === one.party)), ...voices];
      from = named.first;
      i = named.first;
      continue;
    }
    if (isCapitalised(prepared, i) || /^of$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) continue;
    break;
  }
  return { voices, from };
}

/** “If the United States will …”, “whether Korea will …”. */
function isSupposed({ text, tokens }: PreparedText, floor: number, first: number): boolean {
  for (let i = first - 1; i >= Math.max(floor, first - 2); i -= 1) {
    const word = text.slice(tokens.starts[i]!, tokens.ends[i]!);
    if (/^(?:if|whether|unless|once|until|should|than)$/i.test(word)) return true;
    if (!/^(?:the|of)$/i.test(word)) return false;
  }
  return false;
}

/** A modal, “has” or a verb of undertaking of its own, or one more thing that is affirmed. */
function opensAnother(
  prepared: PreparedText,
  words: StanceRules['words'],
  rules: TermRules,
  { verb }: Head,
  at: number,
  end: number,
): boolean {
  const { text, tokens } = prepared;
  const word = tokens.words[at]!;
  if (words.will.has(word) || words.would.has(word) || words.could.has(word)) return true;
  if (/^(?:has|have)$/.test(text.slice(tokens.starts[at]!, tokens.ends[at]!))) return true;
  const kind = phraseAt(prepared, rules, at, end)?.kind;
  return kind === 'undertakings' || (kind === 'affirmations' && verb.kind === 'affirmations');
}

/** Cuts what a subject does into its parts: at semicolons, and where a second modal or verb of undertaking is joined on. */
function parts(
  prepared: PreparedText,
  words: StanceRules['words'],
  rules: TermRules,
  head: Head,
  end: number,
): Undertaking[] {
  const found: Undertaking[] = [];
  let from = head.from;
  let verb = head.verb;
  const close = (to: number) => {
    if (to > from) found.push({ voices: head.voices, from, to, verb, ask: head.ask });
  };
  for (let i = head.verb.last + 1; i < end; i += 1) {
    const semicolon = isMark(prepared, i, ';');
    const joint = semicolon || isMark(prepared, i, ',') || words.and.has(prepared.tokens.words[i]!);
    if (!joint) continue;
    let next = i + 1;
    while (next < end && (words.and.has(prepared.tokens.words[next]!) || isMark(prepared, next, ','))) next += 1;
    next = pastAdverbs(prepared, next, end);
    // “…; the other side was not”: somebody else's.
    if (semicolon && words.articles.has(prepared.tokens.words[next] ?? -1)) {
      close(i);
      return found;
    }
    const added = termVerbAt(prepared, words, rules, next, end, semicolon ? verb.strength : null);
    // A list of nouns goes on: only a verb of its own begins something new.
    if (added === null || !(semicolon || opensAnother(prepared, words, rules, head, next, end))) continue;
    close(i);
    from = i + 1;
    verb =
      semicolon && added.kind === 'plain' && added.strength === verb.strength ? { ...added, negated: false } : added;
    i = Math.max(i, added.last);
  }
  close(end);
  return found;
}
