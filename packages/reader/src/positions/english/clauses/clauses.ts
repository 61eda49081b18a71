/** Where the clauses of an English sentence begin and end. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import { MARK } from '../../../text/tokens.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { type Clause, isMark, type PlacedCue, type PlacedHolder, type PlacedSign, wordAt } from './placed.js';

const HARD = ';:()—–[]';

/** “The World Trade Organization (WTO) set up”: the brackets of a name's short form, inside its clause. */
function boundsShortName({ text, tokens }: PreparedText, at: number): boolean {
  const mark = text[tokens.starts[at]!];
  const name = mark === '(' ? at + 1 : mark === ')' ? at - 1 : -1;
  if (name < 0 || name >= tokens.count) return false;
  const start = tokens.starts[name]!;
  const end = tokens.ends[name]!;
  // “On the mechanism (CBAM), it asked that”: an opening phrase ends there.
  if (text[end + 1] === ',') return false;
  return text[start - 1] === '(' && text[end] === ')' && /^\p{Lu}[\p{Lu}\d&.-]{1,9}s?$/u.test(text.slice(start, end));
}

export function clausesOf(
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
    // “Goyal, speaking in Mumbai, said”: an aside, after which the main verb comes.
    if (/^(?!speaking|talking).*ing$/.test(text.slice(tokens.starts[first]!, tokens.ends[first]!)))
      participles.add(first);
  }
  for (const { first, last, cues: what } of cues) {
    if (what.some((cue) => cue.kind === 'stance' && cue.verb)) {
      verbStarts.add(first);
      reportEnds.add(last);
    } else if (what.some((cue) => cue.kind === 'undertaking' || cue.kind === 'refusal')) verbStarts.add(first);
  }
  const acts = new Set(
    cues.flatMap(({ first, cues: what }) => (what.some(({ kind }) => kind === 'act') ? [first] : [])),
  );
  const starts: number[] = [firstToken];
  const relatives = new Set<number>();
  const open = (at: number) => {
    if (at > starts.at(-1)! && at < endToken) starts.push(at);
  };
  let inside = 0;
  for (let i = firstToken; i < endToken; i += 1) {
    // “France, Germany, and Spain” is one subject.
    while (inside < holders.length && holders[inside]!.last < i) inside += 1;
    const joined = holders[inside];
    if (joined !== undefined && joined.holder.kind === 'both-sides' && joined.first < i) continue;
    const word = wordAt(prepared, i);
    if (tokens.kinds[i] === MARK) {
      // “On a scale of 1:5,000” goes on.
      const ratio = /^\d:\d$/.test(text.slice(tokens.starts[i]! - 1, tokens.ends[i]! + 1));
      const hard = isMark(prepared, i, HARD) && tokens.ends[i]! - tokens.starts[i]! === 1;
      if (hard && !ratio && !boundsShortName(prepared, i)) open(i + 1);
      else if (isMark(prepared, i, '"“”') && wholeClause(prepared, i, firstToken)) open(i + 1);
      else if (text[tokens.starts[i]!] === '-' && text[tokens.starts[i]! - 1] === ' ' && text[tokens.ends[i]!] === ' ')
        open(i + 1);
      continue;
    }
    if (isMark(prepared, i - 1, ',') && (newSubjects.has(i) || (words.articles.has(word) && newSubjects.has(i + 1))))
      open(i);
    // “If they agree, we will”, “once it is signed, there will be”: the main clause after a subordinate one.
    if (
      isMark(prepared, i - 1, ',') &&
      words.clauseOpeners.has(wordAt(prepared, starts.at(-1)!)) &&
      (opensMain(prepared, words, i, endToken) || opensSaying(prepared, i, holders, signs))
    )
      open(i);
    const opener = starts.at(-1)!;
    if (isMark(prepared, i - 1, ',') && isMark(prepared, opener - 1, ',')) {
      // “Tanaka, while noting progress, asked for …”: the verb after an aside between commas.
      const afterAside =
        verbStarts.has(i) &&
        words.clauseOpeners.has(wordAt(prepared, opener)) &&
        /ing$/.test(text.slice(tokens.starts[opener + 1]!, tokens.ends[opener + 1]!));
      // “Kim, who heads the union, demanded …”: the main verb after what is said of its subject.
      const afterRelative =
        relatives.has(opener) && (verbStarts.has(i) || words.light.has(word)) && !words.prepositions.has(word);
      if (afterAside || afterRelative) open(i);
    }
    // “…, suggesting that”: what follows is a remark on it.
    if (isMark(prepared, i - 1, ',') && participles.has(i)) open(i);
    // “Norway, where wages are high, will …”
    const where = isMark(prepared, i - 1, ',') && text.slice(tokens.starts[i]!, tokens.ends[i]!) === 'where';
    if (words.relatives.has(word) || where) {
      open(i);
      relatives.add(i);
    } else if (words.clauseOpeners.has(word)) open(i);
    else if (word === words.that && !reportEnds.has(i - 1) && isModal(words, wordAt(prepared, i + 1))) {
      // “A deal that will …” says more of the deal.
      open(i);
      relatives.add(i);
    } else if (word === words.that && acts.has(i + 1) && isPlural(prepared, i - 1) && !reportEnds.has(i - 1)) {
      // “Countries that buy Russian oil”: what they do, not what is done to them.
      open(i);
      relatives.add(i);
    } else if (word === words.that && opensComplement(prepared, reportEnds, firstToken, i)) open(i);
    else if (words.and.has(word)) {
      const next = wordAt(prepared, i + 1);
      if (
        (isMark(prepared, i - 1, ',') && !endsList(prepared, words, verbStarts, starts.at(-1)!, i, endToken)) ||
        holderStarts.has(i + 1) ||
        verbStarts.has(i + 1) ||
        words.will.has(next) ||
        words.would.has(next) ||
        words.could.has(next) ||
        words.must.has(next) ||
        words.can.has(next) ||
        words.thirdPerson.has(next) ||
        (words.firstPerson.has(next) && !words.possessives.has(next)) ||
        words.be.has(next) ||
        words.that === next
      ) {
        open(i);
      }
    }
  }
  return starts.map((first, at) => ({ first, end: starts[at + 1] ?? endToken, relative: relatives.has(first) }));
}

