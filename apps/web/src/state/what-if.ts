/**
 * A schedule as edited, in the address: `item;item;…`, each with fields after commas whose first letter says what they are.
 *
 * `steel-25,r10,f2025-05-01,t2025-12-31,p2025-06-01:2025-06-30` changes a measure: its rate in percent, first and last day
 * (`t-` for none), and the days it is paused. `!Section 232,Sships,h89+8901,kf,r15` adds one: its name, subject, products,
 * kind, rate. `all` makes changes hold for everyone rather than for the partner looked at.
 */

import type { Measure, MeasureChange, Pause, ScheduleEdit } from '@parley/tariffs';
import { isDay } from './day.js';
import { decoded } from './decoded.js';

export const ADDED_KINDS = ['additional', 'replaces', 'floor', 'cap'] as const;
type AddedKind = (typeof ADDED_KINDS)[number];

/** A measure that no ledger has. */
export interface AddedDuty {
  readonly authority: string;
  readonly subject: string | undefined;
  /** Product lists, codes, ranges and sectors. */
  readonly products: readonly string[];
  readonly rate: number;
  readonly kind: AddedKind;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface WhatIf {
  /** For every partner rather than the one looked at. */
  readonly everyone: boolean;
  readonly changes: readonly MeasureChange[];
  readonly added: readonly AddedDuty[];
}

/** Largest rate that can be asked for, as a fraction. */
export const LARGEST_RATE = 10;

const EVERYONE = 'all';

export function isEdited({ changes, added }: WhatIf): boolean {
  return changes.length + added.length > 0;
}

/** The edit of a ledger that a what-if asks for, between two parties. */
export function scheduleEditOf(
  { everyone, changes, added }: WhatIf,
  { importer, exporter }: { readonly importer: string; readonly exporter: string },
): ScheduleEdit {
  return {
    changes,
    added: added.map(
      ({ authority, subject, products, rate, kind, from, to }, at): Measure => ({
        id: `added-${at + 1}`,
        authority,
        ...(subject !== undefined && { subject }),
        into: importer,
        from: everyone ? '*' : exporter,
        products,
        rate,
        kind,
        ...(from !== undefined && { in_force: from }),
        ...(to !== undefined && { ended: to }),
      }),
    ),
    ...(everyone ? {} : { only: exporter }),
  };
}

export function writeWhatIf({ everyone, changes, added }: WhatIf): string {
  const items = [
    ...changes.map(({ measure, rate, in_force, ended, paused }) =>
      written(measure, {
        r: rate === undefined ? undefined : percent(rate),
        f: in_force,
        t: ended === null ? '-' : ended,
        p: paused && `${paused.from}:${paused.to ?? ''}`,
      }),
    ),
    ...added.map(({ authority, subject, products, rate, kind, from, to }) =>
      written(authority, { S: subject, h: products, k: kind, r: percent(rate), f: from, t: to }, '!'),
    ),
  ];
  return items.length === 0 ? '' : [...(everyone ? [EVERYONE] : []), ...items].join(';');
}

/** What {@link writeWhatIf} wrote; undefined when any of it cannot be read. */
export function readWhatIf(raw: string): WhatIf | undefined {
  const [first, ...others] = raw.split(';');
  const everyone = first === EVERYONE;
  const items = (everyone ? others : [first ?? '', ...others]).map(readItem);
  if (items.length === 0 || items.some((item) => item === undefined)) return undefined;
  return {
    everyone,
    changes: items.flatMap((item) => (item && 'measure' in item ? [item] : [])),
    added: items.flatMap((item) => (item && 'authority' in item ? [item] : [])),
  };
}

/** Rates are fractions with the digits that a percentage in the address has. */
function percent(rate: number): string {
  return String(Number((100 * rate).toFixed(4)));
}

type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;

function written(name: string, fields: Fields, sign = ''): string {
  const parts = Object.entries(fields).flatMap(([letter, value]) => {
    if (value === undefined) return [];
    const words = typeof value === 'string' ? [value] : value;
    // Colons stand between days and are left as they are.
    return [`${letter}${words.map((word) => encodeURIComponent(word).replaceAll('%3A', ':')).join('+')}`];
  });
  return [`${sign}${encodeURIComponent(name)}`, ...parts].join(',');
}

function readItem(item: string): MeasureChange | AddedDuty | undefined {
  const [head = '', ...parts] = item.split(',');
  const added = head.startsWith('!');
  const name = decoded(added ? head.slice(1) : head);
  if (!name) return undefined;
  const fields = new Map(parts.map((part) => [part.slice(0, 1), part.slice(1)]));
  if (fields.size !== parts.length) return undefined;
  return added ? readAdded(name, fields) : readChange(name, fields);
}

function readChange(measure: string, fields: ReadonlyMap<string, string>): MeasureChange | undefined {
  let change: MeasureChange = { measure };
  for (const [letter, value] of fields) {
    const rate = letter === 'r' ? rateOf(value) : undefined;
    if (rate !== undefined) change = { ...change, rate };
    else if (letter === 'f' && isDay(value)) change = { ...change, in_force: value };
    else if (letter === 't' && (value === '-' || isDay(value)))
      change = { ...change, ended: value === '-' ? null : value };
    else {
      const paused = letter === 'p' ? pauseOf(value) : undefined;
      if (!paused) return undefined;
      change = { ...change, paused };
    }
  }
  return fields.size === 0 ? undefined : change;
}

function readAdded(authority: string, fields: ReadonlyMap<string, string>): AddedDuty | undefined {
  const text = (letter: string) => decoded(fields.get(letter) ?? '');
  const subject = text('S');
  const products = (fields.get('h') ?? '').split('+').map(decoded);
  const kind = ADDED_KINDS.find((one) => one === fields.get('k'));
  const rate = rateOf(fields.get('r') ?? '');
  const [from, to] = [fields.get('f'), fields.get('t')];
  const known = [...fields.keys()].every((letter) => 'Shkrft'.includes(letter));
  if (!known || subject === undefined || kind === undefined || rate === undefined) return undefined;
  if (!products.every((product) => product)) return undefined;
  if ([from, to].some((day) => day !== undefined && !isDay(day))) return undefined;
  return {
    authority,
    subject: subject || undefined,
    products: products.filter((product) => product !== undefined),
    rate,
    kind,
    from,
    to,
  };
}

function rateOf(text: string): number | undefined {
  const rate = Number(text) / 100;
  return /^\d+(\.\d+)?$/.test(text) && rate <= LARGEST_RATE ? Number(rate.toFixed(6)) : undefined;
}

function pauseOf(text: string): Pause | undefined {
  const [from = '', to = '', ...more] = text.split(':');
  if (more.length > 0 || !isDay(from) || !(to === '' || (isDay(to) && to >= from))) return undefined;
  return { from, to: to === '' ? null : to };
}
