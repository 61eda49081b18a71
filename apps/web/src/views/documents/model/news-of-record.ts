/** What every claim brings to the record as it was before its document. */

import {
  type ClaimNews,
  type ClaimRecord,
  growingRecord,
  newsOf,
  type RecordEvent,
  type SpeakerNames,
  type Talks,
} from '@parley/talks';
import type { DocumentRow } from './document-rows.js';

export type NewsOfClaims = ReadonlyMap<string, ClaimNews>;

/**
 * News of every claim by its id. Documents come one after the other in the order of their adding; each is held against those
 * before it, with what has been decided on them since.
 * @param rows in the order in which the documents were added
 * @param names names known to be one person's
 */
export function newsOfRecord(talks: Talks, rows: readonly DocumentRow[], names?: SpeakerNames): NewsOfClaims {
  const record = growingRecord(talks, [], names);
  const news = new Map<string, ClaimNews>();
  for (const row of rows) {
    for (const { claim } of row.claims) news.set(claim.claim, newsOf(record, claim, row.document.published));
    record.append(asAdded(row));
  }
  return news;
}

/** The document with its claims as they hold now, as if it had just been added. */
function asAdded({ document: known, claims }: DocumentRow): RecordEvent[] {
  const { added_at: at, added_by: by, edited: _, ...document } = known;
  const held = claims.filter(({ state }) => state === 'proposed' || state === 'accepted');
  return [
    { event: 'document-added', at, by, document },
    ...held.map(({ claim }): RecordEvent => ({ event: 'claim-extracted', at, by, claim })),
    ...held
      .filter(({ state }) => state === 'accepted')
      .map(({ claim }): RecordEvent => ({ event: 'claim-accepted', at, by, claim: claim.claim })),
  ];
}

/**
 * Claims that can be accepted without a second look: new or moving, word for word in the text, between parties of these talks,
 * and with nothing that matters left open.
 */
export function certainClaims(
  { parties }: Pick<Talks, 'parties'>,
  claims: readonly ClaimRecord[],
  news: NewsOfClaims,
): string[] {
  return claims
    .filter(({ state, claim }) => {
      const kind = news.get(claim.claim)?.news;
      if (state !== 'proposed' || claim.quote.state !== 'verified' || (kind !== 'new' && kind !== 'changed'))
        return false;
      if (claim.kind === 'commitment') return claim.party in parties;
      if (claim.kind !== 'measure') return true;
      const { imposer, target, product, status } = claim;
      return (
        [imposer, target].every((one) => one !== null && one in parties) && product !== null && status !== 'unclear'
      );
    })
    .map(({ claim }) => claim.claim);
}

/** True when the document moves a party's stance, or changes a duty on record. */
export function moves({ claims }: DocumentRow, news: NewsOfClaims): boolean {
  return claims.some(({ claim, state }) => state !== 'rejected' && news.get(claim.claim)?.news === 'changed');
}
