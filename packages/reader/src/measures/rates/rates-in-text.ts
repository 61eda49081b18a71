/** Percentages of a text: their values, and which of them stand together (“from 25 to 15 percent”, “10–25%”, “19% or 20%”). */

import type { PreparedText } from '../../text/prepared-text.js';
import { NUMBER, WORD } from '../../text/tokens.js';
import { bareOlder, bareRate, listedRate, MONTH_BEFORE, respectiveRate } from './bare-rates.js';
import { digitsValue, isTens, wordValue } from './numerals.js';
import type { Rate } from './rate.js';
import { tableRates } from './table-rates.js';
import { unsignedRate } from './unsigned-rates.js';

/** Percentages that stand together; `from` is replaced by `to`. */
export interface RateGroup {
  readonly start: number;
  readonly end: number;
  /** All percentages, in the order of the text. */
  readonly rates: readonly Rate[];
  /** The older rate in “from … to …”; null when there is none. */
  readonly from: Rate | null;
}

/** Highest duty believed: beyond it the number is something else. */
const HIGHEST = 10_000;

/** “Up to 50 per cent from 2026”: a year is no older rate. */
const YEAR = /^(?:19|20)\d\d$/;

/** All percentages of a text, in order. Percentage points are none. */
export function findRates({ text, tokens }: PreparedText): Rate[] {
  const { count, starts, ends, kinds } = tokens;
  const rates: Rate[] = [];
  for (let i = 1; i < count; i += 1) {
    const signEnd = percentSign(text, i);
    if (signEnd < 0) {
      const last = rates.at(-1);
      const goesOn = unsignedRate(text, tokens, i, last);
      if (goesOn !== null) {
        rates.push(goesOn);
        continue;
      }
      const bare =
        bareRate(text, tokens, i) ?? respectiveRate(text, tokens, i, last) ?? listedRate(text, tokens, i, last);
      if (bare === null || bare.start < (last?.end ?? 0)) continue;
      const older = bareOlder(text, tokens, i);
      if (older !== null) rates.push(older);
      rates.push(bare);
      continue;
    }
    const first = numberBefore(text, tokens, i - 1);
    if (first === null || first.value > HIGHEST || isBound(text, first.start)) continue;
    const paired = pairedNumber(text, tokens, first.token);
    while (rates.length > 0 && rates.at(-1)!.bare && rates.at(-1)!.end > (paired ?? first).start) rates.pop();
    if (paired !== null) rates.push(paired);
    else if (RESPECTIVELY.test(text.slice(signEnd, signEnd + 15)))
      rates.push(...listedNumbers(text, tokens, first.token));
    else {
      // “margins of 20.72 and 31.76 percent”
      const listed = listedNumbers(text, tokens, first.token);
      if (listed.length > 0 && SEVERAL.test(text.slice(Math.max(0, listed[0]!.start - 40), listed[0]!.start)))
        rates.push(...listed);
    }
    rates.push({ value: first.value, start: first.start, end: signEnd });
    const older = bareFrom(text, tokens, signEnd, i + 1);
    if (older !== null) rates.push(older);
  }
  return withTables(rates, tableRates(text));

  function percentSign(source: string, i: number): number {
    const start = starts[i]!;
    const code = source.charCodeAt(start);
    let end = ends[i]!;
    if (code === 0x25 || code === 0xff05) {
      // counted
    } else if ((code | 32) === 0x70) {
      const word = source.slice(start, end).toLowerCase();
      if (word === 'per') {
        // “A 35-per-cent duty”
        const cent = i + 2 < count && source[starts[i + 1]!] === '-' ? i + 2 : i + 1;
        if (cent >= count || source.slice(starts[cent]!, ends[cent]!).toLowerCase() !== 'cent') return -1;
        end = ends[cent]!;
      } else if (word === 'pc') {
        // “A 50pc tariff”, “12.5 pc”; not “20 PCs”.
        if (kinds[i - 1] !== NUMBER || start - ends[i - 1]! > 1 || source[start] !== 'p') return -1;
      } else if (word !== 'percent' && word !== 'pct') return -1;
    } else if (code < 0xac00) return -1;
    else if (source.startsWith('퍼센트', start)) end = start + 3;
    else if (source.startsWith('프로', start) && kinds[i - 1] === NUMBER && ends[i - 1] === start) {
      if (!/^(?:로|의|를|는|가|에|까지)?(?:\s|,|$)/.test(source.slice(start + 2, start + 6))) return -1;
      end = start + 2;
    } else return -1;
    const after = source.slice(end, end + 12);
    if (/^(?:\s?-?\s?points?\b|p(?![a-z])|P(?![a-z])|\s?포인트)/.test(after)) return -1;
    return end;
  }
}

