/** The lines at the top of a text. */

/** A line of the head of a text. */
export interface HeadLine {
  readonly text: string;
  /** Followed by an empty line, or the last; in a text with few empty lines, no paragraph. */
  readonly standsAlone: boolean;
  /** The text is set in a column, and the first word of the next line had no room on this one. */
  readonly full: boolean;
}

/** Lines with text that count as the head. */
const HEAD_LINES = 15;

/** Characters of a line that are looked at. */
const LINE = 400;

/** “**Date:** 30 July 2025”, “__Source__: …”: a label in Markdown's strong type. */
const STRONG_LABEL = /^(?:\*\*|__)([^*_:：]{2,24})(?:[:：](?:\*\*|__)|(?:\*\*|__)\s?[:：])\s*/;

/** The first lines that hold anything. */
export function headLines(text: string): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  const column = columnOf(text);
  const spaced = column !== null || isSpaced(text.slice(0, SPACED));
  let start = 0;
  while (start < text.length && lines.length < HEAD_LINES) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text
      .slice(start, Math.min(end, start + LINE))
      .trim()
      .replace(STRONG_LABEL, '$1: ');
    if (line !== '') {
      const below = text.slice(end + 1, end + 200);
      const word = /^[ \t]*(\S*)/.exec(below)?.[1] ?? '';
      lines.push({
        text: line,
        standsAlone: next === -1 || /^[ \t]*\n/.test(below) || (!spaced && isNoParagraph(line)),
        full: column !== null && line.length + 1 + word.length > column,
      });
    }
    start = end + 1;
  }
  return lines;
}

/** Beginning of a text that tells whether it is set with empty lines, UTF-16 code units. */
const SPACED = 3_000;

/** True when at least half of the paragraphs are followed by an empty line. */
function isSpaced(text: string): boolean {
  const breaks = text.match(/\n\s*(?=\S)/g) ?? [];
  return 2 * breaks.filter((one) => one.lastIndexOf('\n') > 0).length >= breaks.length;
}

/** A line of this length or more is a paragraph: letters, and Korean syllables. */
const PARAGRAPH = 120;
const PARAGRAPH_KOREAN = 70;

function isNoParagraph(line: string): boolean {
  const most = /[가-힣]/.test(line) ? PARAGRAPH_KOREAN : PARAGRAPH;
  return line.length < most && !/(?:[^.]\.|다\.)["”’]?$/.test(line);
}

/** Lines looked at to tell how wide a text is set. */
const COLUMN_LINES = 40;

/** A text without a line longer than this is set in a column, if several lines fill it. */
const WIDEST_COLUMN = 120;
const NARROWEST_COLUMN = 18;
const FULL_LINES = 3;

/** Width of the column that a text is set in, in letters; null when its lines are paragraphs. */
function columnOf(text: string): number | null {
  const lengths: number[] = [];
  let start = 0;
  while (start < text.length && lengths.length < COLUMN_LINES) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > WIDEST_COLUMN) return null;
    if (end > start) lengths.push(end - start);
    start = end + 1;
  }
  const widest = Math.max(0, ...lengths);
  const filled = lengths.filter((length) => length > 0.85 * widest).length;
  return widest < NARROWEST_COLUMN || filled < FULL_LINES ? null : widest;
}
