/**
 * Why two readings of a ledger give different averages on one day: line by line, added up by what makes the difference.
 */

import type { DutyQuestion } from '../duty/duty-question.js';
import { dutiesOnLines } from '../duty/line-duties.js';
import { linesOfMeasure } from '../duty/line-facts.js';
import { measuresOnPartner } from '../duty/partner-measures.js';
import { reachOfMeasure } from '../duty/product-duty.js';
import { isNamed, type Layer, type Stack } from '../duty/stack.js';
import type { Book } from '../ledger/book.js';
import type { ImportLines } from '../ledger/import-lines.js';
import { mainReading } from '../ledger/ledger.js';
import { dutyName, type Measure } from '../measures/measure.js';
import { inForce, whyNotInForce } from '../measures/status.js';
import { exposureLines, questionOf } from './exposure.js';

/** What makes a difference: a list, a date, a rate, an exemption, the order of duties, or a measure only one has. */
type DifferenceCause = 'list' | 'date' | 'rate' | 'exemption' | 'stacking' | 'measure';

export interface DifferencePart {
  cause: DifferenceCause;
  /** Ids of the measures that apply under each reading. */
  ours: string[];
  theirs: string[];
  because: string;
  imports_usd: number;
  /** What it adds to the average under the first reading beyond the second, as a fraction of all imports. */
  rate_difference: number;
  /** The products with most imports, by six-digit code. */
  products: string[];
}

export interface Differences {
  reading: string;
  against: string;
  additional_rate: number;
  against_additional_rate: number;
  parts: DifferencePart[];
}

const PRODUCTS = 3;

/** Differences of one reading from another. Undefined where the statistics have no rows for the exporter. */
export function differencesOf(book: Book, question: DutyQuestion, against: string): Differences | undefined {
  const all = exposureLines(book, question.exporter);
  if (all.length === 0) return undefined;
  const reading = question.accordingTo ?? mainReading(book.ledger);
  const groups = new Map<string, { part: Omit<DifferencePart, 'products'>; imports: Map<string, number> }>();
  let total = 0;
  let ours = 0;
  let theirs = 0;
  for (const lines of all) {
    const asked = questionOf(question, lines);
    const one = dutiesOnLines(book, asked, lines.codes, lines.sectors);
    const other = dutiesOnLines(book, { ...asked, accordingTo: against }, lines.codes, lines.sectors);
    const explain = explainer(book, asked.exporter, question.on, reading, against, lines);
    for (let line = 0; line < lines.codes.length; line++) {
      const a = one.stacks[one.stackAt[line] ?? 0];
      const b = other.stacks[other.stackAt[line] ?? 0];
      const value = lines.value[line] ?? 0;
      const code = lines.codes[line] ?? '';
      if (!a || !b) continue;
      const first = value * (a.total - a.base);
      const second = value * (b.total - b.base);
      total += value;
      ours += first;
      theirs += second;
      if (Math.abs(first - second) <= 1e-9 * value) continue;
      const { cause, because } = explain(line, a, b);
      const key = `${cause} ${because}`;
      const known = groups.get(key) ?? {
        part: { cause, because, ours: idsOf(a), theirs: idsOf(b), imports_usd: 0, rate_difference: 0 },
        imports: new Map<string, number>(),
      };
      known.part.imports_usd += value;
      known.part.rate_difference += first - second;
      known.imports.set(code.slice(0, 6), (known.imports.get(code.slice(0, 6)) ?? 0) + value);
      groups.set(key, known);
    }
  }
  const parts = [...groups.values()].map(({ part, imports }) => ({
    ...part,
    imports_usd: Math.round(part.imports_usd),
    rate_difference: part.rate_difference / total,
    products: [...imports]
      .sort((a, b) => b[1] - a[1])
      .slice(0, PRODUCTS)
      .map(([code]) => code),
  }));
  return {
    reading,
    against,
    additional_rate: ours / total,
    against_additional_rate: theirs / total,
    parts: parts.sort((a, b) => Math.abs(b.rate_difference) - Math.abs(a.rate_difference)),
  };
}

function idsOf(stack: Stack): string[] {
  return stack.layers.map(({ measure }) => measure.id ?? dutyName(measure));
}

interface Explanation {
  readonly cause: DifferenceCause;
  readonly because: string;
}

type Explain = (line: number, ours: Stack, theirs: Stack) => Explanation;

