/** Pieces of text on a page of a PDF, put together into lines in reading order. */

/** A piece of text as the page draws it; lengths in points, the origin at the lower left. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

/** A line of text on a page. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Share of lines out of order above which the order of drawing is not the order of reading. */
const DISORDER = 0.15;

/**
 * The lines of a page. Most files draw the text in the order it is read, columns included, so that order is kept; pages
 * that jump about are sorted from top to bottom, column by column where a gap runs through the page.
 */
export function pdfLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  // Spaces are put back from the places of the words: files have too many of them or none.
  const shown = pieces.filter((piece) => piece.text.trim() !== '');
  const lines = linesInOrder(shown);
  const jumps = lines.filter((line, index) => index > 0 && isJump(lines[index - 1] as PdfLine, line)).length;
  const split = columns(shown);
  const ordered = lines.length < 4 || jumps <= Math.max(1, lines.length * DISORDER);
  if (ordered && !(split.length > 1 && isDrawnAcross(lines, split))) return lines;
  return split.flatMap((column) =>
    linesInOrder([...column].sort((one, other) => rowOf(other) - rowOf(one) || one.x - other.x)),
  );
}

/** Sorting by rows: pieces of one line differ a little in height. */
function rowOf(piece: PdfPiece): number {
  return Math.round(piece.y / 3);
}

/** Up the page without going back to the top of a further column to the right. */
function isJump(previous: PdfLine, line: PdfLine): boolean {
  const up = line.y - previous.y;
  return up > previous.size && (line.left < previous.right - previous.size || up < previous.size * 5);
}

/**
 * Whether columns of running text were drawn row by row, across the gap. Columns of a table are narrower, and are read
 * row by row.
 */
function isDrawnAcross(lines: readonly PdfLine[], split: readonly (readonly PdfPiece[])[]): boolean {
  const gap = Math.max(...split.map((column) => Math.min(...column.map((piece) => piece.x))));
  const across = lines.filter((line, index) => {
    const previous = lines[index - 1];
    const beside =
      previous !== undefined && Math.abs(previous.y - line.y) < line.size * 0.5 && line.left > previous.right;
    return beside || (line.left < gap - line.size && line.right > gap + line.size);
  });
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  const wide = split.filter((column) => {
    const widths = linesInOrder(column)
      .map((line) => line.right - line.left)
      .sort((one, other) => one - other);
    return (widths[widths.length >> 1] ?? 0) > width * 0.3;
  });
  return wide.length > 1 && across.length > lines.length * 0.3;
}

function linesInOrder(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  const close = () => {
    const line = joined(open);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last && !sameLine(last, piece)) close();
    open.push(piece);
  }
  close();
  return lines;
}

function sameLine(last: PdfPiece, piece: PdfPiece): boolean {
  const size = Math.max(last.size, piece.size, 1);
  // Marks above the line (footnotes, ordinals) are smaller and higher by less than half the size of the type.
  if (Math.abs(last.y - piece.y) > size * 0.5) return false;
  const gap = piece.x - (last.x + last.width);
  // Far to the right is another column, but for the figures of a table; back to the left is another line.
  return gap > -size * 1.5 && (gap < size * 12 || FIGURE.test(piece.text.trim()));
}

/** A cell of a table: “15%”, “1,250.5”, “–”. */
const FIGURE = /^(?:[$€£₩¥]?\d[\d.,]*\s?%?|[-–—]|n\/a)$/i;

/** A gap between words that no line has but a row of a table, in sizes of the type. */
const CELL_GAP = 1.5;

function joined(pieces: readonly PdfPiece[]): PdfLine | null {
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    const gap = end === undefined ? 0 : piece.x - end;
    const size = Math.max(piece.size, 1);
    if (end !== undefined && gap > size * CELL_GAP) text = `${text.trimEnd()}   `;
    else if (end !== undefined && gap > size * 0.18 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  const first = pieces[0];
  const shown = text.replace(/[\u00a0\t]/g, ' ').trim();
  if (first === undefined || shown === '') return null;
  const drawn = pieces.filter((piece) => piece.text.trim() !== '');
  return {
    text: shown,
    left: Math.min(...drawn.map((piece) => piece.x)),
    right: Math.max(...drawn.map((piece) => piece.x + piece.width)),
    y: first.y,
    size: Math.max(...drawn.map((piece) => piece.size)),
  };
}

/** Width of the stripe between columns, in sizes of the type: wider than any space between words. */
const STRIPE = 1.4;

/** Pieces split where an empty stripe runs from top to bottom near the middle of the page; else all as one column. */
function columns(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const left = Math.min(...pieces.map((piece) => piece.x));
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  const sizes = pieces.map((piece) => piece.size).sort((one, other) => one - other);
  const half = ((sizes[sizes.length >> 1] ?? 10) * STRIPE) / 2;
  const crosses = (at: number) => (piece: PdfPiece) => piece.x < at + half && piece.x + piece.width > at - half;
  const STEPS = 60;
  let best: { at: number; crossing: number } | undefined;
  for (let step = STEPS * 0.3; step <= STEPS * 0.7; step++) {
    const at = left + ((right - left) * step) / STEPS;
    const crossing = pieces.filter(crosses(at)).length;
    if (best === undefined || crossing < best.crossing) best = { at, crossing };
  }
  if (best === undefined || best.crossing > pieces.length * 0.05) return [pieces];
  const { at } = best;
  const across = pieces.filter(crosses(at));
  const first = pieces.filter((piece) => piece.x + piece.width <= at - half);
  const second = pieces.filter((piece) => piece.x >= at + half);
  if (Math.min(first.length, second.length) < pieces.length * 0.2) return [pieces];
  // What runs across both columns (a title) stands above them, or below.
  const top = Math.max(...first.map((piece) => piece.y), ...second.map((piece) => piece.y));
  return [across.filter((piece) => piece.y >= top), first, second, across.filter((piece) => piece.y < top)].filter(
    (column) => column.length > 0,
  );
}
