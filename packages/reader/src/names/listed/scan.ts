/** A text with what the rules know of each of its tokens, made once for all finders of names. */

import type { EconomyMention } from '../../mentions.js';
import { findPhrases, type Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import { MARK, WORD } from '../../text/tokens.js';
import type { ListedOrganisation, RoleNoun } from '../rules/name-phrases.js';
import type { NameRules } from '../rules/name-rules.js';
import type { OfficeHolder } from '../rules/office-table.js';
import { findEconomies } from './economies.js';
import { type IntroducedBody, introducedBodies } from './introduced-bodies.js';
import { CAPITAL, CAPITALS, lettersOf, SMALL, startsLikeName } from './letter-case.js';
import { findListedOrganisations } from './listed-organisations.js';
import { ownedMinistries } from './owned-ministries.js';

/** Tokens, their letters and classes, and the phrases of the lists by token. */
export interface Scan {
  readonly prepared: PreparedText;
  readonly rules: NameRules;
  readonly text: string;
  /** Words in small letters, filled as they are asked for. */
  readonly small: (string | undefined)[];
  /** How each token is written; 0 for marks and numbers. */
  readonly letters: Uint8Array;
  /** The words that the text writes in small letters; gathered when first asked for. */
  smallWords(): ReadonlySet<string>;
  /** Classes of each token, see name-rules. */
  readonly classes: Int32Array;
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  readonly economies: readonly EconomyMention[];
  /** The economies that the text names. */
  readonly namedEconomies: ReadonlySet<string>;
  readonly places: readonly EconomyMention[];
  readonly organisations: readonly Match<ListedOrganisation>[];
  /** Bodies of no list by the abbreviation that the document gives them. */
  readonly introduced: ReadonlyMap<string, IntroducedBody>;
  readonly roles: readonly Match<RoleNoun>[];
  readonly holders: readonly Match<readonly OfficeHolder[]>[];
  /** Index into economies of the mention that covers a token, −1 for none; likewise for the others. */
  readonly economyAt: Int32Array;
  readonly placeAt: Int32Array;
  readonly organisationAt: Int32Array;
  readonly holderAt: Int32Array;
}

/** A word that begins with a capital and is more than an initial. */
export function hasCapital({ letters }: Scan, at: number): boolean {
  return letters[at] === CAPITAL || letters[at] === CAPITALS;
}

/** Looks up every list once. */
export function scan(prepared: PreparedText, rules: NameRules): Scan {
  const { text, tokens } = prepared;
  const { count, starts, ends, kinds, words } = tokens;
  const letters = new Uint8Array(count);
  const classes = new Int32Array(count);
  let smallWords: Set<string> | undefined;
  for (let i = 0; i < count; i += 1) {
    if (kinds[i] !== WORD) continue;
    letters[i] = lettersOf(text, starts[i]!, ends[i]!);
    const word = words[i]!;
    if (word >= 0) classes[i] = rules.classes[word] ?? 0;
  }
  const sentenceOf = new Int32Array(count);
  prepared.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const listed = findListedOrganisations(prepared, rules, letters, classes);
  const { economies, places } = findEconomies(prepared, rules, listed);
  const organisations = ownedMinistries(text, listed, economies);
  const holders = findPhrases(prepared, rules.holders).filter(({ start }) => startsLikeName(text, start));
  return {
    prepared,
    rules,
    text,
    small: new Array<string | undefined>(count),
    letters,
    smallWords() {
      if (smallWords !== undefined) return smallWords;
      smallWords = new Set();
      for (let i = 0; i < count; i += 1) if (letters[i] === SMALL) smallWords.add(text.slice(starts[i]!, ends[i]!));
      return smallWords;
    },
    classes,
    sentenceOf,
    economies,
    namedEconomies: new Set(economies.map(({ economy }) => economy)),
    places,
    organisations,
    introduced: introducedBodies(prepared, rules, economies),
    roles: findPhrases(prepared, rules.roles),
    holders,
    economyAt: cover(prepared, economies),
    placeAt: cover(prepared, places),
    organisationAt: cover(prepared, organisations),
    holderAt: cover(prepared, holders),
  };
}

function cover(prepared: PreparedText, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const { count, starts } = prepared.tokens;
  const at = new Int32Array(count).fill(-1);
  let i = 0;
  for (let index = 0; index < spans.length; index += 1) {
    const { start, end } = spans[index]!;
    // Spans are in order, and few overlap.
    while (i > 0 && starts[i - 1]! >= start) i -= 1;
    while (i < count && starts[i]! < start) i += 1;
    for (; i < count && starts[i]! < end; i += 1) at[i] = index;
  }
  return at;
}

/** The text of tokens [from, to). */
export function textOf({ text, prepared: { tokens } }: Scan, from: number, to: number): string {
  return to <= from ? '' : text.slice(tokens.starts[from]!, tokens.ends[to - 1]!);
}

/** The letter of a mark of one letter; the empty string for anything else and outside the text. */
export function markAt({ text, prepared: { tokens } }: Scan, token: number): string {
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== MARK) return '';
  return tokens.ends[token]! - tokens.starts[token]! === 1 ? text[tokens.starts[token]!]! : "'s";
}

/** A word in small letters; the empty string for anything else and outside the text. */
export function wordAt({ text, small, prepared: { tokens } }: Scan, token: number): string {
  if (token < 0 || token >= tokens.count || tokens.kinds[token] !== WORD) return '';
  const met = small[token];
  if (met !== undefined) return met;
  const word = text.slice(tokens.starts[token]!, tokens.ends[token]!).toLowerCase();
  small[token] = word;
  return word;
}

/** Whether a line ends before a token. */
export function breaksLine({ text, prepared: { tokens } }: Scan, at: number): boolean {
  return text.slice(tokens.ends[at - 1]!, tokens.starts[at]!).includes('\n');
}
