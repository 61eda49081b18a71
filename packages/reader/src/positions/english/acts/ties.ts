/** Words that tie one thing to another, and those that only say which is meant. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { WordClasses } from '../../cues/stance-rules.js';

/** “The penalty tied to Russian oil”, “ties with Beijing”: said of a thing, ties nothing. */
export function onlyQualifies(
  { text, tokens }: PreparedText,
  words: WordClasses,
  first: number,
  last: number,
): boolean {
  const said = text.slice(tokens.starts[first]!, tokens.ends[last]!);
  if (/^ties$/i.test(said))
    return /^ (?:with|between|and|are|were|have)\b/.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 9));
  if (!/^(?:tied|linked) to$/i.test(said)) return false;
  const before = tokens.words[first - 1] ?? -1;
  const written = text.slice(tokens.starts[first - 1] ?? 0, tokens.ends[first - 1] ?? 0);
  return /^[\p{L}%]{3,}$/u.test(written) && !words.be.has(before) && !words.light.has(before) && !/ly$/.test(written);
}
