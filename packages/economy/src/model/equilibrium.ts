/** The solved world after a shock, or how far the solver got. */

/** A converged equilibrium. Hats are ratios to the base year; levels are in million USD with world labour income fixed. */
export interface Equilibrium {
  readonly status: 'converged';
  readonly iterations: number;
  /** Largest change of the logarithm of any wage, unit cost or expenditure in one more pass. */
  readonly residual: number;
  /** Largest excess demand for labour in any region, over that region's value added (Walras's law). */
  readonly walras: number;
  /** ŵ, N. */
  readonly wages: Float64Array;
  /** ĉ unit cost, N×J. */
  readonly unitCosts: Float64Array;
  /** P̂ price index of each sector at the buyer, N×J. */
  readonly priceIndices: Float64Array;
  /** X′, N×J. */
  readonly expenditure: Float64Array;
  /** Y′ sales net of tariff and of what the destination's distribution keeps, N×J. */
  readonly output: Float64Array;
  /** What labour earns by sector, distribution included, N×J. */
  readonly labourIncome: Float64Array;
  /** L̂ labour supplied, N. */
  readonly labour: Float64Array;
  /** R′ tariff revenue, N. */
  readonly tariffRevenue: Float64Array;
  /** D′ deficits, as the deficit rule leaves them, N. */
  readonly deficits: Float64Array;
  /** I′ final expenditure, N. */
  readonly income: Float64Array;
}

/** No equilibrium was reached: numbers are withheld. */
export interface NotConverged {
  /** `stalled`: the iterations ran out; `diverged`: a price or an income left the positive numbers. */
  readonly status: 'stalled' | 'diverged';
  readonly iterations: number;
  /** Best residual seen; NaN when none was finite. */
  readonly residual: number;
  /** What happened, in a sentence. */
  readonly message: string;
}

export type Outcome = Equilibrium | NotConverged;

/** Thrown by callers that cannot go on without an equilibrium. */
export class NotConvergedError extends Error {
  override readonly name = 'NotConvergedError';
  constructor(readonly outcome: NotConverged) {
    super(outcome.message);
  }
}

/** The equilibrium, or a {@link NotConvergedError}. */
export function assertConverged(outcome: Outcome): Equilibrium {
  if (outcome.status !== 'converged') throw new NotConvergedError(outcome);
  return outcome;
}
