/** Names for the states of a file, as HTTP has them: strong entity tags of its text. */

import { createHash } from 'node:crypto';

/** Name of a text: two texts of one name are the same. */
export function revisionOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
}

/** Whether a list of tags names a revision; compression on the way makes a tag weak, and it still names the same text. */
export function names(tags: string, revision: string): boolean {
  return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === revision);
}
