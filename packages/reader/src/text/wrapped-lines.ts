/** Whether a line was broken for want of room, so that its sentence goes on below, or for its sense. */

/** A line shorter than this that does not end a sentence is a heading or a list item, unless all lines are as narrow. */
const SHORT_LINE = 48;

/** Share of the widest line that the next word may reach and still be taken to have found room, as letters differ in width. */
const ROOMY = 0.8;

/** Narrowest column that text is taken to be set in: letters, and Korean syllables. */
const NARROWEST = 30;
const NARROWEST_KOREAN = 18;

/** Lines longer than this are paragraphs, and a short one between them is a heading. */
const LONGEST_WRAPPED_LINE = 120;

/** Lines looked at on each side for the widest one. */
const NEAR_LINES = 8;

/** A line of nothing else is blank, UTF-16 code units. */
const BLANK = 32;

const BULLET =
  /^[ \t]*(?:[-–—*]\s|[•·▲△▶▷■□◆◇○●※▪◦☞]|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|[①-⑳]|[가-하][.)]\s|[IVX]{1,4}\.\s)/;

/** What nothing ends with that stands alone: “tariff on”, “of the”, “관세를”. */
const UNFINISHED =
  /(?:^|\s)(?:an?|the|of|on|in|to|by|for|from|with|at|as|and|or|its|their|his|her|our|that|which|will|would|has|have|is|are|was|were|be|not|more|than|into|under|over|up|between|percent|per|said|says|told|asked)$|,$|[가-힣](?:은|는|을|를|에|의|와|과|로|에서|에게|하고|하며|하는|되는|대한|위한|위해|따라|통해|으로|라고|다고|이며)$/;

/**
 * True when the line from `lineStart` to `newline` was broken for its sense: a heading over its text, an item of a list.
 *
 * A line is wrapped where the next line's first word had no room on it; the room is that of the widest line of the block. A next
 * line in small letters goes on with the sentence all the same. In narrow columns more must tell ({@link isWrapped}).
 */
export function isOwnLine(text: string, lineStart: number, newline: number): boolean {
  const length = newline - lineStart;
  if (length < SHORT_LINE) return !isWrapped(text, lineStart, newline);
  const word = CAPITALIZED.exec(text.slice(newline + 1, newline + 40))?.[1];
  return (
    word !== undefined &&
    (hadRoom(length, word, linesNear(text, lineStart, newline)) || isUnwrappedBelow(text, newline))
  );
}

/** A line longer than this is a paragraph that was not wrapped. */
const UNWRAPPED = 2 * LONGEST_WRAPPED_LINE;

/** True when the block below that of a line opens with a paragraph on one line: a head over it is not wrapped either. */
function isUnwrappedBelow(text: string, newline: number): boolean {
  let blank = false;
  let start = newline + 1;
  for (let line = 0; line < NEAR_LINES && start < text.length; line += 1) {
    const end = lineEndOf(text, start);
    if (isBlank(text, start, end)) blank = true;
    else if (blank || end - start > LONGEST_WRAPPED_LINE) return blank && end - start > UNWRAPPED;
    start = end + 1;
  }
  return false;
}

/** True when a word would have found room after a line of so many letters. */
function hadRoom(length: number, word: string, { widest }: LinesNear): boolean {
  return length + 1 + word.length <= ROOMY * widest;
}

