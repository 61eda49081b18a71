/** A document that was read, as events that propose its claims. */

import type { ArrivalIndex, Reading, SourceDocument } from '@parley/reader';
import type { Talks } from '../talks-schema.js';
import { type ClaimNews, claimNews, type KnownClaims } from '../views/claim-news.js';
import { isPlain } from '../views/plain-claim.js';
import { claimsOfReading, loggedDocument } from './claims-of-reading.js';
import type { GrowingRecord } from './growing-record.js';
import type { Claim, LoggedDocument, RecordEvent } from './record-event.js';
import type { Stamp } from './stamp.js';

/** The document on record that another one repeats, and how. */
export interface LikeEarlier {
  readonly id: string;
  readonly kind: 'same' | 'copy' | 'excerpt' | 'reworded';
}

/** Files a document beside those of the record, and says which of them it repeats; undefined when it is a source of its own. */
export function likeEarlier(
  index: ArrivalIndex,
  document: Pick<SourceDocument, 'id' | 'text'>,
): LikeEarlier | undefined {
  const found = index.add(document);
  return found && { id: found.id, kind: found.kind };
}

/** A document with what was read in it, and what is known of it from outside. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly reading: Reading;
  readonly like: LikeEarlier | undefined;
  /** Source of the talks file that it is a copy of; told from its address when left out. */
  readonly source?: string | undefined;
}

/** A claim of a document that came to the record. */
export interface AddedClaim extends ClaimNews {
  readonly claim: Claim;
  /** Whether it was accepted at once. */
  readonly accepted: boolean;
}

export interface AddedDocument {
  readonly logged: LoggedDocument;
  /** True when it is a copy: it says nothing that its original did not, so it has no claims. */
  readonly copy: boolean;
  readonly claims: readonly AddedClaim[];
  readonly events: readonly RecordEvent[];
}

/**
 * The events of a document that comes to the record, its claims proposed, each held against the record before it.
 * @param record left as it is; what is kept of the events is appended to it by the caller
 * @param accept what is new or changed and plain is accepted at once
 * @returns undefined when the document is on record already
 */
export function addDocument(
  record: GrowingRecord,
  { document, reading, like, source }: ReadDocument,
  { stamp, accept = false }: { readonly stamp: Stamp; readonly accept?: boolean },
): AddedDocument | undefined {
  const { talks } = record;
  if (record.log.documents.has(document.id)) return undefined;
  const logged = loggedDocument(document, {
    source: source ?? sourceByAddress(talks, document.url),
    sameSourceAs: like?.id ?? null,
  });
  const copy = like?.kind === 'same' || like?.kind === 'copy';
  const found = copy ? [] : claimsOfReading(talks, document, reading);
  const claims = found.map((claim): AddedClaim => {
    const news = newsOf(record, claim, document.published);
    return { claim, ...news, accepted: accept && isPlain(talks, claim, news) };
  });
  const proposed = claims.map(({ claim }): RecordEvent => ({ event: 'claim-extracted', ...stamp, claim }));
  const sure = claims.filter(({ accepted }) => accepted);
  return {
    logged,
    copy,
    claims,
    events: [
      { event: 'document-added', ...stamp, document: logged },
      ...proposed,
      ...sure.map(({ claim }): RecordEvent => ({ event: 'claim-accepted', ...stamp, claim: claim.claim })),
    ],
  };
}

/** What a claim brings to a record, dated by what the text says, else by the day of its document. */
export function newsOf(record: KnownClaims, claim: Claim, published: string | null): ClaimNews {
  return claimNews(record, claim, (claim.kind === 'position' ? claim.said_on : null) ?? published);
}

function sourceByAddress(talks: Talks, url: string | null): string | null {
  if (url === null) return null;
  const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[#?].*$|\/$/g, '');
  return (
    Object.entries(talks.sources).find(([, source]) => source.url && plain(source.url) === plain(url))?.[0] ?? null
  );
}
