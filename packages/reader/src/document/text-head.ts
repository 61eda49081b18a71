/** Title, day and publisher from the first lines of a text: headline, letterhead, by-line and dateline. */

import { pastedMail } from './forwarded-mail.js';
import { publishedOf, sentOn } from './head-date.js';
import { headLines } from './head-line.js';
import { publisherOf } from './head-publisher.js';
import { titleOf } from './head-title.js';

/** What the head of a text says; null where it does not. */
export interface TextHead {
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** Reads the head of a text: its first fifteen lines that hold anything. */
export function textHead(text: string): TextHead {
  const lines = headLines(text);
  const mail = pastedMail(text);
  return {
    title: titleOf(lines),
    published: mail?.day ?? publishedOf(lines) ?? sentOn(text),
    publisher: publisherOf(lines) ?? mail?.from ?? null,
  };
}
