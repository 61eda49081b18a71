/** `parley exposure`: what duties weigh on imports, by authority, sector and product; over time; and why sources differ. */

import { formatIssue } from '@parley/input';
import {
  CHAPTERS,
  type Differences,
  differencesOf,
  dottedCode,
  type ExposureReport,
  exposureOf,
  type Timeline,
  timelineOf,
} from '@parley/tariffs';
import type { LoadedBook } from '../files/ledgers.js';
import { type Output, toJson } from '../print/output.js';
import { dollars, ratePercent } from '../print/rates.js';
import { table } from '../print/table.js';
import { checkDay, refused } from './check-day.js';
import { checkExporter, checkQuestion, type LedgerCommand, openLedger, writtenMeasures } from './ledger-question.js';

export interface ExposureCommand extends LedgerCommand {
  readonly top: number;
  /** Over time, instead of one day. */
  readonly from?: string;
  readonly to?: string;
}

/** Why the options do not go together; undefined when they do. */
export function exposureUsage({ on, from, to }: ExposureCommand): string | undefined {
  if (on === undefined && from === undefined) return "one of '--on <date>' and '--from <date>' is needed";
  if (on !== undefined && (from !== undefined || to !== undefined))
    return "'--on <date>' does not go with '--from' and '--to'";
  return undefined;
}

export async function exposureCommand(
  exporter: string,
  importer: string,
  options: ExposureCommand,
  output: Output,
): Promise<void> {
  const loaded = await openLedger(importer, options, exporter === '*' ? {} : { partner: exporter });
  const { book, warnings } = loaded;
  for (const warning of warnings) output.note(formatIssue(warning));
  if (exporter !== '*') checkExporter(loaded, exporter);
  if (options.on === undefined) {
    timeCommand(loaded, exporter, options, output);
    return;
  }
  const { on, accordingTo } = options;
  for (const note of checkQuestion(book.ledger, exporter, on, accordingTo)) output.note(note);
  const question = { exporter, on, accordingTo, written: await writtenMeasures(loaded, options.measures) };
  const report = exposureOf(book, question, options.top);
  if (!report) throw noRows(loaded, exporter);
  const reading = report.according_to;
  const differences = Object.keys(book.ledger.readings)
    // Readings other than the main one may know the duties on one partner only.
    .filter((other) => other !== reading && exporter !== '*')
    .flatMap((other) => differencesOf(book, question, other) ?? []);
  const described = {
    ...report,
    products: report.products.map((product) => ({ ...product, description: descriptionOf(loaded, product.hs6) })),
    differences,
  };
  output.out(options.json ? toJson(described) : printed(described, differences, book.ledger.notes));
}

function timeCommand(loaded: LoadedBook, exporter: string, options: ExposureCommand, output: Output): void {
  const { book } = loaded;
  const { from = book.ledger.covers.from, to = book.ledger.covers.to, accordingTo } = options;
  checkDay(to, '--to');
  for (const note of checkQuestion(book.ledger, exporter, from, accordingTo)) output.note(note);
  if (to < from) throw refused('to', `${to} is before ${from}`, 'a later day');
  const timeline = timelineOf(book, exporter, from, to, accordingTo);
  if (!timeline) throw noRows(loaded, exporter);
  output.out(options.json ? toJson(timeline) : printedTimeline(timeline));
}

function noRows({ book }: LoadedBook, exporter: string) {
  return refused(
    'exporter',
    `there are no imports from ${exporter} at hand`,
    `${book.imports.partners.join(', ')}, or * for all`,
  );
}

function descriptionOf({ describe }: LoadedBook, hs6: string): string {
  return describe(hs6) ?? CHAPTERS[hs6.slice(0, 2)] ?? '';
}

type Described = Omit<ExposureReport, 'products'> & {
  products: readonly (ExposureReport['products'][number] & { description: string })[];
};

