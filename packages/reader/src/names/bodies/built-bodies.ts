/** Bodies that no list knows, told by how their name is built or by what stands beside it. */

import type { Capacity, OrganisationKind } from '../../reading.js';
import { MARK } from '../../text/tokens.js';
import { CAPITAL, CAPITALS, SMALL } from '../listed/letter-case.js';
import { hasCapital, markAt, type Scan, wordAt } from '../listed/scan.js';
import { CUE, GIVEN, NOT_ORGANISATION, ORDINARY, PORTFOLIO } from '../rules/word-classes.js';
import type { NameRun } from '../words/name-runs.js';
import { fromFirstField } from './committee-fields.js';

/** A run that is a body by its last word, its first word, or what stands beside it. */
export function unknownBody(
  scan: Scan,
  run: NameRun,
  listed: OrganisationKind | undefined,
): { from: number; to: number; kind: OrganisationKind } | null {
  const { tokens } = scan.prepared;
  const { from } = run;
  const heading = run.capitals && run.words > 1 && scan.letters[run.from - 1] !== SMALL;
  const kind = isLaw(scan, run.to) ? undefined : lastKind(scan, run.to - 1);
  if (kind === 'company' && areWrittenSmall(scan, run)) return null;
  if (kind !== undefined && !heading) {
    const head = (scan.classes[run.to - 1]! & NOT_ORGANISATION) !== 0 ? from : withHead(scan, from, run.to);
    const first = fromFirstField(scan, head, run.to - 1);
    if (run.words >= 2 || first < from)
      return { from: kind === 'association' ? withNation(scan, first) : first, to: withTail(scan, run.to), kind };
  }
  const first = scan.rules.organisationFirst.get(tokens.words[from]!);
  // “The Ministries of Defence, Foreign Affairs and Trade” are several.
  const several = /^(?:ministries|departments)$/.test(wordAt(scan, from));
  if (first !== undefined && !several && /^(?:of|for)$/.test(wordAt(scan, run.to))) {
    const to = namesPerson(scan, run.to + 1) ? run.to : withTail(scan, run.to);
    if (to > run.to) return { from: first === 'association' ? withNation(scan, from) : from, to, kind: first };
  }
  if ((scan.classes[run.to - 1]! & NOT_ORGANISATION) !== 0) return null;
  if (
    markAt(scan, run.to) === '&' &&
    scan.letters[run.to + 1] === CAPITAL &&
    !((scan.classes[run.to + 1]! | scan.classes[from]!) & (ORDINARY | PORTFOLIO))
  ) {
    let to = run.to + 2;
    while (scan.letters[to] === CAPITAL && scan.sentenceOf[to] === scan.sentenceOf[from]) to += 1;
    return { from, to, kind: 'company' };
  }
  if (listed !== undefined && scan.placeAt[from]! < 0) return { from, to: run.to, kind: listed };
  if (scan.placeAt[from]! >= 0 || heading) return null;
  if (run.words === 1 && isSentenceAdverb(scan, from)) return null;
  const cue = cueBefore(scan, from) ?? apposition(scan, run.to);
  return cue === null ? null : { from, to: run.to, kind: cue };
}

/** “Stainless Steel” in a headline of a text on stainless steel: words of the language, no company. */
function areWrittenSmall(scan: Scan, { from, to }: NameRun): boolean {
  for (let i = from; i < to; i += 1) if (!scan.smallWords().has(wordAt(scan, i))) return false;
  return true;
}

/** “The Data Network | Act”: a law's name. */
function isLaw(scan: Scan, to: number): boolean {
  return isCapital(scan, to) && /^(?:act|law|bill|regulation|ordinance|code|decree)$/.test(wordAt(scan, to));
}

/** “Consequently, the Commission”, “Regrettably, the agency”. */
function isSentenceAdverb(scan: Scan, at: number): boolean {
  return (
    scan.prepared.sentences[scan.sentenceOf[at]!]!.firstToken === at &&
    markAt(scan, at + 1) === ',' &&
    /\p{Ll}ly$/u.test(wordAt(scan, at))
  );
}

/** Kind of a body whose name ends with a word; “Safety Standards” are many and no newspaper. */
function lastKind(scan: Scan, at: number): OrganisationKind | undefined {
  const kind = scan.rules.organisationLast.get(scan.prepared.tokens.words[at]!);
  if (kind === undefined || isPlain(scan, at)) return undefined;
  // “Gay Lea Foods Co-operative”: no company's “Co”.
  if (wordAt(scan, at) === 'co' && markAt(scan, at + 1) === '-') return undefined;
  return scan.rules.organisationWords.has(wordAt(scan, at)) ? kind : undefined;
}

