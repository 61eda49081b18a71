/** Files and pasted text to source documents. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeText, replacements } from './decode-text.js';
import { type DocumentParts, onlyText } from './document-parts.js';
import { frontMatter } from './front-matter.js';
import { languageOf } from './language.js';
import { LARGEST_SOURCE } from './limits.js';
import { readHtml } from './read-html.js';
import { sniffFormat } from './sniff-format.js';
import type { DocumentFormat, SourceDocument } from './source-document.js';
import { textHead } from './text-head.js';
import { unreadable } from './unreadable.js';
import { cleanText, counted } from './unusual-characters.js';

/** What is known of a document from outside it; each field wins over what the document says of itself. */
export interface GivenSource {
  /** File name or address. */
  readonly name: string;
  /** Media type that it was served with, with or without `charset`. */
  readonly mediaType?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * Reads a file: plain text and Markdown, HTML, PDF, DOCX, or a mail. The format is told from the content first, then from
 * the name. PDF, DOCX and mail readers are loaded when first needed.
 *
 * @throws InputError when the file is empty, larger than `LARGEST_SOURCE`, or of a kind that holds no text to read
 */
export async function readSource(bytes: Uint8Array, given: GivenSource): Promise<SourceDocument> {
  if (bytes.length > LARGEST_SOURCE) throw tooLarge(given.name, bytes.length, 'bytes');
  const format = sniffFormat(bytes, given);
  if (format === 'pdf')
    return sourceDocument('pdf', await (await import('./read-pdf.js')).readPdf(bytes, given.name), given);
  if (format === 'docx')
    return sourceDocument('docx', await (await import('./read-docx.js')).readDocx(bytes, given.name), given);
  if (format === 'email')
    return sourceDocument('email', await (await import('./read-email.js')).readEmail(bytes, given.name), given);
  const { text, encoding, guessed, replaced } = decodeText(bytes, charsetOf(given.mediaType));
  const warnings: string[] = [];
  if (replaced > 0) {
    warnings.push(`${counted(replaced, 'character')} could not be decoded (read as ${encoding}) and stand as “\ufffd”`);
  } else if (guessed) {
    warnings.push(`the file does not say its encoding: read as ${encoding}`);
  }
  const parts = format === 'html' ? readHtml(text) : textParts(text);
  return sourceDocument(format, { ...parts, warnings: [...warnings, ...parts.warnings] }, given);
}

/**
 * Makes a source document of pasted text. Markup in it is text.
 *
 * @throws InputError when the text is empty or longer than `LARGEST_SOURCE`
 */
export function sourceFromText(text: string, given: GivenSource): SourceDocument {
  if (text.length > LARGEST_SOURCE) throw tooLarge(given.name, text.length, 'characters');
  const replaced = replacements(text.slice(0, LARGEST_SOURCE));
  const warnings =
    replaced > 0 ? [`${counted(replaced, 'character')} of the text had been lost before it came here (“\ufffd”)`] : [];
  const parts = textParts(text);
  return sourceDocument('text', { ...parts, warnings }, given);
}

function textParts(raw: string): DocumentParts {
  // Heads are read from cleaned text; the whole is cleaned once, when the document is made.
  const start = cleanText(raw.length > 40_000 ? `${raw.slice(0, 20_000)}\n${raw.slice(-1_000)}` : raw).text;
  const matter = frontMatter(start);
  const head = textHead(matter ? start.slice(matter.end) : start);
  return {
    ...onlyText(raw),
    title: matter?.title ?? head.title,
    publisher: matter?.publisher ?? head.publisher,
    published: matter?.published ?? head.published,
    url: matter?.url ?? null,
    language: matter?.language ?? null,
  };
}

function sourceDocument(format: DocumentFormat, parts: DocumentParts, given: GivenSource): SourceDocument {
  const { text, warnings } = cleanText(parts.text);
  if (text.trim() === '') throw unreadable(given.name, 'the document has no text');
  return {
    id: bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16),
    name: given.name,
    format,
    title: given.title ?? parts.title,
    publisher: given.publisher ?? parts.publisher,
    published: given.published ?? parts.published,
    url: given.url ?? parts.url ?? (/^https?:\/\//i.test(given.name) ? given.name : null),
    language: languageOf(text, parts.language),
    text,
    warnings: [...parts.warnings, ...warnings],
  };
}

function charsetOf(mediaType: string | undefined): string | undefined {
  return mediaType === undefined ? undefined : /charset\s?=\s?["']?([\w:.-]{2,40})/i.exec(mediaType)?.[1];
}

function tooLarge(name: string, size: number, unit: string) {
  const message = `the document is too large: ${size} ${unit}, at most ${LARGEST_SOURCE}`;
  return unreadable(name, message, 'split it, or give the part that matters');
}
