/** Sums of money in Korean: “3,500억 달러”, “1조 5,192억 원”, “350억~400억 달러”. */

import type { PreparedText } from '../../text/prepared-text.js';
import { NUMBER } from '../../text/tokens.js';
import { koreanNumeral } from '../rates/numerals.js';
import type { MoneyRules } from '../rules/money-rules.js';
import { rounded, type Sum, signBefore } from './sum.js';

/** Syllables after a currency's name that make another word of it: 3원칙, 5엔진. */
const OTHER_WORD =
  /^(?:원(?:칙|산지|자재|전|유|인|래|본|료|숙|탁|장|격|소|점|고|색|정|안|활)|엔(?:진|지|드)|불(?:가|확|안|법|공|균|만|이익)|유로(?:존|파|화권)|위안(?:부|을 주)|바트(?:만)|랜드)/;

/** “3,500억 달러”, “1조 5,192억 원”, “2천만 달러”, “350억~400억 달러”. */
export function koreanSums({ text, tokens }: PreparedText, money: MoneyRules): Sum[] {
  const { count, starts, kinds } = tokens;
  const sums: Sum[] = [];
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    const start = starts[i]!;
    if (kinds[i] !== NUMBER || start < last) continue;
    const number = koreanNumeral(text, start);
    if (number === null) continue;
    const tail = /^(?:여|남짓)?\s?(?:여\s)?/.exec(text.slice(number.end, number.end + 4))![0].length;
    const at = number.end + tail;
    const code = text.charCodeAt(at);
    const named = code > 127 ? nameAt(text, at, number.value, money) : null;
    if (named !== null) {
      sums.push({
        value: number.value,
        currency: named.currency,
        start,
        end: at + named.length,
        bareDollar: /^달러|^불/.test(text.slice(at, at + named.length)),
      });
      last = at + named.length;
      continue;
    }
    // A sign before the figure: “$3,500억”, “US$350억”.
    if (/[만억조]$/.test(text.slice(start, number.end))) {
      const sign = signBefore(text, start, money);
      if (sign !== null) {
        sums.push({
          value: number.value,
          currency: sign.currency,
          start: sign.start,
          end: number.end,
          bareDollar: sign.sign === '$',
        });
        last = number.end;
        continue;
      }
    }
    // A range: “350억~400억 달러”, “5~10억 달러”.
    const link = /^\s?(?:달러)?\s?[~∼〜–-]\s?/.exec(text.slice(number.end, number.end + 8));
    if (link === null || text.slice(number.end, number.end + link[0].length).includes('달러')) continue;
    const second = koreanNumeral(text, number.end + link[0].length);
    if (second === null) continue;
    const space = text[second.end] === ' ' ? 1 : 0;
    const unit = nameAt(text, second.end + space, second.value, money);
    if (unit === null) continue;
    const scale = /[만억조]$/.test(text.slice(start, number.end)) ? 1 : scaleOf(text.slice(number.end, second.end));
    sums.push({
      value: rounded(number.value * scale),
      currency: unit.currency,
      start,
      end: number.end,
      bareDollar: false,
    });
  }
  return sums;
}

function scaleOf(written: string): number {
  const unit = /[천]?[만억조]$/.exec(written)?.[0] ?? '';
  const large = unit.endsWith('만') ? 1e4 : unit.endsWith('억') ? 1e8 : unit.endsWith('조') ? 1e12 : 1;
  return unit.startsWith('천') && unit.length > 1 ? large * 1000 : large;
}

function nameAt(
  text: string,
  at: number,
  value: number,
  { koreanNames }: MoneyRules,
): { readonly currency: string; readonly length: number } | null {
  for (const { name, currency } of koreanNames) {
    if (!text.startsWith(name, at)) continue;
    if (OTHER_WORD.test(text.slice(at, at + 4))) return null;
    if (name === '불' && value < 10_000) return null;
    return { currency, length: name.length };
  }
  return null;
}
