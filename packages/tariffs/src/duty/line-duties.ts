/** The duty on many tariff lines of one partner at once: lines that the same measures reach share one stack. */

import type { Book } from '../ledger/book.js';
import { mainReading, type Preference, stackingOf } from '../ledger/ledger.js';
import type { ContentShare, Measure } from '../measures/measure.js';
import { inForce } from '../measures/status.js';
import type { DutyQuestion } from './duty-question.js';
import { linesOfMeasure, schedulePositions } from './line-facts.js';
import { measuresOnPartner } from './partner-measures.js';
import { type Bearing, type Stack, stackOf } from './stack.js';

/** Measures in force that bear on an exporter's goods: the ledger's, then those written on top. */
export function inForceOn(book: Pick<Book, 'ledger'>, question: DutyQuestion): Measure[] {
  return measuresOnPartner(book, question).filter((measure) => inForce(measure, question.on));
}

export interface LineDuties {
  /** Stack of each line, by index into {@link stacks}. */
  readonly stackAt: Int32Array;
  readonly stacks: readonly Stack[];
}

/**
 * Duties on lines.
 * @param codes ascending
 * @param sectors sector of each line
 */
export function dutiesOnLines(
  book: Book,
  question: DutyQuestion,
  codes: readonly string[],
  sectors: readonly string[],
): LineDuties {
  const measures = inForceOn(book, question);
  const preference = preferenceOf(book, question.exporter, question.on);
  const { rules, order } = stackingOf(book.ledger, question.accordingTo ?? mainReading(book.ledger));
  const content = question.content ?? 'central';
  const lists = book.ledger.lists;
  const { schedule } = book;
  const asked: Asked = { lists, schedule, sectors, rules, measures, column: preference?.column, order, content };
  const answers = recent.get(codes) ?? [];
  recent.set(codes, answers);
  const known = answers.find((answer) => isSame(answer.asked, asked));
  if (known) return known.duties;

  const masks = measures.map((measure) => linesOfMeasure(book, measure, codes, sectors));
  const base = baseRates(book, preference, codes);
  const stacks: Stack[] = [];
  const stackAt = new Int32Array(codes.length);
  const reach = reachOf(masks, codes.length);
  // By base rate, then by the measures that reach a line.
  const found = new Map<number, Map<number, number>>();
  for (let line = 0; line < codes.length; line++) {
    const reached = reach[line] ?? 0;
    const rate = base[line] ?? 0;
    let byReach = found.get(rate);
    if (!byReach) {
      byReach = new Map();
      found.set(rate, byReach);
    }
    let stack = byReach.get(reached);
    if (stack === undefined) {
      const bearing = measures.flatMap((measure, at): Bearing[] => (masks[at]?.[line] ? [{ measure, reach: 1 }] : []));
      stack = stacks.push(stackOf(bearing, rate, { rules, order, content })) - 1;
      // Past the digits that a number holds exactly two sets of measures could be taken for one.
      if (masks.length <= DIGITS) byReach.set(reached, stack);
    }
    stackAt[line] = stack;
  }
  const duties = { stackAt, stacks };
  answers.unshift({ asked, duties });
  answers.length = Math.min(answers.length, KEPT);
  return duties;
}

/** The measures that reach each line, each a digit of a binary number. */
function reachOf(masks: readonly Uint8Array[], lines: number): Float64Array {
  const reach = new Float64Array(lines);
  for (const [at, mask] of masks.entries()) {
    const digit = 2 ** at;
    for (let line = 0; line < lines; line++) if (mask[line]) reach[line] = (reach[line] ?? 0) + digit;
  }
  return reach;
}

const DIGITS = 53;
/** Answers kept for each array of lines: partners under the same measures, and readings compared, ask the same again. */
const KEPT = 8;

interface Asked {
  readonly lists: Book['ledger']['lists'];
  readonly schedule: Book['schedule'];
  readonly sectors: readonly string[];
  readonly rules: Book['ledger']['stacking'];
  readonly measures: readonly Measure[];
  readonly column: string | undefined;
  readonly order: 'rules' | 'in-sequence';
  readonly content: keyof ContentShare;
}

const recent = new WeakMap<readonly string[], { asked: Asked; duties: LineDuties }[]>();

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.lists === other.lists &&
    one.schedule === other.schedule &&
    one.sectors === other.sectors &&
    one.rules === other.rules &&
    one.column === other.column &&
    one.order === other.order &&
    one.content === other.content &&
    one.measures.length === other.measures.length &&
    one.measures.every((measure, at) => measure === other.measures[at])
  );
}

/** The preference that an exporter has on a day. */
export function preferenceOf({ ledger }: Book, exporter: string, on: string): Preference | undefined {
  return ledger.base.preferences.find(
    ({ partners, in_force, ended }) =>
      partners.includes(exporter) && in_force <= on && (ended === undefined || on <= ended),
  );
}

/** Ad valorem base rates of lines; what is not a percentage of value, or has no line in the schedule, counts as none. */
function baseRates({ schedule }: Book, preference: Preference | undefined, codes: readonly string[]): Float64Array {
  const column = preference ? schedule.preferences[preference.column] : undefined;
  const rates = new Float64Array(codes.length);
  const positions = schedulePositions(schedule, codes);
  for (let line = 0; line < codes.length; line++) {
    const at = positions[line] ?? -1;
    if (at >= 0) rates[line] = (column?.[at] ?? schedule.mfn[at])?.rate ?? 0;
  }
  return rates;
}
