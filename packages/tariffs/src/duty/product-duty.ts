/** `parley tariff`: the duty on one product of one partner on one day, layer by layer, and what does not apply and why. */

import { listed } from '@parley/input';
import { scheduleLine } from '../ledger/base-schedule.js';
import { type Book, selectorOf, statisticsPartner } from '../ledger/book.js';
import { compositionOf, isDeep } from '../ledger/import-lines.js';
import { mainReading, type Quota, stackingOf } from '../ledger/ledger.js';
import { byPrecedence, reachesPartner } from '../measures/bearing.js';
import { dayBefore } from '../measures/days.js';
import { dutyName, type Measure } from '../measures/measure.js';
import { inForce, statusOn, whyNotInForce } from '../measures/status.js';
import { firstAtOrAfter, reachOfList } from '../products/product-list.js';
import { type BaseDuty, baseDutyOf } from './base-duty.js';
import type { DutyQuestion } from './duty-question.js';
import { measuresOnPartner, namesIn } from './partner-measures.js';
import { type Stack, stackOf } from './stack.js';

/** Layer of a duty as printed. Rates are fractions of the customs value. */
export interface LayerReport {
  authority: string;
  subject?: string;
  /** What the layer adds. */
  rate: number;
  kind?: string;
  /** The rate the measure names, where that is not what it adds. */
  statutory_rate?: number;
  /** Share of the value that a content-based rate falls on: low, central, high. */
  content_share?: { low: number; central: number; high: number };
  /** Printed rate of a base duty that is not, or not only, a percentage of value. */
  text?: string;
  legal: string | null;
  from: string | null;
  to: string | null;
  measure?: string;
  note?: string;
}

export interface NotAppliedReport {
  authority: string;
  subject?: string;
  why: string;
  rate?: number;
  legal?: string;
  status?: string;
  measure?: string;
}

export interface ProductDutyReport {
  exporter: string;
  importer: string;
  hs: string;
  on: string;
  according_to: string;
  total_rate: number;
  base_rate: number;
  additional_rate: number;
  /** The total at the low and the high end of content shares, where a layer rests on one. */
  total_rate_range?: [number, number];
  stack: LayerReport[];
  not_applied: NotAppliedReport[];
  quotas: {
    id: string;
    title: string;
    kind: string;
    volume: number | null;
    unit: string | null;
    per: string | null;
    note: string | null;
  }[];
  /** Parts of the code that pay different duties, with their weight in the rates above; one entry or none otherwise. */
  lines: { hs: string; weight: number; total_rate: number; stack: { authority: string; rate: number }[] }[];
  imports_2024_usd: number | null;
  /** The code the imports are of, where the statistics do not go as deep as the code asked for. */
  imports_of: string | null;
}

interface Part {
  readonly code: string;
  readonly weight: number;
  readonly base: BaseDuty | undefined;
  readonly stack: Stack;
}

/**
 * The duty on a product. Where its lines pay different duties, rates are weighted by the imports that the statistics have
 * below the code, and `lines` says which pay what.
 * @param code a code that exists, see checkCode
 */
export function productDuty(book: Book, question: DutyQuestion, code: string): ProductDutyReport {
  const { ledger } = book;
  const reading = question.accordingTo ?? mainReading(ledger);
  const names = namesIn(book, question);
  const measures = measuresOnPartner(book, question);
  const bearing = measures.filter((measure) => inForce(measure, question.on));
  const parts = partsOf(book, question, reading, bearing, code);
  const main = parts.reduce((most, part) => (part.weight > most.weight ? part : most));
  const imports = importsOf(book, question.exporter, code);
  const average = (value: (part: Part) => number) => parts.reduce((sum, part) => sum + part.weight * value(part), 0);
  const base = average((part) => part.stack.base);
  const total = average((part) => part.stack.total);
  const ends = rangeOf(book, reading, bearing, parts);
  const groups = groupsOf(parts);
  return {
    exporter: question.exporter,
    importer: ledger.importer,
    hs: code,
    on: question.on,
    according_to: reading,
    total_rate: rounded(total),
    base_rate: rounded(base),
    additional_rate: rounded(total - base),
    ...(ends && { total_rate_range: ends }),
    stack: stackReport(book, question.on, measures, main),
    not_applied: notApplied(book, question.on, measures, main),
    quotas: ledger.quotas
      .filter((quota) => bearsOn(book, quota, names, main.code, question.on))
      .map(({ id, title, kind, volume, unit, per, note }) => ({
        id,
        title,
        kind,
        volume: volume ?? null,
        unit: unit ?? null,
        per: per ?? null,
        note: note ?? null,
      })),
    lines: groups.length > 1 ? groups : [],
    imports_2024_usd: imports?.value ?? null,
    imports_of: imports && imports.of !== code ? imports.of : null,
  };
}

