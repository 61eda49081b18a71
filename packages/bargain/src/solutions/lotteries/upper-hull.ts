/** The frontier of lotteries between two parties. */

/**
 * Vertices of the Pareto part of the convex hull, by Andrew's monotone chain (1979, Information Processing Letters 9).
 * @param points points × 2, none dominated and no two equal
 * @returns positions of the vertices, from the best for the second party to the best for the first
 */
export function upperHull(points: Float64Array): Int32Array {
  const order = Int32Array.from({ length: points.length / 2 }, (_, i) => i).sort(
    (a, b) => points[a * 2]! - points[b * 2]!,
  );
  const hull: number[] = [];
  for (const next of order) {
    while (hull.length >= 2 && !turnsRight(points, hull[hull.length - 2]!, hull[hull.length - 1]!, next)) hull.pop();
    hull.push(next);
  }
  return Int32Array.from(hull);
}

function turnsRight(points: Float64Array, a: number, b: number, c: number): boolean {
  const [ax, ay] = [points[a * 2]!, points[a * 2 + 1]!];
  const [bx, by] = [points[b * 2]!, points[b * 2 + 1]!];
  return (bx - ax) * (points[c * 2 + 1]! - ay) < (by - ay) * (points[c * 2]! - ax);
}
