/** Duty paid at each border on the goods of each exporter. */

/**
 * Σj t[j][n][i] · M[j][n][i] in million USD, importers × exporters, exporter fastest.
 * @param tariffs ad valorem rates, J×N×N
 * @param flows sales net of tariff, J×N×N
 * @param n number of regions
 */
export function dutiesPaid(tariffs: Float64Array, flows: Float64Array, n: number): Float64Array {
  const paid = new Float64Array(n * n);
  for (let flow = 0; flow < flows.length; flow++) paid[flow % paid.length] += tariffs[flow] * flows[flow];
  return paid;
}
