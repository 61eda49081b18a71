/** The figures of the view as tables to hand out: full figures, in both units, of both worlds and their difference. */

import type { TableData } from '../../design/downloads/table-data.js';
import { SECTOR_FIGURES, type VariantWorld } from '../../worker/effects-protocol.js';
import { type Change, REGION_FIGURES, rangeOf, regionChange, sectorChange } from './contrast.js';
import type { Pair } from './effects-context.js';
import type { FlowRow } from './flows/flow-rows.js';

const UNITS = [
  ['percent', 'percent'],
  ['musd', 'million USD'],
] as const;
const SIDES = ['A', 'B', 'A less B'] as const;

interface Ranges {
  readonly ones: readonly VariantWorld[] | undefined;
  readonly others: readonly VariantWorld[] | undefined;
}

/** Every figure of every region. */
export function regionTable(pair: Pair, { ones, others }: Ranges): TableData {
  const columns = REGION_FIGURES.flatMap((figure) =>
    [...SIDES, 'low', 'high'].flatMap((side) => UNITS.map(([, unit]) => ({ name: `${figure}, ${side}`, unit }))),
  );
  const rows = pair.one.regions.map((one, index) => {
    const other = pair.other.regions[index];
    return [
      one.region,
      ...REGION_FIGURES.flatMap((figure) => {
        const range = ones && others && rangeOf(figure, index, ones, others);
        return [
          regionChange(figure, one),
          other && regionChange(figure, other),
          other && regionChange(figure, one, other),
          range?.low,
          range?.high,
        ].flatMap(both);
      }),
    ];
  });
  return { columns: [{ name: 'region' }, ...columns], rows };
}

/** Every figure of every sector of one region. */
export function sectorTable(pair: Pair, sectors: readonly string[], region: number): TableData {
  const columns = SECTOR_FIGURES.flatMap((figure) =>
    SIDES.flatMap((side) => UNITS.map(([, unit]) => ({ name: `${figure}, ${side}`, unit }))),
  );
  const rows = sectors.map((code, index) => {
    const cell = region * sectors.length + index;
    return [
      code,
      ...SECTOR_FIGURES.flatMap((figure) =>
        [
          sectorChange(figure, cell, pair.one),
          sectorChange(figure, cell, pair.other),
          sectorChange(figure, cell, pair.one, pair.other),
        ].flatMap(both),
      ),
    ];
  });
  return { columns: [{ name: 'sector' }, ...columns], rows };
}

/** Levels before and after, by whatever names the rows. */
export function levelTable(name: string, unit: string, rows: readonly FlowRow[]): TableData {
  return {
    columns: [{ name }, { name: 'B', unit }, { name: 'A', unit }, { name: 'A less B', unit }],
    rows: rows.map(({ code, before, after }) => [code, before, after, after - before]),
  };
}

function both(change: Change | undefined): (number | null)[] {
  return UNITS.map(([unit]) => change?.[unit] ?? null);
}
