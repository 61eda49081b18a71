/** An edited schedule as an option of an issue, in the YAML of a talks file. */

import type { Measure } from '@parley/tariffs';
import { Document, isMap, type YAMLMap } from 'yaml';

export interface NewOption {
  /** Id within its issue. */
  readonly id: string;
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** The option as it would stand under `options:` of its issue. */
export function optionText({ id, title, measures }: NewOption): string {
  const document = new Document({ [id]: optionValue({ title, measures }) });
  flowMeasures(document.get(id) as YAMLMap);
  return document.toString({ lineWidth: 0 });
}

/** What stands under the id of the option in its issue. */
export function optionValue({ title, measures }: Omit<NewOption, 'id'>): {
  title: string;
  measures: Record<string, PlainValue>[];
} {
  return { title, measures: measures.map(plain) };
}

type PlainValue = string | number | string[] | Record<string, number>;

/** An id that no option of an issue has yet. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const start =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'option';
  let id = start;
  for (let at = 2; taken.includes(id); at++) id = `${start}-${at}`;
  return id;
}

/** Measures stand one on a line, as people write them. */
function flowMeasures(option: YAMLMap): void {
  const measures = option.get('measures');
  if (!measures || typeof measures !== 'object' || !('items' in measures)) return;
  for (const item of (measures as { items: unknown[] }).items) if (isMap(item)) item.flow = true;
}

/** Rates as percentages, as the files of talks write them; what is undefined is left out. */
function plain(measure: Measure): Record<string, PlainValue> {
  const { authority, subject, into, from, products, but_not, rate, kind, content_share } = measure;
  const names = (value: string | readonly string[]) => (typeof value === 'string' ? value : [...value]);
  return {
    authority,
    ...(subject !== undefined && { subject }),
    into: names(into),
    from: names(from),
    products: names(products),
    ...(but_not !== undefined && { but_not: names(but_not) }),
    rate: rate === 0 ? 0 : `${Number((100 * rate).toFixed(6))}%`,
    ...(kind !== 'additional' && { kind }),
    ...(content_share && { content_share: { ...content_share } }),
  };
}
