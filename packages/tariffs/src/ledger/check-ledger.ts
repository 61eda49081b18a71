/** What a schema cannot see in a ledger: names that point nowhere, dates out of order, two measures in one place. */

import { didYouMean, type InputIssue, listed, type Path } from '@parley/input';
import { isForEveryone, reachesPartner } from '../measures/bearing.js';
import { contentShareIssues } from '../measures/content-share.js';
import { dutyName, type Measure } from '../measures/measure.js';
import { checkCode } from '../products/check-code.js';
import { type CodeRange, codeRange } from '../products/code.js';
import type { BaseSchedule } from './base-schedule.js';
import { type ProductSelector, selectorOf } from './book.js';
import { type Ledger, measuresOf } from './ledger.js';

/**
 * Every problem of a ledger beyond its schema.
 * @param schedule the importer's schedule; an empty one leaves codes unchecked beyond their form
 * @param further codes that exist beside those of the schedule
 */
export function checkLedger(ledger: Ledger, schedule: BaseSchedule, further: readonly string[] = []): InputIssue[] {
  const issues: InputIssue[] = [];
  const unknown = (path: Path, what: string, name: string, known: readonly string[]) => {
    const hint = didYouMean(name, known);
    issues.push({
      code: `unknown-${what.replaceAll(' ', '-')}`,
      severity: 'error',
      path,
      message: `${name} is not a known ${what}`,
      ...(hint && { hint }),
    });
  };
  const lists = Object.keys(ledger.lists);
  const readings = Object.keys(ledger.readings);
  const sources = Object.keys(ledger.sources);
  const ids = ledger.measures.map(({ id = '' }) => id);
  const firstOf = new Map(ids.map((id, index) => [id, index] as const).reverse());
  const duties = new Set(ledger.measures.flatMap((measure) => [measure.authority, dutyName(measure)]));

  for (const [id, reading] of Object.entries(ledger.readings)) {
    if (reading.follows !== undefined && !readings.includes(reading.follows)) {
      unknown(['readings', id, 'follows'], 'reading', reading.follows, readings);
    }
  }
  // Readings that follow each other have no measures to check.
  const endless = readings.find((id) => followsItself(ledger, id));
  if (endless !== undefined) {
    issues.push({
      code: 'circle',
      severity: 'error',
      path: ['readings', endless, 'follows'],
      message: `${endless} follows itself`,
      expected: 'a reading that ends in one that follows none',
    });
    return issues;
  }
  const columns = Object.keys(schedule.preferences);
  ledger.base.preferences.forEach(({ column }, index) => {
    if (schedule.codes.length === 0 || columns.includes(column)) return;
    unknown(['base', 'preferences', index, 'column'], 'column of the schedule', column, columns);
  });
  ledger.stacking.forEach((rule, index) => {
    for (const name of [rule.duty, ...rule.yields_to]) {
      if (!duties.has(name)) unknown(['stacking', index], 'duty', name, [...duties]);
    }
  });
  issues.push(...circles(ledger));
  for (const [id, list] of Object.entries(ledger.lists)) {
    const at: Path = ['lists', id];
    if (list.source !== undefined && !sources.includes(list.source))
      unknown([...at, 'source'], 'source', list.source, sources);
    list.codes.forEach((code, index) => {
      issues.push(...codeIssues(code, schedule, [...at, 'codes', index], further));
    });
  }
  ledger.measures.forEach((measure, index) => {
    const at: Path = ['measures', index];
    if (firstOf.get(measure.id ?? '') !== index) {
      issues.push({
        code: 'duplicate',
        severity: 'error',
        path: [...at, 'id'],
        message: `two measures are named ${measure.id}`,
      });
    }
    for (const reading of measure.according_to ?? []) {
      if (!readings.includes(reading)) unknown([...at, 'according_to'], 'reading', reading, readings);
    }
    for (const id of measure.instead_of ?? []) {
      if (!ids.includes(id)) unknown([...at, 'instead_of'], 'measure', id, ids);
    }
    for (const name of measure.yields_to ?? []) {
      if (!duties.has(name)) unknown([...at, 'yields_to'], 'duty', name, [...duties]);
    }
    if (measure.source !== undefined && !sources.includes(measure.source)) {
      unknown([...at, 'source'], 'source', measure.source, sources);
    }
    for (const field of ['products', 'but_not'] as const) {
      for (const name of listed(measure[field] ?? [])) {
        if (name === 'goods' || lists.includes(name)) continue;
        if (codeRange(name)) issues.push(...codeIssues(name, schedule, [...at, field], further));
        else if (/^[\d.]/.test(name)) issues.push(...codeIssues(name, schedule, [...at, field], further));
        // A sector of a model is a name in capitals; anything else is a list that is not there.
        else if (!/^[A-Z]{2,4}$/.test(name)) unknown([...at, field], 'product list', name, lists);
      }
    }
    issues.push(...dateIssues(measure, ledger, at));
    issues.push(...contentShareIssues(measure, at));
  });
  ledger.quotas.forEach((quota, index) => {
    for (const name of listed(quota.products)) {
      if (name !== 'goods' && !lists.includes(name) && !codeRange(name)) {
        unknown(['quotas', index, 'products'], 'product list', name, lists);
      }
    }
  });
  issues.push(...overlaps(ledger));
  return issues;
}

