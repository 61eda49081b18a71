/** The economy whose order, proclamation or regulation a document is: what it levies is levied by that economy. */

import type { DocumentFacts } from '../mentions.js';

/** Characters of a text within which it says what it is. */
const LOOKED_AT = 12_000;

const IS_LAW =
  /\b(?:this|the present) (?:order|proclamation|regulation|decree|determination)\b|\bhereby (?:order|proclaim|determine|impose|direct)/i;

/** The party that publishes a document which is law by its own words; null for any other document. */
export function issuingParty(text: string, { publisherParty = null }: DocumentFacts): string | null {
  return publisherParty !== null && IS_LAW.test(text.slice(0, LOOKED_AT)) ? publisherParty : null;
}
