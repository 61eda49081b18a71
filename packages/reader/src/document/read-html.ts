/** A web page to its article: the body without the page around it, headline and by-line kept, and the page's metadata. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentParts } from './document-parts.js';
import { htmlMetadata } from './html-metadata.js';
import { htmlText, isFurniture } from './html-text.js';
import { textHead } from './text-head.js';
import { writtenDates } from './written-date.js';

/** Limits of the tree that the article is looked for in: the search recurses, and slows down with the size. */
const DEEPEST_TREE = 200;
const MOST_ELEMENTS = 40_000;
const MOST_PIECES = 60_000;
const LONGEST_PAGE = 4_000_000;

/** An article shorter than this share of the page's unlinked text was not found whole. */
const SMALLEST_SHARE = 0.4;

/**
 * Reads a page. The article is found by Readability over a tree without scripts or network; where there is none (short
 * releases, pages made of tables), and on pages too deep or too large for it, the visible text of the page is taken,
 * without menus, cookie notices, related links and comments as far as their names tell.
 */
export function readHtml(html: string): DocumentParts {
  const metadata = htmlMetadata(html);
  const warnings: string[] = [];
  const whole = visibleText(html);
  const tooLarge =
    metadata.depth > DEEPEST_TREE ||
    metadata.elements > MOST_ELEMENTS ||
    metadata.pieces > MOST_PIECES ||
    html.length > LONGEST_PAGE;
  if (tooLarge)
    warnings.push('the page is too large or too deeply nested to find its article: all visible text is kept');
  const article = tooLarge ? null : articleText(html);
  const found = article !== null && article.length >= SMALLEST_SHARE * whole.unlinked;
  const text = found ? chosenLines(article, whole.text, metadata.heading) : whole.text;
  if (text === '') warnings.push('the page shows no text');
  const head = textHead(text);
  return {
    text,
    title: metadata.title ?? head.title,
    publisher: metadata.publisher ?? head.publisher,
    published: metadata.published ?? head.published ?? dayNearHeadline(whole.text, metadata.heading),
    url: metadata.url,
    language: metadata.language,
    warnings,
  };
}

function visibleText(html: string): { readonly text: string; readonly unlinked: number } {
  const without = htmlText(html, isFurniture);
  const all = htmlText(html);
  // Names mislead: a page whose every block is called “banner” is read whole.
  const chosen = without.text.length < 200 && all.text.length > 2 * without.text.length ? all : without;
  return { text: chosen.text, unlinked: chosen.text.length - chosen.linked };
}

function articleText(html: string): string | null {
  try {
    const { document } = parseHTML(
      /<html[\s>]/i.test(html.slice(0, 5_000)) ? html : `<html><body>${html}</body></html>`,
    );
    const article = new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse();
    return article?.content ? htmlText(article.content).text : null;
  } catch {
    // Markup that the tree or the search cannot stand is read without them.
    return null;
  }
}

/** Share of the article that must be found again in the page's text for its lines to be chosen there. */
const FOUND_AGAIN = 0.9;

/**
 * The article as lines of the page: those that Readability chose, without the furniture that it kept, and with the
 * headline, by-line, deck and day above them that it leaves out. These are visible text, and say who wrote what when.
 * Where its lines are not the page's (it turns line breaks into paragraphs), the article stays as it is.
 */
function chosenLines(article: string, whole: string, heading: string | null): string {
  const chosen = new Set(article.split('\n').filter((line) => line !== ''));
  const lines = whole.split('\n');
  const again = lines.reduce((sum, line) => sum + (chosen.has(line) ? line.length : 0), 0);
  const inArticle = article.replace(/\n+/g, '').length;
  const top = heading === null ? -1 : lines.findIndex((line) => line.includes(heading));
  if (again < inArticle * FOUND_AGAIN) {
    return top === -1 || article.slice(0, 500).includes(heading ?? '') ? article : `${lines[top]}\n\n${article}`;
  }
  const first = (shortest: number) =>
    lines.findIndex((line, at) => at > top && chosen.has(line) && line.length >= shortest);
  const body = first(100) === -1 ? first(30) : first(100);
  const kept = lines.filter(
    (line, index) =>
      line === '' ||
      chosen.has(line) ||
      (top !== -1 && index >= top && index < body && (index === top || isHeadLine(line))),
  );
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A by-line, a day or a sentence; not a button. */
function isHeadLine(line: string): boolean {
  return (
    /^by\s/i.test(line) || /기자|특파원/.test(line) || writtenDates(line.slice(0, 200)).length > 0 || line.length >= 40
  );
}

/** The day in the lines after the headline, where the article itself does not carry it. */
function dayNearHeadline(whole: string, heading: string | null): string | null {
  const at = heading === null ? -1 : whole.indexOf(heading);
  return at === -1 ? null : textHead(whole.slice(at, at + 3_000)).published;
}