const SPECIAL = ['98', '99'];

function codeIssues(text: string, schedule: BaseSchedule, path: Path, further: readonly string[]): InputIssue[] {
  const range = codeRange(text);
  if (!range) {
    return [
      {
        code: 'unknown-product',
        severity: 'error',
        path,
        message: `${text} is neither a Harmonized System code nor a range of them`,
        expected: '2, 4, 6, 8 or 10 digits, or two codes of one length in ascending order with a hyphen',
      },
    ];
  }
  return [...new Set([range.from, range.to])].flatMap((code) => {
    // Special provisions are not in a schedule of goods.
    if (SPECIAL.includes(code.slice(0, 2))) return [];
    const checked = checkCode(code, schedule, path, further);
    // Lines come and go with each edition, and annexes name some that never were; they cover nothing.
    return checked.ok ? [] : [{ ...checked.issue, severity: 'warning' as const }];
  });
}

function dateIssues(measure: Measure, ledger: Ledger, at: Path): InputIssue[] {
  const issues: InputIssue[] = [];
  const error = (field: string, message: string, expected: string) =>
    issues.push({ code: 'dates', severity: 'error', path: [...at, field], message, expected });
  const { announced, signed, in_force, ended, status } = measure;
  if (in_force !== undefined && ended !== undefined && ended < in_force) {
    error('ended', `the last day, ${ended}, is before the first, ${in_force}`, 'a day on or after in_force');
  }
  if (announced !== undefined && signed !== undefined && signed < announced) {
    error('signed', `signed on ${signed}, announced on ${announced}`, 'announced on or before the day it was signed');
  }
  if (status === 'announced' && in_force !== undefined) {
    error('status', 'a measure in force is not merely announced', 'no in_force, or another status');
  }
  if (in_force === undefined && announced === undefined && signed === undefined) {
    error('in_force', 'a measure of a ledger needs a date', 'in_force, or announced where it never was');
  }
  if (ended !== undefined && ended < ledger.covers.from) {
    error(
      'ended',
      `ended before the ledger begins, on ${ledger.covers.from}`,
      'a measure of the days the ledger covers',
    );
  }
  return issues;
}

function followsItself({ readings }: Ledger, id: string): boolean {
  const seen = new Set<string>();
  for (let at = readings[id]?.follows; at !== undefined && !seen.has(at); at = readings[at]?.follows) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Duties that yield to each other in a circle, so that none would stand. */
function circles(ledger: Ledger): InputIssue[] {
  const names = [...new Set(ledger.measures.map(dutyName))];
  const authorityOf = new Map(ledger.measures.map((measure) => [dutyName(measure), measure.authority]));
  const isNamed = (name: string, by: string) => by === name || by === authorityOf.get(name);
  const rules = [
    ...ledger.stacking,
    ...ledger.measures.map((measure) => ({ duty: dutyName(measure), yields_to: measure.yields_to ?? [] })),
  ].filter(({ yields_to }) => yields_to.length > 0);
  const above = (name: string) =>
    names.filter((other) =>
      rules.some(
        ({ duty, yields_to }) => isNamed(name, duty) && other !== name && yields_to.some((by) => isNamed(other, by)),
      ),
    );
  for (const name of names) {
    const seen = new Set<string>();
    const open = above(name);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name) {
        return [
          {
            code: 'circle',
            severity: 'error',
            path: ['stacking'],
            message: `${name} yields to itself through other duties`,
            expected: 'rules without a circle',
          },
        ];
      }
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...above(next));
    }
  }
  return [];
}