/** The lines below a code, each with its stack. */
function partsOf(
  book: Book,
  question: DutyQuestion,
  reading: string,
  bearing: readonly Measure[],
  code: string,
): Part[] {
  const lines = linesOf(book, question.exporter, code, bearing);
  return lines.map(([line, weight]) => {
    const at = scheduleLine(book.schedule, line);
    const base = at === undefined ? undefined : baseDutyOf(book, at, question.exporter, question.on);
    return { code: line, weight, base, stack: stackAt(book, reading, bearing, line, base) };
  });
}

function stackAt(
  book: Book,
  reading: string,
  bearing: readonly Measure[],
  line: string,
  base: BaseDuty | undefined,
  content: 'low' | 'central' | 'high' = 'central',
): Stack {
  const reaching = bearing
    .filter((measure) => reachOfMeasure(book, measure, line) === 'all')
    .map((measure) => ({ measure, reach: 1 }));
  return stackOf(reaching, base?.scheduled.rate ?? 0, { ...stackingOf(book.ledger, reading), content });
}

/** The lines a code is priced at: itself, or those below it where lists or the schedule tell them apart. */
function linesOf(
  book: Book,
  exporter: string,
  code: string,
  bearing: readonly Measure[],
): readonly (readonly [string, number])[] {
  if (code.length === 10) return [[code, 1]];
  const divided = bearing.some((measure) => reachOfMeasure(book, measure, code) === 'part');
  if (code.length === 8 && !divided) return [[code, 1]];
  // The exporter's own lines where its statistics go so deep, otherwise those of the partner that has them, as everywhere.
  const own = book.imports.rows.find(({ partner }) => partner === exporter);
  const deep = own && isDeep(own) ? own : book.imports.rows.find(isDeep);
  return compositionOf(book, code, deep);
}

/** How much of a code is among a measure's products. */
export function reachOfMeasure(book: Book, measure: Measure, code: string): 'all' | 'part' | 'none' {
  const reach = (names: string | readonly string[]) => {
    const reaches = listed(names).map((name) => {
      const selector = selectorOf(book.ledger, name);
      if (selector.kind === 'all') return 'all';
      if (selector.kind === 'sector') return book.sectorOf.get(code.slice(0, 6)) === selector.sector ? 'all' : 'none';
      return reachOfList(selector.ranges, code);
    });
    if (reaches.includes('all')) return 'all';
    return reaches.includes('part') ? 'part' : 'none';
  };
  const within = reach(measure.products);
  if (within === 'none' || measure.but_not === undefined) return within;
  const without = reach(measure.but_not);
  if (without === 'all') return 'none';
  return without === 'part' ? 'part' : within;
}

function stackReport(book: Book, on: string, measures: readonly Measure[], { base, stack, code }: Part): LayerReport[] {
  return [
    base
      ? {
          authority: base.authority,
          rate: base.scheduled.rate ?? 0,
          kind: 'base',
          ...(base.scheduled.rate === null && { text: base.scheduled.text }),
          legal: base.legal ?? null,
          from: base.from ?? null,
          to: base.to ?? null,
        }
      : {
          authority: 'base duty',
          rate: 0,
          kind: 'base',
          text: `${code} has no line in the schedule`,
          legal: null,
          from: null,
          to: null,
        },
    ...stack.layers.map(({ measure, rate }): LayerReport => {
      const { authority, subject, kind, content_share, legal, in_force, ended, id, note } = measure;
      return {
        authority,
        ...(subject !== undefined && { subject }),
        rate: rounded(rate),
        kind,
        ...(rounded(rate) !== measure.rate && { statutory_rate: measure.rate }),
        ...(content_share && { content_share }),
        legal: legal ?? null,
        from: in_force ?? null,
        to: lastDay(book, on, measures, measure, code) ?? ended ?? null,
        ...(id !== undefined && { measure: id }),
        ...(note !== undefined && { note }),
      };
    }),
  ];
}

/** The last day a measure stands on a product: its own, or the day before another of its name takes its place. */
function lastDay(
  book: Book,
  on: string,
  measures: readonly Measure[],
  measure: Measure,
  code: string,
): string | undefined {
  const after = measures.filter(
    (other) =>
      other !== measure &&
      other.in_force !== undefined &&
      other.in_force > on &&
      other.kind !== 'exemption' &&
      other.condition === undefined &&
      dutyName(other) === dutyName(measure) &&
      byPrecedence([measure, other])[0] === other &&
      reachOfMeasure(book, other, code) === 'all',
  );
  const ends = [
    ...(measure.ended === undefined ? [] : [measure.ended]),
    ...after.map(({ in_force = '' }) => dayBefore(in_force)),
  ];
  return ends.sort()[0];
}

