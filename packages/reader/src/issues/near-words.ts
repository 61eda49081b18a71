/** Words of the rules in one sentence, and which of them stand near one another. */

import { firstBeginningFrom } from '../text/in-order.js';
import { findPhrases } from '../text/lexicon.js';
import { type PreparedText, tokenAt } from '../text/prepared-text.js';
import type { Sentence } from '../text/sentences.js';
import type { IssueRules, NearRule } from './issue-rules.js';

/** A word found: its span and its place among the tokens. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  /** Tokens [first, last]. */
  readonly first: number;
  readonly last: number;
}

/** All words of the rules in a text, by the thing that they stand for. */
export interface PlacedWords {
  /** Words by the number of the thing, in order. */
  readonly byThing: readonly (readonly PlacedWord[])[];
  /** Numbers of the things that have words. */
  readonly present: readonly number[];
}

/** Shared by the things without words. */
const NONE: PlacedWord[] = [];

/** Finds the words that the rules look for, once for the whole text. */
export function placeWords(prepared: PreparedText, rules: IssueRules): PlacedWords {
  const byThing = new Array<PlacedWord[]>(rules.thingCount).fill(NONE);
  const present: number[] = [];
  for (const { start, end, value } of findPhrases(prepared, rules.things)) {
    const word = placed(prepared, start, end);
    for (const thing of value) {
      if (byThing[thing] === NONE) {
        byThing[thing] = [word];
        present.push(thing);
      } else byThing[thing]!.push(word);
    }
  }
  return { byThing, present };
}

function placed({ tokens }: PreparedText, start: number, end: number): PlacedWord {
  const at = tokenAt(tokens, start);
  // A Korean word may begin inside a token.
  const first = at > 0 && (at >= tokens.count || tokens.starts[at]! > start) ? at - 1 : at;
  return { start, end, first, last: Math.max(first, tokenAt(tokens, end) - 1) };
}

/** A rule fulfilled: where its naming words stand. */
export interface NearMatch {
  readonly issue: number;
  readonly start: number;
  readonly end: number;
  /** How many things name the issue; a single bare word counts for less. */
  readonly parts: number;
}

/**
 * Rules fulfilled from one anchor.
 * @param usable whether a word may count for an issue
 */
export function nearMatch(
  prepared: PreparedText,
  { byThing }: PlacedWords,
  rule: NearRule,
  anchor: PlacedWord,
  sentence: Sentence,
  usable: (issue: number, word: PlacedWord) => boolean,
): NearMatch | null {
  if (!usable(rule.issue, anchor)) return null;
  let { start, end } = anchor;
  const near = (thing: number) => nearest(prepared, byThing[thing]!, anchor, rule, sentence, usable);
  for (const thing of rule.others) {
    const word = near(thing);
    if (word === null) return null;
    const apart = turnsBetween(prepared, anchor, word);
    // “Cut its duty on cars but excluded dairy”: dairy stands in a clause of its own.
    if (apart && DUTY.test(prepared.text.slice(word.start, word.end))) continue;
    if (apart && DUTY.test(prepared.text.slice(anchor.start, anchor.end))) {
      start = word.start;
      end = word.end;
      continue;
    }
    start = Math.min(start, word.start);
    end = Math.max(end, word.end);
  }
  for (const thing of rule.about) if (near(thing) === null) return null;
  return { issue: rule.issue, start, end, parts: rule.others.length + 1 };
}

function nearest(
  prepared: PreparedText,
  words: readonly PlacedWord[],
  anchor: PlacedWord,
  { within, issue }: NearRule,
  sentence: Sentence,
  usable: (issue: number, word: PlacedWord) => boolean,
): PlacedWord | null {
  let best: PlacedWord | null = null;
  let bestDistance = within + 1;
  const at = firstBeginningFrom(words, anchor.start);
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i]!;
    const distance = anchor.first - word.last;
    if (word.start < sentence.start || distance > within) break;
    if (word.end > anchor.start && word.first !== word.last) continue;
    if (distance < bestDistance && usable(issue, word) && oneClause(prepared, word.last, anchor.first)) {
      best = word;
      bestDistance = distance;
    }
    break;
  }
  for (let i = at; i < words.length; i += 1) {
    const word = words[i]!;
    const distance = word.first - anchor.last;
    if (word.start >= sentence.end || distance > within) break;
    if (word.start === anchor.start) continue;
    if (distance < bestDistance && usable(issue, word) && oneClause(prepared, anchor.last, word.first)) best = word;
    break;
  }
  return best;
}

const DUTY = /^(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surtax(?:es)?|surcharges?)\b/i;

/** What opens an English clause that tells of something else: “but”, “and asked for”. */
const TURNS =
  /,? (?:but|while|whereas|although|though) |(?:,| and) (?:also |has |have |had )?(?:asks?|asked|calls?|called|push(?:es|ed)|press(?:es|ed)|urges?|urged|demands?|demanded|seeks?|sought|wants?|wanted|requested|rejects?|rejected|opposes?|opposed|refuses?|refused|offers?|offered|excludes?|excluded|welcomed|ruled out)\b|, (?:[a-zà-ɏ]+ ){1,3}(?:must|should|will|would|has to|have to|had to|needs? to) /i;

function turnsBetween({ text, language }: PreparedText, one: PlacedWord, other: PlacedWord): boolean {
  if (language === 'ko') return false;
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return to - from > 4 && TURNS.test(text.slice(from, to));
}

/** “관세를 낮추고 철강 …”: a clause ends. */
const CLAUSE_ENDS =
  /(?<!물론)(?:하|되|추|리|이|기|우|주|키|지|애|열|풀|았|었|했|됐)(?:고|며|면서|지만)$|(?:하|추|리|이|우|주|키|지|애|열|풀|줄이|늘리|올리|매기|않|았|었|했)되$|[다라](?:며|면서|면서도)$|[았었했됐렸췄]으나$|^(?:한편|가운데|반면)$/;

/** “한국은 관세 인하를, 미국은 쌀 개방을”: the object of another. */
const NEXT_TAKES_OVER = /^[을를], (?:[^\s,]+ ){0,2}[^\s,]+(?<!에서|[에로]|까지|부터)[은는] /;

/** No semicolon or dash stands between two tokens, nor, in Korean, the end of a clause or of what is quoted: “…돼야 한다”며 “쌀…”. */
function oneClause({ text, tokens, language }: PreparedText, from: number, to: number): boolean {
  const korean = language === 'ko';
  let closed = false;
  for (let i = from + 1; i < to; i += 1) {
    if (tokens.ends[i]! - tokens.starts[i]! !== 1) {
      if (korean && CLAUSE_ENDS.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) return false;
      continue;
    }
    const code = text.charCodeAt(tokens.starts[i]!);
    if (code === 0x3b || code === 0x2014) return false;
    if (korean && code === 0x2c && NEXT_TAKES_OVER.test(text.slice(tokens.starts[i]! - 1, tokens.starts[i]! + 24)))
      return false;
    if (!korean || (code !== 0x22 && code !== 0x201c && code !== 0x201d)) continue;
    if (closed && code !== 0x201d) return false;
    closed = code !== 0x201c;
  }
  return true;
}
