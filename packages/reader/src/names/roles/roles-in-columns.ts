/** Lists of witnesses: a name, a gap of spaces or a tab, and what the person is: “Mary Robinson   President, Canadian Growers Council”. */

import { SMALL } from '../listed/letter-case.js';
import { hasCapital, markAt, type Scan } from '../listed/scan.js';
import type { NameRun } from '../words/name-runs.js';
import type { RolePhrase } from '../words/role-phrase.js';

/** Most tokens of a body after the comma. */
const MOST = 14;

/** The role in the column beside a name, with the body that closes its line; null where none stands there. */
export function roleInColumn(
  scan: Scan,
  { to, words }: NameRun,
  opening: ReadonlyMap<number, RolePhrase>,
): RolePhrase | null {
  const { text } = scan;
  const { starts, ends, count } = scan.prepared.tokens;
  if (words >= 2 && markAt(scan, to) === '/') return roleInCaption(scan, to, opening);
  if (words < 2 || to >= count || !/^(?: {2,}|[ ]?\t[\t ]*)$/.test(text.slice(ends[to - 1]!, starts[to]!))) return null;
  let at = to;
  // “International Trade Legal | Advisor”: the noun closes what stands before the first comma.
  while (at < to + 6 && !opening.has(at) && hasCapital(scan, at)) at += 1;
  const role = opening.get(at);
  if (role === undefined || !role.title) return null;
  return { ...withBody(scan, role), from: to };
}

/** “Ann Doyle / Trade Minister”, a line of its own under a picture or over what is said. */
function roleInCaption(scan: Scan, slash: number, opening: ReadonlyMap<number, RolePhrase>): RolePhrase | null {
  const { text } = scan;
  const { starts, ends, count } = scan.prepared.tokens;
  if (!/^\s*\/\s+$/.test(text.slice(ends[slash - 1]!, starts[slash + 1] ?? text.length))) return null;
  const closes = (at: number) => at >= count || text.slice(ends[at - 1]!, starts[at]!).includes('\n');
  const role = opening.get(slash + 1);
  if (role?.title && closes(role.to)) return role;
  // “Deputy PM, Minister of Finance”: the office after the comma is told of too, and better.
  let comma = slash + 1;
  while (comma < slash + MOST && hasCapital(scan, comma)) comma += 1;
  const second = markAt(scan, comma) === ',' ? opening.get(comma + 1) : undefined;
  return second?.title && closes(second.to) ? second : null;
}

/** The role with the body after its last comma: “Vice-President, Government Relations, Growers Council”. */
function withBody(scan: Scan, role: RolePhrase): RolePhrase {
  const { text } = scan;
  const { starts, ends, count } = scan.prepared.tokens;
  let first = -1;
  let end = role.to;
  while (end < count && end < role.to + MOST && !text.slice(ends[end - 1]!, starts[end]!).includes('\n')) {
    if (markAt(scan, end) === ',') first = end + 1;
    end += 1;
  }
  if (first < 0 || first >= end || role.organisation >= 0 || role.body !== null) return role;
  const listed = scan.organisationAt[first]!;
  if (listed >= 0) return { ...role, to: end, organisation: listed };
  for (let i = first; i < end; i += 1) {
    const kind =
      scan.letters[i] === SMALL ? undefined : scan.rules.organisationLast.get(scan.prepared.tokens.words[i]!);
    if (kind === undefined) continue;
    const economy = scan.economies[scan.economyAt[first]!]?.economy ?? null;
    return { ...role, to: end, body: [first, end], owner: role.owner ?? kind, ofEconomy: role.ofEconomy ?? economy };
  }
  return role;
}
