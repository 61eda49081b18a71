/** Which duties the screen shows: what the address asks for, within what the ledger of the talks knows. */

import type { DutyPair } from '../worker/duty-protocol.js';
import type { Loaded } from '../worker/protocol.js';
import type { Address } from './address.js';
import type { Ignored } from './ignored.js';

export interface DutyView {
  readonly pair: DutyPair;
  readonly reading: string;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  /** The day whose duties hold in the talks; undefined when it lies outside the period. */
  readonly statusQuo: string | undefined;
  /** Days that can be asked for. */
  readonly first: string;
  readonly last: string;
}

type Asked = Pick<Address, 'pair' | 'reading' | 'from' | 'to' | 'day'>;
type Known = Pick<Loaded, 'dutyPairs' | 'talks'>;

const NOTHING_ASKED: Asked = {
  pair: undefined,
  reading: undefined,
  from: undefined,
  to: undefined,
  day: undefined,
};

/** What is shown; undefined when no ledger of the talks has duties between the parties. */
export function dutyView(address: Asked, { dutyPairs, talks }: Known): DutyView | undefined {
  const pair = dutyPairs.find(({ id }) => id === address.pair) ?? dutyPairs[0];
  if (!pair) return undefined;
  const { duties_on: statusQuo = pair.covers.to, according_to: held } = talks.base;
  const has = (reading: string | undefined) => pair.readings.some(({ id }) => id === reading);
  const [first, last] = knownDays(pair, statusQuo);
  // Unless the reader says otherwise, from the beginning of the year of the talks.
  const from = address.from ?? later(first, `${statusQuo.slice(0, 4)}-01-01`);
  const to = address.to ?? last;
  return {
    pair,
    reading: [address.reading, held].find(has) ?? pair.readings[0]?.id ?? '',
    from,
    to,
    day: later(from, earlier(to, address.day ?? statusQuo)),
    statusQuo: statusQuo >= from && statusQuo <= to ? statusQuo : undefined,
    first,
    last,
  };
}

/** The part of an address that is about duties, with only what the ledgers have. */
export function settleDuties(address: Asked, loaded: Known): { address: Asked; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const refuse = (kind: Ignored['kind'], text: string | undefined) => {
    if (text !== undefined) ignored.push({ kind, text });
    return undefined;
  };
  const kept = { ...address };
  if (!loaded.dutyPairs.some(({ id }) => id === kept.pair)) kept.pair = refuse('pair', kept.pair);
  const view = dutyView({ ...NOTHING_ASKED, pair: kept.pair }, loaded);
  if (!view?.pair.readings.some(({ id }) => id === kept.reading)) kept.reading = refuse('reading', kept.reading);
  const known = (day: string | undefined) => view !== undefined && day && day >= view.first && day <= view.last;
  for (const key of ['from', 'to', 'day'] as const) if (!known(kept[key])) kept[key] = refuse('day', kept[key]);
  const period = dutyView({ ...NOTHING_ASKED, pair: kept.pair, from: kept.from, to: kept.to }, loaded);
  if (period && period.from > period.to) {
    kept.from = refuse('day', kept.from);
    kept.to = refuse('day', kept.to);
  }
  const shown = dutyView(kept, loaded);
  if (shown && kept.day !== undefined && kept.day !== shown.day) kept.day = refuse('day', kept.day);
  return { address: kept, ignored };
}

/** True when an answer is the one to a question. */
export function isOf<A extends object>(answer: A | undefined, question: Partial<A>): boolean {
  return answer !== undefined && Object.entries(question).every(([key, value]) => answer[key as keyof A] === value);
}

/** The days a ledger covers, and that of the talks where it comes later. */
function knownDays({ covers }: DutyPair, statusQuo: string): [first: string, last: string] {
  return [covers.from, later(covers.to, statusQuo)];
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
