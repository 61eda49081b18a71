/** English role phrases: “South Korea's Deputy Prime Minister for Economic Affairs”, “president of Dairy Farmers of Canada”. */

import type { Capacity } from '../reading.js';
import { tokenAt } from '../text/prepared-text.js';
import { CAPITAL, CAPITALS, INITIAL, markAt, NO_LATIN, type Scan, SMALL, wordAt } from './scan.js';
import { isSyllables } from './syllables.js';
import {
  ACTING,
  FAMILY_FIRST,
  FORMER,
  FUTURE,
  GIVEN,
  HONORIFIC,
  MODIFIER,
  ORDINARY,
  PORTFOLIO,
} from './word-classes.js';

/** A role as written, tokens [from, to), with what its words say. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** The noun, in small letters. */
  readonly noun: string;
  readonly capacity: Capacity;
  readonly low: boolean;
  /** Economy said before the noun (“Japan's”, “German”); null when none is. */
  readonly economy: string | null;
  /** Economy said after it (“president of Mexico”); null when none is. */
  readonly ofEconomy: string | null;
  /** Index of a listed organisation in the phrase, −1 for none. */
  readonly organisation: number;
  /** Tokens of a body after the noun that no list knows (“head of Unifor”); null when there is none. */
  readonly body: readonly [from: number, to: number] | null;
  readonly former: boolean;
  readonly future: boolean;
  readonly acting: boolean;
  readonly determiner: 'the' | 'a' | 'other' | null;
  readonly plural: boolean;
  /** True when the noun begins with a capital, as a title does. */
  readonly title: boolean;
}

const OF = new Set(['of', 'for', 'at', 'with', 'to', 'in', 'on']);
const THE = new Set(['the']);
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'any']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'this', 'that', 'whose']);

/** Most words a role takes in on either side. */
const MOST = 12;

/** Every English role phrase, from left to right; longer phrases take in shorter ones. */
export function findRolePhrases(scan: Scan): RolePhrase[] {
  const found: RolePhrase[] = [];
  const { tokens } = scan.prepared;
  let after = 0;
  for (const { start, end, value } of scan.roles) {
    const head = tokenAt(tokens, start);
    if (head < after || head >= tokens.count || scan.letters[head] === NO_LATIN || scan.letters[head] === 0) continue;
    const headEnd = tokenAt(tokens, end);
    if (insideOrganisation(scan, head, headEnd) || isVerb(scan, head)) continue;
    const right = takeRight(scan, headEnd);
    const before = found.at(-1);
    // “Vice-President and Minister of Industry” is one role.
    if (
      before !== undefined &&
      before.to === head - 1 &&
      (right.to > headEnd || value.capacity !== 'government') &&
      /^(?:and|&)$/.test(scan.text.slice(tokens.starts[head - 1]!, tokens.ends[head - 1]!))
    ) {
      found[found.length - 1] = {
        ...before,
        to: right.to,
        ofEconomy: before.ofEconomy ?? right.economy,
        organisation: before.organisation >= 0 ? before.organisation : right.organisation,
        body: right.body ?? before.body,
        low: before.low && value.low,
        capacity: before.low ? value.capacity : before.capacity,
      };
      after = right.to;
      continue;
    }
    const left = takeLeft(scan, head, after);
    const last = wordAt(scan, headEnd - 1);
    // “Deputy Treasury Secretary”: two nouns side by side are one role.
    const joins =
      before !== undefined && before.to === left.from && scan.sentenceOf[left.from] === scan.sentenceOf[before.from];
    if (joins) found.pop();
    found.push({
      from: joins ? before.from : left.from,
      to: right.to,
      noun: scan.text.slice(start, end).toLowerCase(),
      capacity: value.capacity,
      low: value.low,
      economy: left.economy ?? (joins ? before.economy : null),
      ofEconomy: right.economy,
      organisation: left.organisation >= 0 ? left.organisation : right.organisation,
      body: right.body,
      former: left.former || right.former || (joins && before.former),
      future: left.future || right.future || (joins && before.future),
      acting: left.acting || (joins && before.acting),
      determiner: joins ? before.determiner : left.determiner,
      plural: /(?:[^s]s|people|men|women|team|teams)$/.test(last) && !/(?:affairs|ss)$/.test(last),
      title: scan.letters[head] !== SMALL,
    });
    after = right.to;
  }
  return found;
}

/** The noun is part of a listed body's name (“Office of the U.S. Trade Representative”), not a role beside it. */
function insideOrganisation(scan: Scan, from: number, to: number): boolean {
  const at = scan.organisationAt[from]!;
  if (at < 0 || at !== scan.organisationAt[to - 1]) return false;
  const match = scan.organisations[at]!;
  return scan.prepared.tokens.starts[from]! > match.start || scan.prepared.tokens.ends[to - 1]! < match.end;
}

