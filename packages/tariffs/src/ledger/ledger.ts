/**
 * A ledger: what one importer charges on whose goods, under which law, from when to when, and who says so.
 *
 * Plain data; the same whether it is shipped, compiled for speed, or read from a user's file.
 */

import type { StackingRule } from '../duty/stack.js';
import type { Measure } from '../measures/measure.js';
import type { ProductList } from '../products/product-list.js';

/** One way of reading the record where sources differ: whose lists, dates and rates. */
interface Reading {
  readonly title: string;
  readonly note?: string | undefined;
  /** The reading it agrees with but for its own measures; without one it has only its own. */
  readonly follows?: string | undefined;
  /** How its measures stack; by the ledger's rules unless it says otherwise. */
  readonly order?: 'rules' | 'in-sequence' | undefined;
}

/** A preference: the base rate of goods that qualify under an agreement. */
export interface Preference {
  readonly authority: string;
  /** Column of the base schedule. */
  readonly column: string;
  readonly partners: readonly string[];
  readonly legal?: string | undefined;
  readonly in_force: string;
  readonly ended?: string | undefined;
}

interface BaseDuties {
  readonly authority: string;
  readonly legal?: string | undefined;
  /** Edition of the schedule the rates are from. */
  readonly edition: string;
  readonly preferences: readonly Preference[];
}

/** A quantity that may enter at other terms than the rest, or at all. */
export interface Quota {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly kind: 'absolute' | 'tariff-rate';
  readonly into: string;
  readonly from: string | readonly string[];
  readonly products: string | readonly string[];
  readonly volume?: number | undefined;
  readonly unit?: string | undefined;
  readonly per?: string | undefined;
  readonly in_quota_rate?: number | undefined;
  /** Absent for an absolute quota: nothing more may enter. */
  readonly out_of_quota_rate?: number | undefined;
  readonly legal?: string | undefined;
  readonly in_force?: string | undefined;
  readonly ended?: string | undefined;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}

interface LedgerSource {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  readonly note?: string | undefined;
}

/** Partners of the import statistics that stand for several economies. */
interface PartnerGroup {
  readonly code: string;
  readonly title: string;
  readonly members: readonly string[];
}

export interface Ledger {
  readonly id: string;
  readonly title: string;
  readonly importer: string;
  readonly licence: string;
  /**
   * First day the ledger knows, and the day it was last brought up to date; the partners all of whose duties it follows,
   * everyone when undefined. On others it knows what falls on everyone.
   */
  readonly covers: { readonly from: string; readonly to: string; readonly partners?: readonly string[] | undefined };
  readonly base: BaseDuties;
  readonly sources: Readonly<Record<string, LedgerSource>>;
  /** The first one is the reading used unless another is asked for. */
  readonly readings: Readonly<Record<string, Reading>>;
  readonly stacking: readonly StackingRule[];
  readonly lists: Readonly<Record<string, ProductList>>;
  readonly measures: readonly Measure[];
  readonly quotas: readonly Quota[];
  /** Groups of the import statistics; `rest` takes partners that have no rows of their own. */
  readonly partners: { readonly groups: readonly PartnerGroup[]; readonly rest?: string | undefined };
  readonly notes: readonly string[];
}

/** True when a ledger follows every duty on the goods of a partner, not only those on everyone's. */
export function followsPartner({ covers: { partners } }: Pick<Ledger, 'covers'>, partner: string): boolean {
  return partners === undefined || partners.includes(partner);
}

/** The reading used unless another is asked for. */
export function mainReading(ledger: Ledger): string {
  return Object.keys(ledger.readings)[0] ?? '';
}

/**
 * The measures of a reading, in the order of the file.
 * @param id a reading of the ledger
 */
export function measuresOf(ledger: Ledger, id: string): Measure[] {
  const reading = ledger.readings[id];
  const own = ledger.measures.filter(({ according_to }) => according_to?.includes(id));
  if (reading?.follows === undefined) {
    return id === mainReading(ledger)
      ? ledger.measures.filter(({ according_to }) => according_to === undefined || according_to.includes(id))
      : own;
  }
  const gone = new Set(own.flatMap(({ instead_of }) => instead_of ?? []));
  const followed = new Set([...measuresOf(ledger, reading.follows), ...own]);
  return ledger.measures.filter((measure) => followed.has(measure) && !gone.has(measure.id ?? ''));
}

/** How the measures of a reading stack. */
export function stackingOf(
  ledger: Ledger,
  id: string,
): { rules: readonly StackingRule[]; order: 'rules' | 'in-sequence' } {
  return { rules: ledger.stacking, order: ledger.readings[id]?.order ?? 'rules' };
}
