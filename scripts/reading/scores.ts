/** How well a reading agrees with gold annotations: precision, recall and F1 by field. */

import type { PositionRead, Reading } from '@parley/reader';
import { productName } from './product-names.js';

/** Gold annotations of one document; the rules are in `data/reading-corpus/README.md`. */
export interface Gold {
  readonly style: string;
  readonly language: string;
  readonly published: string | null;
  readonly people: readonly { name: string; role: string | null; party: string | null }[];
  readonly organisations: readonly string[];
  readonly issues: readonly string[];
  readonly measures: readonly GoldMeasure[];
  readonly amounts: readonly { value: number; currency: string }[];
  readonly dates: readonly { text: string; date: string }[];
  readonly positions: readonly GoldPosition[];
  readonly slips: readonly { kind: string; as_stated: string; expected: string | null }[];
  readonly optional?: {
    readonly people?: readonly (string | { name: string })[];
    readonly organisations?: readonly string[];
    readonly issues?: readonly string[];
    readonly measures?: readonly GoldMeasure[];
    readonly amounts?: readonly { value: number; currency: string }[];
    readonly dates?: readonly (string | { date: string })[];
    readonly positions?: readonly GoldPosition[];
  };
}

/** One duty as annotated. */
export interface GoldMeasure {
  readonly rate_pct: number;
  readonly product: string | null;
  readonly imposer: string | null;
  readonly target: string | null;
}

/** One position as annotated. */
export interface GoldPosition {
  readonly speaker: string | null;
  readonly party: string | null;
  readonly capacity: string;
  readonly issue: string;
  readonly stance: string;
  readonly strength: string;
  readonly quote: string;
}

export const FIELDS = [
  'people',
  'parties of people',
  'roles of people',
  'organisations',
  'issues',
  'measures',
  'rates and products',
  'amounts',
  'dates',
  'positions',
  'positions, any stance',
  'strength of positions',
  'slips',
] as const;
export type Field = (typeof FIELDS)[number];

/** True positives, what was read, and what should have been. */
export interface Count {
  right: number;
  read: number;
  gold: number;
}

interface Fault {
  readonly field: Field;
  readonly kind: 'missed' | 'extra';
  readonly what: string;
}

export interface DocumentScore {
  readonly counts: Readonly<Record<Field, Count>>;
  readonly faults: readonly Fault[];
  /** Quotes of positions that are exact substrings of the text, of all quotes. */
  readonly quotes: { readonly exact: number; readonly all: number };
}

/**
 * Scores one reading.
 * @param text the document's text, in which quotes are found
 */