/** “to head”, “will chair”, “has championed”: after these a noun's letters are a verb. */
function isVerb(scan: Scan, head: number): boolean {
  if (scan.letters[head] !== SMALL) return false;
  if (!/^(?:head|heads|chair|chairs|lead)$/.test(wordAt(scan, head))) return false;
  return /^(?:to|will|would|who|which|he|she|also|now|may|can|should|could|must)$/.test(wordAt(scan, head - 1));
}

function takeLeft(scan: Scan, head: number, after: number) {
  const { classes, letters, economyAt, organisationAt, economies } = scan;
  let from = head;
  let economy: string | null = null;
  let organisation = -1;
  let former = false;
  let future = false;
  let acting = false;
  const least = Math.max(after, head - MOST);
  while (from > least) {
    const at = from - 1;
    const mark = markAt(scan, at);
    if (mark === "'s" || mark === '’') {
      // “Japan's trade minister” says the economy and leaves it out of the role.
      const before = mark === "'s" || wordAt(scan, at - 1).endsWith('s') ? economyAt[at - 1] : -1;
      if (before !== undefined && before >= 0) economy ??= economies[before]!.economy;
      const body = at > 0 ? organisationAt[at - 1]! : -1;
      if (body >= 0 && organisation < 0) organisation = body;
      break;
    }
    if (mark === '-' || mark === '‑' || mark === '‐') {
      if (at - 1 < least || !joinsLeft(scan, at - 1)) break;
      from = at;
      continue;
    }
    if (mark === '&' || mark === ',' || wordAt(scan, at) === 'and') {
      if (at - 1 < least || !listed(scan, at - 1) || !listed(scan, from)) break;
      if (mark === ',' && !continuesList(scan, from, head)) break;
      from = at;
      continue;
    }
    if (economyAt[at]! >= 0) {
      const mention = economies[economyAt[at]!]!;
      let first = at;
      while (first > least && economyAt[first - 1] === economyAt[at]) first -= 1;
      economy ??= mention.economy;
      from = first;
      continue;
    }
    if (organisationAt[at]! >= 0 && organisation < 0) {
      const index = organisationAt[at]!;
      let first = at;
      while (first > least && organisationAt[first - 1] === index) first -= 1;
      organisation = index;
      from = first;
      continue;
    }
    const mask = classes[at]!;
    if (letters[at] === 0 || (mask & (MODIFIER | PORTFOLIO | FORMER | ACTING)) === 0) break;
    if (mask & FORMER && !(mask & PORTFOLIO)) former = true;
    if (mask & FUTURE) future = true;
    if (mask & ACTING) acting = true;
    from = at;
  }
  return { from, economy, organisation, former, future, acting, determiner: determinerOf(scan, from - 1) };
}

function determinerOf(scan: Scan, at: number): RolePhrase['determiner'] {
  const word = wordAt(scan, at);
  if (THE.has(word)) return 'the';
  if (INDEFINITE.has(word)) return 'a';
  return POSSESSIVE.has(word) || markAt(scan, at) === "'s" ? 'other' : null;
}

function listed(scan: Scan, at: number): boolean {
  return ((scan.classes[at] ?? 0) & PORTFOLIO) !== 0;
}

function joinsLeft(scan: Scan, at: number): boolean {
  return (scan.classes[at]! & (MODIFIER | PORTFOLIO | FORMER)) !== 0 || scan.economyAt[at]! >= 0;
}

/** A comma before the noun belongs to a list of fields only when “and” follows: “Trade, Industry and Energy Minister”. */
function continuesList(scan: Scan, from: number, head: number): boolean {
  for (let i = from; i < head; i += 1) {
    if (wordAt(scan, i) === 'and' || markAt(scan, i) === '&') return true;
  }
  return false;
}

