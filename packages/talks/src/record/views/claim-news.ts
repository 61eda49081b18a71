/** What a claim brings to the record: something new, a change, a repetition, or a doubt. */

import { speaksForGovernment } from '../agenda.js';
import type { Claim, PositionClaim } from '../log/record-event.js';
import { sameSpeaker } from '../log/same-speaker.js';
import type { Statement, TalksRecord } from '../log/statements.js';
import { contradict, type Movement, movementBetween } from './movement.js';

export type News = 'new' | 'changed' | 'repeats' | 'doubtful' | 'not-on-the-table';

export interface ClaimNews {
  readonly news: News;
  /** How the claim moves its party; null where there is nothing before it. */
  readonly movement: Movement | null;
  /** The statement on record that it changes, repeats or contradicts. */
  readonly before: Statement | null;
  /** Why it is doubtful, in a few words; null when it is not. */
  readonly why: string | null;
}

const SOFTLY: ClaimNews = { news: 'new', movement: null, before: null, why: null };

/**
 * Holds a claim against the record as it was before it.
 *
 * A claim is doubtful when its quote was not found, its speaker or party is open, the text hedges it, or another voice of the same
 * government said the opposite at the same time. Slips are doubtful by nature.
 */
export function claimNews(record: TalksRecord, claim: Claim, dated: string | null): ClaimNews {
  if (claim.kind === 'doubt') return { ...SOFTLY, news: 'doubtful', why: claim.evidence };
  if (claim.quote.state === 'unverified')
    return { ...SOFTLY, news: 'doubtful', why: 'the quote is not in the document' };
  if (claim.kind === 'measure') return measureNews(record, claim);
  if (claim.kind === 'commitment') {
    const same = [...record.log.claims.values()].some(
      ({ claim: known, state }) =>
        known.kind === 'commitment' && state !== 'rejected' && known.party === claim.party && known.what === claim.what,
    );
    return { ...SOFTLY, news: same ? 'repeats' : 'new' };
  }
  return positionNews(record, claim, dated);
}

function positionNews({ talks, statements }: TalksRecord, claim: PositionClaim, dated: string | null): ClaimNews {
  if (claim.issue === null) return { ...SOFTLY, news: 'not-on-the-table' };
  if (claim.party === null) return { ...SOFTLY, news: 'doubtful', why: 'the text does not say for whom it is said' };
  if (!(claim.party in talks.parties)) return { ...SOFTLY, news: 'not-on-the-table' };
  const said = statements.filter(({ issue, party }) => issue === claim.issue && party === claim.party);
  const voices = speaksForGovernment(claim)
    ? said.filter(speaksForGovernment)
    : said.filter((statement) => sameSpeaker(statement, claim));
  const same = voices.find((statement) => statement.stance === claim.stance && sameSpeaker(statement, claim));
  if (same) return { news: 'repeats', movement: 'same', before: same, why: null };
  // Without a day nobody can tell what came before.
  const before =
    dated === null ? null : (voices.findLast((other) => other.dated === null || other.dated <= dated) ?? null);
  const movement = before && movementBetween(before, claim);
  if (claim.hedged) return { news: 'doubtful', movement, before, why: 'the text hedges it' };
  const opposite = voices.find(
    (statement) =>
      (dated === null || (!sameSpeaker(statement, claim) && (statement.dated === dated || statement.dated === null))) &&
      contradict(statement, claim),
  );
  if (opposite) {
    const why =
      dated === null ? 'the opposite is on record, and this has no date' : 'another voice said the opposite then';
    return { news: 'doubtful', movement: null, before: opposite, why };
  }
  if (!before) return SOFTLY;
  return { news: movement === 'same' || movement === 'unclear' ? 'new' : 'changed', movement, before, why: null };
}

function measureNews({ log }: TalksRecord, claim: Extract<Claim, { kind: 'measure' }>): ClaimNews {
  const known = [...log.claims.values()].flatMap(({ claim: other, state }) =>
    other.kind === 'measure' &&
    state !== 'rejected' &&
    other.product === claim.product &&
    other.imposer === claim.imposer &&
    other.target === claim.target
      ? [other]
      : [],
  );
  if (known.length === 0) return SOFTLY;
  const same = known.some(({ rate_pct, quantity }) => rate_pct === claim.rate_pct && quantity === claim.quantity);
  return { ...SOFTLY, news: same ? 'repeats' : 'changed' };
}
