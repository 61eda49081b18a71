/** The documents of the record, one row each, with what their claims come to. */

import type { ClaimRecord, DocumentRecord, FoldedLog } from '@parley/talks';
import { sourceRoot } from '@parley/talks';

export interface DocumentRow {
  readonly document: DocumentRecord;
  /** Claims in the order of the text. */
  readonly claims: readonly ClaimRecord[];
  /** Claims that nobody has decided on. */
  readonly undecided: number;
  readonly accepted: number;
  /** Doubts that nobody has rejected. */
  readonly doubts: number;
  /** First document of its chain of copies, when it is not that itself: both count as one source. */
  readonly copyOf: string | undefined;
  readonly parties: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
  /** What a search looks through, in lower case. */
  readonly words: string;
}

/** Documents in the order in which they were added. */
export function documentRows(log: FoldedLog): DocumentRow[] {
  const claims = new Map<string, ClaimRecord[]>();
  for (const record of log.claims.values()) {
    const of = claims.get(record.claim.document);
    if (of) of.push(record);
    else claims.set(record.claim.document, [record]);
  }
  return [...log.documents.values()].map((document) => {
    const own = (claims.get(document.document) ?? []).sort(inText);
    const root = sourceRoot(log, document.document);
    const held = own.filter(({ state }) => state !== 'rejected');
    return {
      document,
      claims: own,
      undecided: own.filter(({ state }) => state === 'proposed').length,
      accepted: own.filter(({ state }) => state === 'accepted').length,
      doubts: held.filter(({ claim }) => claim.kind === 'doubt').length,
      copyOf: root === document.document ? undefined : root,
      parties: new Set(held.flatMap(({ claim }) => partiesOf(claim))),
      issues: new Set(held.flatMap(({ claim }) => ('issue' in claim && claim.issue !== null ? [claim.issue] : []))),
      words: [
        document.title,
        document.name,
        document.publisher,
        ...own.flatMap(({ claim }) => [claim.quote.text, claim.kind === 'position' ? claim.speaker : null]),
      ]
        .filter(Boolean)
        .join('\n')
        .toLowerCase(),
    };
  });
}

/** How many independent sources there are: copies and reworded copies count with their original. */
export function sourceCount(rows: readonly DocumentRow[]): number {
  return rows.filter(({ copyOf }) => copyOf === undefined).length;
}

/** Order of the text; of those that begin together the longer first. */
function inText(a: ClaimRecord, b: ClaimRecord): number {
  return a.claim.quote.start - b.claim.quote.start || b.claim.quote.end - a.claim.quote.end;
}

function partiesOf(claim: ClaimRecord['claim']): string[] {
  const named = claim.kind === 'measure' ? [claim.imposer, claim.target] : claim.kind === 'doubt' ? [] : [claim.party];
  return named.filter((party) => party !== null);
}
