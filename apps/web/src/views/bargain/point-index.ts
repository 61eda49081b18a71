/** Finds the point nearest to a place on the chart. */

const CELL = 24;

export interface PointIndex {
  /** Index of the nearest point within a distance in pixels; undefined when there is none. */
  nearest(x: number, y: number, within: number): number | undefined;
}

/** @param xs @param ys positions in pixels, not negative */
export function pointIndex(xs: ArrayLike<number>, ys: ArrayLike<number>): PointIndex {
  const cells = new Map<number, number[]>();
  const key = (column: number, row: number) => row * 65_536 + column;
  for (let index = 0; index < xs.length; index++) {
    const cell = key(Math.floor((xs[index] ?? 0) / CELL), Math.floor((ys[index] ?? 0) / CELL));
    const found = cells.get(cell);
    if (found) found.push(index);
    else cells.set(cell, [index]);
  }
  return {
    nearest(x, y, within) {
      let best: number | undefined;
      let least = within * within;
      for (let row = Math.floor((y - within) / CELL); row <= Math.floor((y + within) / CELL); row++) {
        for (let column = Math.floor((x - within) / CELL); column <= Math.floor((x + within) / CELL); column++) {
          for (const index of cells.get(key(column, row)) ?? []) {
            const distance = ((xs[index] ?? 0) - x) ** 2 + ((ys[index] ?? 0) - y) ** 2;
            if (distance < least || (distance === least && best === undefined)) {
              best = index;
              least = distance;
            }
          }
        }
      }
      return best;
    },
  };
}
