/** Percentages of an English sentence that are no duty whatever stands around them: shares of a quota, levels of growth, other taxes. */

import { firstBeginningFrom } from '../../text/in-order.js';
import type { Match } from '../../text/lexicon.js';
import type { ClauseWord } from '../rules/measure-rules.js';
import { type Item, rateBefore } from '../sentences/sentence-items.js';
import type { Governed } from './duty-percentages.js';

/** “50 per cent of 2024 volumes”, “20% of average imports”: a share of what is traded. */
const OF_VOLUME =
  /^\s+(?:or so\s+)?of\s+(?:[\w'’-]+\s+){0,4}?(?:markets?|volumes?|levels?|imports?|exports?|shipments|consumption|production|output|sales|demand|supply|lines|subheadings|products|goods|items)\b/i;

/** A place within or beyond a quota: what is charged there is a duty. */
const PLACE =
  /^(?:in|within|inside|under|outside|above|over|beyond|past|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|fill(?:s|ed|ing)?|exhaust(?:s|ed|ing)?|exhausting)$/;
const CHARGES = /^(?:charg|lev[iy]|impos|tax|appl)/;
const DESCRIBING =
  /^(?:the|a|an|its|their|this|that|these|those|of|such|each|annual|quarterly|total|new|current|agreed)$/;

/** “The quota is cut to 50 per cent”, “quota thresholds remain at 75%”: the size of a quota. */
export function isQuotaShare(text: string, items: readonly Item[], at: number, governed: Governed | null): boolean {
  if (governed !== null && governed.head >= 0) return false;
  const { end, rates } = items[at]!;
  if (OF_VOLUME.test(text.slice(end, end + 80))) return true;
  const first = rates?.rates[0]?.end ?? end;
  if (/^\s+(?:outside|beyond|above|out of|over)\b/i.test(text.slice(first, first + 12))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 24); i -= 1) {
    const { phrase, text: word, kind } = items[i]!;
    // “A quota of 5,000 units at 10%” tells its duty.
    if (/^[;?!]$/.test(word) || kind === 'number') return false;
    if (phrase === undefined) continue;
    if (phrase.quota) return !isPlace(items, i);
    if (phrase.duty || phrase.kind !== undefined || phrase.bearing || phrase.product !== undefined) return false;
    if ((phrase.rate && /rate/.test(word)) || (phrase.imposing && CHARGES.test(word))) return false;
  }
  return false;
}

function isPlace(items: readonly Item[], quota: number): boolean {
  let i = quota - 1;
  while (i > 0 && i > quota - 4 && DESCRIBING.test(items[i]!.text)) i -= 1;
  return PLACE.test(items[i]?.text ?? '');
}

/** “Imports exceeding the quota”: what is charged falls on the goods of the quota. */
export function isBeyondQuota(items: readonly Item[]): boolean {
  return items.some(
    ({ phrase, text }, i) =>
      (phrase?.quota === true && isPlace(items, i)) || (phrase?.kind?.someGoods === true && /quota/.test(text)),
  );
}

/** What is traded or made. */
const VOLUMES =
  /(?:^|\s)(?:imports|exports|shipments|production|output|sales|purchases|volumes?|quotas?|spending|deficit|surplus)$/;

/** “cut steel imports by 47%”, “quotas for steel were cut by 47%”: what is traded changes, no rate. */
export function isVolumeChange(text: string, items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === 'by' && (VOLUMES.test(items[at - 2]?.text ?? '') || isQuotaChange(text, items, at - 2))
  );
}

/** Words between a quota and what it is changed by. */
const QUOTA_REACH = 9;

function isQuotaChange(text: string, items: readonly Item[], from: number): boolean {
  for (let i = from; i >= Math.max(0, from - QUOTA_REACH); i -= 1) {
    const { phrase, text: word, kind, start, end } = items[i]!;
    if (phrase?.quota || /^(?:number|volumes?)$/.test(word) || (kind === 'rates' && QUOTA.test(text.slice(start, end))))
      return true;
    if (phrase?.duty || kind === 'rates' || kind === 'number' || /^[,;:]$/.test(word)) return false;
  }
  return false;
}

