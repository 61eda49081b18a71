/** Whose speech or statement a document is, where its head says so: “Speech by the Minister for Trade of South Africa, Parks Tau”. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { PartyMention } from './sentence-items.js';

/** The head of a document, in UTF-16 code units. */
const HEAD = 400;

const SPOKEN =
  /^(?:the\s)?(?:full\s|opening\s|closing\s|prepared\s|introductory\s|keynote\s|ministerial\s|commission\s|oral\s|written\s)*(?:speech|statement|remarks|address|testimony|intervention|keynote|submission|press statement)\b/im;

/** The party of whoever is named first after such a heading; null for any other document. */
export function partyOfSpeech(text: string, parties: readonly PartyMention[]): string | null {
  const heading = SPOKEN.exec(text.slice(0, HEAD));
  if (heading === null) return null;
  for (let i = firstBeginningFrom(parties, heading.index); i < parties.length; i += 1) {
    const { form, start, economy } = parties[i]!;
    if (start >= HEAD) return null;
    if (form === 'person') return economy;
  }
  return null;
}
