/**
 * The compact file of countries, their incomes and the trade between them: JSON whose numbers stand in rows.
 *
 * `countries`: code, name, GDP in USD, announced rate as a fraction. `trade_kusd`: one row per importer, exporters
 * across in the order of the countries, in thousand USD; the diagonal is not used.
 */

import { InputError } from '@parley/input';
import { z } from 'zod';
import type { CountryData } from './liberation-day.js';

export const COUNTRY_DATA_FORMAT = 'parley-countries/1';

const fileSchema = z.strictObject({
  format: z.literal(COUNTRY_DATA_FORMAT),
  id: z.string(),
  title: z.string(),
  year: z.int(),
  unit: z.string(),
  source: z.string(),
  licence: z.string(),
  notes: z.array(z.string()),
  countries: z.array(z.tuple([z.string(), z.string(), z.number().positive(), z.number().nonnegative()])).min(2),
  trade_kusd: z.array(z.array(z.number().nonnegative())),
});

/** What a country file holds, as written. */
export type CountryDataFile = z.infer<typeof fileSchema>;

/** Countries, and the rates announced for each. */
export interface AnnouncedRates {
  readonly data: CountryData;
  /** Announced tariff on each country, as a fraction, N. */
  readonly rates: Float64Array;
}

/**
 * Reads a country file.
 * @param raw parsed JSON
 * @param file name to print in errors
 * @throws {InputError} when the file is not of the format, or its rows do not match its countries
 */
export function decodeCountryData(raw: unknown, file: string): AnnouncedRates {
  const parsed = fileSchema.safeParse(raw);
  const fail = (path: readonly (string | number)[], message: string): never => {
    throw new InputError([{ code: 'data-set', severity: 'error', file, path: [...path], message }]);
  };
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail(
      issue.path.filter((key): key is string | number => typeof key !== 'symbol'),
      issue.message,
    );
  }
  const { countries, trade_kusd: rows } = parsed.data;
  const n = countries.length;
  if (rows.length !== n) return fail(['trade_kusd'], `${rows.length} rows for ${n} countries`);
  const wrong = rows.findIndex((row) => row.length !== n);
  if (wrong >= 0) return fail(['trade_kusd', wrong], `${rows[wrong].length} entries for ${n} countries`);
  return {
    data: {
      regions: countries.map(([code, name]) => ({ code, name, members: [code] })),
      trade: Float64Array.from(rows.flat(), (value) => value / 1000),
      gdp: Float64Array.from(countries, ([, , gdp]) => gdp / 1e6),
    },
    rates: Float64Array.from(countries, ([, , , rate]) => rate),
  };
}
