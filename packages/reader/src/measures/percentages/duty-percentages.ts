/** Which percentages of an English sentence are duties: those that a word for a duty or a verb of levying governs. */

import { openingParties } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';

/** What is known of the text before the sentence. */
export interface Surroundings {
  /** The text speaks of duties somewhere. */
  readonly duties: boolean;
  /** The sentence before, in the same part of the text, holds a duty. */
  readonly carriedOn: boolean;
  /** The sentence before opens a list of rates, or is a line of one. */
  readonly rateList: boolean;
  /** A duty stands in one of the sentences right before. */
  readonly spoken: boolean;
}

/** Why a percentage is taken for a duty. */
export interface Governed {
  /** Item of the word that heads it after the percentage (“25% auto tariff”); −1 when it does not stand there. */
  readonly head: number;
  /** Item of the word for a duty, or of the verb, before it; −1 when there is none. */
  readonly governor: number;
}

const STOPS =
  /^(?:of|on|in|to|from|for|by|at|as|with|than|against|since|after|before|because|if|when|while|but|that|which|who|is|are|was|were|has|have|had|will|would|could|may|might|should|until|under|over|between|into|and|;|:|\.|\?|!|—|–|\()$/;
const LINKS =
  /^(?:of|at|to|is|are|was|were|be|being|been|would|will|from|than|by|for|about|around|roughly|nearly|almost|exactly|just|only|up|down|as|high|low|much|the|a|an|another|additional|extra|further|new|currently|now|least|more|between|average|averages|averaging|reach|reaches|reached|reaching|ranging|range|ranges|stands|stand|stood|standing|remains|remain|remained|effective|equivalent|equal|or|above|exceeding|its|own|their|it|they|,|“|”|"|'|-|–|—|\(|some|yet|still|full|flat|whopping|so-called|single|maximum|minimum|level|levels|no|not|does|do|did|exceed|exceeds|greater|higher|lower|capped|cap|ceiling|combined|total|fixed|set)$/;

/**
 * Decides on the percentages at one item.
 * @param items the sentence
 * @param at the item of the percentages
 * @param accepted items of percentages before it that are duties
 * @returns `other` when the words say that they are something else, null when they say nothing
 */
export function governedAs(
  items: readonly Item[],
  at: number,
  accepted: ReadonlyMap<number, Governed>,
  around: Surroundings,
): Governed | 'other' | null {
  if (isThreshold(items, at)) return 'other';
  const ahead = headAfter(items, at, around);
  if (ahead === 'other') return 'other';
  if (typeof ahead === 'number') return { head: ahead, governor: -1 };
  const before = items[at - 1];
  const bracketed = inBrackets(items, at, around);
  if (bracketed !== null) return { head: -1, governor: bracketed };
  const next = items[at + 1];
  // “by 10 percent” is a change, unless what is meant is the level.
  const change = before?.text === 'by';
  const governor = governorBefore(items, at, accepted, around);
  if (governor === 'other') return 'other';
  if (governor >= 0) {
    const direct = items.slice(governor + 1, at).every((item) => item.kind !== 'rates' && LINKS.test(item.text));
    if (change) return null;
    // “a share of 25 percent of …”: only a duty's own figure may be followed by “of”.
    if (next?.text === 'of' && !(direct && items[governor]!.phrase?.duty)) return null;
    return { head: -1, governor };
  }
  if (change || next?.text === 'of') return null;
  return paidAfter(items, at, around) ||
    listed(items, at, around) ||
    onGoods(items, at, around) ||
    carriedOn(items, at, around)
    ? { head: -1, governor: -1 }
    : null;
}

/** “covered goods with an MFN tariff of 15 percent or higher”: tells which goods are meant, not what they are charged. */
function isThreshold(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 16), at).map(({ text }) => text);
  const open = before.lastIndexOf('with');
  if (open < 0 || before.slice(open).some((text) => /^[;:.]$/.test(text))) return false;
  const after = `${items[at + 1]?.text ?? ''} ${items[at + 2]?.text ?? ''}`;
  return (
    /^or (?:higher|more|greater|above|lower|less|below)$/.test(after) ||
    /(?:lower|less|greater|higher|more) than$|(?:above|below|under|over)$/.test(before.slice(-2).join(' '))
  );
}

