/** What ties a name to a body without an office: “of the Centre for Trade Futures”, “who heads the growers' association”. */

import { SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import type { NameRun } from '../words/name-runs.js';
import { MOST, type RolePhrase } from '../words/role-phrase.js';
import { takeObject, takeRight } from './role-right.js';

/** Before the body that somebody is of. */
export const OF_BODY = /^(?:of|at|from|with)$/;
const LEADS = /^(?:heads|chairs|leads|runs|directs|headed|chaired|presides)$/;
const SIDE_OF_PARLIAMENT =
  /^(?:opposition|ruling|governing|main|largest|centre|center|far|hard|left|right|-|wing|co-governing|anti-immigration|nationalist)$/;
const PARTY_NOUN = /^(?:party|democrats|conservatives|liberals|greens|republicans|socialists|nationalists|unionists)$/;
const PARLIAMENT = /^(?:parliament|senate|congress|assembly|bundestag|diet|house|commons)$/;
const PART_OF_BODY =
  /^(?:committee|subcommittee|panel|caucus|commission|delegation|division|arm|unit|desk|team|council)$/;

/**
 * The body that the words after a name tie it to, as a role phrase: the body itself, or what someone leads with the verb before it.
 * Null where those words name no body that a list knows or that says what it is by its own words.
 */
export function affiliationAfter(scan: Scan, { to, words }: NameRun): RolePhrase | null {
  if (words < 2) return null;
  const comma = markAt(scan, to) === ',';
  const at = comma ? to + 1 : to;
  if (scan.sentenceOf[at] !== scan.sentenceOf[to - 1]) return null;
  if (OF_BODY.test(wordAt(scan, at))) {
    const start = bodyStart(scan, at + 1);
    const party = endOfPoliticalParty(scan, start);
    if (party > start) return { ...phrase(scan, start, NO_TIE), to: party, capacity: 'legislator', low: false };
    const tie = withOwner(scan, takeRight(scan, at));
    return namesBody(scan, tie) ? phrase(scan, start, tie) : null;
  }
  if (!comma || wordAt(scan, at) !== 'who' || !LEADS.test(wordAt(scan, at + 1))) return null;
  const object = wordAt(scan, at + 1) === 'presides' && wordAt(scan, at + 2) === 'over' ? at + 3 : at + 2;
  const tie = withOwner(scan, parliamentAt(scan, bodyStart(scan, object)) ?? takeObject(scan, object));
  return namesBody(scan, tie) ? phrase(scan, at + 1, tie) : null;
}

type Tie = ReturnType<typeof takeRight>;

/** The body without the place it is in, with the part of it that is led; a parliament says what it is by its own name. */
function withOwner(scan: Scan, tie: Tie): Tie {
  const { organisation, body } = tie;
  let end = body?.[1] ?? tie.to;
  if (organisation >= 0) {
    end = tie.to;
    while (end > 0 && scan.organisationAt[end - 1] !== organisation) end -= 1;
  }
  const owner = tie.owner ?? (body !== null && PARLIAMENT.test(wordAt(scan, body[1] - 1)) ? 'legislature' : null);
  return { ...tie, owner, to: endOfPart(scan, end) };
}

const NO_TIE: Tie = { to: 0, owner: null, economy: null, organisation: -1, body: null, future: false, former: false };

/** “the opposition PAN”, “the Democratic Party for the People”: where the name of a political party ends; its start where there is none. */
export function endOfPoliticalParty(scan: Scan, start: number): number {
  let at = start;
  while (at < start + 3 && SIDE_OF_PARLIAMENT.test(wordAt(scan, at))) at += 1;
  const told = at > start;
  const first = at;
  let end = at;
  let named = false;
  for (; at < first + 6; at += 1) {
    const capital = scan.letters[at] !== SMALL && scan.letters[at] !== 0 && markAt(scan, at) === '';
    if (capital) end = at + 1;
    else if (!/^(?:for|of|the|and)$/.test(wordAt(scan, at)) || !named) break;
    named ||= capital && PARTY_NOUN.test(wordAt(scan, at));
  }
  return end > first && (told || named) && scan.economyAt[first]! < 0 ? end : start;
}

/** “who chairs the Parliament's trade committee”: a parliament is named by an ordinary word. */
function parliamentAt(scan: Scan, at: number): Tie | null {
  if (!PARLIAMENT.test(wordAt(scan, at))) return null;
  return { ...NO_TIE, to: at + 1, owner: 'legislature', body: [at, at + 1] };
}

function namesBody(scan: Scan, { organisation, body, owner }: Tie): boolean {
  if (organisation >= 0 || owner !== null) return true;
  if (body === null) return false;
  const { words } = scan.prepared.tokens;
  if (scan.rules.organisationFirst.has(words[body[0]]!)) return true;
  // “Fresh Produce Association of the Americas”.
  for (let at = body[0] + 1; at < body[1]; at += 1) if (scan.rules.organisationLast.has(words[at]!)) return true;
  return false;
}

function bodyStart(scan: Scan, at: number): number {
  return wordAt(scan, at) === 'the' ? at + 1 : at;
}

/** “the Parliament's trade committee”: the part of a body that is led. */
function endOfPart(scan: Scan, to: number): number {
  if (markAt(scan, to) !== "'s" && markAt(scan, to) !== '’') return to;
  let at = to + 1;
  while (at < to + 6 && scan.letters[at] === SMALL && !PART_OF_BODY.test(wordAt(scan, at))) at += 1;
  return PART_OF_BODY.test(wordAt(scan, at)) ? at + 1 : to;
}

function phrase(scan: Scan, from: number, tie: Tie): RolePhrase {
  return {
    from,
    to: Math.min(tie.to, from + 2 * MOST),
    noun: wordAt(scan, from),
    capacity: 'expert',
    low: true,
    economy: null,
    ofEconomy: tie.economy,
    organisation: tie.organisation,
    body: tie.body,
    owner: tie.owner,
    former: false,
    future: false,
    acting: false,
    determiner: null,
    plural: false,
    title: false,
  };
}
