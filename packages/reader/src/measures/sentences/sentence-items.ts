/** One sentence as a row of items: percentages, words of the rules, parties, and what stands between them. */

import type { Names } from '../../mentions.js';
import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { PreparedText } from '../../text/prepared-text.js';
import type { Sentence } from '../../text/sentences.js';
import { MARK, NUMBER } from '../../text/tokens.js';
import type { RateGroup } from '../rates/rates-in-text.js';
import { type ClauseWord, OWN_WORDS } from '../rules/measure-rules.js';

/** A place where a party is meant: an economy, or a person or body that speaks for one. */
export interface PartyMention {
  readonly economy: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'adjective' | 'metonym' | 'person' | 'organisation';
}

/** One item of a sentence. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Lower-case letters, for words, numbers, marks and the words of a duty of zero; empty for other percentages. */
  readonly text: string;
  readonly kind: 'rates' | 'phrase' | 'party' | 'word' | 'number' | 'mark';
  readonly rates: RateGroup | undefined;
  readonly phrase: ClauseWord | undefined;
  readonly party: PartyMention | undefined;
  /** A word that begins with a capital inside a sentence: part of a name. */
  readonly proper: boolean;
}

/** An item; all have the same fields, whatever they are. */
function itemOf(
  kind: Item['kind'],
  start: number,
  end: number,
  text: string,
  { rates, phrase, party, proper = false }: Partial<Pick<Item, 'rates' | 'phrase' | 'party' | 'proper'>>,
): Item {
  return { start, end, text, kind, rates, phrase, party, proper };
}

/** “Products originating in the Union”, as the European Union's own texts call it. */
const THE_UNION = /Union\b(?<=\b[Tt]he Union)(?! (?:of [A-Z]|[A-Z]|government|minister|budget|cabinet))/g;

/** Places by the names of a text, which several steps ask for. */
const KNOWN = new WeakMap<Names, readonly PartyMention[]>();

/**
 * All places where parties are meant, in order and without overlaps.
 * @param text that the names were found in
 */
export function partyMentions(names: Names, text: string): readonly PartyMention[] {
  const known = KNOWN.get(names);
  if (known !== undefined) return known;
  const found = findPartyMentions(names, text);
  KNOWN.set(names, found);
  return found;
}

function findPartyMentions(names: Names, text: string): PartyMention[] {
  const all: PartyMention[] = names.economies
    // “미국산에 대한 관세”: towards, not Korea; “일본보다”: set beside, no side of the duty.
    .filter(
      ({ start, end }) =>
        !(text.startsWith('대한 ', start) && /에\s?$/.test(text.slice(Math.max(0, start - 2), start))) &&
        !text.startsWith('보다', end),
    )
    .map(({ economy, start, end, form }) => ({
      economy,
      start,
      end,
      form: form === 'adjective' && isPeople(text, start, end) ? 'name' : form,
    }));
  for (const { person, start, end } of names.personMentions) {
    const economy = names.people[person]?.party;
    if (economy) all.push({ economy, start, end, form: 'person' });
  }
  const owners = ownersOfBodies(names, text);
  // “The commission” is the EU's only in a text that names the EU.
  const union =
    /European Commission|Brussels/.test(text) ||
    names.economies.some(({ economy, start, end }) => economy === 'EU' && !/commission$/i.test(text.slice(start, end)));
  // “중국 상무부는 … 이날 상무부가”: the bare word means the body of that name told with its economy before.
  const named = new Map<string, string>();
  for (const { organisation, start, end } of names.organisationMentions) {
    const body = names.organisations[organisation];
    if (isPartOfName(text, end) || (!union && /^(?:the )?commission$/i.test(body?.name ?? ''))) continue;
    const owner = owners.get(organisation);
    if (owner !== undefined) {
      all.push({ economy: owner, start, end, form: 'organisation' });
      continue;
    }
    // A company's or an institute's duty is not its country's.
    if (text[end - 1] === '부') {
      const [word = '', more] = text.slice(start, end).split(' ').reverse();
      const known = more === undefined ? named.get(word) : undefined;
      if (known !== undefined) {
        all.push({ economy: known, start, end, form: 'organisation' });
        continue;
      }
      if (body?.party && more !== undefined) named.set(word, body.party);
    }
    if (body?.party && (body.kind === 'ministry' || body.kind === 'agency' || body.kind === 'legislature')) {
      all.push({ economy: body.party, start, end, form: 'organisation' });
    }
  }
  if (union)
    for (const { index } of text.matchAll(THE_UNION))
      all.push({ economy: 'EU', start: index, end: index + 5, form: 'name' });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PartyMention[] = [];
  for (const mention of all) if (mention.start >= (kept.at(-1)?.end ?? -1)) kept.push(mention);
  return kept;
}

const ACTS =
  /^,? (?:pay|pays|paid|face|faced|get|got|have|had|will|would|were|want|wanted|charge|charged|levy|levied|impose|imposed|put|keep|kept|already|now|also|still|currently|just|only|about|\d)/;

/** “The Swiss pay 39%, the British 10%”: a people, who stand for their economy. */
function isPeople(text: string, start: number, end: number): boolean {
  return /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) && ACTS.test(text.slice(end, end + 12));
}

