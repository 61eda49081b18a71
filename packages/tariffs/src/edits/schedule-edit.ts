/** A schedule as somebody would change it: measures of a ledger at another rate or on other days, paused, or added. */

import { listed } from '@parley/input';
import { namesOfPartner } from '../ledger/book.js';
import type { Ledger } from '../ledger/ledger.js';
import { reachesPartner } from '../measures/bearing.js';
import { dayAfter, dayBefore } from '../measures/days.js';
import type { Measure } from '../measures/measure.js';

/** Days, both included, on which a measure does not hold; without a last one it does not come back. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/** What becomes of one measure; what is left out stays as it is. */
export interface MeasureChange {
  /** Id of the measure in the ledger. */
  readonly measure: string;
  readonly rate?: number | undefined;
  readonly in_force?: string | undefined;
  /** Last day; null for none. */
  readonly ended?: string | null | undefined;
  readonly paused?: Pause | undefined;
}

export interface ScheduleEdit {
  readonly changes: readonly MeasureChange[];
  readonly added: readonly Measure[];
  /** The partner on whose goods alone the changes hold; on everyone's when undefined. */
  readonly only?: string | undefined;
}

/**
 * The ledger with an edit; its lists and all other measures are the same objects, so that what was found for them holds.
 *
 * A measure that is changed for one partner stays as it is for the others. One that comes back after a pause counts as in
 * force from that day, as a law would that returns. Changes of measures that the ledger does not have are left out.
 * @param reading the one that added measures belong to
 */
export function editedLedger(ledger: Ledger, edit: ScheduleEdit, reading: string): Ledger {
  const changes = new Map(edit.changes.map((change) => [change.measure, change]));
  const names = edit.only === undefined ? undefined : namesOfPartner({ ledger }, edit.only);
  const measures = ledger.measures.flatMap((measure): readonly Measure[] => {
    const change = changes.get(measure.id ?? '');
    if (!change) return [measure];
    if (edit.only === undefined || names === undefined) return changed(measure, change);
    if (!reachesPartner(measure, names)) return [measure];
    return [
      ...others(ledger, measure, edit.only, names),
      ...changed({ ...withoutScope(measure), from: edit.only }, change),
    ];
  });
  const added = edit.added.map((measure) => ({ ...measure, according_to: [reading] }));
  return { ...ledger, measures: [...measures, ...added] };
}

/** Ids of changes that name no measure of a ledger. */
export function unknownChanges(ledger: Ledger, { changes }: Pick<ScheduleEdit, 'changes'>): string[] {
  const known = new Set(ledger.measures.map(({ id }) => id));
  return changes.flatMap(({ measure }) => (known.has(measure) ? [] : [measure]));
}

/** The measure as changed: in two pieces where it is paused in between, none where nothing of it is left. */
function changed(measure: Measure, { rate, in_force, ended, paused }: MeasureChange): Measure[] {
  const { status, invalidated, ...kept } = measure;
  const outcome = { ...(status !== undefined && { status }), ...(invalidated !== undefined && { invalidated }) };
  const whole: Measure = {
    ...kept,
    // What became of the measure is about its own end.
    ...(ended === undefined && outcome),
    ...(rate !== undefined && { rate }),
    ...(in_force !== undefined && { in_force }),
    ...(ended !== undefined && { ended: ended ?? undefined }),
  };
  if (!paused) return isEmpty(whole) ? [] : [whole];
  const { status: _, ...open } = whole;
  const last = dayBefore(paused.from);
  const before: Measure = {
    ...open,
    ended: whole.ended !== undefined && whole.ended < last ? whole.ended : last,
    status: 'suspended',
  };
  const back = paused.to === null ? undefined : dayAfter(paused.to);
  const after = back === undefined ? undefined : { ...whole, in_force: later(back, whole.in_force) };
  return [before, after].filter((piece) => piece !== undefined && !isEmpty(piece)) as Measure[];
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && other > one ? other : one;
}

function isEmpty({ in_force, ended }: Measure): boolean {
  return in_force !== undefined && ended !== undefined && ended < in_force;
}

/** The measure as it stays for everyone but one partner; none where it was on that partner's goods alone. */
function others(ledger: Ledger, measure: Measure, partner: string, names: readonly string[]): Measure[] {
  const from = listed(measure.from);
  const kept = from
    // A group that the partner is in stands for its other members.
    .flatMap((name) =>
      names.includes(name)
        ? (ledger.partners.groups.find(({ code }) => code === name)?.members ?? []).filter((one) => one !== partner)
        : [name],
    );
  if (kept.length === 0) return [];
  const except = kept.includes('*') ? { except: [...(measure.except ?? []), partner] } : {};
  return [{ ...measure, from: kept.length === 1 ? (kept[0] ?? '*') : kept, ...except }];
}

function withoutScope({ except, ...measure }: Measure): Measure {
  return measure;
}
