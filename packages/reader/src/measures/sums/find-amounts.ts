/** Sums of money with what they are for, their bounds and their periods. */

import type { Names } from '../../mentions.js';
import { firstEndingAfter } from '../../names/listed/spans.js';
import type { AmountRead } from '../../reading.js';
import { type PreparedText, sentenceAt } from '../../text/prepared-text.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import type { MoneyRules } from '../rules/money-rules.js';
import { inRanges } from './amount-ranges.js';
import { amountSubject } from './amount-subject.js';
import type { Sum } from './sum.js';
import { findSums } from './sums-in-text.js';

/**
 * Finds the sums of money of a text, every mention.
 *
 * A bare `$` is the US dollar, unless the text never names the United States and names one economy with a dollar of its own
 * more than any other. A government that has one means its own.
 * @param publisher the party of the government or body that publishes the text
 */
export function findAmounts(
  prepared: PreparedText,
  rules: MeasureRules,
  names: Names,
  publisher: string | null = null,
): AmountRead[] {
  const sums = findSums(prepared, rules.money);
  if (sums.length === 0) return [];
  const home = rules.money.homeDollars.get(publisher ?? '') ?? homeDollar(names, rules.money);
  const { text } = prepared;
  const found = sums.flatMap((sum): AmountRead[] => {
    const currency = currencyOf(sum, names, rules.money);
    if (currency === null) return [];
    const sentence = prepared.sentences[sentenceAt(prepared.sentences, sum.start)]!;
    const before = text.slice(Math.max(sentence.start, sum.start - 40), sum.start).toLowerCase();
    const after = text.slice(sum.end, Math.min(text.length, sum.end + 30)).toLowerCase();
    return [
      {
        value: sum.value,
        currency: sum.bareDollar ? (dollarAfter(sum, names, rules.money, text) ?? home) : currency,
        what: unlessEconomy(
          names,
          sum,
          amountSubject(text, sum, sentence.start, Math.max(sentence.end, sum.end)),
          text,
        ),
        bound: boundOf(before, after, rules.money, text.slice(sum.start, sum.end)),
        per: perOf(before, after, rules.money),
        span: [sum.start, sum.end],
      },
    ];
  });
  return inRanges(text, found);
}

/** “일본은 5,500억 달러를 투자”: who pays is not what a sum is for. */
function unlessEconomy({ economies }: Names, sum: Sum, what: string | null, text: string): string | null {
  if (what === null || what.length > 12 || !/[가-힣]/.test(what)) return what;
  if (/(?:^|\s)정부$/.test(what)) return null;
  const before = economies[firstEndingAfter(economies, sum.start) - 1];
  return before !== undefined && sum.start - before.end <= 3 && text.slice(before.start, before.end) === what
    ? null
    : what;
}

/** Least sum that a letter is believed to be the sign of. */
const LEAST_LETTERED = 1000;

/** The currency of a sum: of a name that several share, that of the economy named most; null where none of them is named. */
function currencyOf({ currency, value }: Sum, { economies }: Names, { shared }: MoneyRules): string | null {
  const byEconomy = shared.get(currency);
  if (byEconomy === undefined) return currency;
  if (value < LEAST_LETTERED) return null;
  const [most] = mostNamed(economies, byEconomy);
  return most === undefined ? null : byEconomy.get(most[0])!;
}

/** How often those of some economies are named, the most named first; equal ones in the order of the text. */
function mostNamed(
  economies: Names['economies'],
  some: ReadonlyMap<string, string>,
): (readonly [economy: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const { economy } of economies) if (some.has(economy)) counts.set(economy, (counts.get(economy) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function homeDollar({ economies }: Names, { homeDollars }: MoneyRules): string {
  if (economies.some(({ economy }) => economy === 'USA')) return 'USD';
  const [first, second] = mostNamed(economies, homeDollars);
  if (first === undefined || first[1] < 2 || (second !== undefined && second[1] >= first[1])) return 'USD';
  return homeDollars.get(first[0])!;
}

/** “$250 million Canadian” */
function dollarAfter(sum: Sum, { economies }: Names, { homeDollars }: MoneyRules, text: string): string | null {
  for (const { economy, start, end } of economies) {
    if (start < sum.end) continue;
    if (start - sum.end > 2) break;
    if (/^(?:[\s]*[.,;)]| dollars?\b)/.test(text.slice(end, end + 8))) return homeDollars.get(economy) ?? null;
  }
  return null;
}

/** “will not be required to fund more than”, “no more than”: at most that. */
const NEGATED = /(?:\bnot?\b|\bnever\b|n['’]t\b)[^.;,]{0,36}\b(?:more than|over|above|in excess of|exceed(?:ing)?)$/;

function boundOf(before: string, after: string, { boundsBefore }: MoneyRules, written: string): AmountRead['bound'] {
  const left = before.replace(/[\s(]+(?:an?\s)?$/, '');
  for (const { phrase, bound } of boundsBefore) {
    if (!left.endsWith(phrase)) continue;
    const edge = left[left.length - phrase.length - 1] ?? ' ';
    if (/[a-z가-힣]/.test(edge) && phrase !== '~') continue;
    if (/[가-힣]/.test(phrase) && !/^(?:약|대략|최소|최소한|최대)$/.test(phrase)) continue;
    return bound === 'at-least' && NEGATED.test(left) ? 'at-most' : bound;
  }
  if (/[여][^가-힣]*(?:\s?[가-힣]{1,2})?$/.test(written) && /여/.test(written)) return 'about';
  for (const { phrase, bound } of boundsBefore) {
    if (!/[가-힣]|^or /.test(phrase) || /^(?:약|대략|최소|최소한|최대|여|까지)$/.test(phrase)) continue;
    if (after.trimStart().startsWith(phrase)) return bound;
  }
  return null;
}

function perOf(before: string, after: string, { per }: MoneyRules): AmountRead['per'] {
  for (const { phrase, per: period } of per) {
    const right = after.trimStart();
    if (right.startsWith(phrase) && !/^[a-z가-힣]/.test(right.slice(phrase.length))) return period;
    if (/^-an?-(?:year|yr)/.test(right)) return 'year';
    const at = before.lastIndexOf(phrase);
    if (at < 0 || phrase.startsWith('a ') || phrase.startsWith('/')) continue;
    const gap = before.slice(at + phrase.length);
    const korean = /[가-힣]/.test(phrase);
    if (/[a-z가-힣]/.test(before[at - 1] ?? ' ')) continue;
    if (
      korean
        ? /^\s?(?:약\s?|최대\s?|최소\s?)?$/.test(gap)
        : /^(?:\s(?:value|investment|amount|purchases?|imports?|exports?|trade|cost|sum)s?)?\s?(?:of|worth)?\s?(?:about|around|roughly|some|up to|approximately|at least|nearly|over|more than)?\s?$/.test(
            gap,
          )
    )
      return period;
  }
  return null;
}
