/** Data and printed tables of published results: shipped with Parley, or beside the checkout where they may not ship. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AnnouncedRates,
  decodeCountryData,
  decodePublishedTables,
  type NaftaTables,
  type OssaTables,
  type PublishedTables,
} from '@parley/economy';
import { InputError } from '@parley/input';
import { csvRows } from './csv-rows.js';

const CHECKOUT = new URL('../../../../', import.meta.url);

/** Tables as printed, by the name of their file in data/published. */
export function publishedTables(name: string): PublishedTables {
  const file = `data/published/${name}.json`;
  return decodePublishedTables(shipped(file), file);
}

/** The shipped data of 194 countries, and the rates announced for them. */
export function liberationDayData(): AnnouncedRates {
  const file = 'data/liberation-day/world-2023.json';
  return decodeCountryData(shipped(file), file);
}

/**
 * The tables of Caliendo and Parro (2015).
 * @param folder where they are; `../shared/data/nafta1993` beside the checkout by default
 * @throws {InputError} when they are not there
 */
export function naftaData(folder?: string): NaftaTables {
  const rows = reader('the data of Caliendo and Parro (2015)', 'nafta1993', folder, [
    'deficits.csv',
    'theta.csv',
    'trade.csv.gz',
    'intermediate_use.csv.gz',
    'value_added.csv',
    'final_use.csv',
  ]);
  return {
    deficits: rows('deficits.csv'),
    theta: rows('theta.csv'),
    trade: rows('trade.csv.gz'),
    intermediateUse: rows('intermediate_use.csv.gz'),
    valueAdded: rows('value_added.csv'),
    finalUse: rows('final_use.csv'),
  };
}

/**
 * The tables of Ossa (2014), which have no licence and are not shipped.
 * @param folder where they are; `../shared/data/ossa2007` beside the checkout by default
 * @throws {InputError} when they are not there
 */
export function ossaTextTables(folder?: string): OssaTables {
  const rows = reader('the data of Ossa (2014)', 'ossa2007', folder, [
    'regions.csv',
    'industries.csv',
    'trade_tariff.csv',
    'sigma.csv',
    'lambda_pol.csv',
  ]);
  return {
    regions: rows('regions.csv'),
    industries: rows('industries.csv'),
    tradeTariff: rows('trade_tariff.csv'),
    sigma: rows('sigma.csv'),
    lambda: rows('lambda_pol.csv'),
  };
}

/** A reader of the files of a folder, once all of them are there. */
function reader(what: string, name: string, given: string | undefined, files: readonly string[]) {
  const folder = given ?? fileURLToPath(new URL(`../shared/data/${name}`, CHECKOUT));
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new InputError([
      {
        code: 'replication-data',
        severity: 'error',
        path: [],
        file: folder,
        message: `${what} are not shipped with Parley and not here: ${missing.join(', ')} missing`,
        expected: 'another folder with --data PATH',
      },
    ]);
  }
  return (file: string) => csvRows(join(folder, file));
}

function shipped(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, CHECKOUT), 'utf8'));
}
