/** What a page saved as one file carries with it. */

import { isTalksFiles, TALKS_FILES_FORMAT, type TalksFiles } from '@parley/talks';
import { packed, unpacked } from './packing.js';

/**
 * Id of the element that holds the files: JSON, compressed with gzip, in base64. `data-format` names the form of the
 * JSON, `data-sha256` is the checksum of its bytes.
 */
const EMBEDDED_ID = 'parley-embedded';

/** Its tag up to the checksum, the rest of the tag, and what stands in it. */
const ELEMENT = new RegExp(`(<script\\b[^>]*\\bid="${EMBEDDED_ID}"[^>]*\\bdata-sha256=")[^"]*("[^>]*>)([^<]*)`);

/** Why the files in the page cannot be used. */
export class EmbeddedFault extends Error {
  override readonly name = 'EmbeddedFault';
  constructor(
    readonly kind: 'damaged' | 'format',
    message: string,
  ) {
    super(message);
  }
}

/** The files in the page; undefined when it comes from a server. @throws {EmbeddedFault} */
export async function embeddedFiles(document: Document): Promise<TalksFiles | undefined> {
  const element = document.getElementById(EMBEDDED_ID);
  const text = element?.textContent?.trim();
  if (!element || text === undefined) return undefined;
  const { format = '', sha256 } = element.dataset;
  if (format !== TALKS_FILES_FORMAT) {
    throw new EmbeddedFault(
      'format',
      `the page holds talks of form “${format}”; it reads form “${TALKS_FILES_FORMAT}”`,
    );
  }
  const bytes = await contents(text);
  const sum = await checksum(bytes);
  if (sha256 !== sum) throw new EmbeddedFault('damaged', `checksum ${sum}, expected ${sha256 ?? 'none'}`);
  return filesIn(bytes);
}

/** The page itself, before anything is shown in it; undefined when it comes from a server. */
export function pageWithFiles(document: Document): string | undefined {
  const { documentElement } = document;
  return document.getElementById(EMBEDDED_ID) ? `<!doctype html>\n${documentElement.outerHTML}\n` : undefined;
}

/**
 * A page saved as one file with other files in it; the same page when they are what it carries.
 * @param change from what it carries to what it shall carry
 * @throws {EmbeddedFault} when it carries none
 */
export async function withFiles(page: string, change: (files: TalksFiles) => Promise<TalksFiles>): Promise<string> {
  const found = ELEMENT.exec(page);
  if (!found) throw new EmbeddedFault('damaged', 'the page carries no talks');
  const [element, before = '', after = '', text = ''] = found;
  const files = filesIn(await contents(text.trim()));
  const current = JSON.stringify(await change(files));
  if (JSON.stringify(files) === current) return page;
  const bytes = new TextEncoder().encode(current).buffer;
  const changed = `${before}${await checksum(bytes)}${after}${await packed(bytes)}`;
  return `${page.slice(0, found.index)}${changed}${page.slice(found.index + element.length)}`;
}

async function contents(text: string): Promise<ArrayBuffer> {
  try {
    return await unpacked(text);
  } catch (error) {
    throw new EmbeddedFault('damaged', error instanceof Error ? error.message : String(error));
  }
}

async function checksum(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function filesIn(bytes: ArrayBuffer): TalksFiles {
  const files = parsed(bytes);
  if (!isTalksFiles(files)) throw new EmbeddedFault('damaged', 'the contents are not talks with their files');
  return files;
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new EmbeddedFault('damaged', error instanceof Error ? error.message : String(error));
  }
}
