/**
 * Sentences and paragraphs.
 *
 * A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number or a Korean date. A line's end closes a
 * sentence at a blank line, before a list item, after a closing mark, and after a line that was not broken for want of room (a
 * heading); otherwise the text is taken as wrapped.
 */

import { MARK, NUMBER, type Tokens, WORD } from './tokens.js';
import { endsParagraph, isBullet, isDateLine, isOwnLine, isWrapped, lineStartOf } from './wrapped-lines.js';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Tokens [firstToken, endToken). */
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
  /** What its words may be about, see `word-hints`. */
  readonly hints: number;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt adm amb hon rev st jr sr inc corp ltd co llc plc dept no nos vs etc e.g i.e cf approx jan feb mar apr jun jul aug sep sept oct nov dec fig art para sec vol ed al tel ext mt ft min max'.split(
    ' ',
  ),
);

/** Words that open a sentence after an abbreviation such as “U.S.”. */
const OPENERS = new Set(
  'The A An This That These Those He She It They We I You His Her Its Their Our In On At By For From With After Before But And However Meanwhile Both As When While If Although Under Since Asked Officials There'.split(
    ' ',
  ),
);

/**
 * Divides a text into sentences.
 * @returns sentences in order; spaces between them belong to none
 */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  const { count, starts, ends, kinds, hints } = tokens;
  let paragraph = 0;
  let first = 0;
  // Looked for once a line, not once a token: a line may be the whole text.
  let newline = text.indexOf('\n');
  let lineStart = count > 0 ? lineStartOf(text, starts[0]!) : 0;
  const close = (endToken: number) => {
    if (endToken <= first) return;
    let about = 0;
    for (let i = first; i < endToken; i += 1) about |= hints[i]!;
    const [start, end] = [starts[first]!, ends[endToken - 1]!];
    sentences.push({ start, end, firstToken: first, endToken, paragraph, hints: about });
    first = endToken;
  };
  for (let i = 0; i < count; i += 1) {
    const end = ends[i]!;
    const next = i + 1 < count ? starts[i + 1]! : text.length;
    if (stopsAt(text, tokens, i)) {
      let last = i;
      // Closing quotation marks and brackets belong to the sentence they close.
      while (
        last + 1 < count &&
        starts[last + 1] === ends[last] &&
        kinds[last + 1] === MARK &&
        isClosing(text[starts[last + 1]!]!)
      ) {
        last += 1;
      }
      if (last + 1 >= count || starts[last + 1]! > ends[last]! || (last === i && isRunOn(text, starts[i]!))) {
        close(last + 1);
        i = last;
      }
    }
    const gapStart = ends[i]!;
    const gapEnd = i + 1 < count ? starts[i + 1]! : text.length;
    if (newline >= 0 && newline < gapStart) newline = text.indexOf('\n', gapStart);
    if (newline < 0 || newline >= gapEnd) continue;
    const blank = text.indexOf('\n', newline + 1);
    if (blank >= 0 && blank < gapEnd) {
      close(i + 1);
      paragraph += 1;
    } else {
      const nextLine = newline + 1;
      const bullet = isBullet(text, nextLine);
      const ended = first === i + 1;
      if (bullet || isDateLine(text, nextLine) || isOwnLine(text, lineStart, newline)) close(i + 1);
      // A list item begins a paragraph.
      if (bullet || (ended && endsParagraph(text, lineStart, newline))) paragraph += 1;
    }
    lineStart = lineStartOf(text, next >= end ? gapEnd : next);
  }
  close(count);
  return sentences;
}