function printed(report: Described, differences: readonly Differences[], notes: readonly string[]): string {
  const [low, high] = report.additional_rate_range;
  const range = low === high ? '' : ` (${ratePercent(low, 2)} to ${ratePercent(high, 2)} over content shares)`;
  return [
    `${report.exporter} to ${report.importer} on ${report.on}, ${report.according_to}`,
    `Imports of ${report.year}: ${dollars(report.imports_2024_usd)} USD, calculated duty ${ratePercent(report.base_rate, 2)}`,
    `Additional duty: ${ratePercent(report.additional_rate)}${range}, on ${ratePercent(report.share_of_imports_hit, 1)} of imports`,
    `Duty bill on the imports of ${report.year}: ${dollars(report.duty_bill_usd)} USD`,
    ...(report.spread_over_lines
      ? [
          'Imports are known to six digits; lists that go deeper are weighed by the lines of the partner known to more, or evenly.',
        ]
      : []),
    '',
    table(
      ['authority', '>adds', '>imports', 'made up of'],
      report.by_authority.map(({ authority, rate, imports_usd, by_subject }) => [
        authority,
        ratePercent(rate, 3),
        dollars(imports_usd),
        by_subject.map((part) => `${part.subject} ${ratePercent(part.rate, 3)}`).join(', '),
      ]),
    ),
    '',
    table(
      ['sector', '>imports', '>additional', '>duty'],
      report.by_sector.map(({ sector, imports_usd, rate, duty_usd }) => [
        sector,
        dollars(imports_usd),
        ratePercent(rate, 2),
        dollars(duty_usd),
      ]),
    ),
    ...(report.products.length > 0
      ? [
          '',
          table(
            ['products hit most', '>imports', '>additional', '>duty', ''],
            report.products.map(({ hs6, imports_usd, rate, duty_usd, description }) => [
              dottedCode(hs6),
              dollars(imports_usd),
              ratePercent(rate, 2),
              dollars(duty_usd),
              description.slice(0, 60),
            ]),
          ),
        ]
      : []),
    ...differences.flatMap((found) => ['', ...printedDifferences(found)]),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

const MOST_PARTS = 8;

function printedDifferences({
  reading,
  against,
  additional_rate,
  against_additional_rate,
  parts,
}: Differences): string[] {
  const apart = additional_rate - against_additional_rate;
  const head = `${against}: ${ratePercent(against_additional_rate)}; ${reading} is ${points(apart)} percentage points from it`;
  if (parts.length === 0) return [head];
  const rest = parts.slice(MOST_PARTS);
  return [
    head,
    table(
      ['>points', 'what', '>imports', 'because', 'such as'],
      [
        ...parts
          .slice(0, MOST_PARTS)
          .map(({ rate_difference, cause, imports_usd, because, products }) => [
            points(rate_difference),
            cause,
            dollars(imports_usd),
            because,
            products.map(dottedCode).join(' '),
          ]),
        ...(rest.length > 0
          ? [
              [
                points(rest.reduce((sum, part) => sum + part.rate_difference, 0)),
                '',
                '',
                `${rest.length} smaller ones`,
                '',
              ],
            ]
          : []),
      ],
    ),
  ];
}

function points(rate: number): string {
  const value = (100 * rate).toFixed(3);
  return rate > 0 ? `+${value}` : value.replace('-', '−');
}

function printedTimeline({ exporter, importer, according_to, rows }: Timeline): string {
  return [
    `Additional duty of ${importer} on ${exporter}, import-weighted, ${according_to}`,
    '',
    table(
      ['from', '>additional', '>low', '>high', 'by authority', 'begins', 'ended'],
      rows.map(({ date, additional_rate, additional_rate_range: [low, high], by_authority, begins, ends }) => [
        date,
        ratePercent(additional_rate, 3),
        low === high ? '' : ratePercent(low, 2),
        low === high ? '' : ratePercent(high, 2),
        by_authority.map(({ authority, rate }) => `${authority} ${ratePercent(rate, 2)}`).join(', '),
        begins.join(' '),
        ends.join(' '),
      ]),
    ),
  ].join('\n');
}
