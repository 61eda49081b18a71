/** Lines of the pages of a PDF to paragraphs: running heads dropped, wrapped lines joined, hyphens at line ends undone. */

import { type KoreanBreaks, koreanBreaks } from './korean-breaks.js';
import type { PdfLine } from './pdf-lines.js';

/** Lines at the top and at the bottom of a page that may be running heads or feet. */
const EDGE = 3;

/** The text of all pages, one paragraph after the other with an empty line between. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const lines = withoutRunningLines(pages);
  const spacing = usualSpacing(lines);
  const size = usualSize(lines);
  const breaks = koreanBreaks(lines);
  const all = lines.flat();
  const paragraphs: string[] = [];
  let open = '';
  let previous: PdfLine | undefined;
  for (const page of lines) {
    // A page of few lines says little of its margins.
    const margin = rightMargin(page.length < 10 ? all : page);
    const left = leftMargin(page.length < 10 ? all : page);
    for (const [index, line] of page.entries()) {
      const starts =
        previous === undefined ||
        startsParagraph(previous, line, { spacing, size, margin, left, newPage: index === 0 });
      if (previous !== undefined && index > 0 && isRow(previous) && isRow(line)) open = `${open}\n${line.text}`;
      else if (starts || isRow(line) || (previous !== undefined && isRow(previous))) {
        if (open !== '') paragraphs.push(open);
        open = line.text;
      } else {
        open = join(open, line.text, breaks);
      }
      previous = line;
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs.join('\n\n');
}

/** A row of a table: cells with wide gaps between them. */
function isRow({ text }: PdfLine): boolean {
  return /\S {3,}\S/.test(text);
}

/** A line as it repeats from page to page: its figures aside. A title in larger type is not the head that repeats it. */
function shape(line: PdfLine): string {
  const text = line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
  return `${Math.round(line.size)} ${text}`;
}

/** Pages from which a first or last line that repeats is the head of a chapter. */
const CHAPTER_PAGES = 3;

/** “3”, “- 3 -”, “Page 3 of 12”, “3 / 12”, “xii”. */
const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:page\s|p\.\s?)?(?:\d{1,4}|[ivxl]{1,7})(?:\s?(?:\/|of)\s?\d{1,4})?(?:\s?[-–—])?$/i;

/** Leaves out lines at the edges that stand on most pages, and page numbers. */
function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const written = pages.filter((page) => page.length > 0).length;
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const text of new Set(edges(page).map(shape))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // Left and right pages may have different heads, and the first page often has none.
  const enough = Math.max(2, Math.ceil((written - 1) * 0.45));
  return pages.map((page) => {
    const edge = new Set(edges(page));
    const numbered = written > 1;
    return page.filter((line) => {
      if (!edge.has(line)) return true;
      if (numbered && PAGE_NUMBER.test(line.text) && isOutermost(page, line)) return false;
      const times = counts.get(shape(line)) ?? 0;
      return times < enough && !(times >= CHAPTER_PAGES && isOutermost(page, line));
    });
  });
}

function edges(page: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  return byHeight.length <= 2 * EDGE ? byHeight : [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

function isOutermost(page: readonly PdfLine[], line: PdfLine): boolean {
  return page.every((other) => other.y <= line.y) || page.every((other) => other.y >= line.y);
}

/** The distance between lines met most, in points. */
function usualSpacing(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (let index = 1; index < page.length; index++) {
      const distance = Math.round(((page[index - 1]?.y ?? 0) - (page[index]?.y ?? 0)) * 2) / 2;
      if (distance > 2 && distance < 60) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  let best = 14;
  let most = 0;
  for (const [distance, count] of counts) {
    if (count > most || (count === most && distance < best)) {
      best = distance;
      most = count;
    }
  }
  return best;
}

/** The size of the type of most lines, in points. */
function usualSize(pages: readonly (readonly PdfLine[])[]): number {
  const sizes = pages.flatMap((page) => page.map((line) => line.size)).sort((one, other) => one - other);
  return Math.max(1, sizes[sizes.length >> 1] ?? 1);
}

/** Where full lines of the page end: the right edge that nine in ten lines stay within. */
function rightMargin(page: readonly PdfLine[]): number {
  const rights = page.map((line) => line.right).sort((one, other) => one - other);
  return rights[Math.floor((rights.length - 1) * 0.9)] ?? 0;
}

/** Where most lines of the page begin. */
function leftMargin(page: readonly PdfLine[]): number {
  const lefts = page.map((line) => line.left).sort((one, other) => one - other);
  return lefts[Math.floor(lefts.length * 0.3)] ?? 0;
}

interface Layout {
  readonly spacing: number;
  /** Size of the type of most lines. */
  readonly size: number;
  readonly margin: number;
  readonly left: number;
  readonly newPage: boolean;
}

const LIST_MARKER = /^(?:[•◦▪‣·○□■◇◆※►▶➤–—*]|-\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s|[①-⑳]|[가-하]\.\s)/;

function startsParagraph(previous: PdfLine, line: PdfLine, { spacing, size, margin, left, newPage }: Layout): boolean {
  if (/\p{Ll}-$/u.test(previous.text) && /^\p{Ll}/u.test(line.text)) return false;
  if (LIST_MARKER.test(line.text)) return true;
  if (Math.abs(previous.size - line.size) > Math.max(previous.size, line.size) * 0.12) return true;
  const ended = /[.!?:;。”"’)\]]$/.test(previous.text);
  if (newPage) return ended || !/^[\p{Ll}\p{Lo}\d“"(]/u.test(line.text);
  const distance = previous.y - line.y;
  // Lines of a title in larger type stand further apart.
  if (distance > spacing * Math.max(1, line.size / size) * 1.35 + 1) return true;
  // The next column goes on with the sentence, or begins a paragraph.
  if (distance < -previous.size) return ended;
  // A line that stops well before the margin ends its paragraph; an indent begins one.
  const room = margin - previous.right;
  if (room > Math.max(60, (margin - left) * 0.25))
    return ended || !/^\p{Ll}/u.test(line.text) || room > (margin - left) * 0.45;
  const indent = line.left - left;
  return (
    ended && indent > line.size * 0.8 && indent < line.size * 6 && Math.abs(previous.left - left) < line.size * 0.8
  );
}

/**
 * Two lines as one. A hyphen between small letters is the line's, not the word's, unless a word before it is written
 * with hyphens too (“two-plus-|two”). Korean breaks lines within words, which the words of the document tell.
 */
function join(text: string, next: string, breaks: KoreanBreaks): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) {
    return /-\p{L}+-$/u.test(text) ? text + next : text.slice(0, -1) + next;
  }
  if (/[\u2010\u00ad]$/.test(text)) return text.slice(0, -1) + next;
  if (/[-/–]$/.test(text) && !/\s[-–]$/.test(text)) return text + next;
  const unspaced = /[\u3040-\u30ff\u4e00-\u9fff、。]$/.test(text) && /^[\u3040-\u30ff\u4e00-\u9fff]/.test(next);
  return unspaced || breaks.isWithinWord(text, next) ? text + next : `${text} ${next}`;
}
