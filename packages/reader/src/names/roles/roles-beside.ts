/** Roles that stand right before or right after a name in Latin letters. */

import { WORD } from '../../text/tokens.js';
import { CAPITAL, CAPITALS, SMALL } from '../listed/letter-case.js';
import { breaksLine, markAt, type Scan, textOf, wordAt } from '../listed/scan.js';
import { HONORIFIC, SPEECH } from '../rules/word-classes.js';
import { afterDegrees } from '../words/degrees.js';
import type { NameRun } from '../words/name-runs.js';
import type { RolePhrase } from '../words/role-phrase.js';
import { officeNamedFor } from './nominees.js';
import { roleInColumn } from './roles-in-columns.js';

/** Roles by the first token of the run they stand beside. */
export interface Beside {
  readonly before: ReadonlyMap<number, RolePhrase>;
  readonly after: ReadonlyMap<number, RolePhrase>;
}

/** Roles that stand right before or right after a run, by the run's first token. */
export function besideRuns(scan: Scan, roles: readonly RolePhrase[], runs: readonly NameRun[]): Beside {
  const before = new Map<number, RolePhrase>();
  const after = new Map<number, RolePhrase>();
  const starts = new Map(runs.map((run) => [run.from, run]));
  const opening = new Map(roles.map((role) => [role.from, role]));
  const titleOfNext = new Set<RolePhrase>();
  for (const role of roles) {
    let at = role.to;
    let comma = false;
    // “United States Trade Representative (USTR) Robert Lighthizer”
    if (markAt(scan, at) === '(' && scan.letters[at + 1] === CAPITALS && markAt(scan, at + 2) === ')') at += 3;
    if (markAt(scan, at) === ',') {
      comma = true;
      at += 1;
    }
    while (
      at < role.to + 6 &&
      !starts.has(at) &&
      (scan.classes[at]! & HONORIFIC ||
        (scan.classes[at - 1]! & HONORIFIC && markAt(scan, at) === '.') ||
        wordAt(scan, at) === 'the')
    )
      at += 1;
    const run = starts.get(at);
    if (run === undefined || scan.sentenceOf[at] !== scan.sentenceOf[role.to - 1]) continue;
    if (role.plural && !role.title) continue;
    // “Ann Doyle, Minister for Trade” and, on the next line, “Ravi Menon, Minister of Industry”: each has an office of its own.
    if (breaksLine(scan, at) && !opensLine(scan, role.from) && holdsOther(scan, run, opening)) continue;
    // “The Rt Hon Jonathan Reynolds MP” and, on the next line, “Published: 24 July”.
    if (breaksLine(scan, at) && run.words === 1 && !run.capitals && markAt(scan, run.to) === ':') continue;
    if (comma && (run.words < 2 || !closes(scan, run.to))) continue;
    // “No Official Notification of Duties”: a headline's capitals.
    if (run.words === 1 && textOf(scan, role.to - 1, role.to) === 'Official') continue;
    // “A Commission spokesman for trade, Olof Gill, said”: the name stands between commas.
    if (comma && role.determiner === 'a' && markAt(scan, run.to) !== ',') continue;
    before.set(run.from, role);
    if (!comma) titleOfNext.add(role);
  }
  let next = 0;
  for (const run of runs) {
    // Letterheads and signatures: the name on one line, the role on the next.
    const nextLine = scan.prepared.sentences[scan.sentenceOf[run.from]! + 1];
    if (run.words >= 2 && nextLine !== undefined && nextLine.firstToken === run.to) {
      const role = opening.get(run.to);
      const alone =
        role !== undefined && (nextLine.endToken - role.to <= 3 || isTitleLine(scan, role, nextLine.endToken));
      if (alone && !titleOfNext.has(role)) after.set(run.from, role);
    }
    const column = roleInColumn(scan, run, opening);
    if (column !== null) {
      after.set(run.from, column);
      continue;
    }
    const named = officeNamedFor(scan, run.to, opening);
    if (named !== null) {
      after.set(run.from, named);
      continue;
    }
    const ofSeat = afterSeat(scan, run.to);
    if (ofSeat !== null) {
      const held = opening.get(ofSeat) ?? opening.get(ofSeat + 1);
      if (held !== undefined) after.set(run.from, held);
      continue;
    }
    const to = afterCongress(scan, afterDegrees(scan, run.to));
    const open = markAt(scan, to);
    // “Ms Doyle (Harwick—Minister for Trade)”: the seat holds no office.
    if (DASH.test(open) && markAt(scan, run.from - 1) === '(') continue;
    if (open !== ',' && open !== '(' && open !== '—' && open !== '–' && wordAt(scan, to) !== 'as') continue;
    while (next < roles.length && roles[next]!.from < to) next += 1;
    const role = roles[next];
    if (role === undefined || role.from - to > 10 || role.plural || titleOfNext.has(role)) continue;
    if (scan.sentenceOf[role.from] !== scan.sentenceOf[run.from]) continue;
    if (!onlyIntroduces(scan, to + 1, role.from)) continue;
    const own = ownsNext(scan, role) ? heldUnder(roles, next) : role;
    if (own !== undefined && scan.sentenceOf[own.from] === scan.sentenceOf[run.from]) after.set(run.from, own);
  }
  return { before, after };
}