const QUOTA = /quotas?$/i;
const RELIEF = /^(?:concessions?|cuts?|reductions?|relief|increases?|hikes?|preferences?)$/;
const SHRINKS = /^(?:cut|cuts|cutting|reduc|shrink|shrank|shrunk|slash|halv|lower|curtail|tighten)/;

/** “No duty concessions”, “duty-free quotas were cut”: the words of a duty of zero that tell none. */
export function isNoZero(text: string, items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.text ?? '';
  // “no tariff higher than 15%”: a bound.
  if (
    /^no\b/i.test(text.slice(items[at]!.start, items[at]!.end)) &&
    /^(?:higher|greater|above|over|exceeding|beyond)$/.test(next)
  )
    return true;
  if (RELIEF.test(next) || isDeniedTrade(items, at) || isTakenAway(items, at) || isDiscarded(items, at)) return true;
  // “goods that pay more already were to pay nothing extra”
  if (
    /nothing$/i.test(text.slice(items[at]!.start, items[at]!.end)) &&
    !/^(?:[,.;)]|at|on|if|when|until|for|and|but|in|under|since|before|today|now|there|here|whatever)$/.test(next)
  )
    return true;
  if (FREE.test(text.slice(items[at]!.start, items[at]!.end)) && !isFreeOfDuty(items, at)) return true;
  const { start, end } = items[at]!;
  const quota = QUOTA.test(text.slice(start, end)) ? at : QUOTA.test(next) ? at + 1 : -1;
  if (quota < 0) return false;
  const before = items.slice(Math.max(0, at - 3), at);
  if (before.some(({ text: word }) => SHRINKS.test(word))) return true;
  const be = items.findIndex(
    ({ text: word }, i) => i > quota && i <= quota + 6 && /^(?:were|was|be|been|are|is)$/.test(word),
  );
  return be >= 0 && SHRINKS.test(items[be + 1]?.text ?? '');
}

const TAKES_AWAY =
  /^(?:suspend|end|withdraw|revok|terminat|strip|los|cancel|remov|limit|curtail)(?:s|e|es|ed|ing)?$|^(?:withdrew|lost|stripped|cut off|ends|ended)$/;

/** “Suspended duty-free treatment for Thai goods”, “ended Turkey's duty-free access”: it is gone. */
function isTakenAway(items: readonly Item[], at: number): boolean {
  if (!ADVANTAGE.test(items[at + 1]?.text ?? '')) return false;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const { text, party } = items[i]!;
    if (TAKES_AWAY.test(text)) return true;
    if (party === undefined && !/^(?:['’]s?|the|its|their|of|all|such|some|s|from|for)$/.test(text)) return false;
  }
  return false;
}

const ADVANTAGE = /^(?:treatment|access|status|privileges?|benefits?|entry|imports?|preferences?)$/;

/** “A tariff-free quota had been considered and discarded”: nobody gives it. */
function isDiscarded(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i <= at + 14; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:,]$/.test(text)) return false;
    if (
      /^(?:was|were|is|are|been|be)$/.test(text) &&
      /^(?:considered|proposed|discarded|rejected|refused|ruled|turned|declined)$/.test(items[i + 1]?.text ?? '')
    )
      return items
        .slice(i + 1, i + 5)
        .some((item) => /^(?:discarded|rejected|refused|ruled out|turned down|declined)$/.test(item.text));
  }
  return false;
}

const FREE = /(?:^|\s)(?:enter|come|came|go|went|in|admitted|imported)\w*\sfree$/i;

/** “Enter free”, “come in free of the 25% duty”; not “enter free trade talks”, “enter free of disease”. */
function isFreeOfDuty(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.text ?? '.';
  if (next === 'of') return items.slice(at + 2, at + 5).some(({ kind }) => kind === 'rates');
  return /^(?:[.,;:)”"—–]|under|when|once|if|as|and|but|on|in|at|within|for|since|while|from|today|now|after|until|over|because|by|up)$/.test(
    next,
  );
}

