/** What the balance moved: each cell that ends well away from its prior, as a table to read. */

import type { BalancedCell } from './balance.js';
import type { World } from './world.js';

/** A cell is listed when it moved by more than this share and this amount in million USD. */
const SHARE = 0.05;
const AMOUNT = 1000;

type Kind = 'final demand' | 'sales at home' | 'trade';

function kindOf({ importer, exporter }: BalancedCell): Kind {
  if (exporter === undefined) return 'final demand';
  return exporter === importer ? 'sales at home' : 'trade';
}

/** CSV of the cells that moved, the largest moves first within each kind. */
export function movedCells(world: World, cells: readonly BalancedCell[]): string {
  const kinds: readonly Kind[] = ['final demand', 'sales at home', 'trade'];
  const rows = cells
    .map((cell) => ({ cell, kind: kindOf(cell), change: cell.value - cell.prior }))
    .filter(({ cell, change }) => Math.abs(change) > AMOUNT && Math.abs(change) > SHARE * cell.prior)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Math.abs(b.change) - Math.abs(a.change));
  return [
    'kind,exporter,importer,sector,prior_musd,balanced_musd,change_musd,change_pct',
    ...rows.map(({ cell, kind, change }) =>
      [
        kind,
        cell.exporter === undefined ? '' : world.regions[cell.exporter]!.code,
        world.regions[cell.importer]!.code,
        world.sectors[cell.sector]!.code,
        cell.prior.toFixed(0),
        cell.value.toFixed(0),
        change.toFixed(0),
        ((100 * change) / cell.prior).toFixed(1),
      ].join(','),
    ),
    '',
  ].join('\n');
}

/** For each kind: how many cells, their sum, and how much of it lies elsewhere than in the prior. */
export function movedSummary(cells: readonly BalancedCell[]): string {
  const sums = new Map<Kind, { count: number; total: number; moved: number }>();
  for (const cell of cells) {
    const kind = kindOf(cell);
    const sum = sums.get(kind) ?? { count: 0, total: 0, moved: 0 };
    sums.set(kind, {
      count: sum.count + 1,
      total: sum.total + cell.value,
      moved: sum.moved + Math.abs(cell.value - cell.prior) / 2,
    });
  }
  return [...sums]
    .map(
      ([kind, { count, total, moved }]) =>
        `${kind}: ${count} cells, ${(total / 1e6).toFixed(2)} tn USD, ${((100 * moved) / total).toFixed(2)} % moved`,
    )
    .join('; ');
}
