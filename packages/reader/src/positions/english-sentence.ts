/** One English sentence with what clauses are read by: its clauses, holders, cues and signs. */

import type { Match } from '../text/lexicon.js';
import { type PreparedText, tokenAt } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import { MARK } from '../text/tokens.js';
import type { Cue, Sign, StanceRules, WordClasses } from './stance-rules.js';
import { type Holder, partyVoice } from './voices.js';

/** Something placed among the tokens [first, last]. */
export interface Placed {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

export interface PlacedHolder extends Placed {
  readonly holder: Holder;
  /** May be the subject of a verb: not after a preposition, not a possessive, not part of a longer name. */
  readonly subject: boolean;
  /** Owns what follows: “Lighthizer's office”. */
  readonly owner: boolean;
}

export interface PlacedCue extends Placed {
  readonly cues: readonly Cue[];
}

export interface PlacedSign extends Placed {
  readonly signs: readonly Sign[];
}

/** A clause: tokens [first, end). */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** Opened by “which”, “who” and the like. */
  readonly relative: boolean;
}

export interface EnglishSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly holders: readonly PlacedHolder[];
  readonly cues: readonly PlacedCue[];
  readonly signs: readonly PlacedSign[];
}

/** Places a match among the tokens. */
export function place({ tokens }: PreparedText, start: number, end: number): Placed {
  const at = tokenAt(tokens, start);
  const first = at > 0 && (at >= tokens.count || tokens.starts[at]! > start) ? at - 1 : at;
  return { start, end, first, last: Math.max(first, tokenAt(tokens, end) - 1) };
}

/** The matches of a list that stand in a sentence; the list is walked once for all sentences. */
export function createCursor<V>(matches: readonly Match<V>[]): (sentence: Sentence) => readonly Match<V>[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < matches.length && matches[at]!.start < start) at += 1;
    let last = at;
    while (last < matches.length && matches[last]!.start < end) last += 1;
    return matches.slice(at, last);
  };
}

/** Reads the clauses and holders of a sentence. */
export function englishSentence(
  prepared: PreparedText,
  rules: StanceRules,
  sentence: Sentence,
  holders: readonly Holder[],
  cueMatches: readonly Match<readonly Cue[]>[],
  signMatches: readonly Match<readonly Sign[]>[],
  parties: readonly string[],
): EnglishSentence {
  const { words } = rules;
  const cues = cueMatches.map(({ start, end, value }) => ({ ...place(prepared, start, end), cues: value }));
  const signs = signMatches.map(({ start, end, value }) => ({ ...place(prepared, start, end), signs: value }));
  const placed = placeHolders(prepared, words, sentence, holders, cues, signs, parties);
  return { sentence, cues, signs, holders: placed, clauses: clausesOf(prepared, words, sentence, placed, cues, signs) };
}

/** The word of a token, evened out; −1 for words that no rule knows. */
const wordAt = ({ tokens }: PreparedText, i: number): number => tokens.words[i] ?? -1;

export function isMark({ text, tokens }: PreparedText, i: number, marks: string): boolean {
  return (
    i >= 0 &&
    i < tokens.count &&
    tokens.kinds[i] === MARK &&
    marks.includes(text.slice(tokens.starts[i]!, tokens.ends[i]!))
  );
}

function isCapitalised({ text, tokens }: PreparedText, i: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens.starts[i]!, tokens.starts[i]! + 2));
}

