/** Holders of an English sentence among its tokens, and which of them can be the subject of a verb. */

import type { PreparedText } from '../../../text/prepared-text.js';
import type { Sentence } from '../../../text/sentences.js';
import { MARK } from '../../../text/tokens.js';
import type { StanceRules, WordClasses } from '../../cues/stance-rules.js';
import { type Holder, partyVoice } from '../../voices/voices.js';
import { withCountryOffice } from './country-offices.js';
import { afterPreposition } from './governed-holders.js';
import {
  isCapitalised,
  isMark,
  type Placed,
  type PlacedCue,
  type PlacedHolder,
  type PlacedSign,
  place,
  wordAt,
} from './placed.js';
import { coordinated, endOfOthers } from './placed-lists.js';
import { withPairs } from './placed-pairs.js';
import { ofOffice, withSide } from './placed-sides.js';
import { isOfTitle, TITLE_WORDS } from './titles.js';
import { withUnnamedOffices } from './unnamed-offices.js';

export function placeHolders(
  prepared: PreparedText,
  { words, unnamedOffices }: StanceRules,
  sentence: Sentence,
  holders: readonly Holder[],
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
  parties: readonly string[],
): PlacedHolder[] {
  const offices = withUnnamedOffices(
    prepared,
    unnamedOffices,
    holders.map((holder) =>
      ofOffice(
        prepared,
        words,
        withSide(prepared, { holder, ...place(prepared, holder.start, holder.end) }, signs),
        signs,
      ),
    ),
  );
  let placed = [...withCountryOffice(prepared, sentence, offices)];
  for (const sign of signs) {
    if (!sign.signs.includes('both-sides') || parties.length < 2) continue;
    // Words are compared without regard to number: “the minister” is one.
    if (/^the [a-zà-ɏ]+$/i.test(prepared.text.slice(sign.start, sign.end)) && prepared.text[sign.end - 1] !== 's')
      continue;
    placed.push({ ...sign, holder: bothSides(sign, parties) });
  }
  const both = bothAt(prepared, words, sentence, cues);
  if (both !== null && parties.length === 2) placed.push({ ...both, holder: bothSides(both, parties) });
  // “The two ministers” are the sides, not somebody without a name.
  const sides = placed.filter(({ holder }) => holder.kind === 'both-sides');
  if (sides.length > 0) {
    placed = placed.filter(
      (one) =>
        one.holder.kind !== 'unnamed' || !sides.some(({ first, last }) => first <= one.last && last >= one.first),
    );
  }
  placed.sort((a, b) => a.first - b.first || b.last - a.last);
  const names = new Set(placed.filter(({ holder }) => holder.kind === 'person').map(({ last }) => last));
  const governed = (first: number, last: number) =>
    afterPreposition(prepared, words, signs, sentence, { first, last }, names);
  const found: PlacedHolder[] = [];
  for (let i = 0; i < placed.length; i += 1) {
    const { first, last, start, end } = placed[i]!;
    let { holder } = placed[i]!;
    const before = found.at(-1);
    // “The Americans want”, “the Chinese said”: the adjective stands for the side.
    const people =
      holder.kind === 'adjective' &&
      (/s$/.test(prepared.text.slice(start, end)) || words.articles.has(wordAt(prepared, first - 1))) &&
      verbFollows(prepared, words, cues, signs, last);
    if (people) holder = { ...holder, kind: 'economy' };
    if (holder.kind === 'adjective' || (before !== undefined && first <= before.last)) continue;
    // “India and other steel makers”: no second subject.
    if (holder.kind === 'unnamed' && before !== undefined && start < endOfOthers(prepared, before.last)) continue;
    const next = placed[i + 1];
    // “The car lobby VDA”: one holder, with the noun that it is said of.
    const named = next?.holder.kind === 'organisation' || next?.holder.kind === 'person';
    if (holder.kind === 'unnamed' && named && next.first === last + 1) {
      placed[i + 1] = { holder: { ...next.holder, start }, first, last: next.last, start, end: next.end };
      continue;
    }
    // “The United States and Thailand”, “France, Germany, and Spain”: all, where they stand side by side.
    const group = holder.kind === 'economy' ? coordinated(prepared, words, placed, i) : i;
    if (group > i) {
      const members = placed.slice(i, group + 1);
      const end = members.at(-1)!;
      found.push({
        holder: { start, end: end.end, kind: 'both-sides', voices: members.flatMap((one) => one.holder.voices) },
        first,
        last: end.last,
        start,
        end: end.end,
        subject: !governed(first, end.last),
        owner: isOwner(prepared, end.last),
      });
      i = group;
      continue;
    }
    if (holder.kind === 'economy' && modifies(prepared, words, cues, signs, last, next)) continue;
    const owner = isOwner(prepared, last);
    // “Dombrovskis and the Chinese Commerce Minister, Wang Wentao, agreed”
    if (
      holder.kind === 'person' &&
      before?.holder.kind === 'person' &&
      before.subject &&
      joins(prepared, words, before.last + 1, first)
    ) {
      found[found.length - 1] = {
        ...before,
        holder: { start: before.start, end, kind: 'person', voices: [...before.holder.voices, ...holder.voices] },
        last,
        end,
        owner,
        subject: !owner,
      };
      continue;
    }
    found.push({
      holder,
      first,
      last,
      start,
      end,
      owner,
      subject:
        !owner && !governed(first, last) && !afterHyphen(prepared, first, last) && !isOwnedField(prepared.text, holder),
    });
  }
  return withPairs(prepared, words, found);
}