/** True when a sentence ends in a question mark, closing marks after it left out. */
export function isQuestion(text: string, { start, end }: Pick<Sentence, 'start' | 'end'>): boolean {
  return /\?["”’)]*$/.test(text.slice(Math.max(start, end - 3), end));
}

function isClosing(mark: string): boolean {
  return '"”’\')]»」』）'.includes(mark);
}

/** “…했다.이어 …”, “… of beef.The union …”: pages that lose their line breaks run sentences together. */
function isRunOn(text: string, stop: number): boolean {
  if (text[stop] !== '.') return false;
  if (/[다요]/.test(text[stop - 1] ?? '')) return /[가-힣“]/.test(text[stop + 1] ?? '');
  // “Booking.Com” and “www.example.Org” are names: a sentence opens with a word that a space follows.
  return (
    /(?:\s|^)[\p{Ll}\d’'-]*\p{Ll}{2}$/u.test(text.slice(Math.max(0, stop - 24), stop)) &&
    /^(?:\p{Lu}\p{Ll}*['’]?s?|“\p{Lu}\S*)\s/u.test(text.slice(stop + 1, stop + 24))
  );
}

/** “… left for Washington, D.C.⏎President Lee …”: a line that was not broken for want of room ends with its abbreviation. */
function endsItsLine(text: string, end: number, next: number): boolean {
  const newline = text.slice(end, next).indexOf('\n');
  if (newline < 0 || !/^\p{Lu}/u.test(text[next]!)) return false;
  return !isWrapped(text, lineStartOf(text, end), end + newline);
}

/** True when token i is a mark that ends its sentence, or an abbreviation that does. */
function stopsAt(text: string, { count, starts, ends, kinds }: Tokens, i: number): boolean {
  const start = starts[i]!;
  const code = text.charCodeAt(start);
  if (kinds[i] === WORD) {
    // “… in the U.S. The …”
    if (code > 127 || text[ends[i]! - 1] !== '.') return false;
    if (i + 1 >= count) return true;
    if (starts[i + 1]! <= ends[i]! || kinds[i + 1] !== WORD) return false;
    return OPENERS.has(text.slice(starts[i + 1]!, ends[i + 1]!)) || endsItsLine(text, ends[i]!, starts[i + 1]!);
  }
  if (kinds[i] !== MARK || ends[i]! - start !== 1) return false;
  if (code === 0x21 || code === 0x3f || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x2026) {
    return code !== 0x2026 || i + 1 >= count || /\p{Lu}/u.test(text[starts[i + 1]!]!);
  }
  if (code !== 0x2e) return false;
  if (i === 0 || ends[i - 1] !== start) return i + 1 >= count || starts[i + 1]! > ends[i]!;
  const nextStart = i + 1 < count ? starts[i + 1]! : -1;
  if (nextStart >= 0 && nextStart === ends[i]! && !isClosing(text[nextStart]!)) return isRunOn(text, start);
  if (kinds[i - 1] === NUMBER) {
    // “2025. 4. 25.” and “1. ” at a line's start are no ends.
    if (nextStart >= 0 && kinds[i + 1] === NUMBER) return false;
    return !(i < 2 || text.slice(ends[i - 2]!, starts[i - 1]!).includes('\n'));
  }
  const word = text.slice(starts[i - 1]!, ends[i - 1]!);
  // “Paraguay has also said no. Uruguay …”: a number is what “no.” stands before.
  if (word === 'no') return nextStart < 0 || kinds[i + 1] !== NUMBER;
  if (ABBREVIATIONS.has(word.toLowerCase()) && /^[A-Za-z]/.test(word)) {
    // “Co.” and “Inc.” end a sentence only before a word that opens one.
    return (
      nextStart >= 0 &&
      /^(?:inc|corp|ltd|co|plc|llc|etc|jr|sr)$/i.test(word) &&
      OPENERS.has(text.slice(nextStart, ends[i + 1]!))
    );
  }
  // “at 12:01 a.m. EDT”
  if (word === 'm' && /[ap]\.$/i.test(text.slice(Math.max(0, starts[i - 1]! - 2), starts[i - 1]!)) && nextStart >= 0)
    return OPENERS.has(text.slice(nextStart, ends[i + 1]!)) || text.slice(ends[i]!, nextStart).includes('\n');
  // “J. Smith” is a name; “so am I. They” and “vitamin C. The” are not.
  if (/^\p{Lu}$/u.test(word) && nextStart >= 0 && /\p{Lu}/u.test(text[nextStart]!)) {
    const next = text.slice(nextStart, ends[i + 1]!);
    return next.length > 1 && OPENERS.has(next);
  }
  return nextStart < 0 || !/^\p{Ll}/u.test(text[nextStart]!) || text.slice(ends[i]!, nextStart).includes('\n');
}
