/** What of a role stands after its noun: “for Economic Affairs”, “of Dairy Farmers of Canada”. */

import type { OrganisationKind } from '../../reading.js';
import { CAPITAL, CAPITALS, INITIAL, SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import {
  CUE,
  FAMILY_FIRST,
  FUTURE,
  GIVEN,
  HONORIFIC,
  MODIFIER,
  ORDINARY,
  PORTFOLIO,
  SPEAKER_MODIFIER,
  SPEECH,
} from '../rules/word-classes.js';
import { listed, MOST } from '../words/role-phrase.js';
import { isSyllables } from '../words/syllables.js';

const OF = new Set(['of', 'for', 'at', 'with', 'to', 'in', 'on']);

const OTHERS_TITLE = /^(?:\p{Lu}\p{L}+ ){0,3}(?:Minister|President|Premier|Chancellor) \p{Lu}/u;

/**
 * Takes in what stands after a role's noun.
 * @param start first token after the noun
 */
export function takeRight(scan: Scan, start: number) {
  return taken(scan, start, false);
}

/**
 * Takes in what somebody heads: the same as after a noun, but for the preposition.
 * @param start first token after the verb
 */
export function takeObject(scan: Scan, start: number) {
  return taken(scan, start, true);
}

function taken(scan: Scan, start: number, object: boolean) {
  const { classes, prepared, economyAt, organisationAt, economies } = scan;
  const { tokens } = prepared;
  let to = start;
  let economy: string | null = null;
  let organisation = -1;
  let body: readonly [number, number] | null = null;
  let owner: OrganisationKind | null = null;
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
    const direct = object && round === 0;
    const preposition = direct ? 'of' : wordAt(scan, to);
    if (!OF.has(preposition)) break;
    // “General Secretary To Lam”: a family name.
    if (preposition === 'to' && scan.letters[to] === CAPITAL && beginsPersonTo(scan, to)) break;
    let at = direct ? to : to + 1;
    if (wordAt(scan, at) === 'the') at += 1;
    const described = bodyDescribed(scan, at, start);
    if (described !== null) {
      economy ??= described.economy;
      owner ??= described.owner;
      if (described.organisation >= 0) organisation = described.organisation;
      else if (described.to > described.from) body = [described.from, described.to];
      to = described.to;
      continue;
    }
    // “An aide to Prime Minister Sato”: the title is the other's.
    const titled =
      preposition === 'to' &&
      OTHERS_TITLE.test(scan.text.slice(prepared.tokens.starts[at], (prepared.tokens.starts[at] ?? 0) + 60));
    if (titled) break;
    // “in Paris on Tuesday”.
    if (preposition === 'on' && !listed(scan, at) && organisationAt[at]! < 0) break;
    const first = at;
    let end = at;
    while (end < prepared.tokens.count && end - first < MOST + 4) {
      const sentence = scan.sentenceOf[end];
      if (sentence !== scan.sentenceOf[start - 1]) break;
      // “of the Centre for Trade Futures”: what follows the field is the body's, not a person's.
      if (end > first && beginsPerson(scan, end, scan.rules.organisationFirst.has(tokens.words[first]!))) break;
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
        while (economyAt[end] === index) end += 1;
        // “an analyst of the China–Europe relationship” is neither's.
        if (preposition !== 'to' && !joined(scan, end)) economy ??= economies[index]!.economy;
        at = endOfOwned(scan, end);
        if (at > end) {
          owner ??= 'ministry';
          break;
        }
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
        } else if (mark === '-' || mark === '‑' || mark === "'s" || mark === '’' || mark === "'") {
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
    // “chief negotiator at the commerce ministry”
    if (
      at === end &&
      scan.letters[at] === SMALL &&
      /^(?:ministry|department)$/.test(wordAt(scan, at)) &&
      listed(scan, at - 1)
    ) {
      at += 1;
      owner ??= 'ministry';
    }
    if (
      body === null &&
      scan.letters[first] !== SMALL &&
      organisation < 0 &&
      economyAt[first]! < 0 &&
      !(classes[first]! & PORTFOLIO)
    ) {
      body = [first, at];
    } else if (organisation < 0 && body === null && hasCapitalOutsideFields(scan, first, at)) body = [first, at];
    to = at;
  }
  return { to, owner, economy, organisation, body, future, former };
}

/** Most words between an economy and its ministry. */
const MOST_OWNED = 5;

/** “for China's foreign ministry”: where the ministry that the economy before owns ends; the given token where there is none. */
function endOfOwned(scan: Scan, owner: number): number {
  const mark = markAt(scan, owner);
  if (mark !== "'s" && mark !== '’') return owner;
  for (let at = owner + 1; at <= owner + MOST_OWNED && scan.sentenceOf[at] === scan.sentenceOf[owner]; at += 1) {
    const word = wordAt(scan, at);
    if (/^(?:ministry|department|government|embassy|cabinet)$/.test(word)) return at + 1;
    if (!listed(scan, at) && !/^(?:and|,|-)$/.test(word || markAt(scan, at))) return owner;
  }
  return owner;
}

/** One economy is joined to another by a dash. */
function joined(scan: Scan, at: number): boolean {
  return /^[-–‑]$/.test(markAt(scan, at)) && (scan.economyAt[at + 1] ?? -1) >= 0;
}

/** A noun or adjective in small letters. */
function isDescription(scan: Scan, at: number): boolean {
  if (scan.letters[at] !== SMALL) return false;
  const mask = scan.classes[at]!;
  if (mask & (CUE | PORTFOLIO | SPEAKER_MODIFIER))
    return !/^(?:the|a|an|its|their|his|her|our)$/.test(wordAt(scan, at));
  if (scan.rules.speakerNouns.has(wordAt(scan, at))) return true;
  return !(mask & (SPEECH | ORDINARY)) && !OF.has(wordAt(scan, at));
}

const OF_LEGISLATURE = /^(?:committee|subcommittee|caucus)$/;

/** Most words of a description before the name of a body. */
const MOST_DESCRIBED = 5;

/**
 * “of French luxury group LVMH”, “of business lobby group, the CBI”, “of equity research at …”: words in small letters, of which the
 * last says what the name after them is, or of which “at” goes on. Null when there are none.
 */
function bodyDescribed(scan: Scan, first: number, start: number) {
  const sentence = scan.sentenceOf[start - 1];
  let economy: string | null = null;
  let at = first;
  let small = 0;
  while (at < first + MOST_DESCRIBED && scan.sentenceOf[at] === sentence && scan.organisationAt[at]! < 0) {
    if (scan.economyAt[at]! >= 0) economy ??= scan.economies[scan.economyAt[at]!]!.economy;
    else if (isDescription(scan, at)) small += 1;
    // “of the Sinaloa tomato growers' federation”: where they grow.
    else if (at === first && scan.letters[at] === CAPITAL && isDescription(scan, at + 1))
      economy = scan.placeAt[at]! >= 0 ? scan.places[scan.placeAt[at]!]!.economy : economy;
    else if (!/^(?:-|’|'s|')$/.test(markAt(scan, at))) break;
    at += 1;
  }
  if (small === 0) return null;
  if (wordAt(scan, at) === 'at' && !listed(scan, first))
    return { from: at, to: at, economy, organisation: -1, owner: null };
  // “of the trade committee”: of a legislature.
  if (OF_LEGISLATURE.test(wordAt(scan, at - 1)))
    return { from: at, to: at, economy, organisation: -1, owner: 'legislature' as const };
  if (scan.letters[at - 1] !== SMALL || !(scan.classes[at - 1]! & CUE)) return null;
  const owner = scan.rules.cues.get(scan.prepared.tokens.words[at - 1]!) ?? null;
  const described = at;
  if (markAt(scan, at) === ',' && wordAt(scan, at + 1) === 'the') at += 1;
  if (wordAt(scan, at) === 'the') at += 1;
  const organisation = scan.organisationAt[at] ?? -1;
  let to = at;
  if (organisation >= 0) while (scan.organisationAt[to] === organisation) to += 1;
  else while (to < at + 4 && isBody(scan, to) && scan.sentenceOf[to] === sentence && !beginsPerson(scan, to)) to += 1;
  // “of the EU farmers' union”: the body itself has no name.
  if (to === at) return owner === null ? null : { from: described, to: described, economy, organisation: -1, owner };
  return { from: at, to, economy, organisation, owner };
}

/**
 * “Minister of Foreign Affairs Mélanie Joly”: here the role ends and the name begins.
 * @param inBody the words before name a body, whose fields may be followed by more of its name
 */
function beginsPerson(scan: Scan, at: number, inBody = false): boolean {
  if (scan.holderAt[at]! >= 0) return true;
  if (scan.letters[at] !== CAPITAL) return false;
  // “Minister for Trade Inkyo Cheong”: a word that is no field follows a field.
  if (!inBody && listed(scan, at - 1) && !listed(scan, at) && !leadsToBody(scan, at)) {
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

/** “International | Dairy Foods Association”: capital words up to one that bodies end with. */
function leadsToBody(scan: Scan, from: number): boolean {
  const { words } = scan.prepared.tokens;
  for (let i = from; i < from + 5 && scan.letters[i] === CAPITAL && scan.holderAt[i]! < 0; i += 1)
    if (scan.rules.organisationLast.has(words[i]!)) return true;
  return false;
}

/** “To Lam”: no small word, and nothing that a person is the adviser to. */
function beginsPersonTo(scan: Scan, at: number): boolean {
  if (scan.holderAt[at]! >= 0) return true;
  return scan.letters[at + 1] === CAPITAL && (scan.classes[at + 1]! & (ORDINARY | PORTFOLIO)) === 0;
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