const CAPITALIZED = /^[ \t]*((?=[\p{Lu}\p{Nd}\p{Lo}“"‘'「『(<$€£₩])\S+)/u;

/** Cells of a row. */
const CELLS = /\S(?: {3,}|\t| \| ?)\S/;

/** Lines longer than this are paragraphs: Korean syllables. */
const LONGEST_WRAPPED_KOREAN = 80;

/**
 * True when a line that ends a sentence ends its paragraph too: it is a paragraph of its own, or the next word had room on it.
 */
export function endsParagraph(text: string, lineStart: number, newline: number): boolean {
  const length = newline - lineStart;
  if (length > LONGEST_WRAPPED_LINE) return true;
  const korean = /[가-힣]/.test(text.slice(lineStart, newline));
  if (korean && length > LONGEST_WRAPPED_KOREAN) return true;
  // “- Export controls.⏎Korea will review …”: the label of what follows.
  if (isBullet(text, lineStart)) return false;
  const word = /^[ \t]*(\S+)/.exec(text.slice(newline + 1, newline + 60))?.[1];
  if (word === undefined) return true;
  const near = linesNear(text, lineStart, newline);
  return near.widest >= (korean ? NARROWEST_KOREAN : NARROWEST) && hadRoom(length, word, near);
}

/**
 * True when the words themselves tell that a sentence goes on below: the next line begins with a small letter, the line ends in a
 * word that nothing ends with, or the lines around it are prose that was wrapped, and the next word had no room.
 */
export function isWrapped(text: string, lineStart: number, newline: number): boolean {
  const line = text.slice(lineStart, newline).trimEnd();
  const korean = /[가-힣]/.test(line);
  const narrowest = korean ? NARROWEST_KOREAN : NARROWEST;
  if (line.length < narrowest / 2 || line.length > LONGEST_WRAPPED_LINE) return false;
  if ((ENDED.test(line) && !ABBREVIATED.test(line)) || isRow(line)) return false;
  const below = text.slice(newline + 1, Math.min(lineEndOf(text, newline + 1), newline + 1 + LONGEST_WRAPPED_LINE));
  const word = /^[ \t]*(\S+)/.exec(below)?.[1];
  if (word === undefined || isRow(below)) return false;
  const near = linesNear(text, lineStart, newline);
  const { widest, small, prose, count } = near;
  if (widest < narrowest || widest > LONGEST_WRAPPED_LINE) return false;
  const lower = /^\p{Ll}/u.test(word);
  if (hadRoom(line.length, word, near) && !(lower && line.length >= SHORT_LINE)) return false;
  return lower || UNFINISHED.test(line) || (korean ? prose : small >= (widest >= SHORT_LINE ? 1 : count / 3));
}

/** What ends a sentence, a lead-in or a cell. */
const ENDED = /[.!?:;…。|]["'”’)\]」』]*$/;

/** “… in the U.S.⏎government”: a full stop that ends no sentence. */
const ABBREVIATED = /\b(?:\p{L}\.){2,}$|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|No|vs|St)\.$/u;

interface LinesNear {
  /** Length of the longest. */
  readonly widest: number;
  readonly count: number;
  /** How many begin with a small letter. */
  readonly small: number;
  /** A Korean sentence ends among them: they are no list of headlines. */
  readonly prose: boolean;
}

/** The lines near a line, of those without a blank one between them. */
function linesNear(text: string, lineStart: number, newline: number): LinesNear {
  let widest = 0;
  let count = 0;
  let small = 0;
  let prose = false;
  const add = (from: number, to: number) => {
    if (to - from > widest) widest = to - from;
    count += 1;
    if (/^[ \t]*\p{Ll}/u.test(text.slice(from, Math.min(to, from + 12)))) small += 1;
    if (!prose && /다[.”"]/.test(text.slice(from, Math.min(to, from + 400)))) prose = true;
  };
  add(lineStart, newline);
  let start = newline + 1;
  for (let line = 0; line < NEAR_LINES && start < text.length; line += 1) {
    const end = lineEndOf(text, start);
    if (isBlank(text, start, end)) break;
    add(start, end);
    start = end + 1;
  }
  let end = lineStart - 1;
  for (let line = 0; line < NEAR_LINES && end > 0; line += 1) {
    const above = lineStartOf(text, end);
    if (isBlank(text, above, end)) break;
    add(above, end);
    end = above - 1;
  }
  return { widest, count, small, prose };
}

function lineEndOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function isBlank(text: string, start: number, end: number): boolean {
  return end - start < BLANK && text.slice(start, end).trim() === '';
}

/** Where the line of an offset begins. */
export function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** True of the cells of a row. */
export function isRow(line: string): boolean {
  return CELLS.test(line);
}

/** True when a list item begins at an offset. */
export function isBullet(text: string, start: number): boolean {
  return BULLET.test(text.slice(start, start + 16));
}

/** Longest line that holds nothing but a date. */
const DATE_LINE = 32;

/** True when a line is a date by itself: what stands above it is a title, not wrapped text. */
export function isDateLine(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  if (end < 0 || end - start > DATE_LINE) return false;
  return /^\s*(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?,? \d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?|\d{4}년 \d{1,2}월 \d{1,2}일)\s*$/u.test(
    text.slice(start, end),
  );
}
