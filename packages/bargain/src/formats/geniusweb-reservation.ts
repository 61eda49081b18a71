/** The reservation bid of a GeniusWeb profile: the package that the party has without agreement. */

import type { Path } from '@parley/input';
import { profilePayoff } from '../scenario/problem-of.js';
import type { Profile, Reservation } from '../scenario/scenario.js';
import { type GeniusWebDomain, optionPosition } from './geniusweb-domain.js';
import { fieldsOf } from './json-access.js';
import type { JsonNode } from './json-tree.js';
import { type Report, refuse, someOf, warn } from './report.js';

/**
 * The package that a party has anyway. GeniusWeb also takes a bid that leaves issues open, which add nothing to its
 * utility; such a bid is no package, so that its utility becomes the reservation value.
 */
export function readReservationBid(
  report: Report,
  node: JsonNode,
  domain: GeniusWebDomain,
  profile: Profile,
  path: Path,
): Reservation | undefined {
  const place = [...path, 'issuevalues'];
  const values = fieldsOf(report, fieldsOf(report, node, path)?.get('issuevalues'), place, node.at);
  if (!values) return undefined;
  const names = new Set(domain.issues.map(({ issue }) => issue.name));
  const unknown = [...values.keys()].filter((name) => !names.has(name));
  if (unknown.length > 0) {
    const message = `the reservation bid names ${someOf(unknown)}, not in the domain`;
    return refuse(report, { code: 'reservation', path: place, message, expected: 'issues of the domain', at: node.at });
  }
  const options = domain.issues.map((entry) => {
    const value = values.get(entry.issue.name);
    return value ? optionPosition(report, value, entry, [...place, entry.issue.name]) : -1;
  });
  if (options.includes(undefined)) return undefined;
  const bid = options as number[];
  const open = domain.issues.filter((_, position) => bid[position] === -1).map(({ issue }) => issue.name);
  if (open.length === 0) return { kind: 'package', options: bid };
  const message = `the reservation bid leaves ${someOf(open)} open; its utility counts as the reservation value`;
  warn(report, { code: 'partial-reservation', path: place, message, at: node.at });
  return { kind: 'value', value: partialPayoff(profile, bid) };
}

/** Open issues add nothing; a group with an open issue adds nothing either. */
function partialPayoff(profile: Profile, options: readonly number[]): number {
  const closed = (issue: number): boolean => options[issue]! >= 0;
  return profilePayoff(
    {
      ...profile,
      evaluations: profile.evaluations.map((values, issue) => (closed(issue) ? values : values.map(() => 0))),
      groups: (profile.groups ?? []).filter(({ issues }) => issues.every(closed)),
    },
    options.map((option) => Math.max(0, option)),
  );
}
