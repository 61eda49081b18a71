/** English role phrases: “South Korea's Deputy Prime Minister for Economic Affairs”, “president of Dairy Farmers of Canada”. */

import { tokenAt } from '../../text/prepared-text.js';
import { bodyEndingAt } from '../bodies/body-left.js';
import { CAPITAL, NO_LATIN, SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import { isFamilyAfterGiven } from '../words/name-runs.js';
import type { RolePhrase } from '../words/role-phrase.js';
import { endOfPoliticalParty } from './affiliations.js';
import { holdsBoth } from './deputy-too.js';
import { takeLeft } from './role-left.js';
import { takeRight } from './role-right.js';

/** Every English role phrase, from left to right; longer phrases take in shorter ones. */
export function findRolePhrases(scan: Scan): RolePhrase[] {
  const found: RolePhrase[] = [];
  const { tokens } = scan.prepared;
  let after = 0;
  // Where the noun of the role found last ends: one that goes on after it (“of the EU”) joins no other.
  let headEnds = -1;
  for (const { start, end, value } of scan.roles) {
    const noun = tokenAt(tokens, start);
    const head = endsBodyName(scan, noun, end) ? noun + 1 : noun;
    if (head < after || head >= tokens.count || scan.letters[head] === NO_LATIN || scan.letters[head] === 0) continue;
    const headEnd = tokenAt(tokens, end);
    if (
      insideOrganisation(scan, head, headEnd) ||
      insideBody(scan, headEnd) ||
      isVerb(scan, head) ||
      isFamilyName(scan, head, headEnd)
    )
      continue;
    const before = found.at(-1);
    // “Trade Representative (USTR) chief”: the short form in brackets belongs to the noun before it.
    if (before?.to === head - 1 && markAt(scan, head - 1) === '(' && markAt(scan, headEnd) === ')') {
      found[found.length - 1] = { ...before, to: headEnd + 1 };
      after = headEnd + 1;
      headEnds = after;
      continue;
    }
    const right = ofOpposition(scan, headEnd) ?? takeRight(scan, headEnd);
    // “Vice-President and Minister of Industry” is one role.
    if (
      before !== undefined &&
      before.to === head - 1 &&
      (right.to > headEnd || value.capacity !== 'government' || isOfOneBody(before, scan.text.slice(start, end))) &&
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
    // “Deputy prime minister and the minister of finance Ann Doyle has arrived”: with the article too, where nothing stands before.
    const article = left.determiner === 'the' && before?.determiner === null && before.to === left.from - 2;
    const joint = before?.to === left.from - 1 || (article && opensSentence(scan, before.from));
    if (joint && before !== undefined && left.economy === null && holdsBoth(scan, before, left.from, headEnd)) {
      found[found.length - 1] = { ...before, to: right.to, ofEconomy: before.ofEconomy ?? right.economy };
      after = right.to;
      continue;
    }
    const last = wordAt(scan, headEnd - 1);
    // “Deputy Treasury Secretary”: two nouns side by side are one role.
    const joins =
      before !== undefined &&
      before.to === left.from &&
      before.to === headEnds &&
      scan.sentenceOf[left.from] === scan.sentenceOf[before.from];
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
      owner: left.owner ?? right.owner ?? (joins ? before.owner : null),
      former: left.former || right.former || (joins && before.former),
      future: left.future || right.future || (joins && before.future),
      acting: left.acting || (joins && before.acting),
      determiner: joins ? before.determiner : left.determiner,
      plural: /(?:[^s]s|people|men|women|team|teams)$/.test(last) && !/(?:affairs|ss)$/.test(last),
      title: scan.letters[head] !== SMALL,
    });
    after = right.to;
    headEnds = headEnd;
  }
  return found;
}

/** “leader of the opposition Harbour Party”: the party that the opposition is. */
function ofOpposition(scan: Scan, end: number): ReturnType<typeof takeRight> | null {
  if (wordAt(scan, end - 1) !== 'opposition' || scan.letters[end] === SMALL || markAt(scan, end) !== '') return null;
  const to = endOfPoliticalParty(scan, end - 1);
  return to > end
    ? { to, owner: null, economy: null, organisation: -1, body: null, future: false, former: false }
    : null;
}

function opensSentence({ prepared, sentenceOf }: Scan, at: number): boolean {
  return prepared.sentences[sentenceOf[at]!]!.firstToken === at;
}

/** “Growers Council CEO and President Ann Doyle”: both offices are the body's. */
function isOfOneBody({ capacity, noun }: RolePhrase, next: string): boolean {
  const leads =
    /^(?:president|chairman|chairwoman|chair|chief executive|ceo|chief executive officer|managing director)$/i;
  return (capacity === 'company' || capacity === 'domestic-group') && leads.test(noun) && leads.test(next);
}

/** The noun is part of a listed body's name (“Office of the U.S. Trade Representative”), not a role beside it. */
function insideOrganisation(scan: Scan, from: number, to: number): boolean {
  const at = scan.organisationAt[from]!;
  if (at < 0 || at !== scan.organisationAt[to - 1]) return false;
  const match = scan.organisations[at]!;
  return scan.prepared.tokens.starts[from]! > match.start || scan.prepared.tokens.ends[to - 1]! < match.end;
}

/** “Rice Growers Association President”: the first word of the noun is the last of the body's name. */
function endsBodyName(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan.prepared;
  return (
    scan.letters[first] === CAPITAL &&
    tokens.ends[first + 1] === end &&
    scan.rules.organisationLast.has(tokens.words[first]!) &&
    bodyEndingAt(scan, first) !== null
  );
}

/** “the Rice Growers Union”, “the Metal Workers' Union”: whom a body is of. */
function insideBody(scan: Scan, end: number): boolean {
  if (scan.letters[end - 1] !== CAPITAL || !wordAt(scan, end - 1).endsWith('s')) return false;
  const mark = markAt(scan, end);
  const at = mark === "'" || mark === '’' ? end + 1 : end;
  return (
    scan.letters[at] === CAPITAL && scan.rules.organisationLast.get(scan.prepared.tokens.words[at]!) === 'association'
  );
}

/** “Madeleine King said”: the title is the name of whoever's given name stands before it. */
function isFamilyName(scan: Scan, from: number, to: number): boolean {
  return to === from + 1 && isFamilyAfterGiven(scan, from - 1, from);
}

/** “to head”, “will chair”, “has championed”: after these a noun's letters are a verb. */
function isVerb(scan: Scan, head: number): boolean {
  if (scan.letters[head] !== SMALL) return false;
  if (!/^(?:head|heads|chair|chairs|lead)$/.test(wordAt(scan, head))) return false;
  return /^(?:to|will|would|who|which|he|she|also|now|may|can|should|could|must)$/.test(wordAt(scan, head - 1));
}
