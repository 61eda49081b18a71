/** The body whose office follows its name: “Canadian Cattle Association vice-president”, “Korea Trade League (KTL) chairman”. */

import type { OrganisationKind } from '../../reading.js';
import { CAPITAL, CAPITALS } from '../listed/letter-case.js';
import { hasCapital, markAt, type Scan } from '../listed/scan.js';

/** A body that ends right before an office. */
export interface BodyLeft {
  readonly owner: OrganisationKind | null;
  readonly economy: string | null;
  /** Index of a listed organisation, −1 for none. */
  readonly organisation: number;
}

/** Bodies with a president, a chairman, a director of their own; ministries and parliaments are told elsewhere. */
const OWN_OFFICES: ReadonlySet<OrganisationKind> = new Set(['association', 'institute', 'company', 'media']);

/** Most words of a body's name. */
const LONGEST = 8;

/** The body whose name ends with token `at`, brackets with its abbreviation left out; null where none does. */
export function bodyEndingAt(scan: Scan, at: number): BodyLeft | null {
  const bracket = markAt(scan, at) === ')' && scan.letters[at - 1] === CAPITALS && markAt(scan, at - 2) === '(';
  const last = bracket ? at - 3 : at;
  if (last < 0 || scan.sentenceOf[last] !== scan.sentenceOf[at]) return null;
  if (bracket && scan.organisationAt[last]! >= 0)
    return { owner: null, economy: null, organisation: scan.organisationAt[last]! };
  const owner = scan.rules.organisationLast.get(scan.prepared.tokens.words[last] ?? -1);
  if (owner === undefined || !OWN_OFFICES.has(owner) || scan.letters[last] !== CAPITAL) return null;
  let first = last;
  while (first > last - LONGEST && isOfName(scan, first - 1)) first -= 1;
  if (first === last) return null;
  const mention = scan.economyAt[first]!;
  return { owner, economy: mention < 0 ? null : scan.economies[mention]!.economy, organisation: -1 };
}

function isOfName(scan: Scan, at: number): boolean {
  return (
    at >= 0 &&
    hasCapital(scan, at) &&
    scan.sentenceOf[at] === scan.sentenceOf[at + 1] &&
    scan.holderAt[at]! < 0 &&
    scan.organisationAt[at]! < 0 &&
    !/\s\s|[^\p{L}\s]/u.test(scan.text.slice(scan.prepared.tokens.ends[at]!, scan.prepared.tokens.starts[at + 1]!))
  );
}
