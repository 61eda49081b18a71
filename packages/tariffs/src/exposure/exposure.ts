/** `parley exposure`: what duties of a day weigh on the imports of a year, by authority, sector and product. */

import type { DutyQuestion } from '../duty/duty-question.js';
import { dutiesOnLines, type LineDuties } from '../duty/line-duties.js';
import type { Book } from '../ledger/book.js';
import { type ImportLines, importLines } from '../ledger/import-lines.js';
import { mainReading } from '../ledger/ledger.js';
import { dutyName } from '../measures/measure.js';

export interface AuthorityExposure {
  authority: string;
  /** What it adds to the average duty, as a fraction of all imports. */
  rate: number;
  /** Imports that it falls on. */
  imports_usd: number;
  /** The same by what its duties are on, where it has several. */
  by_subject: { subject: string; rate: number; imports_usd: number }[];
}

export interface ExposureReport {
  exporter: string;
  importer: string;
  on: string;
  according_to: string;
  year: number;
  imports_2024_usd: number;
  /** Duties beyond the base duty, import-weighted over all goods. */
  additional_rate: number;
  /** The same at the low and high end of content shares. */
  additional_rate_range: [number, number];
  /** Calculated duty of the year over its imports. */
  base_rate: number;
  /** Import-weighted base rate by the schedule, percentages of value only. */
  schedule_rate: number;
  /** Duties of the year as calculated, plus what additional duties of the day would have added to them. */
  duty_bill_usd: number;
  /** Share of imports that pay some additional duty. */
  share_of_imports_hit: number;
  by_authority: AuthorityExposure[];
  by_sector: ({ sector: string } & Amounts)[];
  products: ({ hs6: string } & Amounts)[];
  /** True where the statistics stop at six digits and lines below are shares, not figures. */
  spread_over_lines: boolean;
}

/** Goods that no sector of the model makes: returned goods, low values, special provisions. */
const NO_SECTOR = 'other';

/** What duties weigh on the imports from a partner. Undefined where the statistics have no rows for it. */
export function exposureOf(book: Book, question: DutyQuestion, top = 20): ExposureReport | undefined {
  const all = exposureLines(book, question.exporter);
  if (all.length === 0) return undefined;
  const sums = new Sums();
  for (const lines of all) {
    sums.add(lines, dutiesOnLines(book, questionOf(question, lines), lines.codes, lines.sectors));
  }
  const total = all.reduce((sum, { total: own }) => sum + own, 0);
  const calculated = all.reduce((sum, { totalDuty }) => sum + totalDuty, 0);
  // Only content shares have ends.
  const additionalAt = (content: 'low' | 'high') =>
    (sums.content ? additionalDuty(book, { ...question, content }, all) : sums.additional) / total;
  const during = additionalDuty(book, { ...question, on: `${book.imports.year}-12-31`, written: [] }, all);
  return {
    exporter: question.exporter,
    importer: book.ledger.importer,
    on: question.on,
    according_to: question.accordingTo ?? mainReading(book.ledger),
    year: book.imports.year,
    imports_2024_usd: total,
    additional_rate: round(sums.additional / total),
    additional_rate_range: [round(additionalAt('low')), round(additionalAt('high'))].sort((a, b) => a - b) as [
      number,
      number,
    ],
    base_rate: round(calculated / total),
    schedule_rate: round(sums.base / total),
    duty_bill_usd: Math.round(calculated + sums.additional - during),
    share_of_imports_hit: round(sums.hit / total),
    by_authority: byAuthority([...sums.authorities.values()], total),
    by_sector: [...sums.sectors].map(([sector, sum]) => ({ sector, ...amounts(sum) })).sort(mostDutyFirst),
    products: [...sums.products]
      .map(([hs6, sum]) => ({ hs6, ...amounts(sum) }))
      .sort(mostDutyFirst)
      .slice(0, top),
    spread_over_lines: all.some(({ spread }) => spread),
  };
}

/** Lines of an exporter, or of every partner of the statistics for `*`. */
export function exposureLines(book: Book, exporter: string): ImportLines[] {
  // Rows of a group stand for its members in a model; they are not the imports from one of them.
  const partners = exporter === '*' ? book.imports.partners : [exporter];
  return partners.flatMap((partner) => importLines(book, partner) ?? []);
}

/** The question about the lines of one partner: `*` asks about each partner in turn. */
export function questionOf(question: DutyQuestion, { partner }: ImportLines): DutyQuestion {
  return question.exporter === '*' ? { ...question, exporter: partner } : question;
}

