/**
 * Shares of sales that pay for distribution at the destination, inside and outside one country.
 *
 * The world is two: k (1 the rest, 2 the country). ν is such that the part of spending that stays with local labour,
 * at home and abroad, averages to what surveys of marketing costs say for each of them. Source: Ignatenko,
 * Lashkaripour, Macedoni and Simonovska (2025), Journal of International Economics 157, calibration of ν, as their
 * program solves it.
 */

/** Targets: average share of the rest's and of the country's spending that pays distribution at the destination. */
const TARGETS = { rest: 0.12, country: 0.26 };
const TOLERANCE = 1e-14;
const MAX_ITERATIONS = 500;

/**
 * @param trade X[importer][exporter] between countries, N×N; entries on the diagonal are ignored
 * @param gdp income of each country in the same unit, N
 * @param country index of the country that is told from the rest
 * @returns ν of the rest and of the country
 */
export function distributionShares(
  trade: Float64Array,
  gdp: Float64Array,
  country: number,
): { readonly rest: number; readonly country: number } {
  const n = gdp.length;
  let within = 0;
  let sold = 0;
  let bought = 0;
  let restIncome = 0;
  for (let importer = 0; importer < n; importer++) {
    if (importer !== country) restIncome += gdp[importer];
    for (let exporter = 0; exporter < n; exporter++) {
      if (importer === exporter) continue;
      const value = trade[importer * n + exporter];
      if (exporter === country) sold += value;
      else if (importer === country) bought += value;
      else within += value;
    }
  }
  let rest = 0.1;
  let own = 0.24;
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const restSpending = restIncome + (1 - rest) * (within + sold - (1 - rest) * within - (1 - own) * bought);
    const ownSpending = gdp[country] + (1 - own) * (bought - (1 - rest) * sold);
    const restAtHome = (restSpending - sold) / (restSpending - sold + bought);
    const ownAtHome = (ownSpending - bought) / (ownSpending - bought + sold);
    // (1 − r₁₁) ν₂ + r₁₁ ν₁ = 0.12 and r₂₂ ν₂ + (1 − r₂₂) ν₁ = 0.26
    const determinant = restAtHome * ownAtHome - (1 - restAtHome) * (1 - ownAtHome);
    const nextRest = Math.max(0, (ownAtHome * TARGETS.rest - (1 - restAtHome) * TARGETS.country) / determinant);
    const nextOwn = Math.max(0, (restAtHome * TARGETS.country - (1 - ownAtHome) * TARGETS.rest) / determinant);
    const change = Math.max(Math.abs(nextRest - rest), Math.abs(nextOwn - own));
    rest = nextRest;
    own = nextOwn;
    if (change < TOLERANCE) return { rest, country: own };
  }
  throw new RangeError('the shares that pay for distribution were not found: trade and incomes do not fit together');
}
