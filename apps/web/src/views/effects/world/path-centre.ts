/** Where a shape is, for its label. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle and area of the largest ring of an SVG path of straight lines. */
export function largestRing(path: string): { centre: Point; area: number } {
  let best = { centre: { x: 0, y: 0 }, area: 0 };
  for (const ring of path.split('M').slice(1)) {
    const points = ring
      .replace(/Z/g, '')
      .split('L')
      .map((pair) => pair.split(',').map(Number))
      .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y }));
    const found = ringOf(points);
    if (found.area > best.area) best = found;
  }
  return best;
}

/** By the shoelace formula. */
function ringOf(points: readonly Point[]): { centre: Point; area: number } {
  let [twice, x, y] = [0, 0, 0];
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    const cross = from.x * to.y - to.x * from.y;
    twice += cross;
    x += (from.x + to.x) * cross;
    y += (from.y + to.y) * cross;
  });
  if (!(Math.abs(twice) > 0)) return { centre: { x: 0, y: 0 }, area: 0 };
  return { centre: { x: x / (3 * twice), y: y / (3 * twice) }, area: Math.abs(twice) / 2 };
}
