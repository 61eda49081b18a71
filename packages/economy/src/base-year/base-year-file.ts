/**
 * The compact file of a base year: JSON whose numbers stand in rows, so that it can be read, compared and compressed.
 *
 * `trade`: one row per sector and importer, exporters across, in the unit of the data set.
 * `input_shares`: one row per region and output sector, inputs across, in units of `input_share_unit`.
 * `applied_tariffs.rates_pct`: one row per goods sector and importer, exporters across, in percent; null is missing.
 */

import { InputError, type InputIssue } from '@parley/input';
import { z } from 'zod';
import type { BaseYear } from './base-year.js';

export const BASE_YEAR_FORMAT = 'parley-base-year/1';

/** Rows of numbers of at least zero; checked by hand, since there are tens of thousands of them at every start. */
function rowsOf<T extends number | null>(isCell: (value: unknown) => value is T, expected: string) {
  return z.array(
    z.custom<readonly T[]>().check(({ value, issues }) => {
      const cells: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
      const wrong = cells?.findIndex((cell) => !isCell(cell));
      if (wrong === -1) return;
      issues.push({
        code: 'custom',
        input: value,
        path: wrong === undefined ? [] : [wrong],
        message: `expected ${wrong === undefined ? 'a row of numbers' : expected}`,
      });
    }),
  );
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;
const isRate = (value: unknown): value is number | null => value === null || isAmount(value);

const fileSchema = z.strictObject({
  format: z.literal(BASE_YEAR_FORMAT),
  id: z.string(),
  title: z.string(),
  year: z.int(),
  unit: z.string(),
  source: z.string(),
  licence: z.string(),
  notes: z.array(z.string()),
  regions: z.array(z.strictObject({ code: z.string(), name: z.string(), members: z.array(z.string()) })).min(2),
  sectors: z.array(z.strictObject({ code: z.string(), name: z.string(), goods: z.boolean() })).min(1),
  trade: rowsOf(isAmount, 'a number of at least zero'),
  input_share_unit: z.number().positive(),
  input_shares: rowsOf(isAmount, 'a number of at least zero'),
  applied_tariffs: z
    .strictObject({
      year: z.int(),
      source: z.string(),
      rates_pct: rowsOf(isRate, 'a number of at least zero, or null'),
      missing: z.array(z.strictObject({ importer: z.string(), exporter: z.string(), why: z.string() })),
      flagged: z.array(
        z.strictObject({ importer: z.string(), exporter: z.string(), sectors: z.array(z.string()), why: z.string() }),
      ),
    })
    .nullable(),
  elasticity_sets: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      citation: z.string(),
      note: z.string(),
      values: z.record(z.string(), z.number().positive()),
      assumed: z.array(z.string()),
    }),
  ),
});

/** What a base-year file holds, as written. */
export type BaseYearFile = z.infer<typeof fileSchema>;

/**
 * Reads a base-year file.
 * @param raw parsed JSON
 * @param file name to print in errors
 * @throws {InputError} when the file is not of the format, or its rows do not match its regions and sectors
 */
export function decodeBaseYear(raw: unknown, file: string): BaseYear {
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.slice(0, 10).map((issue) => ({
        code: 'data-set',
        severity: 'error',
        file,
        path: issue.path.filter((key): key is string | number => typeof key !== 'symbol'),
        message: issue.message,
      })),
    );
  }
  const data = parsed.data;
  const n = data.regions.length;
  const j = data.sectors.length;
  const goods = data.sectors.filter((sector) => sector.goods).length;
  const issues: InputIssue[] = [];
  const table = (
    name: string,
    rows: readonly (readonly (number | null)[])[],
    count: number,
    width: number,
    unit: number,
  ) => {
    const values = new Float64Array(count * width);
    if (rows.length !== count) issues.push(shape(file, [name], `${count} rows`, `${rows.length}`));
    rows.forEach((row, index) => {
      if (row.length !== width) issues.push(shape(file, [name, index], `${width} numbers`, `${row.length}`));
      row.forEach((value, column) => {
        values[index * width + column] = value === null ? Number.NaN : value * unit;
      });
    });
    return values;
  };
  const trade = table('trade', data.trade, j * n, n, 1);
  const inputShares = table('input_shares', data.input_shares, n * j, j, data.input_share_unit);
  const tariffs = data.applied_tariffs;
  const goodsRates = tariffs && table('applied_tariffs', tariffs.rates_pct, goods * n, n, 0.01);
  for (const set of data.elasticity_sets) {
    for (const sector of data.sectors) {
      if (set.values[sector.code] === undefined) {
        issues.push(shape(file, ['elasticity_sets', set.id], `a value for ${sector.code}`, 'none'));
      }
    }
  }
  if (issues.length > 0) throw new InputError(issues);

  let rates = new Float64Array(0);
  if (goodsRates) {
    rates = new Float64Array(j * n * n);
    let from = 0;
    data.sectors.forEach((sector, index) => {
      if (!sector.goods) return;
      rates.set(goodsRates.subarray(from, from + n * n), index * n * n);
      from += n * n;
    });
  }
  return {
    id: data.id,
    title: data.title,
    year: data.year,
    unit: data.unit,
    source: data.source,
    licence: data.licence,
    notes: data.notes,
    accounts: { regions: data.regions, sectors: data.sectors, trade, inputShares },
    appliedTariffs: tariffs && {
      year: tariffs.year,
      source: tariffs.source,
      rates,
      missing: tariffs.missing,
      flagged: tariffs.flagged,
    },
    elasticitySets: data.elasticity_sets,
  };
}

function shape(file: string, path: readonly (string | number)[], expected: string, found: string): InputIssue {
  return { code: 'data-set', severity: 'error', file, path, message: `${found} found`, expected };
}
