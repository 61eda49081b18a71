/** What the bargain view shows, as part of the address: the packages selected on the chart. */

/** Payoffs from and to of the two parties on the chart, million USD a year against no deal. */
export interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface BargainAddress {
  readonly box: Box | undefined;
}

export const BARGAIN_ADDRESS: BargainAddress = { box: undefined };

/** Reads one part of a query; undefined when it says nothing that can be read about the bargain. */
export function readBargain(key: string, value: string | undefined): Partial<BargainAddress> | undefined {
  if (key !== 'box' || !value) return undefined;
  const [x0, x1, y0, y1, ...more] = value.split('_').map((part) => (part === '' ? Number.NaN : Number(part)));
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined || more.length > 0) return undefined;
  if (![x0, x1, y0, y1].every(Number.isFinite) || x0 > x1 || y0 > y1) return undefined;
  return { box: { x: [x0, x1], y: [y0, y1] } };
}

/** The parts of a query that say what differs from {@link BARGAIN_ADDRESS}. */
export function writeBargain({ box }: BargainAddress): string[] {
  return box ? [`box=${[...box.x, ...box.y].join('_')}`] : [];
}
