/** Where what is said begins and ends: after “told reporters in Ottawa that”, before “…, its trade minister said”. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { MARK } from '../../../text/tokens.js';
import type { WordClasses } from '../../cues/stance-rules.js';
import { isMark } from '../clauses/placed.js';
import type { Frame } from './frame.js';

/** Furthest “that” after its verb: “told reporters after the talks in Ottawa that”. */
const MOST_TOLD = 12;

/** Verbs after which stands what is said. */
const SAYS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|stress(?:es|ed|ing)?|insist(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|stat(?:es|ed|ing)|explain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|warn(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|claim(?:s|ed|ing)?)$/i;

/** Where what is said begins, up to a token: after “speaking in London, X said”, “told reporters in Ottawa that”; 0 where no verb of saying stands before. */
export function saidFrom(
  { text, tokens }: PreparedText,
  words: WordClasses,
  frames: readonly Frame[],
  frame: Frame,
  until: number,
): number {
  const { from, verb } = frame;
  if (verb < 0 || from <= verb || !SAYS.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!))) return 0;
  // “…, Seoul said Tuesday”: said of what stands before; not of “speaking in London, …”.
  const tagged = frames.find((other) => other !== frame && other.verb === verb);
  if (tagged !== undefined && !opensAside(text, tokens.starts[tagged.from]!)) return 0;
  for (let i = from; i < Math.min(until, from + MOST_TOLD) && tokens.kinds[i] !== MARK; i += 1)
    if (tokens.words[i] === words.that) return tokens.ends[i]!;
  const told = /^t(?:ell|old)/i.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!));
  // “is said to be”, “warned of”; “it would” says little without whoever says it.
  return told ||
    tokens.words[from] === words.to ||
    words.thirdPerson.has(tokens.words[from]!) ||
    words.prepositions.has(tokens.words[from]!)
    ? 0
    : tokens.starts[from]!;
}

/** Most tokens of the title before whoever a tag names. */
const LONGEST_TITLE = 12;

/** Where what is said ends: before “…, its trade minister Ana Rojas said”; the end of the text for words after their verb. */
export function saidUntil(prepared: PreparedText, { from, to, verb }: Frame): number {
  const { text, tokens } = prepared;
  const said = text.slice(tokens.starts[verb] ?? 0, tokens.ends[verb] ?? 0);
  if (verb < to || !(SAYS.test(said) || /^announc/i.test(said)) || opensAside(text, tokens.starts[from]!))
    return text.length;
  for (let i = to - 1; i > Math.max(from, to - LONGEST_TITLE); i -= 1)
    if (isMark(prepared, i, ',"”')) return tokens.starts[i]!;
  return text.length;
}

/** “Speaking in London,”, “Asked about rice,”, “On Monday,” before whoever says something. */
function opensAside(text: string, start: number): boolean {
  return /^(?:speaking|asked|talking|testifying|addressing|appearing|in|on|at|after|before|during)\s/i.test(
    text.slice(start, start + 12),
  );
}
