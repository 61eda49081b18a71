/** What the documents view needs of the talks that are open. */

import type { MeasureRead } from '@parley/reader';
import { doubtEvidence, dutyConflicts, foldLog, type MeasureClaim } from '@parley/talks';
import type { DutyConflict } from './documents-protocol.js';
import type { Session } from './load.js';

/** Duties of the record that the ledgers of the talks know otherwise. */
export async function conflictsOfRecord({ loaded, pricing }: Session): Promise<DutyConflict[]> {
  const { claims, documents } = foldLog(loaded.events);
  return [...claims.values()].flatMap(({ claim, state }) => {
    if (claim.kind !== 'measure' || (state !== 'proposed' && state !== 'accepted')) return [];
    const published = documents.get(claim.document)?.published ?? null;
    return dutyConflicts([asRead(claim)], claim.quote.text, published, pricing.books).map(
      ({ expected, evidence, evidence_ko }) => ({
        claim: claim.claim,
        expected,
        evidence: doubtEvidence({ evidence, evidence_ko }),
      }),
    );
  });
}

/** The measure as it was read, its quote being the whole text. */
function asRead(claim: MeasureClaim): MeasureRead {
  return {
    kind: claim.measure as MeasureRead['kind'],
    rate_pct: claim.rate_pct,
    from_pct: claim.from_pct,
    quantity: claim.quantity,
    product: claim.product,
    imposer: claim.imposer,
    target: claim.target,
    status: claim.status as MeasureRead['status'],
    from: claim.from,
    inferred: claim.inferred,
    likelihood: claim.likelihood,
    span: [0, claim.quote.text.length],
  };
}
