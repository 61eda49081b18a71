/** Speakers without a name: “a senior trade ministry official”, “people familiar with the matter”, 한 정부 관계자, 농민단체. */

import type { UnnamedSpeaker } from '../../mentions.js';
import type { Capacity } from '../../reading.js';
import { isHangul } from '../../text/hangul.js';
import { findPhrases } from '../../text/lexicon.js';
import { tokenAt } from '../../text/prepared-text.js';
import { blocMeant, isBloc } from '../economies/blocs.js';
import { findPeoples } from '../economies/peoples.js';
import { SMALL } from '../listed/letter-case.js';
import { markAt, type Scan, textOf, wordAt } from '../listed/scan.js';
import { atOrAfter } from '../listed/spans.js';
import { spoken } from '../rules/name-keys.js';
import { PORTFOLIO, SPEAKER_MODIFIER, SPEECH } from '../rules/word-classes.js';
import { koreanSpeaker } from './korean-speakers.js';
import { governmentAround, isGovernment, isJoint, joinedWith, placeAfter } from './speaker-parties.js';
import type { Surroundings } from './speaker-surroundings.js';

/** Most words taken in before the noun. */
const MOST_LEFT = 8;
/** Most words after “familiar with”. */
const MOST_RIGHT = 7;

/**
 * Unnamed speakers of a text, in order.
 * @param around mentions of people, in order (“analyst Jane Doe” is no unnamed analyst), their parties, and how often economies are named
 */
export function findUnnamedSpeakers(scan: Scan, around: Surroundings): UnnamedSpeaker[] {
  const { people } = around;
  const found: UnnamedSpeaker[] = [];
  const { tokens } = scan.prepared;
  const named = new Uint8Array(tokens.count + 1);
  const covered = new Uint8Array(tokens.count + 1);
  for (const { start, end, how } of people) {
    if (how === 'pronoun') continue;
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i += 1) {
      if (how !== 'role') named[i] = 1;
      covered[i] = 1;
    }
  }
  let last = -1;
  for (const { start, end, value } of findPhrases(scan.prepared, scan.rules.speakers)) {
    if (start < last) continue;
    if (isHangul(scan.text.charCodeAt(start))) {
      // 박영수 국민의힘 의원: part of the office of somebody named.
      const office = atOrAfter(around.offices, start);
      if (office !== undefined && office.start <= start && office.end > end) continue;
      const speaker = koreanSpeaker(scan, start, end, value.capacity, around, found.at(-1));
      if (speaker !== null) {
        // 정부 고위 관계자: the longer description takes in the shorter one.
        while (found.length > 0 && found.at(-1)!.start >= speaker.start) found.pop();
        found.push(speaker);
        last = speaker.end;
      }
      continue;
    }
    const noun = tokenAt(tokens, start);
    const nounEnd = tokenAt(tokens, end);
    if (!isSpeakerNoun(scan, noun, nounEnd)) continue;
    // “Treasury official Jane Doe” has a name; so has “Jane Doe, an analyst”.
    if (named[nounEnd] === 1 || covered[noun] === 1 || scan.organisationAt[noun]! >= 0) continue;
    if (scan.economyAt[noun]! >= 0 || (!isBloc(scan, noun) && isPartOfName(scan, noun))) continue;
    // “Japan's opposition to the quota”: what it thinks, not a party.
    if (wordAt(scan, noun) === 'opposition' && nounEnd === noun + 1 && wordAt(scan, nounEnd) === 'to') continue;
    if (apposed(scan, noun, named)) continue;
    // “Turkey's steel makers' association”: the body of those described before it.
    const members = found.at(-1);
    if (members?.end === last && /^['’] $/.test(scan.text.slice(last, start))) {
      found.pop();
      last = end;
      found.push({
        ...members,
        end,
        description: scan.text.slice(members.start, end),
        capacity: value.capacity,
        party: members.party ?? placeAfter(scan, nounEnd),
      });
      continue;
    }
    const left = takeLeft(scan, noun, last);
    if ((left.from === noun && isNoSpeaker(scan, noun, nounEnd)) || isAttribute(scan, nounEnd)) continue;
    const ofState = left.government || isGovernment(scan, noun) || isGovernment(scan, nounEnd - 1);
    const both = left.economy !== null && isJoint(scan, left.from);
    const joined = left.economy === null && left.body === null ? joinedWith(scan, left.from, found.at(-1)) : null;
    if (value.capacity === 'government' && !isBare(scan, noun, nounEnd)) continue;
    const to = value.with ? takeRight(scan, nounEnd) : nounEnd;
    const from = left.from;
    const first = tokens.starts[from]!;
    last = tokens.ends[to - 1]!;
    if (left.body === null && left.economy === null && OWN_BODY.test(scan.text.slice(first, last))) continue;
    const ofMany = isBloc(scan, noun);
    const bloc = ofMany ? (left.economy ?? blocMeant(scan, start)) : null;
    if (ofMany && bloc === null) continue;
    const asParty = bloc !== null || (!both && left.economy !== null && AS_PARTY.test(wordAt(scan, nounEnd - 1)));
    found.push({
      start: first,
      end: last,
      description: scan.text.slice(first, last).replace(/\s+/g, ' '),
      capacity: asParty ? 'government' : capacityOf(value.capacity, left.government, scan.text.slice(first, last)),
      ...(asParty ? { asParty } : {}),
      party: both
        ? null
        : (bloc ??
          left.economy ??
          left.body ??
          joined ??
          placeAfter(scan, to) ??
          (ofState ? governmentAround(scan, noun, nounEnd, around) : null) ??
          toldBefore(scan, from, noun, nounEnd, found)),
    });
  }
  const peoples = findPeoples(scan, found);
  return peoples.length === 0 ? found : [...found, ...peoples].sort((a, b) => a.start - b.start);
}