/** “countries”, “firms” */
function isPlural({ text, tokens }: PreparedText, at: number): boolean {
  return /^\p{Ll}{3,}s$/u.test(text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0));
}

/** Most words of one item of a list. */
const LONGEST_ITEM = 4;

/** “On beef, rice, and dairy”: what follows “, and” is the last of a list, not a clause. */
function endsList(
  prepared: PreparedText,
  words: WordClasses,
  verbs: ReadonlySet<number>,
  from: number,
  and: number,
  endToken: number,
): boolean {
  let comma = and - 2;
  while (comma > from && and - 2 - comma < LONGEST_ITEM && prepared.tokens.kinds[comma] !== MARK) comma -= 1;
  if (comma <= from || comma === and - 2 || !isMark(prepared, comma, ',')) return false;
  for (let i = and + 1; i <= and + 1 + LONGEST_ITEM; i += 1) {
    if (i >= endToken || (i > and + 1 && (isMark(prepared, i, ',.;:)') || words.prepositions.has(wordAt(prepared, i)))))
      return i > and + 1;
    const word = wordAt(prepared, i);
    if (prepared.tokens.kinds[i] === MARK || verbs.has(i) || isModal(words, word) || words.be.has(word)) return false;
    if (words.firstPerson.has(word) || words.thirdPerson.has(word) || words.clauseOpeners.has(word)) return false;
  }
  return false;
}

/** A pronoun or “there” with its verb, or a noun with an auxiliary soon after it. */
function opensMain(prepared: PreparedText, words: WordClasses, at: number, endToken: number): boolean {
  const word = wordAt(prepared, at);
  const pronoun = (words.firstPerson.has(word) || words.thirdPerson.has(word)) && !words.possessives.has(word);
  const there = word === words.there;
  if (!pronoun && !there && !words.articles.has(word)) return false;
  for (let i = at + 1; i < Math.min(endToken, at + (pronoun || there ? 2 : 6)); i += 1) {
    if (prepared.tokens.kinds[i] === MARK) return false;
    const next = wordAt(prepared, i);
    if (isModal(words, next) || words.be.has(next)) return true;
    if (words.prepositions.has(next) || words.clauseOpeners.has(next) || words.relatives.has(next)) return false;
  }
  return pronoun;
}

/** “Since the duties were announced, Trade Minister Tanaka said …”: who says something, with a title or without. */
function opensSaying(
  prepared: PreparedText,
  at: number,
  holders: readonly PlacedHolder[],
  signs: readonly PlacedSign[],
): boolean {
  const verb = signs.find(({ first, signs: what }) => first > at && what.includes('reporting'));
  if (verb === undefined || verb.first - at > 9) return false;
  if (!holders.some(({ first, last }) => first >= at && last === verb.first - 1)) return false;
  for (let i = at; i < verb.first; i += 1) {
    if (prepared.tokens.kinds[i] === MARK && !isMark(prepared, i, "'s’s.-")) return false;
  }
  return true;
}

function isModal({ will, would, could, can, must }: WordClasses, word: number): boolean {
  return will.has(word) || would.has(word) || could.has(word) || can.has(word) || must.has(word);
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