/** “Rep. Ann Roe (R-MO), chairman of …”: the party and the state in brackets say nothing of the office. */
function afterCongress(scan: Scan, at: number): number {
  if (markAt(scan, at) !== '(' || !/^[dri]$/.test(wordAt(scan, at + 1))) return at;
  for (let i = at + 2; i < at + 7; i += 1) if (markAt(scan, i) === ')') return i + 1;
  return at;
}

const DASH = /^[—–]$/;
/** Most words of the name of a seat in parliament. */
const MOST_OF_SEAT = 4;

/** “Ms Doyle (Harwick—Minister for Trade)”: where the office begins that stands after the member's seat; null where none does. */
function afterSeat(scan: Scan, at: number): number | null {
  if (markAt(scan, at) !== '(') return null;
  for (let i = at + 1; i <= at + 1 + MOST_OF_SEAT; i += 1) {
    if (DASH.test(markAt(scan, i))) return i > at + 1 ? i + 1 : null;
    if (scan.letters[i] !== CAPITAL && !/^(?:of|and|the|upon|on)$/.test(wordAt(scan, i))) return null;
  }
  return null;
}

/** “The president's trade adviser”: the first office is another's. */
function ownsNext(scan: Scan, role: RolePhrase): boolean {
  return /^['’]s$/.test(
    scan.text.slice(scan.prepared.tokens.starts[role.to]!, scan.prepared.tokens.starts[role.to]! + 2),
  );
}

/** Most tokens between an owner and the office that is held under it. */
const MOST_OWNED = 4;

/** The office that is held under another's; undefined where what the other owns is no office. */
function heldUnder(roles: readonly RolePhrase[], at: number): RolePhrase | undefined {
  const owned = roles[at + 1];
  return owned !== undefined && owned.from - roles[at]!.to <= MOST_OWNED ? owned : undefined;
}

/** Most tokens of a line that gives a title and whose it is. */
const MOST_OF_TITLE = 20;

/** “Senior Fellow, Hemispheric Trade Program, Calder Institute”: a line of names that ends without a full stop. */
function isTitleLine(scan: Scan, role: RolePhrase, end: number): boolean {
  const stops = /[.!?:;]/.test(markAt(scan, end - 1)) && !/^(?:inc|corp|ltd|co|llc)$/.test(wordAt(scan, end - 2));
  if (!role.title || end - role.from > MOST_OF_TITLE || stops) return false;
  if (!/^[,|–—-]$/.test(markAt(scan, role.to))) return false;
  for (let i = role.to; i < end; i += 1) {
    if (scan.letters[i] === SMALL && !/^(?:of|for|and|the|in|on|at|s)$/.test(wordAt(scan, i))) return false;
  }
  return true;
}

/** A comma, a bracket, a full stop or the sentence's end after an apposition. */
function closes(scan: Scan, at: number): boolean {
  return (
    at >= scan.prepared.tokens.count ||
    scan.prepared.tokens.kinds[at] !== WORD ||
    (scan.classes[at]! & SPEECH) !== 0 ||
    scan.sentenceOf[at] !== scan.sentenceOf[at - 1] ||
    breaksLine(scan, at)
  );
}

function opensLine(scan: Scan, at: number): boolean {
  return at === 0 || breaksLine(scan, at);
}

/** A comma after the name, and then an office: “Ravi Menon, the Minister of Industry”. */
function holdsOther(scan: Scan, { to }: NameRun, opening: ReadonlyMap<number, RolePhrase>): boolean {
  if (markAt(scan, to) !== ',') return false;
  return opening.has(to + 1) || (opening.has(to + 2) && wordAt(scan, to + 1) === 'the');
}

/** Between a name and its role stand only articles, economies, “whose title is” and the like. */
function onlyIntroduces(scan: Scan, from: number, to: number): boolean {
  if (/^(?:is|was)$/.test(wordAt(scan, from))) return false;
  // “Pass USMCA Coalition's executive director”.
  const body = markAt(scan, to - 1) === "'s" || markAt(scan, to - 1) === ')';
  for (let i = from; i < to; i += 1) {
    if (
      scan.economyAt[i]! >= 0 ||
      scan.placeAt[i]! >= 0 ||
      scan.organisationAt[i]! >= 0 ||
      markAt(scan, i) === "'s" ||
      markAt(scan, i) === '’' ||
      markAt(scan, i) === '-' ||
      // “Nathan Phinney, CCA president”.
      (scan.letters[i] === CAPITALS && scan.introduced.has(textOf(scan, i, i + 1)))
    )
      continue;
    if (body && scan.letters[i] !== SMALL) continue;
    if (
      !/^(?:the|a|an|its|his|her|their|our|whose|title|job|is|was|who|now|currently|then|country|nation|group|union|bloc|ministry|department|government|commission|agency|company|firm|association|federation|lobby|chamber|bank|party)$/.test(
        wordAt(scan, i),
      )
    )
      return false;
  }
  return true;
}
