/** Published results, each compared cell by cell. */

import {
  type ComparedTable,
  type ComputedFigure,
  compareTable,
  liberationDayBalanced,
  liberationDayCases,
  liberationDayInputs,
  liberationDayTables,
  meansOnly,
  naftaTables,
  naftaWorld,
  OTHER_ELASTICITIES,
  ossaExamples,
  ossaMainTables,
  ossaOtherTables,
} from '@parley/economy';
import { liberationDayData, naftaData, ossaTextTables, publishedTables } from '../../files/replication-data.js';
import type { ResultName } from '../replicable.js';

export interface Replication {
  readonly result: ResultName;
  readonly source: string;
  readonly tables: readonly ComparedTable[];
}

export interface ReplicationOptions {
  /** Folder of data that is not shipped. */
  readonly data?: string;
  /** Cases no printed figure is at hand for, too. */
  readonly unprinted?: boolean;
  /** Told after each long step how many were made. */
  readonly onStep?: (done: number) => void;
}

/**
 * Computes a published result.
 * @throws {InputError} where its data are missing or damaged
 * @throws {NotConvergedError} where a world has no equilibrium
 */
export function replicate(result: ResultName, options: ReplicationOptions = {}): Replication {
  switch (result) {
    case 'nafta':
      return compared(result, naftaTables(naftaWorld(naftaData(options.data))), ['nafta']);
    case 'liberation-day':
      return compared(result, liberationDay(), ['liberation-day', 'liberation-day-map']);
    case 'ossa-2014':
      return compared(result, ossa(options), ['ossa-2014']);
  }
}

function compared(result: ResultName, figures: readonly ComputedFigure[], files: readonly string[]): Replication {
  const published = files.map(publishedTables);
  return {
    result,
    source: published[0]?.source ?? '',
    tables: published.flatMap(({ tables }) => tables).map((table) => compareTable(table, figures)),
  };
}

function liberationDay(): ComputedFigure[] {
  const cases = liberationDayCases(liberationDayData());
  return [...liberationDayTables(cases), ...liberationDayBalanced(cases), ...liberationDayInputs(cases)];
}

function ossa({ data, unprinted, onStep }: ReplicationOptions): ComputedFigure[] {
  const tables = ossaTextTables(data);
  let done = 0;
  const step = () => onStep?.(++done);
  const figures = [...ossaExamples(tables), ...ossaMainTables(tables, step)];
  if (!unprinted) return figures;
  figures.push(...ossaOtherTables(tables, true, 'main', step));
  for (const [row, elasticities] of Object.entries(OTHER_ELASTICITIES)) {
    for (const lobbying of [false, true]) {
      figures.push(...meansOnly(ossaOtherTables(tables, lobbying, elasticities, step), row));
    }
  }
  return figures;
}
