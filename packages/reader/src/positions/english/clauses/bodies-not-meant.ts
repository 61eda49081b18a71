/** Bodies that say nothing where they are named: “The minister visited Acme Motors, announcing aid. He told workers …” are his words. */

import type { PreparedText } from '../../../text/prepared-text.js';
import { areSeveralSides, type Voice } from '../../voices/voices.js';
import type { PlacedHolder } from './placed.js';

/** Tokens before a verb among which its pronoun stands. */
const REACH = 4;

/**
 * True where the pronoun right before a verb is “he” or “she”, and those named before are companies or associations; or “it”, and they
 * are several.
 */
export function meansNoBody({ text, tokens }: PreparedText, verb: number, named: readonly Voice[]): boolean {
  const before = () => text.slice(tokens.starts[Math.max(0, verb - REACH)]!, tokens.starts[verb]!);
  if (areSeveralSides(named)) return /\bit\b[^,;:]*$/i.test(before());
  if (!named.some(({ capacity }) => capacity === 'company' || capacity === 'domestic-group')) return false;
  return /\bs?he\b[^,;:]*$/i.test(before());
}

const CALLS_ON =
  /\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|me(?:t|ets?|eting)(?: with)?|join(?:s|ed|ing)?|host(?:s|ed|ing)?|address(?:es|ed|ing)?|brief(?:s|ed|ing)?) (?:the )?$/i;

/** True for whoever is called on where a participle goes on about the caller: “visited Acme Motors last month announcing aid”. */
export function isCalledOn({ text, tokens }: PreparedText, { start }: PlacedHolder, verb: number): boolean {
  if (!/ing$/.test(text.slice(tokens.starts[verb]!, tokens.ends[verb]!))) return false;
  return CALLS_ON.test(text.slice(Math.max(0, start - 24), start));
}