/** The rates of tables among the others, in order; a cell that was read already counts once. */
function withTables(rates: Rate[], cells: readonly Rate[]): Rate[] {
  if (cells.length === 0) return rates;
  const known = new Set(rates.map(({ start }) => start));
  return [...rates, ...cells.filter(({ start }) => !known.has(start))].sort((a, b) => a.start - b.start);
}

/** “goods with a rate of duty > 15%”: a bound that tells goods apart, no rate of its own. */
function isBound(text: string, start: number): boolean {
  const before = text[start - 1] === ' ' ? start - 2 : start - 1;
  return /[<>≥≤]/.test(text[before] ?? '') && !/[-=]/.test(text[before - 1] ?? '');
}

interface ReadNumber extends Rate {
  readonly token: number;
}

/** The number that ends at token i, in digits or in words. */
function numberBefore(text: string, { starts, ends, kinds }: PreparedText['tokens'], i: number): ReadNumber | null {
  if (i < 0) return null;
  if (kinds[i] === NUMBER) {
    const value = digitsValue(text.slice(starts[i]!, ends[i]!));
    if (Number.isNaN(value)) return null;
    return { value, start: starts[i]!, end: ends[i]!, token: i };
  }
  let at = i;
  if (text[starts[at]!] === '-' && at > 0) at -= 1;
  if (at >= 0 && kinds[at] === NUMBER && at === i - 1) {
    const value = digitsValue(text.slice(starts[at]!, ends[at]!));
    return Number.isNaN(value) ? null : { value, start: starts[at]!, end: ends[at]!, token: at };
  }
  if (kinds[at] !== WORD) return null;
  const last = wordValue(text.slice(starts[at]!, ends[at]!));
  if (last === null) return null;
  let before = at - 1;
  if (before >= 0 && /^[-‐‑]$/.test(text.slice(starts[before]!, ends[before]!))) before -= 1;
  const word = before >= 0 && kinds[before] === WORD ? text.slice(starts[before]!, ends[before]!) : '';
  if (last > 0 && last < 10 && isTens(word)) {
    return { value: wordValue(word)! + last, start: starts[before]!, end: ends[at]!, token: before };
  }
  const times = last === 100 ? wordValue(word) : null;
  if (times !== null) return { value: times * 100, start: starts[before]!, end: ends[at]!, token: before };
  return { value: last, start: starts[at]!, end: ends[at]!, token: at };
}

const LINK = /^(?:to|or|and|-|–|—|~|∼|〜|→|\/)$/i;
/** “eighty, ninety per cent”: a comma links numbers in letters only. */
const SPOKEN_LINK = /^,$/;