/** The word for a duty that closes the noun phrase begun by the percentage, or `other` when another noun does. */
function headAfter(items: readonly Item[], at: number, around: Surroundings): number | 'other' | null {
  let words = 0;
  let kind = -1;
  for (let i = at + 1; i < items.length && i <= at + 10; i += 1) {
    const item = items[i]!;
    const { phrase } = item;
    if (item.kind === 'rates') return null;
    // “20%      Ship duties frozen”: the next cell of a row.
    if (item.start - items[i - 1]!.end > 2) return kind >= 0 ? kind : null;
    if (phrase !== undefined) {
      if (phrase.duty || (phrase.zero && /tarif|dut/.test(item.text))) return changeOf(items, i) ? 'other' : i;
      if (phrase.kind !== undefined) {
        if (phrase.kind.namedGoods && LEVEL.test(item.text)) return i;
        if (phrase.kind.allGoods) kind = i;
        else if (kind < 0) kind = -2;
        continue;
      }
      // “a 14% drop in shipments”
      const measured = phrase.change && i === at + 1 && (!phrase.imposing || items[i + 1]?.text === 'in');
      if (phrase.other || measured) return 'other';
      if (phrase.rate) {
        if (taxesEarnings(items, i)) return 'other';
        if (kind !== -1 || around.duties) return i;
        return 'other';
      }
      if (phrase.product !== undefined || phrase.goods || phrase.world) {
        words += 1;
        continue;
      }
    }
    // “the 10% baseline: still in place”
    if (STOPS.test(item.text)) return kind >= 0 ? kind : null;
    if (item.kind === 'mark') {
      if (/^[“”"'‘’()-]$/.test(item.text) && i <= at + 4) continue;
      return kind >= 0 ? kind : null;
    }
    words += 1;
    if (words > 5) return null;
  }
  return null;
}

/** “antidumping rate”, “dumping margin”: the level of a duty on one product. */
const LEVEL = /(?:rate|margin)s?$/;

/** “a 3% tax on revenue earned online”, “a 2% tax on digital sales”: no duty on goods. */
function taxesEarnings(items: readonly Item[], head: number): boolean {
  if (!/^(?:tax|charge)/.test(items[head]!.text) || items[head + 1]?.text !== 'on') return false;
  for (let i = head + 2; i < items.length && i <= head + 6; i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'mark' || kind === 'rates' || /^(?:from|in|of|by|with|that|which)$/.test(text)) return false;
    if (/^(?:revenues?|incomes?|turnovers?|profits?|earnings|sales|receipts|digital|companies)$/.test(text))
      return true;
  }
  return false;
}

/** “a 25% increase in tariffs” and “25% tariff increase” are told apart here: the second still is a duty. */
function changeOf(items: readonly Item[], head: number): boolean {
  if (/(?:cut|reduction)s?$/.test(items[head]!.text)) return true;
  const before = items[head - 1]?.text ?? '';
  const further = items[head - 2]?.text ?? '';
  return before === 'in' && /^(?:increase|rise|cut|reduction|hike|drop|decrease)s?$/.test(further);
}

/** The nearest word before the percentage that decides what it is. */
function governorBefore(
  items: readonly Item[],
  at: number,
  accepted: ReadonlyMap<number, Governed>,
  around: Surroundings,
): number | 'other' {
  let direct = true;
  for (let i = at - 1; i >= 0; i -= 1) {
    const item = items[i]!;
    const { phrase } = item;
    if (item.kind === 'rates') {
      if (accepted.has(i)) return chained(items, i, at) ? i : -1;
      direct = false;
      continue;
    }
    if (phrase !== undefined) {
      if (phrase.duty || phrase.zero) return i;
      // “cut its tariff by 10 percentage points to 5 percent”
      if (/^percentage points?$/.test(item.text) && items[i - 1]?.kind === 'number') continue;
      if (phrase.other) return 'other';
      if (phrase.kind?.allGoods && around.duties) return i;
      if (phrase.kind?.namedGoods && LEVEL.test(item.text)) return i;
      if (
        phrase.rate &&
        around.duties &&
        (hasDutyBefore(items, i, around) || (direct && /^(?:rate|charge|tax)/.test(item.text) && namesGoods(items)))
      )
        return i;
      // “the rate on Thai goods dropped from 36% to 19%”
      if (phrase.rate && around.duties && /^(?:rate|charge)$/.test(item.text) && isOnGoods(items, i)) return i;
      if (
        phrase.change &&
        direct &&
        items
          .slice(i + 1, at)
          .every((each) =>
            /^(?:by|about|around|nearly|almost|over|some|roughly|more|than|only|just|an?|annualised|annualized|at|least)$/.test(
              each.text,
            ),
          )
      ) {
        return 'other';
      }
      if ((phrase.imposing || phrase.bearing) && around.duties && levied(items, i, at)) {
        // “the digital services tax, charged at 2%”
        return items.slice(Math.max(0, i - 5), i).some((each) => each.phrase?.other) ? 'other' : i;
      }
    }
    if (/^[;?!]$/.test(item.text)) return -1;
    if (!LINKS.test(item.text)) direct = false;
  }
  return -1;
}

/** “the rate on Thai goods”, “the charge on steel”. */
function isOnGoods(items: readonly Item[], noun: number): boolean {
  if (!/^(?:on|for)$/.test(items[noun + 1]?.text ?? '')) return false;
  const first = items[noun + 2];
  return first?.party !== undefined || first?.phrase?.product !== undefined || first?.phrase?.goods === true;
}

/** A verb of levying or bearing with the percentage as its object or measure: “impose 35% on …”, “charged 50%”, “cut to 15%”. */
function levied(items: readonly Item[], verb: number, at: number): boolean {
  let gap = 0;
  for (let i = verb + 1; i < at; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (
      LINKS.test(text) ||
      kind === 'party' ||
      kind === 'rates' ||
      phrase?.product !== undefined ||
      phrase?.goods ||
      phrase?.world
    )
      continue;
    if (phrase?.imposing || phrase?.bearing || phrase?.status !== undefined || phrase?.kind !== undefined) continue;
    if (/^(?:on|with|and|for)$/.test(text)) continue;
    if (kind === 'word') gap += 1;
    else if (text !== ',' && phrase?.quota === undefined) return false;
    if (gap > 3) return false;
  }
  const next = items[at + 1]?.text ?? '';
  const before = items[at - 1]?.text ?? '';
  if (/^(?:of)$/.test(next)) return false;
  // A bare object needs a sign that goods are charged.
  return gap <= 1 || next === 'on' || /^(?:to|at|of)$/.test(before);
}

function hasDutyBefore(items: readonly Item[], at: number, around: Surroundings): boolean {
  if (around.carriedOn) return true;
  if (items[at - 1]?.phrase?.other) return false;
  return items.some((item, i) => i !== at && (item.phrase?.duty === true || item.phrase?.kind?.allGoods === true));
}

function namesGoods(items: readonly Item[]): boolean {
  return items.some(({ kind, phrase }) => kind === 'party' || phrase?.product !== undefined || phrase?.goods === true);
}

/** True when percentages stand in one list or comparison: nothing between them starts another matter. */
function chained(items: readonly Item[], first: number, second: number): boolean {
  let words = 0;
  for (let i = first + 1; i < second; i += 1) {
    const { text, kind, phrase } = items[i]!;
    if (/^[;?!]$/.test(text) && second - i > 14) return false;
    if (phrase?.other) return false;
    if (phrase?.duty || phrase?.rate) return true;
    if (kind === 'party' || LINKS.test(text) || (phrase !== undefined && !phrase.change)) continue;
    if (/^(?:on|and|in|with|while|against|versus|compared|for|but|its|instead|rather)$/.test(text)) continue;
    words += 1;
  }
  return words <= 5;
}

/** “the 10% it pays now”, “15 percent paid by the EU”. */
function paidAfter(items: readonly Item[], at: number, { duties }: Surroundings): boolean {
  if (!duties) return false;
  for (let i = at + 1; i < items.length && i <= at + 6; i += 1) {
    const { text, phrase, kind } = items[i]!;
    if (phrase?.other || kind === 'rates') return false;
    if (phrase?.bearing || (phrase?.imposing && /^(?:impos|levi|charg|appl)/.test(text))) return true;
    if (/^[,.;:]$/.test(text)) return false;
  }
  return false;
}

/** “Vietnam (46%)”, “Malaysia and Indonesia (at 19%)”, in a sentence on duties. */
function inBrackets(items: readonly Item[], at: number, { duties }: Surroundings): number | null {
  const open = items[at - 1]?.text === 'at' ? at - 2 : at - 1;
  if (!duties || items[open]?.text !== '(' || items[open - 1]?.party === undefined) return null;
  if (items.some((item) => item.phrase?.other)) return null;
  for (let i = open - 1; i >= 0; i -= 1) if (items[i]!.phrase?.duty || items[i]!.phrase?.kind !== undefined) return i;
  return items.some((item) => item.phrase?.duty || item.phrase?.rate) ? -1 : null;
}

/** A line of a list of rates: “BYD: 17.0%”, after “will be subject to:” or another such line; “Peru and Chile: 12%” near a duty. */
function listed(items: readonly Item[], at: number, { duties, rateList, spoken }: Surroundings): boolean {
  if (!duties || !(rateList || spoken) || items.length > at + 6) return false;
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 0 || colon !== at - 1 || items.some((item) => item.phrase?.other)) return false;
  return (rateList && at <= 9) || (spoken && openingParties(items, at).length > 0);
}

