/** The economy whose order, proclamation or regulation a document is: what it levies is levied by that economy. */

import type { DocumentFacts } from '../../mentions.js';
import type { PartyMention } from './sentence-items.js';

/** Characters of a text within which it says what it is. */
const LOOKED_AT = 12_000;

/** “GOVERNMENT OF INDIA”, “Government of the Republic of Korea”. */
const GOVERNMENT = /\bgovernment of\b/i;

/** The party of a document's publisher; null for papers and companies. */
export function publishingParty(
  text: string,
  { publisher = null, publisherParty = null }: DocumentFacts,
  parties: readonly PartyMention[],
): string | null {
  if (publisherParty !== null || publisher === null || !GOVERNMENT.test(publisher)) return publisherParty;
  const start = text.indexOf(publisher);
  return parties.find((party) => party.start >= start && party.end <= start + publisher.length)?.economy ?? null;
}

const IS_LAW =
  /\b(?:this|the present) (?:order|proclamation|regulation|decree|determination)\b|\bhereby (?:order|proclaim|determine|impose|direct)/i;

/** The party that publishes a document which is law by its own words; null for any other document. */
export function issuingParty(text: string, { publisherParty = null }: DocumentFacts): string | null {
  return publisherParty !== null && IS_LAW.test(text.slice(0, LOOKED_AT)) ? publisherParty : null;
}