function placeHolders(
  prepared: PreparedText,
  words: WordClasses,
  sentence: Sentence,
  holders: readonly Holder[],
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
  parties: readonly string[],
): PlacedHolder[] {
  const placed = holders.map((holder) =>
    withSide(prepared, { holder, ...place(prepared, holder.start, holder.end) }, signs),
  );
  for (const sign of signs) {
    if (!sign.signs.includes('both-sides') || parties.length < 2) continue;
    placed.push({ ...sign, holder: bothSides(sign, parties) });
  }
  placed.sort((a, b) => a.first - b.first || b.last - a.last);
  const found: PlacedHolder[] = [];
  for (let i = 0; i < placed.length; i += 1) {
    const { first, last, start, end } = placed[i]!;
    let { holder } = placed[i]!;
    const before = found.at(-1);
    // “The Americans want”, “the Chinese said”: the adjective stands for the side.
    const people =
      holder.kind === 'adjective' &&
      (/s$/.test(prepared.text.slice(start, end)) || words.articles.has(wordAt(prepared, first - 1))) &&
      verbFollows(prepared, words, cues, signs, last);
    if (people) holder = { ...holder, kind: 'economy' };
    if (holder.kind === 'adjective' || (before !== undefined && first <= before.last)) continue;
    const next = placed[i + 1];
    // “The United States and Thailand”: both, where the two stand side by side.
    if (
      holder.kind === 'economy' &&
      next?.holder.kind === 'economy' &&
      words.and.has(wordAt(prepared, last + 1)) &&
      gap(prepared, words, last + 2, next.first) === 0
    ) {
      const voices = [...holder.voices, ...next.holder.voices];
      found.push({
        holder: { start, end: next.end, kind: 'both-sides', voices },
        first,
        last: next.last,
        start,
        end: next.end,
        subject: !afterPreposition(prepared, words, sentence, first),
        owner: isOwner(prepared, next.last),
      });
      i += 1;
      continue;
    }
    if (holder.kind === 'economy' && modifies(prepared, words, cues, signs, last, next)) continue;
    const owner = isOwner(prepared, last);
    // “Dombrovskis and the Chinese Commerce Minister, Wang Wentao, agreed”
    if (
      holder.kind === 'person' &&
      before?.holder.kind === 'person' &&
      before.subject &&
      joins(prepared, words, before.last + 1, first)
    ) {
      found[found.length - 1] = {
        ...before,
        holder: { start: before.start, end, kind: 'person', voices: [...before.holder.voices, ...holder.voices] },
        last,
        end,
        owner,
        subject: !owner,
      };
      continue;
    }
    found.push({
      holder,
      first,
      last,
      start,
      end,
      owner,
      subject: !owner && !afterPreposition(prepared, words, sentence, first) && !afterHyphen(prepared, first, last),
    });
  }
  return found;
}

/** A verb of the rules, an auxiliary or an adverb stands next. */
function verbFollows(
  { text, tokens }: PreparedText,
  words: WordClasses,
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
  last: number,
): boolean {
  const after = last + 1;
  const word = tokens.words[after] ?? -1;
  return (
    words.light.has(word) ||
    cues.some((cue) => cue.first === after) ||
    signs.some((sign) => sign.first === after && sign.signs.includes('reporting')) ||
    (after < tokens.count && /ly$/.test(text.slice(tokens.starts[after]!, tokens.ends[after]!)))
  );
}

/** “The EU side”, “the Korean government”: the economy with the noun after it. */
function withSide(
  { tokens }: PreparedText,
  placed: Placed & { readonly holder: Holder },
  signs: readonly PlacedSign[],
): Placed & { readonly holder: Holder } {
  if (placed.holder.kind !== 'economy' && placed.holder.kind !== 'adjective') return placed;
  const noun = signs.find(({ first, signs: what }) => first === placed.last + 1 && what.includes('side-noun'));
  if (noun === undefined) return placed;
  const { last } = noun;
  return { ...placed, holder: { ...placed.holder, kind: 'economy' }, last, end: tokens.ends[last]! };
}

/** “and” with nothing but titles stands between two names. */
function joins(prepared: PreparedText, words: WordClasses, from: number, to: number): boolean {
  if (to - from > 9 || !words.and.has(wordAt(prepared, from))) return false;
  for (let i = from + 1; i < to; i += 1) {
    const word = wordAt(prepared, i);
    const title =
      isCapitalised(prepared, i) ||
      words.articles.has(word) ||
      words.prepositions.has(word) ||
      isMark(prepared, i, ",.'s’s");
    if (!title) return false;
  }
  return true;
}

function bothSides({ start, end }: Placed, parties: readonly string[]): Holder {
  return { start, end, kind: 'both-sides', voices: parties.map((party) => partyVoice(party)) };
}

