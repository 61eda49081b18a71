/** What a claim brings to the record: something new, a change, a repetition, or a doubt. */

import { isLikely } from '@parley/reader';
import { speaksForGovernment } from '../agenda.js';
import { isUndertakenHere } from '../log/issue-of-claim.js';
import type { Claim, CommitmentClaim, MeasureClaim, PositionClaim } from '../log/record-event.js';
import { sameSpeaker } from '../log/same-speaker.js';
import type { SpeakerNames } from '../log/speaker-names.js';
import type { Statement } from '../log/statements.js';
import type { Talks } from '../talks-schema.js';
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

/** What is on record, looked up by what a claim is about. */
export interface KnownClaims {
  readonly talks: Talks;
  /** Names known to be of one person. */
  readonly names?: SpeakerNames | undefined;
  /** Statements of a party on an issue, earliest first. */
  said(issue: string, party: string): readonly Statement[];
  /** Measures on the same product between the same two that nobody has rejected. */
  measuresLike(claim: MeasureClaim): readonly MeasureClaim[];
  /** True when a commitment of the same words by the same party is on record and nobody has rejected it. */
  undertakes(claim: CommitmentClaim): boolean;
}

const UNLIKELY = 'about one in ten such readings is right';

const SOFTLY: ClaimNews = { news: 'new', movement: null, before: null, why: null };

/**
 * Holds a claim against the record as it was before it.
 *
 * A claim is doubtful when its quote was not found, its speaker or party is open, the text hedges it, readings like it are seldom right,
 * or another voice of the same government said the opposite at the same time. Slips are doubtful by nature.
 */
export function claimNews(record: KnownClaims, claim: Claim, dated: string | null): ClaimNews {
  if (claim.kind === 'doubt') return { ...SOFTLY, news: 'doubtful', why: claim.evidence };
  if (claim.quote.state === 'unverified')
    return { ...SOFTLY, news: 'doubtful', why: 'the quote is not in the document' };
  if (claim.kind !== 'commitment' && !isLikely(claim)) return unlikelyNews(record, claim, dated);
  if (claim.kind === 'measure') return measureNews(record, claim);
  if (claim.kind === 'commitment') {
    if (!isUndertakenHere(record.talks, claim)) return { ...SOFTLY, news: 'not-on-the-table' };
    return { ...SOFTLY, news: record.undertakes(claim) ? 'repeats' : 'new' };
  }
  return positionNews(record, claim, dated);
}

function positionNews(record: KnownClaims, claim: PositionClaim, dated: string | null): ClaimNews {
  if (claim.issue === null) return { ...SOFTLY, news: 'not-on-the-table' };
  if (claim.party === null) return { ...SOFTLY, news: 'doubtful', why: 'the text does not say for whom it is said' };
  if (!(claim.party in record.talks.parties)) return { ...SOFTLY, news: 'not-on-the-table' };
  const said = record.said(claim.issue, claim.party);
  const voices = speaksForGovernment(claim)
    ? said.filter(speaksForGovernment)
    : said.filter((statement) => sameSpeaker(statement, claim, record.names));
  const same = voices.find(
    (statement) => statement.stance === claim.stance && sameSpeaker(statement, claim, record.names),
  );
  if (same) return { news: 'repeats', movement: 'same', before: same, why: null };
  // Without a day nobody can tell what came before.
  const before =
    dated === null ? null : (voices.findLast((other) => other.dated === null || other.dated <= dated) ?? null);
  const movement = before && movementBetween(before, claim);
  if (claim.hedged) return { news: 'doubtful', movement, before, why: 'the text hedges it' };
  const opposite = voices.find(
    (statement) =>
      (dated === null ||
        (!sameSpeaker(statement, claim, record.names) && (statement.dated === dated || statement.dated === null))) &&
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

/** What is off the table stays so, and what is on record already repeats it, however it was read. */
function unlikelyNews(record: KnownClaims, claim: PositionClaim | MeasureClaim, dated: string | null): ClaimNews {
  const news = claim.kind === 'measure' ? measureNews(record, claim) : positionNews(record, claim, dated);
  return news.news === 'new' || news.news === 'changed' ? { ...news, news: 'doubtful', why: UNLIKELY } : news;
}

function measureNews(record: KnownClaims, claim: MeasureClaim): ClaimNews {
  const known = record.measuresLike(claim);
  if (known.length === 0) return SOFTLY;
  const same = known.some(({ rate_pct, quantity }) => rate_pct === claim.rate_pct && quantity === claim.quantity);
  return { ...SOFTLY, news: same ? 'repeats' : 'changed' };
}
