/** Readings of the pieces of one document as one, each thing once. */

import { compareText } from '@parley/input';
import type { Span } from '../reading.js';
import type { ModelReading } from './model-answer.js';

/**
 * Joins readings: people, organisations and issues by name with all their places; claims that say the same in overlapping
 * words once. Lists are in the order of the text.
 */
export function joinModelReadings(readings: readonly ModelReading[]): ModelReading {
  const all = <L extends keyof ModelReading>(list: L): ModelReading[L][number][] =>
    readings.flatMap((reading) => reading[list] as readonly ModelReading[L][number][]);
  return {
    people: named(all('people'), ({ name }) => name),
    organisations: named(all('organisations'), ({ name }) => name),
    issues: named(all('issues'), ({ issue }) => issue),
    measures: once(
      all('measures'),
      ({ span }) => span,
      ({ span: _, status: __, ...said }) => said,
    ),
    positions: once(
      all('positions'),
      ({ quote }) => [quote.start, quote.end],
      ({ speaker, party, issue, stance }) => ({ speaker, party, issue, stance }),
    ),
    amounts: once(
      all('amounts'),
      ({ span }) => span,
      ({ value, currency }) => ({ value, currency }),
    ),
    commitments: once(
      all('commitments'),
      ({ quote }) => [quote.start, quote.end],
      ({ party, what, issue, from_pct, to_pct, quota }) => ({ party, what, issue, from_pct, to_pct, quota }),
    ),
  };
}

function named<T extends { readonly spans: readonly Span[] }>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    const known = found.get(name);
    found.set(name, known === undefined ? item : { ...known, spans: [...known.spans, ...item.spans] });
  }
  return [...found.values()]
    .map((item) => ({ ...item, spans: uniqueSpans(item.spans) }))
    .sort((a, b) => startOf(a.spans) - startOf(b.spans) || compareText(nameOf(a), nameOf(b)));
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const unique = new Map(spans.map((span) => [span.join(), span]));
  return [...unique.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.[0] ?? 0;
}

/** Items without those that say the same as one before in overlapping words. */
function once<T>(items: readonly T[], spanOf: (item: T) => Span, said: (item: T) => object): T[] {
  const ordered = [...items].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(a)[1] - spanOf(b)[1]);
  const ends = new Map<string, number>();
  return ordered.filter((item) => {
    const key = JSON.stringify(said(item));
    const [start, end] = spanOf(item);
    const last = ends.get(key) ?? -1;
    if (start < last) return false;
    ends.set(key, end);
    return true;
  });
}
