/**
 * The duty on one product of one partner: which measures apply, in what amount, and which do not and why.
 *
 * Measures of one name (authority and subject) replace each other: the most particular and latest stands. Duties of
 * different names add up, except where a rule has one leave the goods of another alone. Nothing here knows a country.
 */

import { byPrecedence } from '../measures/bearing.js';
import { type ContentShare, dutyName, type Measure } from '../measures/measure.js';

/** A measure and the share of the goods in question that are among its products. */
export interface Bearing {
  readonly measure: Measure;
  /** 0 to 1; 1 on a single tariff line. */
  readonly reach: number;
}

/** That a duty leaves the goods of other duties alone. */
export interface StackingRule {
  /** Name of the duty: an authority, or an authority and its subject. */
  readonly duty: string;
  readonly yields_to: readonly string[];
  readonly because?: string | undefined;
}

export interface StackOptions {
  readonly rules?: readonly StackingRule[];
  /** Which end of the content shares is used; the central one by default. */
  readonly content?: keyof ContentShare;
  /**
   * `in-sequence`: no rules; each measure in the order given sets the additional duty on its products (replaces), clears
   * it (exemption) or adds to it (any other kind).
   */
  readonly order?: 'rules' | 'in-sequence';
}

/** One layer of a duty. */
export interface Layer {
  readonly measure: Measure;
  /** What the layer adds to the rate on the goods as a whole, as a fraction. */
  readonly rate: number;
  /** Share of the value it falls on. */
  readonly coverage: number;
}

interface SetAside {
  readonly measure: Measure;
  readonly why: string;
}

export interface Stack {
  readonly base: number;
  /** Base and layers together. */
  readonly total: number;
  readonly layers: readonly Layer[];
  readonly setAside: readonly SetAside[];
}

/**
 * Stacks the measures that bear on some goods.
 * @param bearing measures in force on the partner's goods, in the order of the file
 * @param base ad valorem rate of the base duty as a fraction
 */
export function stackOf(bearing: readonly Bearing[], base: number, options: StackOptions = {}): Stack {
  const reaching = bearing.filter(({ reach }) => reach > 0);
  if (options.order === 'in-sequence') return inSequence(reaching, base, options.content ?? 'central');
  const { rules = [], content = 'central' } = options;
  const setAside: SetAside[] = [];
  const standing = standingOf(reaching, base, setAside);
  const coverage = coverageOf(standing, rules, content);
  const layers: Layer[] = [];
  for (const candidate of standing) {
    const { measure } = candidate;
    const own = coverage.get(candidate) ?? 0;
    if (own > 0) layers.push({ measure, rate: own * candidate.amount, coverage: own });
    else setAside.push({ measure, why: whyYielding(measure, rules, standing) });
  }
  return { base, total: layers.reduce((sum, layer) => sum + layer.rate, base), layers, setAside };
}

interface Standing extends Bearing {
  readonly name: string;
  /** What the measure adds to the base rate on the goods it falls on. */
  readonly amount: number;
}

/** The measure that stands under each name; the others are set aside. */
function standingOf(bearing: readonly Bearing[], base: number, setAside: SetAside[]): Standing[] {
  const byName = new Map<string, Bearing[]>();
  for (const entry of bearing) {
    const name = dutyName(entry.measure);
    const group = byName.get(name);
    if (group) group.push(entry);
    else byName.set(name, [entry]);
  }
  const standing: Standing[] = [];
  for (const [name, group] of byName) {
    const reachOf = new Map(group.map(({ measure, reach }) => [measure, reach]));
    const exempting = group.filter(({ measure }) => measure.kind === 'exemption');
    const held = exempting.filter(({ measure }) => measure.condition === undefined);
    for (const { measure } of exempting) {
      if (measure.condition !== undefined) setAside.push({ measure, why: `exempt only if ${measure.condition}` });
    }
    const exempt = held.reduce((most, { reach }) => Math.max(most, reach), 0);
    const charging = group.flatMap(({ measure }) => (measure.kind === 'exemption' ? [] : [measure]));
    const conditional = charging.filter(({ condition }) => condition !== undefined);
    for (const measure of conditional) setAside.push({ measure, why: `only if ${measure.condition}` });
    const [first, ...others] = byPrecedence(charging.filter(({ condition }) => condition === undefined));
    if (first === undefined) continue;
    const reach = Math.max(0, (reachOf.get(first) ?? 0) - exempt);
    if (reach === 0) {
      const by = held[0]?.measure;
      setAside.push({ measure: first, why: `exempt${by?.legal ? `: ${by.legal}` : ''}` });
      continue;
    }
    for (const measure of others) {
      if (first.kind === 'cap' && measure === others[0]) continue;
      setAside.push({ measure, why: `${describe(first)} stands in its place` });
    }
    standing.push({ measure: first, name, reach, amount: amountOf(first, base, others[0]) });
  }
  return standing;
}