/** “USMCA Review”, “our Tech Companies”: what the words say, no name. */
function isPlain(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  // “Mid-term Review of the Tariff Talks”, “Annual Review”: what is done, no journal.
  if (word === 'review')
    return (
      scan.letters[at - 1] === CAPITALS ||
      wordAt(scan, at + 1) === 'of' ||
      /^(?:interim|annual|yearly|quarterly|term|joint|final|sunset|periodic|judicial|administrative)$/.test(
        wordAt(scan, at - 1),
      )
    );
  // “Yeosu Convention Centre”: where they meet.
  if (word === 'center' || word === 'centre')
    return /^(?:convention|conference|congress|exhibition|convocation|exposition|press|media|visitor|shopping|data|distribution|detention)$/.test(
      wordAt(scan, at - 1),
    );
  if (word === 'companies' && scan.letters[at - 2] !== CAPITAL) return true;
  return /^(?:companies|mills|industries|technologies)$/.test(word) && POSSESSIVE.test(wordAt(scan, at - 2));
}

const POSSESSIVE = /^(?:our|your|my|their|its|all|many|some|american)$/;

/** “the Swiss Watch Industry Federation”, “the Vietnam Textile and Apparel Association”: the nation right before is part of the name. */
function withNation(scan: Scan, first: number): number {
  let at = first;
  // “Textile and | Apparel Association”, only where a nation opens it.
  if (wordAt(scan, at - 1) === 'and' && isCapital(scan, at - 2) && scan.organisationAt[at - 2]! < 0) at -= 2;
  let nation = at - 1;
  if (nation < 0 || scan.economyAt[nation]! < 0 || scan.sentenceOf[nation] !== scan.sentenceOf[first]) return first;
  const { starts, ends } = scan.prepared.tokens;
  if (starts[at]! - ends[nation]! !== 1) return first;
  const mention = scan.economyAt[nation]!;
  while (nation > 0 && scan.economyAt[nation - 1] === mention) nation -= 1;
  return /^\p{Lu}/u.test(scan.text.slice(starts[nation]!, ends[nation]!)) ? nation : first;
}

/** “Office of Jane Doe”: a person's, and no body of its own. */
function namesPerson(scan: Scan, at: number): boolean {
  return (scan.holderAt[at] ?? -1) >= 0 || ((scan.classes[at] ?? 0) & (GIVEN | ORDINARY)) === GIVEN;
}

/** What a headline or a label sets before a name: “Meet Copper Miners Association”. */
const OPENS_HEADLINE =
  /^(?:meet|about|inside|from|to|by|for|with|why|how|new|our|contact|source|more|other|former|press|joint)$/;

/**
 * “the East Lake Institute”: ordinary words in capitals before the run belong to it, but for the sentence's first, unless nothing
 * but the name stands in its line.
 */
function withHead(scan: Scan, start: number, end: number): number {
  let from = start;
  const { firstToken: first, endToken } = scan.prepared.sentences[scan.sentenceOf[start]!]!;
  const alone = endToken === end && !OPENS_HEADLINE.test(wordAt(scan, first));
  for (;;) {
    // “Citrus Growers' Association”.
    const mark = markAt(scan, from - 1);
    const word = mark === "'" || mark === '’' ? from - 2 : from - 1;
    if (word < from - 1 && !wordAt(scan, word).endsWith('s')) break;
    if (word < first || (word === first && !alone && (scan.classes[word]! & ORDINARY) !== 0)) break;
    if (scan.letters[word] !== CAPITAL || scan.economyAt[word]! >= 0 || scan.organisationAt[word]! >= 0) break;
    if (/^(?:the|a|an|this|that|and|mr|ms|mrs)$/.test(wordAt(scan, word))) break;
    from = word;
  }
  return from;
}

/** “Federation of German Industries”, “University of Lucerne”: the name goes on after of. */
function withTail(scan: Scan, start: number): number {
  let to = start;
  for (let round = 0; round < 2; round += 1) {
    if (!/^(?:of|for)$/.test(wordAt(scan, to))) break;
    let at = to + 1;
    if (wordAt(scan, at) === 'the') at += 1;
    const first = at;
    for (;;) {
      while (isCapital(scan, at) && !(at > first && namesPerson(scan, at))) at += 1;
      if (
        at > first &&
        (wordAt(scan, at) === 'and' || markAt(scan, at) === '&' || markAt(scan, at) === '-') &&
        isCapital(scan, at + 1) &&
        !(scan.classes[at + 1]! & GIVEN)
      ) {
        at += 1;
        continue;
      }
      break;
    }
    if (at === first) break;
    to = at;
  }
  return to;
}

/** A word with a capital in the sentence of the token before it. */
export function isCapital(scan: Scan, at: number): boolean {
  return hasCapital(scan, at) && scan.sentenceOf[at] === scan.sentenceOf[at - 1];
}

/** “toolmaker Hefti Präzision”, “carmaker Chery”. */
function cueBefore(scan: Scan, from: number): OrganisationKind | null {
  if (scan.letters[from - 1] !== SMALL || scan.sentenceOf[from - 1] !== scan.sentenceOf[from]) return null;
  return scan.rules.cues.get(scan.prepared.tokens.words[from - 1]!) ?? null;
}

