/** The lines at the top of a text. */

/** A line of the head of a text. */
export interface HeadLine {
  readonly text: string;
  /** Followed by an empty line, or the last. */
  readonly standsAlone: boolean;
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
  let start = 0;
  while (start < text.length && lines.length < HEAD_LINES) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text
      .slice(start, Math.min(end, start + LINE))
      .trim()
      .replace(STRONG_LABEL, '$1: ');
    if (line !== '')
      lines.push({ text: line, standsAlone: next === -1 || /^[ \t]*\n/.test(text.slice(next + 1, next + 200)) });
    start = end + 1;
  }
  return lines;
}
