/** The outcomes of a negotiation over issues with finitely many options each, numbered without being stored. */

/** Largest number of outcomes that can be listed: outcome indices are 32-bit integers. */
const MOST_OUTCOMES = 2 ** 31 - 1;

/**
 * All combinations of one option per issue. Issues and options are known by their position; an outcome is known by
 * its index in row-major order, the first issue varying slowest.
 */
export interface OutcomeSpace {
  /** Number of options of each issue. */
  readonly optionCounts: readonly number[];
  /** How far the outcome index moves when the option of an issue moves by one. */
  readonly strides: readonly number[];
  /** Number of outcomes, before any constraint. */
  readonly size: number;
}

/** Thrown when a space has more outcomes than can be listed (more than 2^31 − 1). */
export class TooManyOutcomesError extends RangeError {
  override readonly name = 'TooManyOutcomesError';
  /** @param count number of outcomes of the space, as a double */
  constructor(readonly count: number) {
    super(`too many outcomes to list: ${count}`);
  }
}

/**
 * The space of all combinations of options. No issues at all gives the one empty outcome.
 * @param optionCounts number of options of each issue, each a positive integer
 * @throws RangeError when a count is not a positive integer
 * @throws TooManyOutcomesError when there are more than 2^31 − 1 outcomes
 */
export function outcomeSpace(optionCounts: readonly number[]): OutcomeSpace {
  const strides = new Array<number>(optionCounts.length).fill(1);
  let size = 1;
  for (let issue = optionCounts.length - 1; issue >= 0; issue--) {
    const count = optionCounts[issue] ?? 0;
    if (!Number.isInteger(count) || count < 1) {
      throw new RangeError(`issue ${issue} has ${count} options; a positive integer is needed`);
    }
    strides[issue] = size;
    size *= count;
  }
  if (size > MOST_OUTCOMES) throw new TooManyOutcomesError(size);
  return { optionCounts: [...optionCounts], strides, size };
}

/** Number of combinations of options, as a double: exact below 2^53. */
export function outcomeTotal(optionCounts: readonly number[]): number {
  return optionCounts.reduce((product, count) => product * count, 1);
}

/** Orders outcomes as their indices do: less than 0 when the first comes first. */
export function compareOptions(a: readonly number[], b: readonly number[]): number {
  for (let issue = 0; issue < a.length; issue++) {
    const difference = a[issue]! - b[issue]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Index of an outcome in row-major order.
 * @param options the option of each issue
 * @throws RangeError when the options are not one valid option per issue
 */
export function outcomeIndex(space: OutcomeSpace, options: ArrayLike<number>): number {
  if (options.length !== space.optionCounts.length) {
    throw new RangeError(`${options.length} options given for ${space.optionCounts.length} issues`);
  }
  let index = 0;
  space.optionCounts.forEach((count, issue) => {
    const option = options[issue] ?? -1;
    if (!isPosition(option, count)) throw new RangeError(`issue ${issue} has no option ${option}`);
    index = index * count + option;
  });
  return index;
}

/**
 * The option of each issue in an outcome; the inverse of {@link outcomeIndex}.
 * @throws RangeError when there is no such outcome
 */
export function outcomeOptions(space: OutcomeSpace, index: number): number[] {
  if (!isPosition(index, space.size)) throw new RangeError(`there is no outcome ${index}`);
  return space.optionCounts.map((_, issue) => optionAt(space, index, issue));
}

/** Option of one issue in an outcome; the index and the issue must be valid. */
function optionAt(space: OutcomeSpace, index: number, issue: number): number {
  const stride = space.strides[issue] ?? 1;
  const count = space.optionCounts[issue] ?? 1;
  return Math.floor(index / stride) % count;
}

/**
 * Visits all outcomes in index order.
 * @param visit receives the index and the options; the options array is reused, so copy it to keep it
 */
export function forEachOutcome(space: OutcomeSpace, visit: (index: number, options: Int32Array) => void): void {
  const counts = Int32Array.from(space.optionCounts);
  const options = new Int32Array(counts.length);
  for (let index = 0; index < space.size; index++) {
    visit(index, options);
    for (let issue = counts.length - 1; issue >= 0; issue--) {
      const next = options[issue]! + 1;
      if (next < counts[issue]!) {
        options[issue] = next;
        break;
      }
      options[issue] = 0;
    }
  }
}

/** Whether a number is a valid position in a list of `length` entries. */
export function isPosition(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}
