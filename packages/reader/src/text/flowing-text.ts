/** A text as it reads, so that rules meet no line break inside a sentence, no indentation and no letter that stands for a name. */

import { isBullet, isDateLine, isRow, isWrapped } from './wrapped-lines.js';

/** A text made to read on, and the way back to the text as it was given. */
export interface FlowingText {
  readonly text: string;
  /** Offset in the given text at which what begins here begins. */
  startOf(offset: number): number;
  /** Offset in the given text at which what ends here ends. */
  endOf(offset: number): number;
}

/** Words of the given text, [start, end), and what is read in their place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

/**
 * Makes a text read on:
 * - lines that were broken for want of room are joined by a space; headings, items, rows and paragraphs keep their lines;
 * - lines begin with their first letter;
 * - spaces that do not break are plain ones;
 * - a Han letter that stands for an economy in Korean text (“美 재무장관”) is its name.
 */
export function flowingText(text: string): FlowingText {
  const edits = inOrder([...lineEdits(text), ...spaceEdits(text), ...letterEdits(text)]);
  if (edits.length === 0) return { text, startOf: same, endOf: same };
  let read = '';
  let from = 0;
  /** Where the distance between the two texts changes, in the new one, and how far an offset lies behind from there on. */
  const places: number[] = [];
  const shifts: number[] = [];
  for (const { start, end, read: words } of edits) {
    read += text.slice(from, start);
    places.push(read.length + Math.min(words.length, end - start));
    read += words;
    shifts.push(end - read.length);
    from = end;
  }
  const shiftAt = (offset: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : shifts[low - 1]!;
  };
  return {
    text: read + text.slice(from),
    startOf: (offset) => offset + shiftAt(offset),
    endOf: (offset) => (offset === 0 ? 0 : offset + shiftAt(offset - 1)),
  };
}

function same(offset: number): number {
  return offset;
}

/** Edits in the order of the text; of two that overlap, the first. */
function inOrder(edits: Edit[]): readonly Edit[] {
  edits.sort((a, b) => a.start - b.start);
  let end = -1;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

/** Wrapped lines joined, other lines without their indentation. */
function lineEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let lineStart = 0;
  for (;;) {
    const newline = text.indexOf('\n', lineStart);
    const letter = firstLetter(text, lineStart, newline < 0 ? text.length : newline);
    const last = edits.at(-1);
    if (letter > lineStart && last?.end !== letter) edits.push({ start: lineStart, end: letter, read: '' });
    if (newline < 0) return edits;
    if (isJoined(text, lineStart, newline)) {
      const end = lineStart + text.slice(lineStart, newline).trimEnd().length;
      // “a 12-⏎month truce”
      const gap = /[\p{L}\p{N}]-$/u.test(text.slice(lineStart, end)) ? '' : ' ';
      edits.push({ start: end, end: newline + 1 + indentation(text, newline + 1), read: gap });
    }
    lineStart = newline + 1;
  }
}

function isJoined(text: string, lineStart: number, newline: number): boolean {
  return !isBullet(text, newline + 1) && !isDateLine(text, newline + 1) && isWrapped(text, lineStart, newline);
}

/** Longest indentation. */
const INDENTATION = 200;

function indentation(text: string, start: number): number {
  return /^[ \t]*/.exec(text.slice(start, start + INDENTATION))![0].length;
}

/** Where the words of an indented line begin; the line's start for items of lists and rows of tables. */
function firstLetter(text: string, lineStart: number, end: number): number {
  const code = text.charCodeAt(lineStart);
  if (code !== 0x20 && code !== 0x09) return lineStart;
  const at = lineStart + indentation(text, lineStart);
  const isWord = at < end && /[\p{L}“"‘'(<「『]/u.test(text.slice(at, at + 2)) && !isBullet(text, at);
  return isWord && !isRow(text.slice(at, end)) ? at : lineStart;
}

function spaceEdits(text: string): Edit[] {
  return Array.from(text.matchAll(/[\u00a0\u2007\u202f]/g), ({ index }) => ({
    start: index,
    end: index + 1,
    read: ' ',
  }));
}

/** Economies by the letter that Korean papers write for them. */
const LETTERS: Readonly<Record<string, string>> = {
  美: '미국',
  日: '일본',
  中: '중국',
  韓: '한국',
  英: '영국',
  獨: '독일',
  佛: '프랑스',
  印: '인도',
  加: '캐나다',
  伊: '이탈리아',
  濠: '호주',
  露: '러시아',
};

/** A letter by itself before a word or a particle; 中 also means “during”, but not before a body or an office. */
const LETTER =
  /(?:[美日韓英獨佛印加伊濠露]|中(?= ?(?:상무|외교|국무원|정부|주석|총리|당국|공산당|국가주석)))(?<![\p{L}\p{N}·(].)(?=(?: [가-힣]|(?:은|는|이|가|의|와|과|에|도|로|을|를|에서|에게|측|에도|에서도|에는|에서는|와의|과의|로|로부터|으로|으로부터|보다|부터|까지)(?![가-힣])))/gu;

function letterEdits(text: string): Edit[] {
  if (!/[가-힣]/.test(text)) return [];
  return Array.from(text.matchAll(LETTER), ({ index, 0: letter }) => ({
    start: index,
    end: index + 1,
    read: LETTERS[letter]!,
  }));
}