/** “International Trade Administration Commission”: a body whose name only begins like another's. */
function isPartOfName(text: string, end: number): boolean {
  return /^\s(?:Commission|Authority|Agency|Board|Council|Committee|Bureau)\b/.test(text.slice(end, end + 12));
}

/** “Chile's Senate”: a body of the economy named before it, and so wherever the text names it again. */
function ownersOfBodies(names: Names, text: string): Map<number, string> {
  const owners = new Map<number, string>();
  let next = 0;
  for (const { organisation, start } of names.organisationMentions) {
    if (names.organisations[organisation]?.kind !== 'legislature') continue;
    while (next < names.economies.length && names.economies[next]!.end <= start) next += 1;
    const before = names.economies[next - 1];
    if (before === undefined || start - before.end > 3 || owners.has(organisation)) continue;
    if (
      /^(?:['’]s?)\s$/.test(text.slice(before.end, start)) ||
      (before.form === 'adjective' && start - before.end === 1)
    )
      owners.set(organisation, before.economy);
  }
  return owners;
}

/** Item of the percentage before another; −1 where there is none. */
export function rateBefore(items: readonly Item[], at: number): number {
  return items.findLastIndex(({ kind }, i) => i < at && kind === 'rates');
}

/** Name of the product at an item: its canonical name, or the text's own words. */
export function productAt(item: Item | undefined): string | undefined {
  const product = item?.phrase?.product;
  return product === OWN_WORDS ? item!.text : product;
}

/** “미국산 쇠고기”, “Swiss watches”: a product whose name begins with the party before it keeps the rest of its words. */
function withoutOrigin(text: string, item: Item, before: Item | undefined): Item {
  if (item.phrase?.product === undefined || before?.party === undefined || item.start !== before.start) return item;
  const rest = /^(?:산\s?|\s|-)?/.exec(text.slice(before.end, item.end))?.[0].length ?? 0;
  const start = before.end + rest;
  return start < item.end ? { ...item, start, text: text.slice(start, item.end).toLowerCase() } : item;
}

/** “pays nothing”, “duty-free”: a duty of zero that is told in words. */
function wordsOfNone(text: string, { start, end }: RateGroup): string {
  const words = text.slice(start, end);
  return /^[A-Za-z][A-Za-z -]+$/.test(words) ? words.toLowerCase() : '';
}

const MEMBERS = /\b\d+-(?:nation|member|country|state) $/;

/**
 * The items of one sentence.
 * @param groups percentages of the sentence
 * @param phrases words of the rules in the whole text
 * @param parties parties in the whole text
 */
export function sentenceItems(
  { text, tokens }: PreparedText,
  sentence: Sentence,
  groups: readonly RateGroup[],
  phrases: readonly Match<ClauseWord>[],
  parties: readonly PartyMention[],
): Item[] {
  const marked: Item[] = [];
  for (const rates of groups) marked.push(itemOf('rates', rates.start, rates.end, wordsOfNone(text, rates), { rates }));
  for (
    let i = firstBeginningFrom(parties, sentence.start);
    i < parties.length && parties[i]!.start < sentence.end;
    i += 1
  ) {
    const party = parties[i]!;
    marked.push(itemOf('party', party.start, party.end, text.slice(party.start, party.end), { party }));
  }
  for (
    let i = firstBeginningFrom(phrases, sentence.start);
    i < phrases.length && phrases[i]!.start < sentence.end;
    i += 1
  ) {
    const { start, end, value } = phrases[i]!;
    marked.push(itemOf('phrase', start, end, text.slice(start, end).toLowerCase(), { phrase: value }));
  }
  const order = { rates: 0, party: 1, phrase: 2, word: 3, number: 3, mark: 3 } as const;
  // “대미” tells a direction, which the party named in it alone does not.
  const rank = (item: Item) => (item.phrase?.toward !== undefined ? 0 : order[item.kind]);
  marked.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const items: Item[] = [];
  let last = sentence.start;
  let token = sentence.firstToken;
  const wordsUntil = (offset: number) => {
    for (; token < sentence.endToken && tokens.starts[token]! < offset; token += 1) {
      const start = tokens.starts[token]!;
      if (start < last) continue;
      // A Korean word may have a phrase of the rules inside.
      const end = Math.min(tokens.ends[token]!, offset);
      const kind = tokens.kinds[token] === NUMBER ? 'number' : tokens.kinds[token] === MARK ? 'mark' : 'word';
      const proper = kind === 'word' && items.length > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2));
      items.push(itemOf(kind, start, end, text.slice(start, end).toLowerCase(), { proper }));
      last = end;
    }
  };
  for (const found of marked) {
    const item = withoutOrigin(text, found, items.at(-1));
    if (item.start < last) continue;
    wordsUntil(item.start);
    if (item.start < last) continue;
    // “The 28-nation EU” is the EU, in a row as elsewhere.
    if (item.kind === 'party' && MEMBERS.test(text.slice(Math.max(0, item.start - 20), item.start)))
      while (/^(?:\d+|-|nation|member|country|state)$/.test(items.at(-1)?.text ?? '')) items.pop();
    items.push(item);
    last = item.end;
  }
  wordsUntil(sentence.end);
  return items;
}