function notApplied(book: Book, on: string, measures: readonly Measure[], main: Part): NotAppliedReport[] {
  const report = (measure: Measure, why: string): NotAppliedReport => ({
    authority: measure.authority,
    ...(measure.subject !== undefined && { subject: measure.subject }),
    why,
    ...(measure.kind !== 'exemption' && { rate: measure.rate }),
    ...(measure.legal !== undefined && { legal: measure.legal }),
    status: statusOn(measure, on),
    ...(measure.id !== undefined && { measure: measure.id }),
  });
  const { base, stack, code } = main;
  return [
    ...(base?.instead
      ? [
          {
            authority: book.ledger.base.authority,
            why: `${base.authority} goods pay the preferential rate`,
            ...(base.instead.rate !== null && { rate: base.instead.rate }),
          },
        ]
      : []),
    ...stack.setAside.map(({ measure, why }) => report(measure, why)),
    ...measures
      .filter((measure) => measure.kind !== 'exemption' && reachOfMeasure(book, measure, code) === 'all')
      .flatMap((measure) => {
        const why = whyNotInForce(measure, on);
        return why === undefined ? [] : [report(measure, why)];
      }),
  ];
}

function groupsOf(parts: readonly Part[]): ProductDutyReport['lines'] {
  const groups = new Map<string, { codes: string[]; weight: number; part: Part }>();
  for (const part of parts) {
    const key = JSON.stringify([
      part.stack.total,
      part.base?.authority,
      part.stack.layers.map(({ measure }) => measure.id ?? measure.authority),
    ]);
    const group = groups.get(key);
    if (group) {
      group.codes.push(part.code);
      group.weight += part.weight;
    } else groups.set(key, { codes: [part.code], weight: part.weight, part });
  }
  return [...groups.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ codes, weight, part }) => ({
      hs: codes.length > 4 ? `${codes.slice(0, 3).join(', ')} and ${codes.length - 3} more` : codes.join(', '),
      weight: rounded(weight),
      total_rate: rounded(part.stack.total),
      stack: [
        { authority: part.base?.authority ?? 'base duty', rate: part.stack.base },
        ...part.stack.layers.map(({ measure, rate }) => ({ authority: measure.authority, rate: rounded(rate) })),
      ],
    }));
}

/** Totals at the low and high end of content shares, where they differ. */
function rangeOf(
  book: Book,
  reading: string,
  bearing: readonly Measure[],
  parts: readonly Part[],
): [number, number] | undefined {
  if (!bearing.some(({ kind }) => kind === 'content')) return undefined;
  const at = (content: 'low' | 'high') =>
    rounded(
      parts.reduce(
        (sum, { code, base, weight }) => sum + weight * stackAt(book, reading, bearing, code, base, content).total,
        0,
      ),
    );
  const ends: [number, number] = [at('low'), at('high')].sort((a, b) => a - b) as [number, number];
  return ends[0] === ends[1] ? undefined : ends;
}

/** Imports of a code from a partner; of the six-digit code above where the statistics stop there. */
function importsOf(book: Book, exporter: string, code: string): { value: number; of: string } | undefined {
  const partner = statisticsPartner(book, exporter);
  const rows = book.imports.rows.find((candidate) => candidate.partner === partner);
  // Groups and the rest stand for many economies; their imports are not the exporter's.
  if (!rows || partner !== exporter) return undefined;
  const depth = rows.codes[0]?.length ?? 6;
  const of = code.slice(0, depth);
  let value = 0;
  for (let row = firstAtOrAfter(rows.codes, of); rows.codes[row]?.startsWith(of); row++) value += rows.value[row] ?? 0;
  return { value, of };
}

function bearsOn(book: Book, quota: Quota, names: readonly string[], code: string, on: string): boolean {
  if (quota.in_force !== undefined && on < quota.in_force) return false;
  if (quota.ended !== undefined && on > quota.ended) return false;
  if (!reachesPartner(quota, names)) return false;
  return listed(quota.products).some((name) => {
    const selector = selectorOf(book.ledger, name);
    if (selector.kind === 'all') return true;
    return selector.kind === 'codes' && reachOfList(selector.ranges, code) !== 'none';
  });
}

/** Sums of rates carry the noise of binary fractions; twelve digits are more than any schedule has. */
function rounded(rate: number): number {
  return Number(rate.toFixed(12));
}