/** How far after a name its apposition may reach, in tokens. */
const APPOSITION = 9;

/** “, which represents EU farmers”, “, the German car lobby”, “, an industry group”. */
function apposition(scan: Scan, to: number): OrganisationKind | null {
  const open = markAt(scan, to);
  if (open !== ',' && open !== '(') return null;
  const first = wordAt(scan, to + 1);
  if (first === 'which') {
    const verb = wordAt(scan, to + 2);
    if (/^(?:represents|speaks|lobbies|groups)$/.test(verb)) return 'association';
    if (/^(?:makes|produces|sells|builds|manufactures|exports|imports|ships|employs)$/.test(verb)) return 'company';
    return null;
  }
  if (!/^(?:the|a|an|one)$/.test(first)) return null;
  let found: OrganisationKind | null = null;
  for (let i = to + 2; i < to + APPOSITION && scan.sentenceOf[i] === scan.sentenceOf[to]; i += 1) {
    if (scan.prepared.tokens.kinds[i] === MARK && markAt(scan, i) !== "'s" && markAt(scan, i) !== '-') break;
    const word = wordAt(scan, i);
    if (/^(?:that|which|who|for|at|in|with|on)$/.test(word)) break;
    // “the umbrella body of farm cooperatives” is told by the noun before of.
    if (word === 'of' && found !== null) break;
    found = scan.rules.cues.get(scan.prepared.tokens.words[i]!) ?? found;
  }
  return found;
}

/** Runs in lists after a noun: “companies Samsung and Naver”, “firms such as Google, Acme and Microsoft”. */
export function listKinds(
  scan: Scan,
  runs: readonly NameRun[],
  people: ReadonlySet<number>,
): ReadonlyMap<number, OrganisationKind> {
  const kinds = new Map<number, OrganisationKind>();
  const starts = new Map(runs.map((run) => [run.from, run.to]));
  const { tokens } = scan.prepared;
  for (let i = 0; i < tokens.count; i += 1) {
    if (scan.letters[i] !== SMALL || !(scan.classes[i]! & CUE)) continue;
    const kind = scan.rules.cues.get(tokens.words[i]!);
    if (kind === undefined || !/(?:s|ies)$/.test(wordAt(scan, i))) continue;
    let at = i + 1;
    if (markAt(scan, at) === ',' || markAt(scan, at) === ':') at += 1;
    const next = wordAt(scan, at);
    if (next === 'such' && wordAt(scan, at + 1) === 'as') at += 2;
    else if (/^(?:like|including|notably|namely|especially)$/.test(next)) at += 1;
    let members = 0;
    const sentence = scan.sentenceOf[i];
    while (at < tokens.count && scan.sentenceOf[at] === sentence && members < 24) {
      const to = starts.get(at);
      const listed = scan.organisationAt[at]!;
      if (to !== undefined && !people.has(at)) {
        kinds.set(at, kind);
        at = to;
      } else if (listed >= 0) {
        while (scan.organisationAt[at] === listed) at += 1;
      } else break;
      members += 1;
      if (markAt(scan, at) === ',') at += 1;
      if (/^(?:and|or)$/.test(wordAt(scan, at)) || markAt(scan, at) === '&') at += 1;
    }
  }
  return kinds;
}

/** True when the tokens of a role's body are a name, not a place, an agreement or a field. */
export function isBodyName(scan: Scan, [from, to]: readonly [number, number]): boolean {
  const last = scan.classes[to - 1]!;
  if (scan.placeAt[from]! >= 0 && scan.placeAt[to - 1]! >= 0) return false;
  // “Minister in Charge of Postal Reform”: a field.
  if (wordAt(scan, from) === 'charge' && wordAt(scan, from + 1) === 'of') return false;
  if ((last & NOT_ORGANISATION) !== 0 && !scan.rules.organisationLast.has(scan.prepared.tokens.words[to - 1]!))
    return false;
  if (to - from === 1 && (last & (ORDINARY | PORTFOLIO | GIVEN)) !== 0) return false;
  for (let i = from; i < to; i += 1)
    if (scan.letters[i] !== SMALL && scan.letters[i] !== 0 && !(scan.classes[i]! & PORTFOLIO)) return true;
  return false;
}

/** Kind of the body in a role: by how its name is built, else by what the role's holder is. */
export function kindOfRole(scan: Scan, [from, to]: readonly [number, number], capacity: Capacity): OrganisationKind {
  const { words } = scan.prepared.tokens;
  const built = scan.rules.organisationLast.get(words[to - 1]!) ?? scan.rules.organisationFirst.get(words[from]!);
  if (built !== undefined) return built;
  if (capacity === 'company') return 'company';
  if (capacity === 'domestic-group') return 'association';
  if (capacity === 'expert') return 'institute';
  return capacity === 'legislator' ? 'legislature' : 'other';
}
