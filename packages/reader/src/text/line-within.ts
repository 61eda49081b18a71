/**
 * Where the line of an offset begins, looked for no further back than `reach`: a line may be the whole text.
 * @returns the offset after the line break, or `offset - reach` where there is none between; never below 0
 */
export function lineStartWithin(text: string, offset: number, reach: number): number {
  const floor = Math.max(0, offset - reach);
  return floor + text.slice(floor, offset).lastIndexOf('\n') + 1;
}
