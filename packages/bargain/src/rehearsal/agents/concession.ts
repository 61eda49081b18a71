/**
 * How far a party has conceded by a time: the time-dependent tactics (Faratin, Sierra and Jennings 1998, “Negotiation
 * decision functions for autonomous agents”, Robotics and Autonomous Systems 24, section 4.1).
 */

/** A family of time-dependent tactics. */
export interface Concession {
  /**
   * β of the paper: how early the party concedes. Below 1 late (boulware), 1 in a straight line, above 1 early
   * (conceder).
   */
  readonly exponent: number;
  /** κ of the paper: the share conceded at the start, from 0 to 1; above 0 with the exponential shape. 0 when left out. */
  readonly initial?: number;
  /** `polynomial` when left out: α = κ + (1 − κ) t^(1/β). `exponential`: α = exp((1 − t)^β ln κ). */
  readonly shape?: 'polynomial' | 'exponential';
}

/**
 * α(t): the share of the way from the most to the least that has been conceded.
 * @param elapsed t: share of the party's time that has passed, from 0 to 1
 * @throws RangeError when the parameters are out of range
 */
export function concededShare({ exponent, initial = 0, shape = 'polynomial' }: Concession, elapsed: number): number {
  if (!(exponent > 0 && Number.isFinite(exponent))) {
    throw new RangeError(`the exponent is ${exponent}; a positive number is needed`);
  }
  if (!(initial >= 0 && initial <= 1) || (shape === 'exponential' && initial === 0)) {
    const range = shape === 'exponential' ? 'above 0 and at most 1' : 'from 0 to 1';
    throw new RangeError(`the share conceded at the start is ${initial}; a number ${range} is needed`);
  }
  if (shape === 'exponential') return Math.exp((1 - elapsed) ** exponent * Math.log(initial));
  return initial + (1 - initial) * elapsed ** (1 / exponent);
}

/** The payoff a party asks for after conceding a share of the way from `highest` to `lowest`. */
export function targetAt(highest: number, lowest: number, conceded: number): number {
  // Written so that conceding everything gives the lowest exactly, and nothing the highest.
  return conceded >= 1 ? lowest : highest - conceded * (highest - lowest);
}
