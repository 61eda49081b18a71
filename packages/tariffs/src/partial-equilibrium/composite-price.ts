/**
 * The price of the composite in one market, exactly: one equation in one unknown, however many suppliers there are.
 *
 * Hats are ratios of after to before. τ = (1 + t′)/(1 + t), p exporter price, x = p̂ τ price to the buyer, P composite
 * price, θ base share of the supplier in what buyers spend, duty included. Each supplier's market clears when
 *
 *     supply  p̂^μ  =  demand  x^−σ P̂^(σ+ε)         (Armington 1969; Francois and Hall 2003, section 2)
 *
 * so that, in logarithms and with u = log P̂, the supplier's price relative to the composite, y = log(x / P̂), is
 *
 *     y(u) = ( μ log τ − (μ − ε) u ) / ( μ + σ ),   and with a given world price, μ = ∞, y(u) = log τ − u
 *
 * The composite is worth its parts, Σ θ e^((1−σ) y(u)) = 1. Written as a mean of y,
 *
 *     M(u) = log( Σ θ e^((1−σ) y(u)) ) / (1 − σ) = 0,      at σ = 1  M(u) = Σ θ y(u)
 *
 * M falls in u with slope −Σ s (μ − ε)/(μ + σ), s the shares in spending after the change, and bends one way only, so
 * that there is one root and Newton's method reaches it from anywhere, from one side after the first step. Where μ is the
 * same for all suppliers, infinite included, M is a straight line and the first step is the last.
 */

/** Memory for the market at hand; filled by the caller up to `state.count`. */
interface MarketMemory {
  /** θ, base shares in spending, summing to 1. */
  readonly shares: Float64Array;
  /** μ log τ / (μ + σ), or log τ. */
  readonly shifts: Float64Array;
  /** (μ − ε)/(μ + σ), or 1. */
  readonly slopes: Float64Array;
  /** y at the last u. */
  readonly relative: Float64Array;
  readonly state: {
    /** Suppliers with any sales. */
    count: number;
    /** 1 − σ. */
    exponent: number;
    /** u, the logarithm of the composite price. */
    logPrice: number;
    /** M(u). */
    mean: number;
    /** −M′(u). */
    fall: number;
    /** Largest part of any y, against which M is judged zero. */
    size: number;
    iterations: number;
  };
}

/** Memory for markets of up to so many suppliers. */
export function marketMemory(suppliers: number): MarketMemory {
  return {
    shares: new Float64Array(suppliers),
    shifts: new Float64Array(suppliers),
    slopes: new Float64Array(suppliers),
    relative: new Float64Array(suppliers),
    state: { count: 0, exponent: 0, logPrice: 0, mean: 0, fall: 1, size: 0, iterations: 0 },
  };
}

/** How a market came out: 0 solved; 1 iterations ran out; 2 a number left the finite ones. */
type SolveCode = 0 | 1 | 2;

/** |M| no larger than this part of the largest term is rounding. */
const ROUNDING = 1e-15;
/** And so is anything below this, where doubles run out of digits. */
const LEAST = 1e-300;
/** Where rounding keeps M from falling any further, the root is accepted up to this part of the largest term. */
const TOLERANCE = 1e-12;
/** Below this range of exponents the mean is taken from expm1, which keeps its digits as σ goes to 1. */
const NARROW = 0.5;

/** Finds u; it and y stay in the memory. */
export function solveCompositePrice(memory: MarketMemory, maxIterations: number): SolveCode {
  const { state } = memory;
  state.logPrice = 0;
  state.iterations = 0;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    evaluateMean(memory);
    const error = Math.abs(state.mean);
    if (!Number.isFinite(error)) return 2;
    if (error <= ROUNDING * state.size + LEAST || (error >= last && error <= TOLERANCE * state.size)) return 0;
    if (state.iterations >= maxIterations) return 1;
    last = error;
    state.logPrice += state.mean / state.fall;
    state.iterations++;
  }
}

/** M and −M′ at the present u. */
function evaluateMean({ shares, shifts, slopes, relative, state }: MarketMemory): void {
  const { count, exponent, logPrice } = state;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let size = 0;
  let centre = 0;
  for (let i = 0; i < count; i++) {
    const shift = shifts[i] as number;
    const move = (slopes[i] as number) * logPrice;
    const y = shift - move;
    relative[i] = y;
    centre += (shares[i] as number) * y;
    if (y < lowest) lowest = y;
    if (y > highest) highest = y;
    const part = Math.abs(shift) + Math.abs(move);
    if (part > size) size = part;
  }
  state.size = size;
  const narrow = (highest - lowest) * Math.abs(exponent) < NARROW;
  // Far apart, the largest term is taken out of the sum so that nothing overflows.
  const origin = narrow ? centre : exponent > 0 ? highest : lowest;
  let sum = 0;
  let fall = 0;
  for (let i = 0; i < count; i++) {
    const power = exponent * ((relative[i] as number) - origin);
    const share = shares[i] as number;
    const excess = narrow ? Math.expm1(power) : Math.exp(power);
    sum += share * excess;
    fall += share * (narrow ? 1 + excess : excess) * (slopes[i] as number);
  }
  const logSum = narrow ? Math.log1p(sum) : Math.log(sum);
  state.mean = exponent === 0 ? centre : origin + logSum / exponent;
  state.fall = fall / (narrow ? 1 + sum : sum);
}
