/** Moving from claim to claim. */

import type { ClaimRecord } from '@parley/talks';

/** The claim some steps on, in the order of the text; it stops at the ends. */
export function claimAfter(claims: readonly ClaimRecord[], id: string | undefined, by: 1 | -1): string | undefined {
  if (claims.length === 0) return undefined;
  const at = claims.findIndex(({ claim }) => claim.claim === id);
  if (at < 0) return claims[by > 0 ? 0 : claims.length - 1]?.claim.claim;
  return claims[Math.min(Math.max(at + by, 0), claims.length - 1)]?.claim.claim;
}

export interface Place {
  readonly document: string;
  readonly claim: string;
}

/**
 * The next claim that nobody has decided on: after the one that is active, else further down the list of documents, else
 * from the top.
 */
export function nextUndecided(
  documents: readonly { readonly id: string; readonly claims: readonly ClaimRecord[] }[],
  open: string | undefined,
  active: string | undefined,
): Place | undefined {
  const at = documents.findIndex(({ id }) => id === open);
  const current = documents[at];
  const undecided = ({ state }: ClaimRecord) => state === 'proposed';
  if (current) {
    const from = current.claims.findIndex(({ claim }) => claim.claim === active);
    const next = current.claims.slice(from + 1).find(undecided);
    if (next) return { document: current.id, claim: next.claim.claim };
  }
  const others = [...documents.slice(at + 1), ...documents.slice(0, at + 1)];
  for (const { id, claims } of others) {
    const next = claims.find((record) => undecided(record) && record.claim.claim !== active);
    if (next) return { document: id, claim: next.claim.claim };
  }
  return undefined;
}