/** The bare number of a pair: “25 to 15 percent”, “10–25%”, “between 10 and 25 percent”. */
function pairedNumber(text: string, tokens: PreparedText['tokens'], token: number): Rate | null {
  const { starts, ends, kinds } = tokens;
  const link = token - 1;
  if (link < 1) return null;
  const word = text.slice(starts[link]!, ends[link]!);
  if (!LINK.test(word) && !(SPOKEN_LINK.test(word) && kinds[token] === WORD && kinds[link - 1] === WORD)) return null;
  const other = numberBefore(text, tokens, link - 1);
  if (other === null || other.value > HIGHEST || YEAR.test(text.slice(other.start, other.end))) return null;
  const before = other.token > 0 ? text.slice(starts[other.token - 1]!, ends[other.token - 1]!).toLowerCase() : '';
  if (/^and$/i.test(word) && before !== 'between') return null;
  if (
    /^(?:to|[-–—~/])$/i.test(word) &&
    kinds[other.token] === NUMBER &&
    MONTH_BEFORE.test(text.slice(Math.max(0, other.start - 12), other.start))
  )
    return null;
  if (/^[$€£¥#]$|^(?:section|chapter|article|no|phase|article)$/.test(before)) return null;
  return { value: other.value, start: other.start, end: other.end };
}

/** Before a list of rates of which only the last bears the sign. */
const SEVERAL = /\b(?:margins|rates|duties|tariffs|levies) (?:of|at) (?:either |about |around )?$/i;
const RESPECTIVELY = /^,? respectively\b/;

/** “5, 10 and 20 percent respectively”: the bare numbers before the last. */
function listedNumbers(text: string, tokens: PreparedText['tokens'], token: number): Rate[] {
  const { starts, ends, kinds } = tokens;
  const found: Rate[] = [];
  let link = token - 1;
  while (link > 1 && /^(?:,|and)$/.test(text.slice(starts[link]!, ends[link]!))) {
    if (text.slice(starts[link - 1]!, ends[link - 1]!) === ',') link -= 1;
    if (kinds[link - 1] !== NUMBER) break;
    const number = numberBefore(text, tokens, link - 1);
    if (number === null || number.value > HIGHEST) break;
    found.unshift({ value: number.value, start: number.start, end: number.end });
    link = number.token - 1;
  }
  return found;
}

/** Words that may follow the bare number of “to 50 percent from 25”. */
const AFTER_BARE =
  /^(?:currently|now|previously|earlier|before|today|at|on|under|for|as|in|by|since|and|but|while|effective|from|after)$/i;

function bareFrom(
  text: string,
  { starts, ends, kinds, count }: PreparedText['tokens'],
  end: number,
  from: number,
): Rate | null {
  let i = from;
  while (i < count && starts[i]! < end) i += 1;
  if (i < count && /^(?:,|up|down)$/.test(text.slice(starts[i]!, ends[i]!))) i += 1;
  if (i < count && /^(?:up|down|cut|lowered|reduced|raised|increased|doubled)$/.test(text.slice(starts[i]!, ends[i]!)))
    i += 1;
  if (i + 1 >= count || text.slice(starts[i]!, ends[i]!) !== 'from' || kinds[i + 1] !== NUMBER) return null;
  const digits = text.slice(starts[i + 1]!, ends[i + 1]!);
  const value = digitsValue(digits);
  if (Number.isNaN(value) || value > HIGHEST || YEAR.test(digits)) return null;
  const next = i + 2 < count ? text.slice(starts[i + 2]!, ends[i + 2]!) : '.';
  if (next === '%' || /^(?:per|percent|pct)$/i.test(next)) return null;
  if (!/^[.,;:)!?”"’]$/.test(next) && !AFTER_BARE.test(next)) return null;
  return { value, start: starts[i + 1]!, end: ends[i + 1]! };
}

/** What may stand between percentages of one group, and which is the older. */
const BETWEEN: readonly { readonly gap: RegExp; readonly older: 'first' | 'second' | 'neither' }[] = [
  { gap: /^(?:\s*\(?[^.;%()]{0,12}\)?)?\s*(?:→|⇒|->|➝)\s*$/, older: 'first' },
  { gap: /^\s*(?:수준)?에서\s*(?:[가-힣]{1,6}\s?){0,3}$/, older: 'first' },
  {
    gap: /^(?:\s(?:tariffs?|dut(?:y|ies)|rate|levy))?,?\s*(?:up|down|lowered|raised|reduced|cut|increased)?\s*,?\s*(?:from|instead of)\s*(?:an?|the|its|their)?\s*(?:(?:current|previous|earlier|original|existing|initial|initially|planned|threatened|already|high|of)\s*){0,2}$/i,
    older: 'second',
  },
  // “fell to zero last year from 12 percent”
  {
    gap: /^\s(?:last|this|next) (?:year|month|week|spring|summer|autumn|fall|winter),? (?:down |up )?from\s$/i,
    older: 'second',
  },
  {
    gap: /^\s*(?:outside|beyond|above)?(?:\s?(?:it|quota|the quota))?\s*(?:instead of|in place of|rather than)\s*(?:the\s)?$/i,
    older: 'second',
  },
  {
    gap: /^\s?[(,]\s?(?:it )?(?:previously|formerly|earlier|originally|was|currently|at present):?\s(?:at\s)?$/i,
    older: 'second',
  },
  // “25%(기존 10%)”
  { gap: /^\s?[(（](?:기존|종전|현행|이전|당초|원래)(?:의|에는|은)?\s?:?\s?$/, older: 'second' },
  { gap: /^\s*(?:or|and|-|–|—|~|∼|〜|\/|내지|또는|혹은|~\s*)\s*$/i, older: 'neither' },
];

/**
 * Puts percentages together.
 * @param rates the percentages of one sentence, in order
 */
export function groupRates(text: string, rates: readonly Rate[]): RateGroup[] {
  const groups: RateGroup[] = [];
  for (let i = 0; i < rates.length; i += 1) {
    const first = rates[i]!;
    const second = rates[i + 1];
    const relation = second === undefined ? null : relationOf(text, first, second);
    if (
      relation === null &&
      FREE_OF.test(text.slice(Math.max(0, first.start - 16), first.start)) &&
      !REMEDY.test(text.slice(first.end, first.end + 24))
    ) {
      const { start, end } = first;
      groups.push({ start, end, rates: [first, { value: 0, start, end }], from: first });
      continue;
    }
    if (second === undefined || relation === null) {
      groups.push({ start: first.start, end: first.end, rates: [first], from: null });
      continue;
    }
    // “150%에서 20~30%로”: to more than one.
    const third = relation === 'first' ? rates[i + 2] : undefined;
    const ranges =
      third !== undefined && third.start - second.end <= 4 && relationOf(text, second, third) === 'neither';
    groups.push({
      start: first.start,
      end: ranges ? third.end : second.end,
      rates: ranges ? [first, second, third] : [first, second],
      from: relation === 'first' ? first : relation === 'second' ? second : null,
    });
    i += ranges ? 2 : 1;
  }
  return groups;
}

/** “enter free of the 10% tariff”: from that rate to none. */
const FREE_OF = /\b(?:free of|free from)\s(?:the\s|any\s|that\s)?$/i;

/** “Free of the 62% anti-dumping duty”: the ordinary duty is still to be paid. */
const REMEDY =
  /^\s(?:anti-?dumping|countervailing|anti-subsidy|safeguard|retaliatory|additional|extra|punitive|dumping)\b/i;

/** “10 percent **on rice to** 30 percent on chicken” */
const EACH_ON_ITS_OWN = /^\s(?:on|for)\s[^.,;:%]{3,44}\sto\s(?:as (?:much|high) as\s|up to\s)?$/;

/** “From 84% to about 15%” */
const TO =
  /^\s*(?:to|down to|up to)\s*(?:(?:an?|the|about|around|roughly|nearly|almost|approximately|just|only|as (?:much|high|low|little) as)\s)*$/i;

/** “From 150% at present to 75%” */
const TODAY_TO =
  /^,?\s(?:at present|at the moment|presently|currently|now|today|previously|before|originally),?\s(?:down\s|up\s)?to\s(?:an?\s|the\s)?$/i;

const CHANGES =
  /\b(?:rais|increas|cut|cuts|cutting|lower|reduc|hik|doubl|tripl|slash|bring|brought|halv|lift|chang|mov|ris|rose|f[ae]ll|drop|up|down)\w*\b/i;

/** “cut from 25% to **15%**”: without marks of strong type. */
function plain(text: string): string {
  return text.includes('*') ? text.replaceAll('*', '') : text;
}

const AD_VALOREM = /^\sad valorem(?=\s)/i;

function relationOf(text: string, first: Rate, second: Rate): 'first' | 'second' | 'neither' | null {
  if (second.start - first.end > 60) return null;
  // “from 25 percent ad valorem to 50 percent”
  const gap = plain(text.slice(first.end, second.start)).replace(AD_VALOREM, '');
  // “range from 10 percent on rice to 30 percent on chicken”: each is the rate of its own.
  if (EACH_ON_ITS_OWN.test(gap) && /^\s(?:on|for)\s/.test(text.slice(second.end, second.end + 5))) return null;
  if (
    /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|spread|somewhere)\s+from\s+$/i.test(
      text.slice(Math.max(0, first.start - 20), first.start),
    )
  )
    return 'neither';
  if (TO.test(gap) || TODAY_TO.test(gap)) {
    // “Duties of 3 to 18 percent” are a range, unless something raises or lowers them.
    const before = text.slice(Math.max(0, first.start - 90), first.start);
    if (/\bof\s$/i.test(before) && !CHANGES.test(before)) return 'neither';
    return /(?:from|between|of)\s+(?:an?\s|the\s|its\s)?(?:(?:current|over|more than|nearly|almost|about|around|previous|existing|threatened|planned|proposed|announced|initial|initially|original|originally|earlier|previously)\s){0,2}$/i.test(
      plain(text.slice(Math.max(0, first.start - 44), first.start)),
    )
      ? /between\s*$/i.test(text.slice(Math.max(0, first.start - 24), first.start))
        ? 'neither'
        : 'first'
      : 'neither';
  }
  // “eighty, ninety per cent”
  if (/^,\s$/.test(gap) && /[a-z]/i.test(text[first.start]!)) return 'neither';
  for (const { gap: pattern, older } of BETWEEN) if (pattern.test(gap)) return older;
  return null;
}