/** Finds the duty that only one reading charges, or charges at another rate, and why the other does not. */
function explainer(
  book: Book,
  exporter: string,
  on: string,
  reading: string,
  against: string,
  lines: ImportLines,
): Explain {
  const own = measuresOnPartner(book, { exporter, accordingTo: reading });
  const other = measuresOnPartner(book, { exporter, accordingTo: against });
  // Lines that the same measures reach, in force or not, with the same stacks have the same explanation.
  const masks = [...new Set([...own, ...other])].map((measure) =>
    linesOfMeasure(book, measure, lines.codes, lines.sectors),
  );
  const number = new Map<Stack, number>();
  const numberOf = (stack: Stack) => {
    const at = number.get(stack) ?? number.size;
    number.set(stack, at);
    return at;
  };
  const known = new Map<string, Explanation>();
  return (line, ours, theirs) => {
    let key = `${numberOf(ours)} ${numberOf(theirs)} `;
    for (const mask of masks) key += mask[line];
    const found = known.get(key) ?? explained(lines.codes[line] ?? '', ours, theirs);
    known.set(key, found);
    return found;
  };

  function explained(code: string, ours: Stack, theirs: Stack): Explanation {
    const differing = dutiesApart(ours, theirs);
    // What a duty leaves to others differs because theirs do: the duty that yields to none of the others is the cause.
    const first =
      differing.find((one) => !differing.some((two) => two !== one && yields(book, one.measure, two.measure))) ??
      differing[0];
    if (!first) return { cause: 'stacking', because: 'the same duties add up in another way' };
    const title = dutyName(first.measure);
    if (first.ours === undefined) {
      const why = whyNot(book, on, code, own, first.measure, ours);
      return { cause: why.cause, because: `${title} is charged by ${against} only: ${why.because}` };
    }
    if (first.theirs === undefined) {
      const why = whyNot(book, on, code, other, first.measure, theirs);
      return { cause: why.cause, because: `${title} is charged by ${reading} only: ${why.because}` };
    }
    return {
      cause: 'rate',
      because: `${title}: ${rateWords(first.ours)} by ${reading}, ${rateWords(first.theirs)} by ${against}`,
    };
  }
}

interface DutyApart {
  readonly measure: Measure;
  readonly ours: Layer | undefined;
  readonly theirs: Layer | undefined;
}

/** Duties that only one of two stacks charges, or that they charge at other rates. */
function dutiesApart(ours: Stack, theirs: Stack): DutyApart[] {
  const names = new Set([...ours.layers, ...theirs.layers].map(({ measure }) => dutyName(measure)));
  return [...names].flatMap((name): DutyApart[] => {
    const charged = (stack: Stack) => stack.layers.find(({ measure }) => dutyName(measure) === name);
    const mine = charged(ours);
    const other = charged(theirs);
    const measure = (mine ?? other)?.measure;
    if (!measure || Math.abs((mine?.rate ?? 0) - (other?.rate ?? 0)) < 1e-12) return [];
    return [{ measure, ours: mine, theirs: other }];
  });
}

function yields(book: Book, measure: Measure, to: Measure): boolean {
  return book.ledger.stacking.some(
    ({ duty, yields_to }) => isNamed(measure, duty) && yields_to.some((name) => isNamed(to, name)),
  );
}

/** Why the measures of a reading do not charge a duty of one name on a product. */
function whyNot(
  book: Book,
  on: string,
  code: string,
  measures: readonly Measure[],
  duty: Measure,
  stack: Stack,
): { cause: DifferenceCause; because: string } {
  const alike = measures.filter((measure) => dutyName(measure) === dutyName(duty));
  const reaching = alike.filter((measure) => reachOfMeasure(book, measure, code) === 'all');
  const aside = stack.setAside.find(({ measure }) => dutyName(measure) === dutyName(duty));
  if (aside && aside.measure.kind !== 'exemption') {
    return { cause: aside.why.startsWith('exempt') ? 'exemption' : 'stacking', because: aside.why };
  }
  const exempting = reaching.find((measure) => measure.kind === 'exemption' && inForce(measure, on));
  if (exempting) return { cause: 'exemption', because: `exempt${exempting.legal ? `: ${exempting.legal}` : ''}` };
  const charging = reaching.filter(({ kind }) => kind !== 'exemption');
  const nearest = charging.find(({ in_force }) => (in_force ?? '') > on) ?? charging.at(-1);
  const when = nearest && whyNotInForce(nearest, on);
  if (when) return { cause: 'date', because: when };
  if (alike.some((measure) => measure.kind !== 'exemption' && inForce(measure, on))) {
    return { cause: 'list', because: 'not on its product list' };
  }
  if (alike.length > 0) return { cause: 'date', because: 'no duty of this name in force that day' };
  return { cause: 'measure', because: 'it has no such duty' };
}

function rateWords({ measure, rate }: Layer): string {
  const percent = (value: number) => `${Number((100 * value).toFixed(2))} %`;
  switch (measure.kind) {
    case 'floor':
      return `${percent(measure.rate)} all-in`;
    case 'cap':
      return `at most ${percent(measure.rate)} with the base duty`;
    case 'content':
      return `${percent(measure.rate)} on content, ${percent(rate)} of the value`;
    default:
      return percent(rate);
  }
}
