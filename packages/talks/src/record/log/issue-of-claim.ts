/** Which issue of the talks a claim belongs to. */

import type { Issue, Talks } from '../talks-schema.js';
import type { CommitmentClaim } from './record-event.js';

/** What decides where a position belongs. */
export interface PlacedPosition {
  readonly party: string | null;
  /** Issue of the taxonomy. */
  readonly issue: string;
  readonly importer: string | null;
  readonly counterpart: string | null;
}

/** Party of the talks for an economy: the party of that code, or the one whose region it is; other economies keep their code. */
export function partyOf({ parties }: Pick<Talks, 'parties'>, economy: string | null): string | null {
  if (economy === null || economy in parties) return economy;
  return Object.entries(parties).find(([, { region }]) => region === economy)?.[0] ?? economy;
}

/**
 * Issue of the talks that claims on an issue of the taxonomy belong to; null when none does.
 * An issue names them in `reads`; without it, the issue of the same id.
 */
export function talksIssueOf(talks: Talks, subject: string): string | null {
  return issuesReading(talks, subject)[0]?.[0] ?? null;
}

/**
 * Issue of the talks that a position belongs to; null when it is on none of them: on no issue of theirs, on the market of another
 * economy than the issue's, or on what a party settles with someone outside these talks.
 */
export function talksIssueOfPosition(talks: Talks, position: PlacedPosition): string | null {
  if (isOutside(talks, position)) return null;
  const importer = partyOf(talks, position.importer);
  const own = partyOf(talks, position.party);
  const fits = issuesReading(talks, position.issue).find(([, issue]) => {
    const market = marketOf(talks, issue);
    if (market === null) return true;
    // A duty between the parties is not what anybody else speaks of.
    return (importer === null || importer === market) && (own === null || own in talks.parties);
  });
  return fits?.[0] ?? null;
}

/** True of what a party of the talks says or undertakes with another partner in view. */
export function isOutside(
  talks: Pick<Talks, 'parties'>,
  { party, counterpart }: Omit<PlacedPosition, 'issue' | 'importer'>,
): boolean {
  const [own, other] = [partyOf(talks, party), partyOf(talks, counterpart)];
  return own !== null && own in talks.parties && other !== null && !(other in talks.parties);
}

/** True of what a party of the talks undertakes in them, or leaves open towards whom. */
export function isUndertakenHere(
  talks: Pick<Talks, 'parties'>,
  commitment: Pick<CommitmentClaim, 'party' | 'counterpart'>,
): boolean {
  return commitment.party in talks.parties && !isOutside(talks, commitment);
}

function issuesReading({ issues }: Talks, subject: string): [string, Issue][] {
  return Object.entries(issues).filter(([id, { reads }]) =>
    reads === undefined ? id === subject : reads.includes(subject),
  );
}

/** The economy whose duties and barriers the options of an issue set; null when they are several or none. */
function marketOf(talks: Talks, { options }: Issue): string | null {
  const markets = new Set<string | null>();
  for (const { measures = [], barriers = [] } of Object.values(options))
    for (const { into } of [...measures, ...barriers])
      for (const economy of [into].flat()) markets.add(partyOf(talks, economy));
  const [only = null, ...others] = markets;
  return others.length === 0 ? only : null;
}
