/** Where the clauses of an English sentence begin and end. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import { MARK } from '../../../text/tokens.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { type Clause, isMark, type PlacedCue, type PlacedHolder, type PlacedSign, wordAt } from './placed.js';
import { TokenMarks } from './token-marks.js';

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

/** The subject of a verb begins here; one with its verb right after it. */
const SUBJECT = 1;
const NEW_SUBJECT = 2;
/** A verb of saying, of a stance or of an undertaking begins here. */
const VERB = 4;
/** A participle of saying. */
const PARTICIPLE = 8;
/** A verb of saying or of a stance ends here. */
const REPORT_END = 16;
/** Something that can be done to a duty begins here. */
const ACT = 32;
/** A relative clause begins here. */
const RELATIVE = 64;

/** What the tokens of a sentence are for its clauses. */
function marksOf(
  prepared: PreparedText,
  words: WordClasses,
  { firstToken, endToken }: Sentence,
  holders: readonly PlacedHolder[],
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
): TokenMarks {
  const { text, tokens } = prepared;
  const marks = new TokenMarks(firstToken, endToken);
  for (const { first, last, subject } of holders) {
    if (!subject) continue;
    // “While the US asked for …, Seoul has ruled out …”: a side and its verb after a comma.
    const acts =
      words.light.has(wordAt(prepared, last + 1)) ||
      cues.some((cue) => cue.first === last + 1 && cue.cues.some(({ kind }) => kind === 'stance'));
    marks.add(first, acts ? SUBJECT | NEW_SUBJECT : SUBJECT);
  }
  for (const { first, last, signs: what } of signs) {
    if (!what.includes('reporting')) continue;
    marks.add(first, VERB);
    marks.add(last, REPORT_END);
    // “Goyal, speaking in Mumbai, said”: an aside, after which the main verb comes.
    if (/^(?!speaking|talking).*ing$/.test(text.slice(tokens.starts[first]!, tokens.ends[first]!)))
      marks.add(first, PARTICIPLE);
  }
  for (const { first, last, cues: what } of cues) {
    if (what.some((cue) => cue.kind === 'stance' && cue.verb)) {
      marks.add(first, VERB);
      marks.add(last, REPORT_END);
    } else if (what.some((cue) => cue.kind === 'undertaking' || cue.kind === 'refusal')) marks.add(first, VERB);
    if (what.some(({ kind }) => kind === 'act')) marks.add(first, ACT);
  }
  return marks;
}

export function clausesOf(
  prepared: PreparedText,
  words: WordClasses,
  sentence: Sentence,
  holders: readonly PlacedHolder[],
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
): Clause[] {
  const { text, tokens } = prepared;
  const { firstToken, endToken } = sentence;
  const marks = marksOf(prepared, words, sentence, holders, cues, signs);
  const starts: number[] = [firstToken];
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
      const hard = isMark(prepared, i, HARD) && tokens.ends[i]! - tokens.starts[i]! === 1;
      if (hard && !isRatio(prepared, i) && !boundsShortName(prepared, i)) open(i + 1);
      else if (isMark(prepared, i, '"“”') && wholeClause(prepared, i, firstToken)) open(i + 1);
      else if (text[tokens.starts[i]!] === '-' && text[tokens.starts[i]! - 1] === ' ' && text[tokens.ends[i]!] === ' ')
        open(i + 1);
      continue;
    }
    const afterComma = isMark(prepared, i - 1, ',');
    if (afterComma && (marks.has(i, NEW_SUBJECT) || (words.articles.has(word) && marks.has(i + 1, NEW_SUBJECT))))
      open(i);
    // “If they agree, we will”, “once it is signed, there will be”: the main clause after a subordinate one.
    if (
      afterComma &&
      words.clauseOpeners.has(wordAt(prepared, starts.at(-1)!)) &&
      (opensMain(prepared, words, i, endToken) || opensSaying(prepared, i, holders, signs))
    )
      open(i);
    const opener = starts.at(-1)!;
    if (afterComma && isMark(prepared, opener - 1, ',')) {
      // “Tanaka, while noting progress, asked for …”: the verb after an aside between commas.
      const afterAside =
        marks.has(i, VERB) &&
        words.clauseOpeners.has(wordAt(prepared, opener)) &&
        /ing$/.test(text.slice(tokens.starts[opener + 1]!, tokens.ends[opener + 1]!));
      // “Kim, who heads the union, demanded …”: the main verb after what is said of its subject.
      const afterRelative =
        marks.has(opener, RELATIVE) && (marks.has(i, VERB) || words.light.has(word)) && !words.prepositions.has(word);
      if (afterAside || afterRelative) open(i);
    }
    // “…, suggesting that”: what follows is a remark on it.
    if (afterComma && marks.has(i, PARTICIPLE)) open(i);
    // “Norway, where wages are high, will …”
    const where = afterComma && text.slice(tokens.starts[i]!, tokens.ends[i]!) === 'where';
    if (words.relatives.has(word) || where) {
      open(i);
      marks.add(i, RELATIVE);
    } else if (words.clauseOpeners.has(word)) open(i);
    else if (word === words.that && !marks.has(i - 1, REPORT_END) && isModal(words, wordAt(prepared, i + 1))) {
      // “A deal that will …” says more of the deal.
      open(i);
      marks.add(i, RELATIVE);
    } else if (
      word === words.that &&
      marks.has(i + 1, ACT) &&
      isPlural(prepared, i - 1) &&
      !marks.has(i - 1, REPORT_END)
    ) {
      // “Countries that buy Russian oil”: what they do, not what is done to them.
      open(i);
      marks.add(i, RELATIVE);
    } else if (word === words.that && opensComplement(prepared, marks, firstToken, i)) open(i);
    else if (words.and.has(word)) {
      const next = wordAt(prepared, i + 1);
      if (
        (afterComma && !endsList(prepared, words, marks, starts.at(-1)!, i, endToken)) ||
        marks.has(i + 1, SUBJECT) ||
        marks.has(i + 1, VERB) ||
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
  return starts.map((first, at) => ({ first, end: starts[at + 1] ?? endToken, relative: marks.has(first, RELATIVE) }));
}

/** “On a scale of 1:5,000” goes on. */
function isRatio({ text, tokens }: PreparedText, at: number): boolean {
  return /^\d:\d$/.test(text.slice(tokens.starts[at]! - 1, tokens.ends[at]! + 1));
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
  marks: TokenMarks,
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
    if (prepared.tokens.kinds[i] === MARK || marks.has(i, VERB) || isModal(words, word) || words.be.has(word))
      return false;
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
function opensComplement(prepared: PreparedText, marks: TokenMarks, firstToken: number, that: number): boolean {
  for (let i = that - 1; i >= Math.max(firstToken, that - 6); i -= 1) {
    if (marks.has(i, REPORT_END)) return true;
    if (prepared.tokens.kinds[i] === MARK && !isMark(prepared, i, "'s’s")) return false;
  }
  // “so that”
  return /^so$/i.test(prepared.text.slice(prepared.tokens.starts[that - 1]!, prepared.tokens.ends[that - 1]!));
}

/** A quotation mark that opens or closes whole clauses, not a few quoted words. */
function wholeClause(prepared: PreparedText, i: number, firstToken: number): boolean {
  return i === firstToken || isMark(prepared, i - 1, ',.:?!') || isMark(prepared, i - 1, '—');
}