/** “35% on Canadian goods”, “25 percent for Japan”, in a text on duties. */
function onGoods(items: readonly Item[], at: number, { duties }: Surroundings): boolean {
  if (!duties || !/^(?:on|for|\()$/.test(items[at + 1]?.text ?? '')) return false;
  if (items.slice(0, at).some((item) => item.phrase?.other)) return false;
  // “new rates: 19% (Malaysia)”
  if (items[at + 1]?.text === '(')
    return items[at + 2]?.party !== undefined && items.slice(0, at).some(({ phrase }) => phrase?.rate || phrase?.duty);
  for (let i = at + 2; i < items.length && i <= at + 6; i += 1) {
    const { kind, phrase, text } = items[i]!;
    if (phrase?.other) return false;
    if (kind === 'party' || phrase?.product !== undefined || phrase?.goods) return true;
    if (/^[,.;:]$/.test(text)) return false;
  }
  return false;
}

/** A sentence that goes on from one with a duty: “In April Washington had put Switzerland down for 31 percent.” */
function carriedOn(items: readonly Item[], at: number, { duties, carriedOn: carried }: Surroundings): boolean {
  if (!duties || !carried) return false;
  const clause = items.slice(0, Math.min(items.length, at + 6));
  if (clause.some((item) => item.phrase?.other || item.phrase?.change)) return false;
  if (!/^(?:to|at|for|from|the|a|of|that|pays?|faces?|facing|paying|got|with|up|down)$/.test(items[at - 1]?.text ?? ''))
    return false;
  return clause.some(
    (item) =>
      item.kind === 'party' || item.phrase?.product !== undefined || item.phrase?.imposing || item.phrase?.bearing,
  );
}
