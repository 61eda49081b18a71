/**
 * RAS: a table brought to known row and column sums by scaling its rows and columns in turn (Stone 1961; Deming and
 * Stephan 1940; Bacharach 1970, Biproportional Matrices and Input–Output Change). Of all tables with these sums it is
 * the nearest to the first one in cross-entropy. Zeros stay zeros.
 */

/** How {@link biproportional} ended. */
export interface BiproportionalResult {
  /** The scaled table, row-major. */
  readonly values: Float64Array;
  readonly iterations: number;
  /** Largest miss of a row or column sum, relative to the sum of the whole table. */
  readonly residual: number;
  readonly converged: boolean;
}

/** When {@link biproportional} may stop. */
export interface BiproportionalOptions {
  /** Largest residual that counts as met; 1e-12 unless told. */
  readonly tolerance?: number;
  /** Most rounds over rows and columns; 10,000 unless told. */
  readonly maxIterations?: number;
}

/**
 * Scales the rows and columns of a table to known sums.
 * @param table not negative, row-major, as many rows as `rowSums` and as many columns as `columnSums`
 * @param rowSums not negative
 * @param columnSums not negative, adding up to what `rowSums` add up to
 * @returns `converged` false when the zeros of the table leave no way to meet the sums
 * @throws RangeError when the lengths do not agree or a number is negative or not finite
 */
export function biproportional(
  table: Float64Array,
  rowSums: Float64Array,
  columnSums: Float64Array,
  { tolerance = 1e-12, maxIterations = 10_000 }: BiproportionalOptions = {},
): BiproportionalResult {
  const rows = rowSums.length;
  const columns = columnSums.length;
  if (table.length !== rows * columns) {
    throw new RangeError(`${rows} × ${columns} cells expected, ${table.length} given`);
  }
  for (const numbers of [table, rowSums, columnSums]) {
    const wrong = numbers.find((value) => !(value >= 0) || !Number.isFinite(value));
    if (wrong !== undefined) throw new RangeError(`a number of at least zero expected, ${wrong} given`);
  }
  const values = table.slice();
  const sumOf = (sums: Float64Array) => sums.reduce((sum, value) => sum + value, 0);
  const total = Math.max(sumOf(rowSums), sumOf(columnSums));
  let residual = 0;
  for (let iteration = 0; ; iteration++) {
    scaleLines(values, columnSums, 1, rows, columns);
    // Columns are met after their own scaling, unless they are empty, so both are measured before the rows are scaled.
    residual =
      total === 0
        ? 0
        : Math.max(miss(values, rowSums, columns, columns, 1), miss(values, columnSums, 1, rows, columns)) / total;
    if (residual <= tolerance) return { values, iterations: iteration, residual, converged: true };
    if (iteration >= maxIterations) return { values, iterations: iteration, residual, converged: false };
    scaleLines(values, rowSums, columns, columns, 1);
  }
}

/** Scales each line (a row or a column) to its sum; a line of zeros stays one. */
function scaleLines(values: Float64Array, sums: Float64Array, from: number, length: number, step: number): void {
  for (let line = 0; line < sums.length; line++) {
    const sum = lineSum(values, line * from, length, step);
    if (sum === 0) continue;
    const factor = sums[line] / sum;
    for (let k = 0, cell = line * from; k < length; k++, cell += step) values[cell] *= factor;
  }
}

function miss(values: Float64Array, sums: Float64Array, from: number, length: number, step: number): number {
  let largest = 0;
  for (let line = 0; line < sums.length; line++) {
    largest = Math.max(largest, Math.abs(lineSum(values, line * from, length, step) - sums[line]));
  }
  return largest;
}

function lineSum(values: Float64Array, start: number, length: number, step: number): number {
  let sum = 0;
  for (let k = 0, cell = start; k < length; k++, cell += step) sum += values[cell];
  return sum;
}
