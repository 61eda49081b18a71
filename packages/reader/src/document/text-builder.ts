/** Text put together from pieces of markup: white space collapsed as a browser shows it, blocks on lines of their own. */

/** Takes pieces and breaks in order; `toString` gives the text. */
export interface TextBuilder {
  /** Adds text; runs of white space become one space, or stay as they are when `preformatted`. */
  add(piece: string, preformatted?: boolean): void;
  /** Asks for at least so many line ends before the next text: 1 a new line, 2 a blank line. */
  breakLine(lines: 1 | 2): void;
  /** One more line end, as `<br>` gives. */
  lineEnd(): void;
  /** Puts this before the next text, in its line: the marker of a list item. */
  before(marker: string): void;
  /** Puts this between the last text and the next in one line, whatever breaks were asked for: the border of a cell. */
  between(border: string): void;
  toString(): string;
}

/** A builder with nothing in it. */
export function textBuilder(): TextBuilder {
  const parts: string[] = [];
  let breaks = 0;
  let space = false;
  let marker = '';
  let empty = true;

  const write = (piece: string) => {
    if (breaks > 0 && !empty) parts.push(breaks === 1 ? '\n' : '\n\n');
    else if (space && !empty && marker === '') parts.push(' ');
    if (marker !== '') parts.push(marker);
    parts.push(piece);
    breaks = 0;
    space = false;
    marker = '';
    empty = false;
  };

  return {
    add(piece, preformatted = false) {
      // A soft hyphen shows only where a line breaks; a no-break space is layout in markup.
      const visible = piece.includes('\u00ad') ? piece.replaceAll('\u00ad', '') : piece;
      if (preformatted) {
        if (visible !== '') write(visible.replaceAll('\u00a0', ' '));
        return;
      }
      // Most text has single spaces only, and looking is much faster than replacing.
      const collapsed = /[\t\n\f\r\u00a0]| {2}/.test(visible) ? visible.replace(/[ \t\n\f\r\u00a0]+/g, ' ') : visible;
      if (collapsed === '') return;
      if (collapsed.startsWith(' ')) space = true;
      const text = collapsed === ' ' ? '' : collapsed.slice(space && collapsed.startsWith(' ') ? 1 : 0);
      if (text === '') return;
      const endsInSpace = text.endsWith(' ');
      write(endsInSpace ? text.slice(0, -1) : text);
      space = endsInSpace;
    },
    breakLine(lines) {
      breaks = Math.max(breaks, lines);
    },
    lineEnd() {
      breaks = Math.min(2, breaks + 1);
    },
    before(text) {
      marker = text;
    },
    between(border) {
      marker = border;
      breaks = 0;
    },
    toString: () => parts.join(''),
  };
}