/** “The association”, “its association”: one that is named elsewhere. */
const OWN_BODY = /^(?:(?:the|its|his|her|their|our) )?(?:associations?|(?:trade|industry) bod(?:y|ies))$/i;

/** “the Swiss delegation”: all that a side sent, no one in it. */
const AS_PARTY = /^(?:delegations?|authorities)$/;

/** “industry representatives”, “union negotiators”: not a government's. */
const OF_A_TRADE = /\b(?:industry|business|union|labou?r|farm|farmers?|corporate|company|consumer|civic)\b/i;

function capacityOf(capacity: Capacity, government: boolean, description: string): Capacity {
  if (government) return capacity === 'company' ? 'unnamed-official' : capacity;
  const own = capacity === 'unnamed-official' && /representatives$/i.test(description) && OF_A_TRADE.test(description);
  return own ? 'domestic-group' : capacity;
}

/** How many speakers back one without a name is looked for. */
const LOOKED_BACK = 6;

/** Furthest back those may be told of whom one is meant, UTF-16 code units. */
const ONE_OF_THEM = 300;

/** “the spokesperson”: the one described before by the same noun. */
function toldBefore(
  scan: Scan,
  from: number,
  noun: number,
  nounEnd: number,
  found: readonly UnnamedSpeaker[],
): string | null {
  // “One official said”, after “EU officials said”: one of them.
  const before = found.at(-1);
  if (/^(?:one|another)$/.test(wordAt(scan, noun - 1)) && before !== undefined && from >= noun - 1) {
    const several = `${textOf(scan, noun, nounEnd).toLowerCase()}s`;
    const near = scan.prepared.tokens.starts[noun]! - before.end < ONE_OF_THEM;
    return near && before.description.toLowerCase().endsWith(several) ? before.party : null;
  }
  if (wordAt(scan, noun - 1) !== 'the' || from < noun - 1) return null;
  const name = textOf(scan, noun, nounEnd).toLowerCase();
  for (let i = found.length - 1; i >= Math.max(0, found.length - LOOKED_BACK); i -= 1) {
    const { description, party } = found[i]!;
    if (party !== null && description.toLowerCase().includes(name)) return party;
  }
  return null;
}