/** Additional duty in US dollars on imports of the year. */
function additionalDuty(book: Book, question: DutyQuestion, all: readonly ImportLines[]): number {
  let sum = 0;
  for (const lines of all) {
    const { stackAt, stacks } = dutiesOnLines(book, questionOf(question, lines), lines.codes, lines.sectors);
    const added = Float64Array.from(stacks, ({ total, base }) => total - base);
    for (let line = 0; line < stackAt.length; line++)
      sum += (lines.value[line] ?? 0) * (added[stackAt[line] ?? 0] ?? 0);
  }
  return sum;
}

/** Twelve digits: sums of rates carry the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

interface Amounts {
  imports_usd: number;
  rate: number;
  duty_usd: number;
}

function amounts({ imports, duty }: { imports: number; duty: number }): Amounts {
  return {
    imports_usd: Math.round(imports),
    rate: imports > 0 ? round(duty / imports) : 0,
    duty_usd: Math.round(duty),
  };
}

function mostDutyFirst(a: Amounts, b: Amounts): number {
  return b.duty_usd - a.duty_usd || b.imports_usd - a.imports_usd;
}

interface DutySum {
  readonly authority: string;
  readonly subject: string | undefined;
  duty: number;
  imports: number;
}

function byAuthority(sums: readonly DutySum[], total: number): AuthorityExposure[] {
  const names = [...new Set(sums.map(({ authority }) => authority))];
  return names
    .map((authority) => {
      const own = sums.filter((sum) => sum.authority === authority);
      return {
        authority,
        rate: round(own.reduce((sum, { duty }) => sum + duty, 0) / total),
        imports_usd: Math.round(own.reduce((sum, { imports }) => sum + imports, 0)),
        by_subject: own
          .flatMap(({ subject, duty, imports }) =>
            subject === undefined ? [] : [{ subject, rate: round(duty / total), imports_usd: Math.round(imports) }],
          )
          .sort((a, b) => b.rate - a.rate),
      };
    })
    .sort((a, b) => b.rate - a.rate);
}

class Sums {
  additional = 0;
  base = 0;
  hit = 0;
  /** True where a duty on content is among them. */
  content = false;
  readonly authorities = new Map<string, DutySum>();
  readonly sectors = new Map<string, { imports: number; duty: number }>();
  readonly products = new Map<string, { imports: number; duty: number }>();

  add(lines: ImportLines, { stackAt, stacks }: LineDuties): void {
    const valueAt = new Float64Array(stacks.length);
    const added = Float64Array.from(stacks, ({ total, base }) => total - base);
    // Lines of a product stand together: they are put down once.
    let product = '';
    let sector = '';
    let imports = 0;
    let duties = 0;
    const putDown = () => {
      if (imports === 0) return;
      put(this.sectors, sector || NO_SECTOR, imports, duties);
      put(this.products, product, imports, duties);
    };
    for (let line = 0; line < lines.codes.length; line++) {
      const value = lines.value[line] ?? 0;
      if (value === 0) continue;
      const at = stackAt[line] ?? 0;
      const code = lines.codes[line] ?? '';
      if (!code.startsWith(product) || product === '') {
        putDown();
        product = code.slice(0, 6);
        sector = lines.sectors[line] ?? '';
        imports = 0;
        duties = 0;
      }
      valueAt[at] = (valueAt[at] ?? 0) + value;
      imports += value;
      duties += value * (added[at] ?? 0);
    }
    putDown();
    stacks.forEach((stack, at) => {
      const value = valueAt[at] ?? 0;
      this.additional += value * (stack.total - stack.base);
      this.base += value * stack.base;
      if (stack.total > stack.base) this.hit += value;
      for (const { measure, rate, coverage } of stack.layers) {
        const name = dutyName(measure);
        if (measure.kind === 'content') this.content = true;
        const known = this.authorities.get(name) ?? {
          authority: measure.authority,
          subject: measure.subject,
          duty: 0,
          imports: 0,
        };
        known.duty += value * rate;
        known.imports += value * coverage;
        this.authorities.set(name, known);
      }
    });
  }
}

function put(into: Map<string, { imports: number; duty: number }>, key: string, imports: number, duty: number): void {
  const known = into.get(key);
  if (known) {
    known.imports += imports;
    known.duty += duty;
  } else into.set(key, { imports, duty });
}
