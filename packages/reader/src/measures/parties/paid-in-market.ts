/** Markets named before the goods that pay there, and those who pay nothing: “in Peru our cars pay 15%”, “while Chile pays nothing”. */

import { rowBefore } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';
import { placeAfter } from './duty-agents.js';
import type { PartiesRead } from './parties-read.js';

/** Furthest verb of bearing before its rate, and furthest market before the verb, in items. */
const VERB_REACH = 6;
const MARKET_REACH = 9;
const OPENS = /^(?:and|but|while|whereas|where|,|;|:|—|–|-|“|")$/;

/** “In Peru our cars pay 15%”, “while in Chile trucks attract 35%”: the market opens the clause, and goods bear the rate. */
export function paidInMarket(items: readonly Item[], at: number): PartiesRead | null {
  const verb = bearingVerb(items, at);
  if (verb < 0 || goesElsewhere(items, at)) return null;
  let goods = false;
  const owners: string[] = [];
  for (let i = verb - 1; i >= Math.max(1, verb - MARKET_REACH); i -= 1) {
    const { kind, text, phrase, party } = items[i]!;
    if (kind === 'rates' || /^[;:]$/.test(text) || phrase?.duty || phrase?.bearing || phrase?.imposing) return null;
    if (phrase?.product !== undefined || phrase?.goods) goods = true;
    if (party === undefined) continue;
    const before = items[i - 1]?.text === 'the' ? i - 2 : i - 1;
    if (items[before]?.text !== 'in') {
      if (party.form === 'person') return null;
      owners.push(party.economy);
      continue;
    }
    if (party.form === 'person' || party.form === 'adjective' || !goods) return null;
    if (before > 0 && !OPENS.test(items[before - 1]!.text)) return null;
    const targets = owners.filter((owner) => owner !== party.economy);
    return { imposer: party.economy, targets, either: null, itself: true };
  }
  return null;
}

/** The verb by which goods bear the rate at an item; −1 for none. */
function bearingVerb(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - VERB_REACH); i -= 1) {
    const { kind, text, phrase } = items[i]!;
    if (kind === 'rates' || /^[,;:]$/.test(text)) return -1;
    if (phrase?.bearing) return i;
  }
  return -1;
}

/** “… pay 25% on what they sell to America”: the market is told after the rate. */
function goesElsewhere(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i <= at + 8; i += 1) {
    const { kind, text, party } = items[i]!;
    if (kind === 'rates' || /^[;:.]$/.test(text) || OPENS.test(text)) return false;
    if (party !== undefined && /^(?:to|into|in|by|the)$/.test(items[i - 1]!.text)) return true;
  }
  return false;
}

const PAYS_NOTHING = /^(?:pay|pays|paid|paying) (?:nothing|no)\b/;

/** “While Chile pays nothing”, “Peru and Chile pay no duty in Japan”: whoever is the subject bears it. */
export function paysNothing(items: readonly Item[], at: number): PartiesRead | null {
  const opens = PAYS_NOTHING.test(items[at]!.text)
    ? at
    : /^(?:pay|pays|paid|enjoys?|enjoyed|faces?|faced|gets?|got)$/.test(items[at - 1]?.text ?? '') &&
        items[at]!.rates?.rates.every(({ value }) => value === 0)
      ? at - 1
      : -1;
  if (opens < 1) return null;
  let subject = opens - 1;
  while (/^(?:will|would|now|already|still|currently|also|to|has|have|had)$/.test(items[subject]?.text ?? ''))
    subject -= 1;
  const party = items[subject]?.party;
  if (party === undefined || party.form === 'person' || party.form === 'adjective') return null;
  const before = items[subject - 1]?.text === 'the' ? items[subject - 2]?.text : items[subject - 1]?.text;
  if (before !== undefined && !OPENS.test(before) && !/^(?:and|or|that|as|because|since|though)$/.test(before))
    return null;
  const targets = [...rowBefore(items, subject).parties, party].map(({ economy }) => economy);
  const market = placeAfter(items, at);
  return {
    imposer: market !== null && targets.includes(market) ? null : market,
    targets: [...new Set(targets)],
    either: null,
  };
}