/**
 * Measures of one name that would both stand on some product on some day: the same partners, the same first day, another
 * rate or kind. Neither is later or more particular, so neither can be chosen.
 */
function overlaps(ledger: Ledger): InputIssue[] {
  const issues: InputIssue[] = [];
  const found = new Set<string>();
  for (const [reading, { order }] of Object.entries(ledger.readings)) {
    if (order === 'in-sequence') continue;
    for (const [one, other] of pairs(measuresOf(ledger, reading))) {
      if (one.condition !== undefined || other.condition !== undefined) continue;
      if (one.rate === other.rate && one.kind === other.kind) continue;
      if (!samePartners(one, other) || !shareProducts(ledger, one, other)) continue;
      const key = `${one.id} ${other.id}`;
      if (found.has(key)) continue;
      found.add(key);
      issues.push({
        code: 'overlap',
        severity: 'error',
        path: ['measures', ledger.measures.indexOf(other), 'products'],
        message: `${other.id} and ${one.id} are both ${dutyName(one)} from ${one.in_force} on some of the same products, at different rates`,
        expected: 'another subject, other products (but_not), or another first day',
      });
    }
  }
  return issues;
}

/** Pairs of charging measures of one name and one first day. */
function* pairs(measures: readonly Measure[]): Generator<readonly [Measure, Measure]> {
  const byNameAndDay = new Map<string, Measure[]>();
  for (const measure of measures) {
    if (measure.kind === 'exemption' || measure.in_force === undefined) continue;
    const key = `${measure.in_force} ${dutyName(measure)}`;
    const alike = byNameAndDay.get(key) ?? [];
    for (const one of alike) yield [one, measure];
    alike.push(measure);
    byNameAndDay.set(key, alike);
  }
}

function samePartners(one: Measure, other: Measure): boolean {
  if (isForEveryone(one) !== isForEveryone(other)) return false;
  if (isForEveryone(one)) return true;
  return listed(one.from).some((partner) => reachesPartner(other, [partner]));
}

function shareProducts(ledger: Ledger, one: Measure, other: Measure): boolean {
  const selectors = (names: string | readonly string[]) => listed(names).map((name) => selectorOf(ledger, name));
  const without = [...selectors(one.but_not ?? []), ...selectors(other.but_not ?? [])];
  return selectors(one.products).some((a) => selectors(other.products).some((b) => meet(a, b, without)));
}

function meet(a: ProductSelector, b: ProductSelector, without: readonly ProductSelector[]): boolean {
  if (without.some(({ kind }) => kind === 'all')) return false;
  if (a.kind === 'all' || b.kind === 'all') return true;
  if (a.kind === 'sector') return b.kind === 'sector' && a.sector === b.sector;
  if (b.kind === 'sector') return false;
  return a.ranges.some((x) => b.ranges.some((y) => overlap(x, y) && !takenOut(shorter(x, y), without)));
}

function overlap(x: CodeRange, y: CodeRange): boolean {
  const length = Math.min(x.from.length, y.from.length);
  return x.from.slice(0, length) <= y.to.slice(0, length) && y.from.slice(0, length) <= x.to.slice(0, length);
}

/** The narrower of two ranges that meet. */
function shorter(x: CodeRange, y: CodeRange): CodeRange {
  return x.from.length >= y.from.length ? x : y;
}

function takenOut(range: CodeRange, without: readonly ProductSelector[]): boolean {
  return without.some(
    (selector) =>
      selector.kind === 'codes' &&
      selector.ranges.some(
        ({ from, to }) =>
          from.length <= range.from.length &&
          range.from.slice(0, from.length) >= from &&
          range.to.slice(0, from.length) <= to,
      ),
  );
}