/** “Both welcome the opening of …”, “• Both have agreed”: nothing but “both” before its verb, where a sentence of the sides begins. */
function bothAt(
  prepared: PreparedText,
  words: WordClasses,
  { firstToken, endToken }: Sentence,
  cues: readonly PlacedCue[],
): Placed | null {
  const { text, tokens } = prepared;
  let at = firstToken;
  while (at < endToken && at - firstToken < 3 && tokens.kinds[at] === MARK) at += 1;
  const start = tokens.starts[at]!;
  const opener = BOTH.exec(text.slice(start, start + 10))?.[0] ?? null;
  if (opener === null) return null;
  const first = at;
  if (opener !== 'Both') at += 1;
  const end = tokens.ends[at]!;
  const verb = cues.find(
    (cue) => cue.first === at + 1 && cue.cues.some(({ kind }) => kind === 'stance' || kind === 'undertaking'),
  );
  const after = verb === undefined ? -1 : wordAt(prepared, verb.last + 1);
  const opens =
    verb === undefined
      ? words.light.has(wordAt(prepared, at + 1)) && !words.prepositions.has(wordAt(prepared, at + 1))
      : opener !== 'Both' ||
        words.articles.has(after) ||
        words.possessives.has(after) ||
        words.prepositions.has(after) ||
        words.that === after ||
        /^\p{L}+ed\b/u.test(text.slice(verb.start, verb.end));
  return opens ? { first, last: at, start, end } : null;
}

/** The two sides, with no noun. */
const BOTH = /^(?:Both|The two|The pair)(?= )/;

/** A verb of the rules, an auxiliary or an adverb stands next. */
function verbFollows(
  { text, tokens }: PreparedText,
  words: WordClasses,
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
  last: number,
): boolean {
  const after = last + 1;
  const word = tokens.words[after] ?? -1;
  return (
    words.light.has(word) ||
    cues.some((cue) => cue.first === after) ||
    signs.some((sign) => sign.first === after && sign.signs.includes('reporting')) ||
    (after < tokens.count && /ly$/.test(text.slice(tokens.starts[after]!, tokens.ends[after]!)))
  );
}

/** “and” with nothing but titles stands between two names: “… and Minister of Trade, Industry and Energy”. */
function joins(prepared: PreparedText, words: WordClasses, from: number, to: number): boolean {
  if (to - from > TITLE_WORDS || !words.and.has(wordAt(prepared, from))) return false;
  for (let i = from + 1; i < to; i += 1) {
    const joined =
      words.and.has(wordAt(prepared, i)) &&
      i > from + 1 &&
      isCapitalised(prepared, i - 1) &&
      isCapitalised(prepared, i + 1);
    if (!isOfTitle(prepared, words, i) && !joined && !isMark(prepared, i, ',')) return false;
  }
  return true;
}

function bothSides({ start, end }: Placed, parties: readonly string[]): Holder {
  return { start, end, kind: 'both-sides', voices: parties.map((party) => partyVoice(party)) };
}

function isOwner({ text, tokens }: PreparedText, last: number): boolean {
  const next = text.slice(tokens.ends[last]!, tokens.ends[last]! + 2);
  return next === "'s" || next === '’s' || next === "' " || next === '’ ';
}

/** “Its rice and | beef sectors”, “Japan's dairy and | sugar industries”: the second half of what somebody owns. */
const OWNED_FIRST = /(?:\b(?:its|their|our|his|her)|['’]s?)\s(?:[\p{Ll}-]+(?:,\s|\s)){1,5}(?:and|or)\s$/u;

function isOwnedField(text: string, { start, end, kind }: Holder): boolean {
  return (
    kind === 'unnamed' &&
    /(?:sectors?|industr(?:y|ies))$/.test(text.slice(start, end)) &&
    OWNED_FIRST.test(text.slice(Math.max(0, start - 60), start))
  );
}

function afterHyphen({ text, tokens }: PreparedText, first: number, last: number): boolean {
  return text[tokens.starts[first]! - 1] === '-' || text[tokens.ends[last]!] === '-';
}

/** An economy that only qualifies what follows: “U.S. Trade Representative Robert Lighthizer”, “US soybeans”. */
function modifies(
  prepared: PreparedText,
  words: WordClasses,
  cues: readonly PlacedCue[],
  signs: readonly PlacedSign[],
  last: number,
  next: (Placed & { readonly holder: Holder }) | undefined,
): boolean {
  const { text, tokens } = prepared;
  if (next !== undefined && next.first - last <= 10 && next.holder.kind !== 'economy') {
    let between = true;
    for (let i = last + 1; i < next.first && between; i += 1) {
      between =
        isCapitalised(prepared, i) ||
        isMark(prepared, i, "'s’s") ||
        words.prepositions.has(wordAt(prepared, i)) ||
        words.and.has(wordAt(prepared, i)) ||
        (isMark(prepared, i, ',') && next.holder.kind === 'person');
    }
    if (between && !isMark(prepared, last + 1, ',')) return true;
  }
  // Only short forms stand before a noun as they are: “US officials”, “EU exports”.
  const form = text.slice(tokens.starts[last]!, tokens.ends[last]!);
  if (!/^(?:[A-Z]\.?){2,3}$/.test(form)) return false;
  const after = last + 1;
  if (after >= tokens.count || tokens.kinds[after] === MARK) return false;
  const word = wordAt(prepared, after);
  if (words.light.has(word) || words.prepositions.has(word) || words.clauseOpeners.has(word)) return false;
  if (/ly$/.test(text.slice(tokens.starts[after]!, tokens.ends[after]!))) return false;
  if (cues.some((cue) => cue.first === after)) return false;
  if (signs.some((sign) => sign.first === after && sign.signs.includes('reporting'))) return false;
  // “The EU charges 10 percent”: a verb in -s or -ed may follow, but so may a plural noun.
  return !/ed$/.test(text.slice(tokens.starts[after]!, tokens.ends[after]!));
}
