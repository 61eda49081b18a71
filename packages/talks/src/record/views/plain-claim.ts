/** Which claims leave nothing to be worked out. */

import { isUndertakenHere } from '../log/issue-of-claim.js';
import type { Claim } from '../log/record-event.js';
import type { Talks } from '../talks-schema.js';
import type { ClaimNews } from './claim-news.js';

/** Readings this likely are right in two of three documents kept apart, or more. */
const PLAINLY = 0.6;

/**
 * True for a claim that its own words make plain: new or moving, word for word in the text, between parties of these talks, with
 * nothing that matters left open, nothing inferred, and read as such readings are when they are right. What a model read is never plain: nobody can tell what it inferred.
 * @param news what it brings to the record
 */
export function isPlain({ parties }: Pick<Talks, 'parties'>, claim: Claim, { news }: Pick<ClaimNews, 'news'>): boolean {
  if (claim.extractor.startsWith('model:')) return false;
  if (claim.quote.state !== 'verified' || (news !== 'new' && news !== 'changed')) return false;
  if (claim.kind === 'commitment') return isUndertakenHere({ parties }, claim);
  if (claim.kind === 'doubt' || claim.inferred.length > 0) return false;
  if (claim.likelihood !== null && claim.likelihood < PLAINLY) return false;
  if (claim.kind === 'position') return true;
  const { imposer, target, product, status } = claim;
  return [imposer, target].every((one) => one !== null && one in parties) && product !== null && status !== 'unclear';
}
