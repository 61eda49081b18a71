/** What of a role stands before its noun. */

import type { OrganisationKind } from '../../reading.js';
import { bodyEndingAt } from '../bodies/body-left.js';
import { CAPITAL, CAPITALS } from '../listed/letter-case.js';
import { breaksLine, markAt, type Scan, textOf, wordAt } from '../listed/scan.js';
import { ACTING, FORMER, FUTURE, MODIFIER, PORTFOLIO } from '../rules/word-classes.js';
import { listed, MOST, type RolePhrase } from '../words/role-phrase.js';

const THE = new Set(['the']);

const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'some', 'any']);

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'this', 'that', 'whose']);

const IN = new Set(['in', 'at', 'to', 'from', 'near', 'of']);

const LEADING = /^(?:chief|lead|head|deputy)$/;

const FOR_A_MATTER = /^(?:negotiator|envoy|adviser|advisor|spokesman|spokeswoman|spokesperson)$/;

/** Offices that no news agency has. */
const OFFICE = /^(?:Prime |Deputy |Vice |\p{Lu}\p{Ll}+ )?(?:Minister|Premier|Chancellor|Secretary|Commissioner)\b/u;

/**
 * Takes in what stands before a role's noun.
 * @param head first token of the noun
 * @param after first token that no earlier role has taken
 */
export function takeLeft(scan: Scan, head: number, after: number) {
  const { classes, letters, economyAt, organisationAt, economies } = scan;
  let from = head;
  let economy: string | null = null;
  let organisation = -1;
  // “the lobby group's head of trade”.
  let owner: OrganisationKind | null = null;
  let former = false;
  let future = false;
  let acting = false;
  const least = Math.max(after, head - MOST);
  while (from > least) {
    const at = from - 1;
    // “… talks with U.S.” over “National Security Adviser Wi Sung-lac”: a heading goes on in no line below it.
    if (scan.sentenceOf[at] !== scan.sentenceOf[head]) break;
    // “… Trade and Energy” over “Minister of Trade, …”: what is of something has its field behind it.
    if (from === head && wordAt(scan, head + 1) === 'of' && breaksLine(scan, head)) break;
    const mark = markAt(scan, at);
    if (mark === "'s" || mark === '’') {
      // “Japan's trade minister” says the economy and leaves it out of the role; so does “Chile's U.S. trade minister”.
      const before = mark === "'s" || wordAt(scan, at - 1).endsWith('s') ? economyAt[at - 1] : -1;
      if (before !== undefined && before >= 0) economy = economies[before]!.economy;
      else if (scan.holderAt[at - 1]! >= 0)
        economy ??= scan.holders[scan.holderAt[at - 1]!]!.value[0]?.office.party ?? null;
      else if (wordAt(scan, at - 1) === 'bloc' && scan.namedEconomies.has('EU')) economy ??= 'EU';
      owner = scan.rules.cues.get(scan.prepared.tokens.words[at - 1] ?? -1) ?? null;
      const body = at > 0 ? organisationAt[at - 1]! : -1;
      if (body >= 0 && organisation < 0) organisation = body;
      break;
    }
    // “chief Brexit negotiator”, “chief Mercosur negotiator”: the word between is what the office is for.
    if (at === after && from === head && LEADING.test(wordAt(scan, at - 1)) && FOR_A_MATTER.test(wordAt(scan, head))) {
      from = at;
      continue;
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
      // “MEXICO AND CANADA”, and on the next line “Economy Minister …”.
      if (scan.text.slice(mention.end, scan.prepared.tokens.starts[from]).includes('\n') && isCapitals(scan, mention))
        break;
      let first = at;
      while (first > least && economyAt[first - 1] === economyAt[at]) first -= 1;
      economy ??= mention.economy;
      from = first;
      continue;
    }
    // “Ontario Premier”, “California Governor”
    const place = scan.placeAt[at]!;
    if (place >= 0 && from === head && scan.letters[head] === CAPITAL) {
      let first = at;
      while (first > least && scan.placeAt[first - 1] === place) first -= 1;
      // “met in London Prime Minister …”
      if (IN.has(wordAt(scan, first - 1))) break;
      economy ??= scan.places[place]!.economy;
      from = first;
      break;
    }
    // “TOKYO, Kyodo – Foreign Minister”: who reports stands before, not in the title.
    const { value } = scan.organisations[organisationAt[at]!] ?? {};
    if (value?.kind === 'media' && isOffice(scan, head)) break;
    if (organisationAt[at]! >= 0 && organisation < 0) {
      const index = organisationAt[at]!;
      let first = at;
      while (first > least && organisationAt[first - 1] === index) first -= 1;
      organisation = index;
      from = first;
      continue;
    }
    // “ACCIC president”: of a body that the document introduced.
    const introduced = letters[at] === CAPITALS ? scan.introduced.get(textOf(scan, at, at + 1)) : undefined;
    if (introduced !== undefined) {
      owner = introduced.kind;
      economy ??= introduced.party;
      break;
    }
    const named = isOffice(scan, head) ? null : bodyEndingAt(scan, at);
    if (named !== null) {
      owner ??= named.owner;
      economy ??= named.economy;
      if (organisation < 0) organisation = named.organisation;
      break;
    }
    const mask = classes[at]!;
    if (letters[at] === 0 || (mask & (MODIFIER | PORTFOLIO | FORMER | ACTING)) === 0) break;
    if (mask & FORMER && !(mask & PORTFOLIO)) former = true;
    if (mask & FUTURE) future = true;
    if (mask & ACTING) acting = true;
    from = at;
  }
  return { from, owner, economy, organisation, former, future, acting, determiner: determinerOf(scan, from - 1) };
}

function isOffice({ text, prepared: { tokens } }: Scan, head: number): boolean {
  const start = tokens.starts[head]!;
  return OFFICE.test(text.slice(start, start + 60));
}

/** Written in capitals, as headings are; abbreviations are always. */
function isCapitals(scan: Scan, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return end - start > 3 && /^\p{Lu}+$/u.test(scan.text.slice(start, end));
}

function determinerOf(scan: Scan, at: number): RolePhrase['determiner'] {
  const word = wordAt(scan, at);
  if (THE.has(word)) return 'the';
  if (INDEFINITE.has(word)) return 'a';
  return POSSESSIVE.has(word) || markAt(scan, at) === "'s" ? 'other' : null;
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