/** What a measure adds to the base rate. A cap is held against the rate that would be due without it, if there is one. */
function amountOf(measure: Measure, base: number, under?: Measure): number {
  switch (measure.kind) {
    case 'additional':
    case 'content':
      return measure.rate;
    case 'floor':
      return Math.max(0, measure.rate - base);
    case 'replaces':
      return measure.rate - base;
    case 'cap': {
      const room = Math.max(0, measure.rate - base);
      return under ? Math.min(room, amountOf(under, base)) : room;
    }
    case 'exemption':
      return 0;
  }
}

/** Share of the value each standing measure falls on, once those it yields to have taken theirs. */
function coverageOf(
  standing: readonly Standing[],
  rules: readonly StackingRule[],
  content: keyof ContentShare,
): Map<Standing, number> {
  const coverage = new Map<Standing, number>();
  // A share is that of all dutiable content: goods under several duties on content hold it in parts, not each in full.
  const contents = standing.flatMap(({ measure, reach }) =>
    measure.kind === 'content' ? [reach * shareOf(measure, content)] : [],
  );
  const claimed = contents.reduce((sum, share) => sum + share, 0);
  const part = claimed > 0 ? Math.max(...contents) / claimed : 1;
  const settle = (candidate: Standing, above: readonly Standing[]): number => {
    const known = coverage.get(candidate);
    if (known !== undefined) return known;
    const { measure, reach } = candidate;
    const share = shareOf(measure, content) * (measure.kind === 'content' ? part : 1);
    let taken = 0;
    for (const other of standing) {
      // A circle of rules is refused by the check of a ledger; here it must only not run for ever.
      if (other === candidate || above.includes(other) || !yieldsTo(measure, rules, other.measure)) continue;
      taken += settle(other, [...above, candidate]);
    }
    const own = Math.min(reach * share, Math.max(0, 1 - taken));
    coverage.set(candidate, own);
    return own;
  };
  for (const candidate of standing) settle(candidate, []);
  return coverage;
}

/** Share of the value of its goods that a measure falls on. */
function shareOf({ kind, content_share }: Measure, content: keyof ContentShare): number {
  return kind === 'content' ? (content_share?.[content] ?? 1) : 1;
}

/** True when a duty of a measure leaves the goods of another alone. */
function yieldsTo(measure: Measure, rules: readonly StackingRule[], other: Measure): boolean {
  return (
    (measure.yields_to ?? []).some((name) => isNamed(other, name)) ||
    rules.some((rule) => isNamed(measure, rule.duty) && rule.yields_to.some((name) => isNamed(other, name)))
  );
}

/** A duty is named by its authority alone or with its subject. */
export function isNamed(measure: Measure, name: string): boolean {
  return name === measure.authority || name === dutyName(measure);
}

function whyYielding(measure: Measure, rules: readonly StackingRule[], standing: readonly Standing[]): string {
  const taker = standing.find((other) => yieldsTo(measure, rules, other.measure));
  const rule = rules.find(
    ({ duty, yields_to }) => isNamed(measure, duty) && taker && yields_to.some((name) => isNamed(taker.measure, name)),
  );
  if (!taker) return 'no part of the value is left for it';
  const { authority, subject } = taker.measure;
  const details = [subject, rule?.because].filter((detail) => detail !== undefined).join('; ');
  return `${authority} goods are excluded${details === '' ? '' : ` (${details})`}`;
}

function describe(measure: Measure): string {
  return measure.legal ?? measure.id ?? dutyName(measure);
}

/** Each measure in turn sets what has been added so far, clears it, or adds to it. */
function inSequence(bearing: readonly Bearing[], base: number, content: keyof ContentShare): Stack {
  let layers: Layer[] = [];
  const setAside: SetAside[] = [];
  for (const { measure, reach } of bearing) {
    if (measure.kind === 'replaces' || measure.kind === 'exemption') {
      for (const gone of layers)
        setAside.push({ measure: gone.measure, why: `${describe(measure)} stands in its place` });
      layers = [];
    }
    if (measure.kind === 'exemption') continue;
    const coverage = reach * shareOf(measure, content);
    layers.push({ measure, rate: coverage * measure.rate, coverage });
  }
  return { base, total: layers.reduce((sum, layer) => sum + layer.rate, base), layers, setAside };
}