function takeRight(scan: Scan, start: number) {
  const { classes, prepared, economyAt, organisationAt, economies } = scan;
  let to = start;
  let economy: string | null = null;
  let organisation = -1;
  let body: readonly [number, number] | null = null;
  let future = false;
  const former = false;
  if (markAt(scan, to) === '-' && (classes[to + 1] ?? 0) & (FUTURE | MODIFIER)) {
    future = ((classes[to + 1] ?? 0) & FUTURE) !== 0;
    to += 2;
  } else if ((classes[to] ?? 0) & FUTURE && scan.letters[to] === SMALL) {
    future = true;
    to += 1;
  }
  for (let round = 0; round < 3; round += 1) {
    if (!OF.has(wordAt(scan, to))) break;
    const preposition = wordAt(scan, to);
    let at = to + 1;
    if (wordAt(scan, at) === 'the') at += 1;
    const first = at;
    let end = at;
    while (end < prepared.tokens.count && end - first < MOST + 4) {
      const sentence = scan.sentenceOf[end];
      if (sentence !== scan.sentenceOf[start - 1]) break;
      if (end > first && beginsPerson(scan, end)) break;
      if (organisationAt[end]! >= 0) {
        const index = organisationAt[end]!;
        if (organisation < 0) organisation = index;
        while (organisationAt[end] === index) end += 1;
        if (isBody(scan, end) && wordAt(scan, end) !== 'of') continue;
        at = end;
        break;
      }
      if (economyAt[end]! >= 0) {
        const index = economyAt[end]!;
        if (preposition !== 'to') economy ??= economies[index]!.economy;
        while (economyAt[end] === index) end += 1;
        at = end;
        // “Dairy Farmers of Canada” ends with it; “of U.S. Steel Workers” goes on.
        if (!isBody(scan, end) && !listed(scan, end)) break;
        continue;
      }
      if (isBody(scan, end) || listed(scan, end)) {
        end += 1;
        at = end;
        continue;
      }
      const word = wordAt(scan, end);
      const mark = markAt(scan, end);
      const next = end + 1;
      const joins =
        isBody(scan, next) || listed(scan, next) || (economyAt[next] ?? -1) >= 0 || wordAt(scan, next) === 'the';
      if (end > first && joins) {
        if (word === 'and' || mark === '&') {
          // “minister of trade and industry”, “President of France and Angela Merkel”.
          if (!listed(scan, next) && !(isBody(scan, next) && !listed(scan, end - 1) && (economyAt[end - 1] ?? -1) < 0))
            break;
        } else if (mark === ',') {
          if (!listed(scan, next) || !listed(scan, end - 1)) break;
        } else if (mark === '-' || mark === '‑' || mark === "'s" || mark === '’') {
          end = next;
          at = Math.max(at, end);
          continue;
        } else if (word !== 'of' && word !== 'for' && !(word === 'the' && end > first)) break;
        end = next;
        continue;
      }
      break;
    }
    if (at <= first) break;
    if (scan.letters[first] !== SMALL && organisation < 0 && economyAt[first]! < 0 && !(classes[first]! & PORTFOLIO)) {
      body = [first, at];
    } else if (organisation < 0 && body === null && hasCapitalOutsideFields(scan, first, at)) body = [first, at];
    to = at;
  }
  return { to, economy, organisation, body, future, former };
}

/** “Minister of Foreign Affairs Mélanie Joly”: here the role ends and the name begins. */
function beginsPerson(scan: Scan, at: number): boolean {
  if (scan.holderAt[at]! >= 0) return true;
  if (scan.letters[at] !== CAPITAL) return false;
  // “Minister for Trade Inkyo Cheong”: a word that is no field follows a field.
  if (listed(scan, at - 1) && !listed(scan, at) && !scan.rules.organisationLast.has(scan.prepared.tokens.words[at]!)) {
    return true;
  }
  const next = scan.letters[at + 1];
  if (next !== CAPITAL && next !== INITIAL && markAt(scan, at + 1) !== '-') return false;
  const mask = scan.classes[at]!;
  if (mask & GIVEN && !(mask & PORTFOLIO)) return true;
  return (
    (mask & FAMILY_FIRST) !== 0 &&
    isSyllables(scan.rules.syllables, wordAt(scan, at + 1)) &&
    (scan.classes[at + 1]! & ORDINARY) === 0
  );
}

/** A word of the name of a body: a capital that is no month or other ordinary word. */
function isBody(scan: Scan, at: number): boolean {
  const letters = scan.letters[at];
  if (letters !== CAPITAL && letters !== CAPITALS && letters !== INITIAL) return false;
  if (scan.classes[at]! & HONORIFIC) return false;
  if ((scan.classes[at]! & ORDINARY) === 0 || (scan.classes[at]! & PORTFOLIO) !== 0) return true;
  // “the Nordic Growers Association”: an ordinary word in capitals beside another capital word.
  return scan.letters[at - 1] === CAPITAL || scan.letters[at + 1] === CAPITAL;
}

function hasCapitalOutsideFields(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (scan.letters[i] !== SMALL && scan.letters[i] !== 0 && !listed(scan, i) && scan.economyAt[i]! < 0) return true;
  }
  return false;
}