const TRADES =
  /^(?:sell|sells|sold|export(?:ed)?|ship(?:ped)?|send|enter|import(?:ed)?|trade[d]?|get|have|has|had|enjoy(?:s|ed)?|come|bring|receive[ds]?|be)$/;

/** “We can't sell tariff-free wine into China”, “no longer have tariff-free access”: what is not to be had. */
function isDeniedTrade(items: readonly Item[], at: number): boolean {
  let trades = false;
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const { text, kind, phrase } = items[i]!;
    if (TRADES.test(text)) trades = true;
    else if (/^(?:lost|loses?|losing)$/.test(text)) return true;
    else if (
      trades &&
      (/^(?:not|never|cannot)$|n['’]t$/.test(text) || (text === 'longer' && items[i - 1]?.text === 'no'))
    )
      return true;
    else if (kind === 'rates' || phrase?.duty || phrase?.imposing || /^[.;:,]$/.test(text)) return false;
  }
  return false;
}

/** “25% of high-quality scrap must be sold at home”: a share of goods; “a duty of 25% of their value” is none. */
export function isShareOfGoods(items: readonly Item[], at: number, governed: Governed | null): boolean {
  if (items[at + 1]?.text !== 'of' || (governed !== null && governed.head >= 0)) return false;
  for (let i = at + 2; i < items.length && i <= at + 6; i += 1) {
    const { phrase, kind, text } = items[i]!;
    if (phrase?.product !== undefined || phrase?.goods) return true;
    if (kind === 'mark' ? text !== '-' : phrase !== undefined) return false;
  }
  return false;
}

/** “85 percent of exports, rising to 90 percent”, “from 60% of goods to 90%”: a share that grows. */
export function isGrowingShare(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== 'to') return false;
  const before = rateBefore(items, at);
  const grows =
    /^(?:rising|growing|increasing|climbing|falling)$/.test(items[at - 2]?.text ?? '') ||
    (items[before - 1]?.text === 'from' && at - before <= 5);
  return grows && before >= 0 && items[before + 1]?.text === 'of';
}

/** “Our aim is zero percent”: a wish. */
export function isWish(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:is|was|remains|are|were|to|get|reach|be|at|just|simply)$/.test(items[i]!.text)) i -= 1;
  return i < at - 1 && /^(?:aims?|goals?|targets?|hopes?|ambitions?|wish|dream|objective)$/.test(items[i]?.text ?? '');
}

/** “At least 50% owned by”, “80 per cent complete”, “40 percent made at home”: what something consists of, or how far it is. */
export function isComposition(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.text ?? '';
  const noun = /^(?:state|foreign|locally|domestically|majority|wholly|-)$/.test(next) ? items[at + 2]?.text : next;
  return /^(?:owned|held|controlled|staffed|sourced|recycled|complete|completed|done|finished|ready|full|empty|likely|certain|sure|renewable|sustainable|organic|recyclable)$/.test(
    noun ?? '',
  );
}

const COMPARATIVE =
  /^(?:cheaper|dearer|costlier|pricier|richer|poorer|bigger|larger|smaller|stronger|weaker|faster|slower|heavier|lighter)$/;
/** “More expensive than”; “25% more tariffs” is a change of them. */
const EXPENSIVE = /^(?:expensive|costly|competitive|efficient|productive|profitable|affordable)$/;

/** “18%–32% cheaper”, “10% more expensive”: how goods compare. */
export function isComparison(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.text ?? '';
  return COMPARATIVE.test(next) || (/^(?:more|less)$/.test(next) && EXPENSIVE.test(items[at + 2]?.text ?? ''));
}

/** Furthest apart the two parts of a whole stand, in items. */
const PARTS_REACH = 7;

