/** Profiles of GeniusWeb: the name, the utilities of either kind, and the reservation bid. */

import type { Profile } from '../scenario/scenario.js';
import type { GeniusWebDomain } from './geniusweb-domain.js';
import { readGroupUtilities } from './geniusweb-groups.js';
import { readLinearUtilities } from './geniusweb-linear.js';
import { readReservationBid } from './geniusweb-reservation.js';
import { fieldsOf, textOf } from './json-access.js';
import type { JsonNode } from './json-tree.js';
import { type Report, refuse } from './report.js';

/** The kinds of profiles that give utilities; orderings of packages do not. */
export const GENIUSWEB_PROFILES = ['LinearAdditiveUtilitySpace', 'SumOfGroupsUtilitySpace'] as const;

/** Reads the profile inside its wrapper, for the issues of the domain in its order. */
export function readGeniusWebProfile(
  report: Report,
  kind: (typeof GENIUSWEB_PROFILES)[number],
  node: JsonNode,
  domain: GeniusWebDomain,
): Profile | undefined {
  const path = [kind];
  const fields = fieldsOf(report, node, path);
  if (!fields) return undefined;
  const name = textOf(report, fields.get('name'), [...path, 'name'], node.at);
  if (name !== undefined && !/^[a-zA-Z0-9]/.test(name)) {
    const expected = 'a name that starts with a letter a–z or a digit';
    const message = `the profile is called “${name}”`;
    refuse(report, { code: 'profile-name', path: [...path, 'name'], message, expected, at: fields.get('name')!.at });
  }
  const utility =
    kind === 'LinearAdditiveUtilitySpace'
      ? readLinearUtilities(report, fields, domain, path, node.at)
      : readGroupUtilities(report, fields.get('partUtilities'), domain, [...path, 'partUtilities'], node.at);
  if (name === undefined || !utility) return undefined;
  const profile: Profile = { name, ...utility, reservation: { kind: 'none' }, discountFactor: 1 };
  const bid = fields.get('reservationBid');
  if (!bid || bid.kind === 'null') return isSound(report) ? profile : undefined;
  const reservation = readReservationBid(report, bid, domain, profile, [...path, 'reservationBid']);
  return reservation && isSound(report) ? { ...profile, reservation } : undefined;
}

function isSound(report: Report): boolean {
  return report.issues.every(({ severity }) => severity !== 'error');
}