/** “ministers” may speak unnamed, “minister” is a role; “industry executives” are executives. */
function isSpeakerNoun(scan: Scan, noun: number, nounEnd: number): boolean {
  const { speakerNouns } = scan.rules;
  return speakerNouns.has(spoken(textOf(scan, noun, nounEnd))) || speakerNouns.has(wordAt(scan, nounEnd - 1));
}

/** “another executive order”: what a government signs. */
const EXECUTIVE_ACT = /^(?:orders?|actions?|decrees?|agreements?|branch|powers?|authority|summary|board|committee)$/;

const OFFICE_OF =
  /^(?:minister|ministers|ministry|secretary|department|chief|commissioner|portfolio|committee|policy)$/;
/** “an official note”: what is sent or said, not who. */
const OFFICIAL_ACT =
  /^(?:diplomatic|written|notes?|notices?|letters?|statements?|documents?|visits?|trips?|complaints?|requests?|responses?|repl(?:y|ies)|announcements?|confirmation|communications?|protests?|reports?|figures|data|statistics)$/;

/** “the farmer organisations”: the noun belongs to the one that follows. */
function isAttribute(scan: Scan, nounEnd: number): boolean {
  const noun = wordAt(scan, nounEnd - 1);
  if (scan.letters[nounEnd] !== SMALL || noun.endsWith('s')) return false;
  const next = wordAt(scan, nounEnd);
  // “Industry representatives”, “the Canadian industry minister”: theirs, and his field.
  if (/^(?:sector|industry)$/.test(noun) && (scan.rules.speakerNouns.has(next) || OFFICE_OF.test(next))) return true;
  if (noun === 'executive' && EXECUTIVE_ACT.test(next)) return true;
  if (noun === 'official' && OFFICIAL_ACT.test(next)) return true;
  return /^(?:organi[sz]ations?|groups?|unions?|associations?|lobb(?:y|ies)|leaders?|protests?|bod(?:y|ies)|cooperatives?|federations?|communit(?:y|ies))$/.test(
    next,
  );
}

/** “official notice”, “to source the dollars”, “in opposition to”: a noun of one that nothing introduces, or no noun at all. */
function isNoSpeaker(scan: Scan, noun: number, nounEnd: number): boolean {
  const word = wordAt(scan, nounEnd - 1);
  if (word === 'opposition') return wordAt(scan, noun - 1) !== 'the';
  // “The steel association Vitas”: its name follows. “An association agreement”: of no body.
  if (
    /^(?:associations?|chamber of commerce|(?:trade|industry) bod(?:y|ies))$/.test(
      textOf(scan, noun, nounEnd).toLowerCase(),
    )
  )
    return scan.letters[nounEnd] !== SMALL && markAt(scan, nounEnd) === '';
  // “Cultural industries were not discussed”.
  if (/^(?:sectors?|industry|industries)$/.test(word)) return true;
  if (scan.prepared.sentences[scan.sentenceOf[noun]!]!.firstToken === noun) return false;
  return !word.endsWith('s') && scan.rules.speakerNouns.has(`${spoken(textOf(scan, noun, nounEnd))}s`);
}

/** “Kisan Union” and “Union Minister”: a capital inside the sentence, but for parties. */
function isPartOfName(scan: Scan, noun: number): boolean {
  if (scan.letters[noun] === SMALL || scan.prepared.sentences[scan.sentenceOf[noun]!]!.firstToken === noun)
    return false;
  return !/^(?:democrat|republican|conservative|mep|mp|parliament|senate)s?$/.test(wordAt(scan, noun));
}

/** “the ministry” without its field, its country or what it is of. */
function isBare(scan: Scan, noun: number, nounEnd: number): boolean {
  return /^(?:the|its|their)$/.test(wordAt(scan, noun - 1)) && !/^(?:of|for)$/.test(wordAt(scan, nounEnd));
}

/** A verb or “that” after a name and its comma: what follows is no office of whoever is named. */
const OPENS_CLAUSE =
  /^(?:said|says|told|tells|adds?|added|announced|argued|asked|urged|warned|insist(?:s|ed)|stressed|confirmed|explained|noted|stated|wrote|hopes?|hoped|wants?|wanted|calls?|called|met|reiterated|promised|pledged|vowed|denied|believes?|thinks?|that|whether|will|would|has|have|had)$/;

