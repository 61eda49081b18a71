/** A PDF to text: pages in reading order, wrapped lines as paragraphs, running heads and page numbers dropped. */

import type { DocumentParts } from './document-parts.js';
import { LARGEST_SOURCE, MOST_PAGES } from './limits.js';
import { type PdfLine, type PdfPiece, pdfLines } from './pdf-lines.js';
import { pdfParagraphs } from './pdf-paragraphs.js';
import { checkPdfStreams } from './pdf-streams.js';
import { textHead } from './text-head.js';
import { unreadable } from './unreadable.js';
import { counted } from './unusual-characters.js';

/** What is used of an open document of the PDF library. */
interface OpenPdf {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
    cleanup(): unknown;
  }>;
  getMetadata(): Promise<{ readonly info: unknown }>;
  destroy?(): Promise<void>;
}

/**
 * Reads a PDF. Pages without text (scans) are named in the warnings; nothing is recognised from pictures.
 *
 * @throws InputError when the file is encrypted with a password, damaged beyond repair, has no text at all, or unpacks to
 *   more than the limit
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<DocumentParts> {
  await checkPdfStreams(bytes, file);
  const { getDocumentProxy } = await import('unpdf');
  // The library takes the buffer over, so that it gets its own.
  const pdf = await opened(
    () => getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }) as Promise<OpenPdf>,
    file,
  );
  try {
    return await readPages(pdf, file);
  } finally {
    await pdf.destroy?.();
  }
}

async function opened(open: () => Promise<OpenPdf>, file: string): Promise<OpenPdf> {
  try {
    return await open();
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    const error = locked
      ? unreadable(file, 'an encrypted PDF', 'save it without a password')
      : unreadable(file, 'a damaged PDF', 'download it again');
    throw Object.assign(error, { cause });
  }
}

async function readPages(pdf: OpenPdf, file: string): Promise<DocumentParts> {
  const warnings: string[] = [];
  const pages: (readonly PdfLine[])[] = [];
  const empty: number[] = [];
  const broken: number[] = [];
  const last = Math.min(pdf.numPages, MOST_PAGES);
  if (pdf.numPages > MOST_PAGES) warnings.push(`only the first ${MOST_PAGES} of ${pdf.numPages} pages were read`);
  let characters = 0;
  for (let number = 1; number <= last && characters < LARGEST_SOURCE; number++) {
    const lines = await pageLines(pdf, number).catch(() => null);
    if (lines === null) broken.push(number);
    else if (lines.length === 0) empty.push(number);
    pages.push(lines ?? []);
    characters += lines?.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
  }
  if (broken.length > 0) warnings.push(`${counted(broken.length, 'page')} could not be read: ${ranges(broken)}`);
  if (empty.length > 0)
    warnings.push(`${counted(empty.length, 'page')} without text (a scan or a picture): ${ranges(empty)}`);
  const text = pdfParagraphs(pages);
  if (text === '')
    throw unreadable(file, 'a PDF without text (a scan or pictures)', 'run text recognition (OCR) on it first');
  const garbled = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  if (garbled > 0) warnings.push(`${counted(garbled, 'character')} of fonts that do not say which letters they draw`);
  const head = textHead(text);
  return {
    text,
    title: head.title ?? (await ownTitle(pdf)),
    publisher: head.publisher,
    published: head.published,
    url: null,
    language: null,
    warnings,
  };
}

async function pageLines(pdf: OpenPdf, number: number): Promise<readonly PdfLine[]> {
  const page = await pdf.getPage(number);
  try {
    const content = await page.getTextContent();
    return pdfLines(content.items.flatMap(pieceOf));
  } finally {
    page.cleanup();
  }
}

/** Upright pieces only: stamps and watermarks across the page are no lines. */
function pieceOf(item: unknown): readonly PdfPiece[] {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: readonly number[]; width: number };
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  if (Math.abs(b) > Math.abs(a) * 0.2 && str.trim() !== '') return [];
  return [{ text: str, x, y, width, size }];
}

/** The title in the file's properties, unless it is a file name or the name of a program. */
async function ownTitle(pdf: OpenPdf): Promise<string | null> {
  const info = await pdf.getMetadata().then(
    (metadata) => metadata.info,
    () => null,
  );
  const title = typeof info === 'object' && info !== null && 'Title' in info ? String(info.Title ?? '').trim() : '';
  return title === '' || /^(?:microsoft word|untitled)|\.(?:docx?|hwpx?|pdf|indd|pptx?)$/i.test(title) ? null : title;
}

/** “1–3, 7”. */
function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < numbers.length && parts.length < 12; ) {
    let end = index;
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end++;
    parts.push(end === index ? `${numbers[index]}` : `${numbers[index]}–${numbers[end]}`);
    index = end + 1;
  }
  return parts.join(', ');
}
