/** Bodies of no list that a document introduces with their abbreviation: “American Coffee and Cocoa Importers Council (ACCIC)”. */

import type { EconomyMention } from '../../mentions.js';
import type { OrganisationKind } from '../../reading.js';
import { type PreparedText, tokenAt } from '../../text/prepared-text.js';
import type { NameRules } from '../rules/name-rules.js';
import { firstEndingAfter } from './spans.js';

/** What its full name says of a body. */
export interface IntroducedBody {
  readonly kind: OrganisationKind;
  /** The economy that its name holds; null when it holds none. */
  readonly party: string | null;
}

const INTRODUCED = / \(([A-Z][A-Z&-]{1,11})\)/g;

/** A name of capital words at the end of a stretch. */
const FULL_NAME = /\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|and|the|in|&) ){0,2}\p{Lu}[\p{L}.’'-]*){1,9}$/u;

/** Longest full name looked for, in characters. */
const LONGEST = 120;

/** Bodies by the abbreviation that stands in brackets after their full name. */
export function introducedBodies(
  prepared: PreparedText,
  rules: NameRules,
  economies: readonly EconomyMention[],
): ReadonlyMap<string, IntroducedBody> {
  const { text, tokens } = prepared;
  const bodies = new Map<string, IntroducedBody>();
  for (const { 1: abbreviation, index } of text.matchAll(INTRODUCED)) {
    const name = FULL_NAME.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
    if (name === undefined || bodies.has(abbreviation!)) continue;
    const kind = rules.organisationLast.get(tokens.words[tokenAt(tokens, index) - 1]!);
    if (kind === undefined) continue;
    const mention = economies[firstEndingAfter(economies, index - name.length)];
    bodies.set(abbreviation!, { kind, party: mention !== undefined && mention.end <= index ? mention.economy : null });
  }
  return bodies;
}
