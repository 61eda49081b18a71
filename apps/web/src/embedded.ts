/** What a page saved as one file carries with it. */

import type { TalksFiles } from '@parley/talks';

/** Id of the element that holds the files: JSON, compressed with gzip, in base64. */
export const EMBEDDED_ID = 'parley-embedded';

/** The files in the page; undefined when it comes from a server. @throws when they cannot be unpacked */
export async function embeddedFiles(document: Document): Promise<TalksFiles | undefined> {
  const packed = document.getElementById(EMBEDDED_ID)?.textContent?.trim();
  if (!packed) return undefined;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as TalksFiles;
}
