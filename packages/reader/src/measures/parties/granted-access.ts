/** Who lets whose goods in: “to grant the US duty-free quotas for beef”, “asked the EU to grant duty-free access to Indian textiles”. */

import type { Item } from '../sentences/sentence-items.js';

const GRANTS =
  /^(?:grant|give|provide|offer|allow|extend|accord|open|establish|create|introduce)(?:s|d|ed|ing)?$|^(?:gave|given|set up)$/;
/** Words between a verb of granting and whoever grants. */
const BEFORE_VERB =
  /^(?:to|will|would|shall|should|must|can|could|may|might|has|have|had|is|was|are|were|be|been|also|not|now|agreed|prepared|ready|willing|offered|promised|pledged|undertaken|intends|plans|in|return|,|the)$/;
/** Words between a verb of granting and the rate. */
const BEFORE_RATE = /^(?:the|a|an|for|immediate|full|limited|new|preferential|annual|more|additional|greater)$/;
/** Furthest item from the rate to its verb, and from the verb to its subject. */
const REACH = 6;

/**
 * Whoever grants free access at an item, and whoever is granted it.
 * @returns null when no verb of granting governs the rate, or nobody is its subject
 */
export function grantedAccess(
  items: readonly Item[],
  at: number,
): { readonly giver: string; readonly receiver: string | null } | null {
  // “Open zero-tariff talks”
  if (/^(?:talks|negotiations|discussions|deals?)$/.test(items[at + 1]?.text ?? '')) return null;
  let receiver: string | null = null;
  let verb = -1;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const { text, party } = items[i]!;
    if (GRANTS.test(text)) {
      verb = i;
      break;
    }
    if (party !== undefined && receiver === null) receiver = party.economy;
    else if (!BEFORE_RATE.test(text)) return null;
  }
  if (verb < 0) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i -= 1) {
    const { text, party } = items[i]!;
    if (party !== undefined) return party.economy === receiver ? null : { giver: party.economy, receiver };
    if (!text.split(' ').every((word) => BEFORE_VERB.test(word))) return null;
  }
  return null;
}
