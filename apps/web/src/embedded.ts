/** What a page saved as one file carries with it. */

import { isTalksFiles, TALKS_FILES_FORMAT, type TalksFiles } from '@parley/talks';
import { unpacked } from './unpacked.js';

/**
 * Id of the element that holds the files: JSON, compressed with gzip, in base64. `data-format` names the form of the
 * JSON, `data-sha256` is the checksum of its bytes.
 */
const EMBEDDED_ID = 'parley-embedded';

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
  const packed = element?.textContent?.trim();
  if (!element || packed === undefined) return undefined;
  const { format = '', sha256 } = element.dataset;
  if (format !== TALKS_FILES_FORMAT) {
    throw new EmbeddedFault(
      'format',
      `the page holds talks of form “${format}”; it reads form “${TALKS_FILES_FORMAT}”`,
    );
  }
  const bytes = await contents(packed);
  const sum = await checksum(bytes);
  if (sha256 !== sum) throw new EmbeddedFault('damaged', `checksum ${sum}, expected ${sha256 ?? 'none'}`);
  const files = parsed(bytes);
  if (!isTalksFiles(files)) throw new EmbeddedFault('damaged', 'the contents are not talks with their files');
  return files;
}

async function contents(packed: string): Promise<ArrayBuffer> {
  try {
    return await unpacked(packed);
  } catch (error) {
    throw new EmbeddedFault('damaged', error instanceof Error ? error.message : String(error));
  }
}

async function checksum(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new EmbeddedFault('damaged', error instanceof Error ? error.message : String(error));
  }
}