export function scoreReading(text: string, reading: Reading, gold: Gold): DocumentScore {
  const faults: Fault[] = [];
  const optional = gold.optional ?? {};
  const counts = {} as Record<Field, Count>;
  const score = <G, R>(
    field: Field,
    golds: readonly G[],
    reads: readonly R[],
    agree: (gold: G, read: R) => boolean,
    say: { gold(gold: G): string; read(read: R): string; optional?(read: R): boolean },
  ): [G, R][] => {
    const { pairs, missed, extra } = matched(golds, reads, agree);
    const punished = extra.filter((read) => !say.optional?.(read));
    counts[field] = { right: pairs.length, read: pairs.length + punished.length, gold: golds.length };
    faults.push(
      ...missed.map((item): Fault => ({ field, kind: 'missed', what: say.gold(item) })),
      ...punished.map((item): Fault => ({ field, kind: 'extra', what: say.read(item) })),
    );
    return pairs;
  };

  const optionalPeople = (optional.people ?? []).map((person) => (typeof person === 'string' ? person : person.name));
  const people = score('people', gold.people, reading.people, (a, b) => samePerson(a.name, b.name), {
    gold: ({ name }) => name,
    read: ({ name }) => name,
    optional: ({ name }) => optionalPeople.some((other) => samePerson(other, name)),
  });
  counts['parties of people'] = share(people, ([a, b]) => a.party === b.party);
  for (const [a, b] of people) {
    if (a.party !== b.party) {
      faults.push({ field: 'parties of people', kind: 'extra', what: `${a.name}: ${b.party}, not ${a.party}` });
    }
  }
  counts['roles of people'] = share(
    people.filter(([{ role }]) => role !== null),
    ([a, b]) => b.role !== null && overlap(even(a.role ?? ''), even(b.role)),
  );
  score('organisations', gold.organisations, reading.organisations, (a, { name }) => overlap(even(a), even(name)), {
    gold: (name) => name,
    read: ({ name }) => name,
    optional: ({ name }) => (optional.organisations ?? []).some((other) => overlap(even(other), even(name))),
  });
  score('issues', gold.issues, reading.issues, (a, { issue }) => a === issue, {
    gold: (issue) => issue,
    read: ({ issue }) => issue,
    optional: ({ issue }) => (optional.issues ?? []).includes(issue),
  });
  const tariffs = reading.measures.filter(({ kind }) => kind === 'tariff');
  const sameRate = (a: GoldMeasure, b: (typeof tariffs)[number]) =>
    a.rate_pct === b.rate_pct && sameProduct(a.product, b.product);
  const sameMeasure = (a: GoldMeasure, b: (typeof tariffs)[number]) =>
    sameRate(a, b) && a.imposer === b.imposer && a.target === b.target;
  const sayMeasure = {
    gold: measureWords,
    read: measureWords,
    optional: (read: (typeof tariffs)[number]) => (optional.measures ?? []).some((other) => sameRate(other, read)),
  };
  score('measures', gold.measures, tariffs, sameMeasure, sayMeasure);
  const before = faults.length;
  score('rates and products', gold.measures, tariffs, sameRate, sayMeasure);
  faults.length = before;
  const sameAmount = (a: { value: number; currency: string }, b: { value: number; currency: string }) =>
    a.currency === b.currency && Math.abs(a.value - b.value) <= 1e-6 * Math.abs(a.value);
  const amountWords = ({ value, currency }: { value: number; currency: string }) => `${value} ${currency}`;
  score('amounts', distinct(gold.amounts, amountWords), distinct(reading.amounts, amountWords), sameAmount, {
    gold: amountWords,
    read: amountWords,
    optional: (read) => (optional.amounts ?? []).some((other) => sameAmount(other, read)),
  });
  const optionalDates = (optional.dates ?? []).map((date) => (typeof date === 'string' ? date : date.date));
  const resolved = reading.dates.flatMap(({ date, text: words }) => (date === null ? [] : [{ date, text: words }]));
  const dateOf = ({ date }: { date: string }) => date;
  score('dates', distinct(gold.dates, dateOf), distinct(resolved, dateOf), (a, b) => a.date === b.date, {
    gold: ({ date, text: words }) => `${date} (${words})`,
    read: ({ date, text: words }) => `${date} (${words})`,
    optional: ({ date }) => optionalDates.includes(date),
  });

  const samePosition = (a: GoldPosition, b: PositionRead) => sameIssueAndVoice(text, a, b) && a.stance === b.stance;
  const positions = score('positions', gold.positions, reading.positions, samePosition, {
    gold: (item: GoldPosition) => positionWords(item),
    read: (read) => positionWords({ ...read, quote: read.quote.text }),
    optional: (read) => (optional.positions ?? []).some((other) => sameIssueAndVoice(text, other, read)),
  });
  counts['strength of positions'] = share(positions, ([a, b]) => a.strength === b.strength);
  const then = faults.length;
  score('positions, any stance', gold.positions, reading.positions, (a, b) => sameIssueAndVoice(text, a, b), {
    gold: (item: GoldPosition) => positionWords(item),
    read: (read) => positionWords({ ...read, quote: read.quote.text }),
    optional: (read) => (optional.positions ?? []).some((other) => sameIssueAndVoice(text, other, read)),
  });
  faults.length = then;
  score(
    'slips',
    gold.slips,
    reading.slips,
    (a, b) => a.kind === b.kind && overlap(even(a.as_stated), even(b.as_stated)),
    {
      gold: ({ kind, as_stated }) => `${kind}: ${as_stated}`,
      read: ({ kind, as_stated }) => `${kind}: ${as_stated}`,
    },
  );
  const exact = reading.positions.filter(
    ({ quote }) => quote.text !== '' && text.slice(quote.start, quote.end) === quote.text,
  ).length;
  return { counts, faults, quotes: { exact, all: reading.positions.length } };
}

