/** Sums that contradict each other: one thing said to be worth two different sums. */

import type { Names } from '../mentions.js';
import type { AmountRead, Slip } from '../reading.js';
import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import { elsewhere } from './evidence.js';
import { around } from './rates.js';

/** Words that let two sums for one thing stand: parts, other times, other accounts of it. */
const EXPLAINED =
  /\b(?:of which|including|plus|additional|extra|further|another|first|second|remaining|rest|part|portion|tranche|initial(?:ly)?|original(?:ly)?|previous(?:ly)?|earlier|up from|down from|instead|rather than|compared|raised|increased|lowered|reduced|rose|fell|from|or|separate(?:ly)?|each|per|a year|annual(?:ly)?|cap(?:ped)?|ceiling|loans?|equity)\b|가운데|이 중|중에서|추가|별도|나머지|당초|애초|기존|에서\s|늘|줄|연간|매년|한도|각각|씩/i;

/**
 * Finds sums that contradict each other: the same named thing (“the $350 billion investment” and “the $450 billion investment
 * fund”), or the digits of a party's sum turned about (5,500 and 5,050).
 */
export function findAmountSlips(prepared: PreparedText, amounts: readonly AmountRead[], names: Names): Slip[] {
  // A document with very many sums is a table; pairs in it say nothing.
  if (amounts.length > MOST) return [];
  const slips: Slip[] = [];
  const taken = new Set<string>();
  const contexts = amounts.map((amount) => contextOf(prepared, amount, names));
  const counts = new Map<string, number>();
  for (const { value, currency } of amounts)
    counts.set(`${value}${currency}`, (counts.get(`${value}${currency}`) ?? 0) + 1);
  for (let j = 1; j < amounts.length; j += 1) {
    for (let i = 0; i < j; i += 1) {
      const [a, b] = [amounts[i]!, amounts[j]!];
      if (a.currency !== b.currency || a.value === b.value || contexts[i]!.sentence === contexts[j]!.sentence) continue;
      if (
        !(turnedAbout(a.value, b.value)
          ? shareParty(contexts[i]!, contexts[j]!)
          : sameThing(a, b, contexts[i]!, contexts[j]!))
      )
        continue;
      const later = (counts.get(`${a.value}${a.currency}`) ?? 0) >= (counts.get(`${b.value}${b.currency}`) ?? 0);
      const [kept, doubted] = later ? [a, b] : [b, a];
      const key = `${kept.value}|${doubted.value}|${kept.currency}`;
      if (taken.has(key)) continue;
      taken.add(key);
      slips.push({
        kind: 'amount',
        as_stated: prepared.text.slice(doubted.span[0], doubted.span[1]),
        expected: prepared.text.slice(kept.span[0], kept.span[1]),
        span: doubted.span,
        ...elsewhere(around(prepared.text, kept.span)),
        certainty: 'soft',
      });
    }
  }
  return slips;
}

/** Most sums of a document that are compared with each other. */
const MOST = 200;

interface Context {
  readonly sentence: number;
  readonly parties: ReadonlySet<string>;
  readonly definite: boolean;
  readonly explained: boolean;
}

function contextOf({ text, sentences }: PreparedText, { span }: AmountRead, { economies }: Names): Context {
  const index = sentenceAt(sentences, span[0]);
  const sentence = sentences[index]!;
  const before = text.slice(Math.max(sentence.start, span[0] - 12), span[0]);
  return {
    sentence: index,
    parties: new Set(
      economies
        .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
        .map(({ economy }) => economy),
    ),
    definite: /\b(?:the|its|that|this|their)\s$/i.test(before),
    explained: EXPLAINED.test(
      text.slice(Math.max(sentence.start, span[0] - 300), Math.min(sentence.end, span[1] + 300)),
    ),
  };
}

function shareParty(a: Context, b: Context): boolean {
  for (const party of a.parties) if (b.parties.has(party)) return true;
  return false;
}

/** The same digits in another order, in numbers of the same size: 5,500 and 5,050. Round numbers have too few digits to tell. */
function turnedAbout(a: number, b: number): boolean {
  const [first, second] = [significant(a), significant(b)];
  if (Math.floor(Math.log10(a)) !== Math.floor(Math.log10(b))) return false;
  const length = Math.max(first.length, second.length);
  const [x, y] = [first.padEnd(length, '0'), second.padEnd(length, '0')];
  if (length < 3 || x === y) return false;
  let differing = 0;
  for (let i = 0; i < length; i += 1) if (x[i] !== y[i]) differing += 1;
  return differing === 2 && [...x].sort().join('') === [...y].sort().join('');
}

function significant(value: number): string {
  return value
    .toPrecision(12)
    .replace(/[.]|e.*$/g, '')
    .replace(/0+$/, '');
}

function sameThing(a: AmountRead, b: AmountRead, first: Context, second: Context): boolean {
  if (a.what === null || b.what === null || a.bound !== null || b.bound !== null || a.per !== b.per) return false;
  if (!first.definite || !second.definite || first.explained || second.explained) return false;
  const ratio = a.value / b.value;
  if (ratio > 4 || ratio < 0.25) return false;
  const [x, y] = [wordsOf(a.what), wordsOf(b.what)];
  return (
    x.length > 0 &&
    y.length > 0 &&
    x[0] === y[0] &&
    !/^(?:deal|project|order|contract|purchase|package|plan)$/.test(x[0]!)
  );
}

function wordsOf(what: string): string[] {
  return what
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean);
}