/** Number of words between two tokens, articles left out. */
function gap(prepared: PreparedText, words: WordClasses, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (!words.articles.has(wordAt(prepared, i))) count += 1;
  return count;
}

function isOwner({ text, tokens }: PreparedText, last: number): boolean {
  const next = text.slice(tokens.ends[last]!, tokens.ends[last]! + 2);
  return next === "'s" || next === '’s' || next === "' " || next === '’ ';
}

function afterHyphen({ text, tokens }: PreparedText, first: number, last: number): boolean {
  return text[tokens.starts[first]! - 1] === '-' || text[tokens.ends[last]!] === '-';
}

/** An economy that only qualifies what follows: “U.S. Trade Representative Robert Lighthizer”, “US soybeans”. */
function modifies(
  prepared: PreparedText,
  words: WordClasses,
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
  last: number,
  next: (Placed & { readonly holder: Holder }) | undefined,
): boolean {
  const { text, tokens } = prepared;
  if (next !== undefined && next.first - last <= 10 && next.holder.kind !== 'economy') {
    let between = true;
    for (let i = last + 1; i < next.first && between; i += 1) {
      between =
        isCapitalised(prepared, i) ||
        isMark(prepared, i, "'s’s") ||
        words.prepositions.has(wordAt(prepared, i)) ||
        words.and.has(wordAt(prepared, i)) ||
        (isMark(prepared, i, ',') && next.holder.kind === 'person');
    }
    if (between && !isMark(prepared, last + 1, ',')) return true;
  }
  // Only short forms stand before a noun as they are: “US officials”, “EU exports”.
  const form = text.slice(tokens.starts[last]!, tokens.ends[last]!);
  if (!/^(?:[A-Z]\.?){2,3}$/.test(form)) return false;
  const after = last + 1;
  if (after >= tokens.count || tokens.kinds[after] === MARK) return false;
  const word = wordAt(prepared, after);
  if (words.light.has(word) || words.prepositions.has(word) || words.clauseOpeners.has(word)) return false;
  if (/ly$/.test(text.slice(tokens.starts[after]!, tokens.ends[after]!))) return false;
  if (cues.some((cue) => cue.first === after)) return false;
  if (signs.some((sign) => sign.first === after && sign.signs.includes('reporting'))) return false;
  // “The EU charges 10 percent”: a verb in -s or -ed may follow, but so may a plural noun.
  return !/ed$/.test(text.slice(tokens.starts[after]!, tokens.ends[after]!));
}

/** True when a preposition governs the noun that ends in a holder: “with Treasury Secretary Scott Bessent”. */
function afterPreposition(prepared: PreparedText, words: WordClasses, sentence: Sentence, first: number): boolean {
  const { text, tokens } = prepared;
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - 12); i -= 1) {
    const word = wordAt(prepared, i);
    if (words.prepositions.has(word)) {
      // “Minister of Trade Ahn”, “Secretary for Economy Lee”: inside a title.
      if (i > sentence.firstToken + 1 && i < first - 1 && isCapitalised(prepared, i - 1)) continue;
      return true;
    }
    const skips =
      words.articles.has(word) ||
      isMark(prepared, i, "'s’s") ||
      words.and.has(word) ||
      (isCapitalised(prepared, i) && i > sentence.firstToken) ||
      /^(?:president|minister|secretary|commissioner|chancellor|envoy|senior|former|prime|vice|deputy|other|own|elect)$/.test(
        text.slice(tokens.starts[i]!, tokens.ends[i]!),
      );
    if (!skips) return false;
  }
  return false;
}

const HARD = ';:()—–[]';

