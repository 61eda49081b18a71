/** The country that a report is on: “the government” and “the farmers' union” of a report on Ecuador's talks with Washington are Ecuador's. */

/** Sides that the talks of many countries are with: named often, they are no home of whoever speaks. */
const WITH_MANY: ReadonlySet<string> = new Set(['USA', 'EU', 'CHN']);

/** Fewest mentions that make a country the one a report is on, and how often the next may be named beside it. */
const FEWEST = 4;
const NEXT_SHARE = 0.5;

/** A side of many talks named more often than this beside it leaves it a country told of by the way. */
const MOST_BESIDE = 1.5;

/**
 * The country that a report is on beside the United States, the Union or China; null where it is on several, or on none.
 * @param named how often each economy is named
 */
export function homeOfReport(named: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...named].filter(([economy]) => !WITH_MANY.has(economy)).sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < FEWEST || (second?.[1] ?? 0) > first[1] * NEXT_SHARE) return null;
  const beside = Math.max(0, ...[...WITH_MANY].map((economy) => named.get(economy) ?? 0));
  return beside > first[1] * MOST_BESIDE ? null : first[0];
}