/** “55% fresh and 45% frozen”: the two parts of a whole, which no word makes a duty. */
export function isPartOfWhole(items: readonly Item[], at: number, governed: Governed | null): boolean {
  if (governed !== null && governed.head >= 0) return false;
  const [own, ...more] = items[at]!.rates?.rates ?? [];
  if (own === undefined || more.length > 0) return false;
  for (let i = Math.max(0, at - PARTS_REACH); i < items.length && i <= at + PARTS_REACH; i += 1) {
    const [other, ...others] = items[i]!.rates?.rates ?? [];
    if (i === at || other === undefined || others.length > 0 || own.value + other.value !== 100) continue;
    const [first, last] = i < at ? [i, at] : [at, i];
    const between = items.slice(first + 1, last);
    if (!between.some(({ text }) => text === 'and') || between.some(({ kind }) => kind === 'rates')) continue;
    // “10% on steel and 90% on cars” are told of goods each.
    const told = [...between, ...items.slice(last + 1, last + 3)];
    return !told.some(
      ({ text, phrase }) =>
        /^(?:on|for|to|from|tariffs?)$/.test(text) || phrase?.duty || phrase?.imposing || phrase?.bearing,
    );
  }
  return false;
}

/** “bring the rate below 20%”, “fall to under 15 percent”: less than that, whatever it is. */
export function isUndercut(items: readonly Item[], at: number): boolean {
  if (!/^(?:below|under)$/.test(items[at - 1]?.text ?? '')) return false;
  for (let i = at - 2; i >= Math.max(0, at - 9); i -= 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || kind === 'mark') return false;
    if (LOWERS.test(text)) return true;
  }
  return false;
}

const LOWERS = /^(?:bring|cutt?|lower|reduc|push|get|fall|dropp?|go|com)(?:e|ing)?$/;

/** “But the remaining 20 per cent is political”: what is left of a whole. */
function isRest(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind === 'rates');
  if (at < 1) return false;
  const before = items[at - 1]!.text;
  const rest = before === 'other' ? items[at - 2]?.text === 'the' : before === 'remaining';
  return rest && !items[at + 1]?.phrase?.duty && !items[at + 1]?.phrase?.rate;
}

const POINTER = /^(?:this|that|it|which|the)$/;

/** “This is up from 5 percent last year”, “the remaining 20 per cent”, after a sentence whose percentages are no duties. */
export function goesOn(items: readonly Item[]): boolean {
  if (isRest(items)) return true;
  const first = items.findIndex(({ kind }) => kind !== 'mark');
  if (first < 0 || !POINTER.test(items[first]!.text)) return false;
  const rest = items.slice(first + 1, first + 7).map(({ text }) => text);
  const verb = rest.findIndex((word) => /^(?:is|was|compares?|compared|follows?|marks?)$/.test(word));
  return (
    verb >= 0 &&
    verb < 3 &&
    rest.slice(verb).some((word) => /^(?:up|down|from|with|higher|lower|compares?|compared|follows?)$/.test(word))
  );
}

/** “The two per cent tax”, in a text that last spoke of a tax on services, incomes or sales. */
export function isOtherTax(
  text: string,
  items: readonly Item[],
  at: number,
  governed: Governed | null,
  phrases: readonly Match<ClauseWord>[],
): boolean {
  const noun = governed === null ? -1 : governed.head >= 0 ? governed.head : governed.governor;
  if (noun < 0 || !/^(?:tax|charge)(?:es)?$/.test(items[noun]!.text)) return false;
  const { start } = items[Math.min(noun, at)]!;
  for (let i = firstBeginningFrom(phrases, start) - 1, seen = 0; i >= 0 && seen < LOOKED_AT; i -= 1, seen += 1) {
    const phrase = phrases[i]!;
    if (phrase.value.duty || phrase.value.kind !== undefined) return false;
    if (phrase.value.other && OTHER_TAX.test(text.slice(phrase.start, phrase.end))) return true;
  }
  return false;
}

/** How many words of the rules before a tax are looked at for what it is on. */
const LOOKED_AT = 60;
const OTHER_TAX = /tax(?:es)?$|^(?:VAT|GST)$/i;
