/** Classes of a diverging scale with zero in the middle: bounds from the series 1, 3, 10, the same either side. */

/** Classes on each side of the middle. */
export const CLASSES = 4;

/** Bounds of the classes from the innermost outwards; the last holds the largest value. */
export function classBounds(values: readonly number[]): number[] {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const top = largest > 0 ? Math.ceil(2 * Math.log10(largest) - 0.05) : 0;
  return Array.from({ length: CLASSES + 1 }, (_, index) => step(top - CLASSES + index));
}

/** Class of a value: 0 in the middle, to CLASSES for gains and −CLASSES for losses. */
export function classOf(value: number, bounds: readonly number[]): number {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return 0;
  const inside = bounds.slice(0, CLASSES).filter((bound) => size >= bound).length;
  return inside === 0 ? 0 : Math.sign(value) * inside;
}

/** …, 0.1, 0.3, 1, 3, 10, … */
function step(half: number): number {
  const whole = Math.floor(half / 2);
  return Number(`${half % 2 === 0 ? 1 : 3}e${whole}`);
}