/** “Jane Doe, a senior analyst at …”; “Jane Doe, said that the government …” tells of another. */
function apposed(scan: Scan, noun: number, named: Uint8Array): boolean {
  // Of whom else it is told, a sector or a union, its own president speaks for.
  const ofSide = isBloc(scan, noun) || /^(?:government|ministry|administration|cabinet)$/.test(wordAt(scan, noun));
  for (let i = noun - 1; i >= 0 && i > noun - 7 && scan.sentenceOf[i] === scan.sentenceOf[noun]; i -= 1) {
    if (ofSide && OPENS_CLAUSE.test(wordAt(scan, i))) return false;
    if (markAt(scan, i) === ',') return named[i - 1] === 1;
    if (scan.letters[i] === 0) return false;
  }
  return false;
}

function takeLeft(scan: Scan, noun: number, last: number) {
  let from = noun;
  let economy: string | null = null;
  let body: string | null = null;
  let government = false;
  const { starts } = scan.prepared.tokens;
  const sentence = scan.sentenceOf[noun];
  while (from > 0 && noun - from < MOST_LEFT) {
    const at = from - 1;
    if (scan.sentenceOf[at] !== sentence || starts[at]! < last) break;
    const mark = markAt(scan, at);
    if (mark !== '') {
      if (mark !== "'s" && mark !== '-' && mark !== '’') break;
      if (mark === "'s" && scan.economyAt[at - 1]! < 0 && scan.organisationAt[at - 1]! < 0) break;
      from = at;
      continue;
    }
    if (scan.economyAt[at]! >= 0) {
      economy ??= scan.economies[scan.economyAt[at]!]!.economy;
      from = at;
      continue;
    }
    if (scan.organisationAt[at]! >= 0) {
      const listed = scan.organisations[scan.organisationAt[at]!]!.value;
      body ??= listed.party;
      government ||= listed.kind === 'ministry' || listed.kind === 'agency';
      from = at;
      continue;
    }
    if (scan.letters[at] === 0 || !(scan.classes[at]! & (SPEAKER_MODIFIER | PORTFOLIO))) {
      const goods = goodsBefore(scan, from < noun ? from : at);
      if (goods < 0 || goods >= from) break;
      from = goods;
      continue;
    }
    if (/^(?:government|ministry|administration|embassy|cabinet|presidential)$/.test(wordAt(scan, at)))
      government = true;
    from = at;
  }
  while (from < noun && (scan.letters[from] === 0 || /^(?:and|both|all)$/.test(wordAt(scan, from)))) from += 1;
  return { from, economy, body, government };
}

/** Most words on what speakers make. */
const MOST_GOODS = 4;

/** “Norwegian salmon farmers”, “Canada's beef and pork sectors”: where the words on what they make begin, right after their economy; −1 for none. */
function goodsBefore(scan: Scan, last: number): number {
  for (let at = last; at > last - MOST_GOODS && at > 0; at -= 1) {
    if (!(isGood(scan, at) || (at < last && wordAt(scan, at) === 'and'))) return -1;
    const owner = markAt(scan, at - 1) === "'s" ? at - 2 : at - 1;
    const index = scan.economyAt[owner] ?? -1;
    if (index >= 0) return owner === at - 2 || scan.economies[index]!.form === 'adjective' ? at : -1;
  }
  return -1;
}

function isGood(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at);
  if (scan.letters[at] !== SMALL || scan.classes[at]! & SPEECH || !/^[a-z]{3,}$/.test(word)) return false;
  return !/(?:ing|ly|that|and|for|from|with|(?<!r)ed)$/.test(word);
}

function takeRight(scan: Scan, start: number): number {
  let to = start;
  while (to < start + MOST_RIGHT && scan.sentenceOf[to] === scan.sentenceOf[start - 1]) {
    if (scan.letters[to] === 0 && markAt(scan, to) !== '-' && markAt(scan, to) !== "'s") break;
    if (scan.classes[to]! & SPEECH && scan.letters[to] === SMALL) break;
    to += 1;
  }
  return Math.max(to, start);
}
