/** Parties told after an English duty: by whom it is levied or paid, where it is met. */

import { partyWithin } from '../goods/goods-lists.js';
import { nextInRow } from '../sentences/party-rows.js';
import type { Item } from '../sentences/sentence-items.js';

const IMPOSITION = /^(?:imposition|introduction|levying|application|adoption)$/;

/** “imposed by Washington”, “paid by the EU”. */
export function agentAfter(
  items: readonly Item[],
  from: number,
  until = items.length,
): { readonly economy: string; readonly bears: boolean } | null {
  const imposition = items.slice(Math.max(0, from - 8), from).some(({ text }) => IMPOSITION.test(text));
  for (let i = from + 1; i < Math.min(until, from + 14); i += 1) {
    const { text, kind } = items[i]!;
    if (kind === 'rates' || /^[;:]$/.test(text)) return null;
    if (text !== 'by') continue;
    const verb = items[i - 1]!;
    // “the imposition of a 25% tariff on steel by the United States”
    const named = imposition && partyWithin(items, i + 1, 3);
    if (named !== false && named >= 0) return { economy: items[named]!.party!.economy, bears: false };
    // “are charged 10% by the United States”
    if (i === from + 1 && isCharged(items, from)) {
      const agent = partyWithin(items, i + 1, 2);
      return agent < 0 ? null : { economy: items[agent]!.party!.economy, bears: false };
    }
    if (verb.phrase === undefined || !(verb.phrase.imposing || verb.phrase.bearing || verb.phrase.status !== undefined))
      continue;
    for (let j = i + 1; j < items.length && j <= i + 5; j += 1) {
      const { party } = items[j]!;
      if (party !== undefined) {
        return { economy: party.economy, bears: /^(?:paid|faced|borne|suffered|accepted|incurred)/.test(verb.text) };
      }
      if (items[j]!.kind === 'mark' && !/^[.’'“”"]/.test(items[j]!.text)) break;
    }
  }
  return null;
}

/** “are charged 10%”: somebody bears the rate. */
function isCharged(items: readonly Item[], at: number): boolean {
  return (
    items[at]!.kind === 'rates' &&
    /^(?:charged|levied|taxed|assessed)$/.test(items[at - 1]?.text ?? '') &&
    /^(?:is|are|was|were|be|been|being)$/.test(items[at - 2]?.text ?? '')
  );
}

/** “Norway's imposition of a 30 percent tariff”: who imposes it. */
export function imposerOf(items: readonly Item[], at: number): string | null {
  let noun = at - 1;
  while (noun > at - 6 && !IMPOSITION.test(items[noun]?.text ?? '')) noun -= 1;
  if (!IMPOSITION.test(items[noun]?.text ?? '') || items[noun + 1]?.text !== 'of') return null;
  let i = noun - 1;
  while (/^(?:['’]s?|new|planned|recent|unilateral|proposed|threatened|latest)$/.test(items[i]?.text ?? '')) i -= 1;
  return items[i]?.party?.economy ?? null;
}

/** “the 36% levy that Washington says will start”, “the 10% Japan pays”: the subject of the clause said of the duty. */
export function relativeParty(
  items: readonly Item[],
  noun: number,
): { readonly economy: string; readonly bears: boolean; readonly besides: readonly string[] } | null {
  let i = noun + 1;
  const opened = /^(?:that|which)$/.test(items[i]?.text ?? '');
  if (opened) i += 1;
  // “the 15% tariff most EU countries face”
  while (/^(?:the|most|all|many|other|some)$/.test(items[i]?.text ?? '')) i += 1;
  const first = items[i]?.party;
  if (first === undefined || /^['’]s?$/.test(items[i + 1]?.text ?? '')) return null;
  const besides: string[] = [];
  for (let next = nextInRow(items, i); next >= 0; next = nextInRow(items, i)) {
    besides.push(items[next]!.party!.economy);
    i = next;
  }
  while (items[i + 1]?.party !== undefined || (items[i + 1]?.kind === 'word' && items[i + 1]!.proper)) i += 1;
  for (let v = i + 1; v < items.length && v <= i + 3; v += 1) {
    const { phrase, kind } = items[v]!;
    if (kind === 'mark' || kind === 'rates') return null;
    if (/^(?:now|currently|already|still)$/.test(items[v]!.text)) continue;
    if (phrase?.bearing && !phrase.imposing) return { economy: first.economy, bears: true, besides };
    if (phrase?.imposing || phrase?.status !== undefined || (opened && /^(?:says|said|has|had)$/.test(items[v]!.text)))
      return { economy: first.economy, bears: false, besides };
  }
  return null;
}

/** “2.5 percent in the United States”, “levied in Canada”, “80 per cent on entering the EU”. */
export function placeAfter(items: readonly Item[], at: number): string | null {
  let from = at + 1;
  while (
    from < items.length &&
    from < at + 12 &&
    !/^(?:enter|enters|entering|into)$/.test(items[from]!.text) &&
    items[from]!.kind !== 'rates'
  )
    from += 1;
  if (items[from] === undefined || !/^(?:enter|into)/.test(items[from]!.text)) from = at + 1;
  if (/^(?:respectively|each|today|now)$/.test(items[from]?.text ?? '')) from += 1;
  const next = items[from]?.text ?? '';
  // “15 percent at the American border”, “50% at U.S. ports”
  const border =
    next === 'at' && items.slice(from + 2, from + 5).some(({ text }) => /^(?:borders?|ports?|customs)$/.test(text));
  if (!border && !/^(?:in|into|enter|enters|entering)$/.test(next)) return null;
  for (let i = from + 1; i <= from + 2 && i < items.length; i += 1) {
    const { party, text } = items[i]!;
    // “25% in Mexico's case”: whom it is on.
    if (party !== undefined)
      return party.form === 'person' || items.slice(i + 1, i + 4).some(({ text: word }) => word === 'case')
        ? null
        : party.economy;
    if (text !== 'the') return null;
  }
  return null;
}

const ENTERS = /^(?:enter|enters|entered|entering)$/;

/** “enters Australia at zero duty”, “entered the UK at 5%”: the market right before a rate. */
export function marketEntered(items: readonly Item[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(1, at - 7); i -= 1) {
    const { party, kind, text } = items[i]!;
    if (kind === 'rates' || kind === 'mark' || /^['’]s?$/.test(text)) return null;
    if (party === undefined) continue;
    const before = items[i - 1]!.text === 'the' ? i - 2 : i - 1;
    return party.form !== 'person' && ENTERS.test(items[before]?.text ?? '') ? party.economy : null;
  }
  return null;
}

const SELLS = /^(?:exports?|sells?|sold|selling|exported|exporting|ships?|shipped|shipping|shipments|sales)$/;

/** The market that goods are said to be sold to: “what we export to the Americans”, “can ship 12,000 cars to India”. */
export function marketOf(items: readonly Item[]): string | null {
  for (let i = 0; i + 2 < items.length; i += 1) {
    if (!SELLS.test(items[i]!.text)) continue;
    for (let to = i + 1; to <= i + 6 && to + 1 < items.length; to += 1) {
      const { text, kind, party } = items[to]!;
      if (kind === 'rates' || kind === 'mark' || party !== undefined) break;
      if (text !== 'to') continue;
      const market = items[partyWithin(items, to + 1, 2)]?.party;
      if (market !== undefined) return market.economy;
    }
  }
  return null;
}
