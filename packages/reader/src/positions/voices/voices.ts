/** Who may hold a position, and where each is meant in the text. */

import type { Names } from '../../mentions.js';
import type { Capacity, Organisation } from '../../reading.js';

/** One speaker: a person, a body, someone described, or a party itself. */
export interface Voice {
  readonly speaker: string | null;
  readonly party: string | null;
  readonly capacity: Capacity;
}

type HolderKind = 'person' | 'unnamed' | 'organisation' | 'economy' | 'adjective' | 'both-sides';

/** A place where someone is meant who may hold a position. */
export interface Holder {
  readonly start: number;
  readonly end: number;
  readonly kind: HolderKind;
  /** One voice; both parties of the document for “both sides”. */
  readonly voices: readonly Voice[];
}

const ORGANISATION_CAPACITY: Readonly<Partial<Record<Organisation['kind'], Capacity>>> = {
  company: 'company',
  ministry: 'government',
  agency: 'government',
  legislature: 'legislator',
  association: 'domestic-group',
  institute: 'expert',
};

/** The voice of a party itself. */
export function partyVoice(party: string, capacity: Capacity = 'government'): Voice {
  return { speaker: null, party, capacity };
}

/** The voice of a person. */
export function personVoice({ name, party, capacity }: Names['people'][number]): Voice {
  return { speaker: name, party, capacity };
}

/** True when a voice speaks for its party's government. */
export function speaksForParty({ capacity, party }: Voice): boolean {
  return party !== null && (capacity === 'government' || capacity === 'unnamed-official');
}

/** True when two voices are one. */
export function sameVoice(a: Voice, b: Voice): boolean {
  return a.speaker === b.speaker && a.party === b.party && a.capacity === b.capacity;
}

/** Whether voices are of more sides than one: two ministers of one government are not. */
export function areSeveralSides([first, ...others]: readonly Voice[]): boolean {
  return first !== undefined && others.some(({ party }) => party !== first.party);
}

/** People, bodies, those described and economies of a document as holders, in order; the more special of those that overlap. */
export function holdersOf(names: Names): Holder[] {
  const found: Holder[] = [];
  for (const { person, start, end } of names.personMentions) {
    found.push({ start, end, kind: 'person', voices: [personVoice(names.people[person]!)] });
  }
  for (const { start, end, description, capacity, party, asParty } of names.unnamed) {
    if (asParty === true && party !== null) found.push({ start, end, kind: 'economy', voices: [partyVoice(party)] });
    else found.push({ start, end, kind: 'unnamed', voices: [{ speaker: description, party, capacity }] });
  }
  for (const { organisation, start, end } of names.organisationMentions) {
    const { name, kind, party } = names.organisations[organisation]!;
    const capacity = ORGANISATION_CAPACITY[kind];
    if (capacity !== undefined) {
      found.push({ start, end, kind: 'organisation', voices: [{ speaker: name, party, capacity }] });
    }
  }
  for (const { economy, start, end, form } of names.economies) {
    found.push({ start, end, kind: form === 'adjective' ? 'adjective' : 'economy', voices: [partyVoice(economy)] });
  }
  return withoutOverlaps(found);
}

const RANK: Readonly<Record<HolderKind, number>> = {
  person: 0,
  unnamed: 1,
  organisation: 2,
  'both-sides': 2,
  economy: 3,
  adjective: 4,
};

/** In order of start; of holders that overlap the more special, then the longer. */
function withoutOverlaps(holders: Holder[]): Holder[] {
  holders.sort((a, b) => a.start - b.start || RANK[a.kind] - RANK[b.kind] || b.end - a.end);
  const kept: Holder[] = [];
  for (const holder of holders) {
    const last = kept.at(-1);
    if (last === undefined || holder.start >= last.end) kept.push(holder);
    // “The Steel Makers Association”: no makers without a name.
    else if (holder.kind === 'unnamed' && last.kind === 'organisation' && holder.end <= last.end) continue;
    else if (holder.kind === 'organisation' && last.kind === 'unnamed' && holder.end > last.end)
      kept[kept.length - 1] = holder;
    else if (RANK[holder.kind] < RANK[last.kind]) kept[kept.length - 1] = holder;
  }
  return kept;
}

/** As many economies make a gathering of many where no two of them have this share of all mentions. */
const MANY = 8;
const PAIR_SHARE = 0.7;

/**
 * The two parties that a document is about: the economies named most often, weighted towards its beginning.
 * @returns codes, the first named first; fewer than two when the document names fewer
 */
export function partiesOf(names: Names, textLength: number): string[] {
  const weight = new Map<string, number>();
  const firstAt = new Map<string, number>();
  for (const { economy, start } of names.economies) {
    weight.set(economy, (weight.get(economy) ?? 0) + 1 + (start < textLength / 5 ? 1 : 0));
    if (!firstAt.has(economy)) firstAt.set(economy, start);
  }
  for (const { party, spans } of names.people) {
    if (party !== null && weight.has(party)) weight.set(party, weight.get(party)! + spans.length / 2);
  }
  const order = [...weight].sort(([a, x], [b, y]) => y - x || firstAt.get(a)! - firstAt.get(b)!);
  // Members of one pact, each named about as often: no two of them are “both sides”.
  const total = order.reduce((sum, [, count]) => sum + count, 0);
  if (order.length >= MANY && order[0]![1] + order[1]![1] < PAIR_SHARE * total) return [];
  return order
    .slice(0, 2)
    .map(([economy]) => economy)
    .sort((a, b) => firstAt.get(a)! - firstAt.get(b)!);
}
