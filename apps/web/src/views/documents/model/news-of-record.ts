/** What every claim brings to the record as it was before its document. */

import {
  type ClaimNews,
  type ClaimRecord,
  growingRecord,
  isPlain,
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

/** Claims that nobody has decided on and that their own words make plain. */
export function plainClaims(
  talks: Pick<Talks, 'parties'>,
  claims: readonly ClaimRecord[],
  news: NewsOfClaims,
): string[] {
  return claims
    .filter(({ state, claim }) => {
      const brings = news.get(claim.claim);
      return state === 'proposed' && brings !== undefined && isPlain(talks, claim, brings);
    })
    .map(({ claim }) => claim.claim);
}

/** True when the document moves a party's stance, or changes a duty on record. */
export function moves({ claims }: DocumentRow, news: NewsOfClaims): boolean {
  return claims.some(({ claim, state }) => state !== 'rejected' && news.get(claim.claim)?.news === 'changed');
}