/** The most pairs that agree, each item used once (augmenting paths). */
function matched<G, R>(golds: readonly G[], reads: readonly R[], agree: (gold: G, read: R) => boolean) {
  const goldOf = new Int32Array(reads.length).fill(-1);
  const augment = (g: number, tried: Set<number>): boolean => {
    const item = golds[g] as G;
    for (let r = 0; r < reads.length; r++) {
      if (tried.has(r) || !agree(item, reads[r] as R)) continue;
      tried.add(r);
      const taken = goldOf[r] as number;
      if (taken < 0 || augment(taken, tried)) {
        goldOf[r] = g;
        return true;
      }
    }
    return false;
  };
  const missed = golds.filter((_, g) => !augment(g, new Set()));
  const pairs = reads.flatMap((read, r): [G, R][] => {
    const g = goldOf[r] as number;
    return g < 0 ? [] : [[golds[g] as G, read]];
  });
  return { pairs, missed, extra: reads.filter((_, r) => (goldOf[r] as number) < 0) };
}

/** Share of the pairs for which something more holds, as a count. */
function share<T>(pairs: readonly T[], holds: (pair: T) => boolean): Count {
  return { right: pairs.filter(holds).length, read: pairs.length, gold: pairs.length };
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function even(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function overlap(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

/** One name holds all the words of the other: “Trump” and “Donald Trump”. */
function samePerson(one: string, other: string): boolean {
  const [a, b] = [even(one).split(' '), even(other).split(' ')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) || overlap(a.join(''), b.join(''));
}

function sameProduct(one: string | null, other: string | null): boolean {
  return evenProduct(one) === evenProduct(other);
}

/** A product's name with case, plural and marks evened out, a Korean noun by the name of what it means; null where none is named. */
export function evenProduct(product: string | null): string | null {
  return product === null ? null : even(productName(product)).replace(/s\b/g, '');
}

function sameIssueAndVoice(text: string, gold: GoldPosition, read: PositionRead): boolean {
  if (gold.issue !== read.issue) return false;
  const voice =
    gold.speaker !== null
      ? read.speaker !== null &&
        (samePerson(gold.speaker, read.speaker) || overlap(even(gold.speaker), even(read.speaker)))
      : gold.party === read.party && (gold.capacity !== 'government' || read.capacity === 'government');
  return voice && quotesOverlap(text, gold.quote, read.quote);
}

/** Finds a quote whatever its line breaks: annotators write it on one line where the text is wrapped. */
export function placesOf(quote: string): RegExp {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(words.join('\\s+'), 'g');
}

/** Half of the shorter quote stands in the other. */
function quotesOverlap(text: string, gold: string, { start, end, text: words }: PositionRead['quote']): boolean {
  if (overlap(even(gold), even(words))) return true;
  for (const place of text.matchAll(placesOf(gold))) {
    const { length } = place[0];
    const common = Math.min(end, place.index + length) - Math.max(start, place.index);
    if (common >= 0.5 * Math.min(end - start, length)) return true;
  }
  return false;
}

function measureWords({
  rate_pct,
  product,
  imposer,
  target,
}: {
  rate_pct: number | null;
  product: string | null;
  imposer: string | null;
  target: string | null;
}) {
  return `${rate_pct} % ${product}, ${imposer} on ${target}`;
}

function positionWords({
  speaker,
  party,
  issue,
  stance,
  quote,
}: {
  speaker: string | null;
  party: string | null;
  issue: string;
  stance: string;
  quote: string;
}) {
  return `${speaker ?? ''} (${party}) ${stance} ${issue}: ${quote.replace(/\s+/g, ' ').slice(0, 100)}`;
}

/** Sum of counts. */
export function addCounts(counts: Iterable<Count>): Count {
  const sum = { right: 0, read: 0, gold: 0 };
  for (const { right, read, gold } of counts) {
    sum.right += right;
    sum.read += read;
    sum.gold += gold;
  }
  return sum;
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function rates({ right, read, gold }: Count): { precision: number; recall: number; f1: number } {
  const precision = read === 0 ? 1 : right / read;
  const recall = gold === 0 ? 1 : right / gold;
  return {
    precision,
    recall,
    f1: right === 0 ? (read + gold === 0 ? 1 : 0) : (2 * precision * recall) / (precision + recall),
  };
}