function clausesOf(
  prepared: PreparedText,
  words: WordClasses,
  { firstToken, endToken }: Sentence,
  holders: readonly PlacedHolder[],
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
): Clause[] {
  const { text, tokens } = prepared;
  const holderStarts = new Set(holders.filter(({ subject }) => subject).map(({ first }) => first));
  // “While the US asked for …, Seoul has ruled out …”: a side and its verb after a comma.
  const newSubjects = new Set(
    holders
      .filter(
        ({ subject, last }) =>
          subject &&
          (words.light.has(wordAt(prepared, last + 1)) ||
            cues.some((cue) => cue.first === last + 1 && cue.cues.some(({ kind }) => kind === 'stance'))),
      )
      .map(({ first }) => first),
  );
  const verbStarts = new Set<number>();
  const participles = new Set<number>();
  const reportEnds = new Set<number>();
  for (const { first, last, signs: what } of signs) {
    if (!what.includes('reporting')) continue;
    verbStarts.add(first);
    reportEnds.add(last);
    if (/ing$/.test(text.slice(tokens.starts[first]!, tokens.ends[first]!))) participles.add(first);
  }
  for (const { first, last, cues: what } of cues) {
    if (what.some((cue) => cue.kind === 'stance' && cue.verb)) {
      verbStarts.add(first);
      reportEnds.add(last);
    } else if (what.some((cue) => cue.kind === 'undertaking' || cue.kind === 'refusal')) verbStarts.add(first);
  }
  const starts: number[] = [firstToken];
  const relatives = new Set<number>();
  const open = (at: number) => {
    if (at > starts.at(-1)! && at < endToken) starts.push(at);
  };
  for (let i = firstToken; i < endToken; i += 1) {
    const word = wordAt(prepared, i);
    if (tokens.kinds[i] === MARK) {
      if (isMark(prepared, i, HARD) && tokens.ends[i]! - tokens.starts[i]! === 1) open(i + 1);
      else if (isMark(prepared, i, '"“”') && wholeClause(prepared, i, firstToken)) open(i + 1);
      else if (text[tokens.starts[i]!] === '-' && text[tokens.starts[i]! - 1] === ' ' && text[tokens.ends[i]!] === ' ')
        open(i + 1);
      continue;
    }
    if (isMark(prepared, i - 1, ',') && (newSubjects.has(i) || (words.articles.has(word) && newSubjects.has(i + 1))))
      open(i);
    // “…, suggesting that”: what follows is a remark on it.
    if (isMark(prepared, i - 1, ',') && participles.has(i)) open(i);
    if (words.relatives.has(word)) {
      open(i);
      relatives.add(i);
    } else if (words.clauseOpeners.has(word)) open(i);
    else if (word === words.that && opensComplement(prepared, reportEnds, firstToken, i)) open(i);
    else if (words.and.has(word)) {
      const next = wordAt(prepared, i + 1);
      if (
        isMark(prepared, i - 1, ',') ||
        holderStarts.has(i + 1) ||
        verbStarts.has(i + 1) ||
        words.will.has(next) ||
        words.would.has(next) ||
        words.could.has(next) ||
        words.must.has(next) ||
        words.can.has(next) ||
        words.thirdPerson.has(next) ||
        words.firstPerson.has(next) ||
        words.be.has(next) ||
        words.that === next
      ) {
        open(i);
      }
    }
  }
  return starts.map((first, at) => ({ first, end: starts[at + 1] ?? endToken, relative: relatives.has(first) }));
}

/** “said that”, “told Tokyo that”. */
function opensComplement(
  prepared: PreparedText,
  reportEnds: ReadonlySet<number>,
  firstToken: number,
  that: number,
): boolean {
  for (let i = that - 1; i >= Math.max(firstToken, that - 6); i -= 1) {
    if (reportEnds.has(i)) return true;
    if (prepared.tokens.kinds[i] === MARK && !isMark(prepared, i, "'s’s")) return false;
  }
  // “so that”
  return /^so$/i.test(prepared.text.slice(prepared.tokens.starts[that - 1]!, prepared.tokens.ends[that - 1]!));
}

/** A quotation mark that opens or closes whole clauses, not a few quoted words. */
function wholeClause(prepared: PreparedText, i: number, firstToken: number): boolean {
  return i === firstToken || isMark(prepared, i - 1, ',.:?!') || isMark(prepared, i - 1, '—');
}

/** Number of the clause that holds a token. */
export function clauseAt({ clauses }: EnglishSentence, token: number): number {
  let at = 0;
  while (at + 1 < clauses.length && clauses[at + 1]!.first <= token) at += 1;
  return at;
}
