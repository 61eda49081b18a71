/** What each side has undertaken, from the talks file and from accepted claims: one line a commitment. */

import { compareText } from '@parley/input';
import type { CommitmentRead } from '@parley/reader';
import { isUndertakenHere } from '../log/issue-of-claim.js';
import type { TalksRecord } from '../log/statements.js';
import type { Text } from '../text.js';

export interface CommitmentLine {
  readonly party: string;
  readonly what: Text;
  readonly issue: string | null;
  readonly instrument: Text | null;
  /** Rates as fractions; null where none is named. */
  readonly from: number | null;
  readonly to: number | null;
  readonly quota: string | null;
  readonly by: string | null;
  readonly verb: CommitmentRead['verb'];
  readonly status: string;
  readonly source: string;
  readonly claim: string | null;
  readonly state: 'file' | 'accepted' | 'proposed';
  /** Day the document was published; null for lines of the file. */
  readonly dated: string | null;
}

/**
 * Commitments of the parties on record, by deadline, open ones last; not what one of them has promised to someone outside the talks.
 * @param proposed claims that nobody has accepted yet count too
 */
export function commitmentLines({ talks, log, on }: TalksRecord, proposed = true): CommitmentLine[] {
  const written = talks.commitments.map(
    (line): CommitmentLine => ({
      party: line.party,
      what: line.what,
      issue: null,
      instrument: line.instrument ?? null,
      from: line.from ?? null,
      to: line.to ?? null,
      quota: null,
      by: line.by ?? null,
      verb: line.verb,
      status: line.status,
      source: line.source,
      claim: null,
      state: 'file',
      dated: null,
    }),
  );
  const read = [...log.claims.values()].flatMap(({ claim, state }): CommitmentLine[] => {
    if (claim.kind !== 'commitment' || !(state === 'accepted' || (proposed && state === 'proposed'))) return [];
    if (!isUndertakenHere(talks, claim)) return [];
    const document = log.documents.get(claim.document);
    const dated = document?.published ?? null;
    if (on !== null && dated !== null && dated > on) return [];
    return [
      {
        party: claim.party,
        what: claim.what,
        issue: claim.issue,
        instrument: claim.instrument,
        from: claim.from_pct === null ? null : claim.from_pct / 100,
        to: claim.to_pct === null ? null : claim.to_pct / 100,
        quota: claim.quota,
        by: claim.by,
        verb: claim.verb,
        status: claim.status,
        source: document?.source ?? claim.document,
        claim: claim.claim,
        state,
        dated,
      },
    ];
  });
  return [...written, ...read].sort((a, b) => compareText(a.by ?? '9999', b.by ?? '9999'));
}
