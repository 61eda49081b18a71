/**
 * Line search for a step that satisfies the strong Wolfe conditions (Moré and Thuente 1994, ACM Trans. Math. Softw.
 * 20(3)), asked one trial at a time: the caller evaluates, {@link advanceSearch} answers.
 *
 * Two additions. A trial whose value is not finite is stepped back from and never reached again. And near a minimum,
 * where differences of values drown in rounding, the slope alone may tell that a step is good (the approximate Wolfe
 * conditions of Hager and Zhang 2005, SIAM J. Optim. 16(1), eq. 2.9).
 */

/** Fraction of the decrease promised by the slope at the start that has to be had. */
const SUFFICIENT_DECREASE = 1e-3;
/** Fraction of the slope at the start that may be left. */
const SLOPE_LEFT = 0.9;
/** Relative width of the bracket at which the search ends. */
const NARROW = 0.1;
/** Most trials of one search. */
const MOST_TRIALS = 20;
/** A step from which the value is not finite is cut to this part. */
const STEP_BACK = 0.25;
/** How far a value may be above the first one and still equal it up to rounding, relative. */
const ROUNDING = 1e-14;

/** What to do after a trial: evaluate at `step` again, take the trial just made, or give up and use `bestStep`. */
export type SearchAnswer = 'evaluate' | 'accept' | 'stop';

/** State of one search along x + step · direction. */
export interface LineSearch {
  /** The trial to evaluate. */
  step: number;
  /** Step with the least value so far; 0 is the start. */
  bestStep: number;
  bestValue: number;
  /** @internal */ bestSlope: number;
  /** @internal other end of the bracket */ otherStep: number;
  /** @internal */ otherValue: number;
  /** @internal */ otherSlope: number;
  /** @internal */ bracketed: boolean;
  /** @internal still looking for a step with sufficient decrease and slope not negative */ firstStage: boolean;
  /** @internal */ startValue: number;
  /** @internal */ startSlope: number;
  /** @internal */ shortest: number;
  /** @internal */ longest: number;
  /** @internal */ largestStep: number;
  /** @internal least step known to have no value */ unusable: number;
  /** @internal */ width: number;
  /** @internal */ widthBefore: number;
  /** @internal */ trials: number;
}

/** Memory for searches. */
export function lineSearch(): LineSearch {
  return {
    step: 0,
    bestStep: 0,
    bestValue: 0,
    bestSlope: 0,
    otherStep: 0,
    otherValue: 0,
    otherSlope: 0,
    bracketed: false,
    firstStage: true,
    startValue: 0,
    startSlope: 0,
    shortest: 0,
    longest: 0,
    largestStep: 0,
    unusable: 0,
    width: 0,
    widthBefore: 0,
    trials: 0,
  };
}

/**
 * Begins a search; `step` holds the first trial.
 * @param value value at step 0
 * @param slope derivative along the direction at step 0, negative
 * @param first first trial, in (0, largest]
 * @param largest largest step allowed
 */
export function startSearch(search: LineSearch, value: number, slope: number, first: number, largest: number): void {
  search.step = first;
  search.bestStep = 0;
  search.bestValue = value;
  search.bestSlope = slope;
  search.otherStep = 0;
  search.otherValue = value;
  search.otherSlope = slope;
  search.bracketed = false;
  search.firstStage = true;
  search.startValue = value;
  search.startSlope = slope;
  search.shortest = 0;
  search.longest = 5 * first;
  search.largestStep = largest;
  search.unusable = Number.POSITIVE_INFINITY;
  search.width = largest;
  search.widthBefore = 2 * largest;
  search.trials = 0;
}

/**
 * Takes in the trial at `step` and chooses the next.
 * @param value value at `step`
 * @param slope derivative along the direction at `step` (not used when the value is not finite)
 */
export function advanceSearch(search: LineSearch, value: number, slope: number): SearchAnswer {
  const { step, startValue, startSlope } = search;
  search.trials++;
  if (!Number.isFinite(value) || !Number.isFinite(slope)) {
    search.unusable = Math.min(search.unusable, step);
    search.step = search.bestStep + STEP_BACK * (step - search.bestStep);
    return search.trials < MOST_TRIALS && search.step !== search.bestStep ? 'evaluate' : 'stop';
  }
  const promised = SUFFICIENT_DECREASE * startSlope;
  const allowed = startValue + step * promised;
  if (search.firstStage && value <= allowed && slope >= 0) search.firstStage = false;
  const flatEnough = Math.abs(slope) <= -SLOPE_LEFT * startSlope;
  if (value <= allowed && flatEnough) return 'accept';
  const sameValue = value <= startValue + ROUNDING * Math.abs(startValue);
  if (sameValue && flatEnough && slope <= (2 * SUFFICIENT_DECREASE - 1) * startSlope) return 'accept';
  if (step === search.largestStep && value <= allowed && slope <= promised) return 'accept';
  if (search.trials >= MOST_TRIALS) return end(search, step, value);
  if (search.bracketed) {
    const atEdge = step <= search.shortest || step >= search.longest;
    if (atEdge || search.longest - search.shortest <= NARROW * search.longest) return end(search, step, value);
  }

  // Until a step with sufficient decrease is found, the function less its promised decrease guides the choice.
  if (search.firstStage && value <= search.bestValue && value > allowed) {
    search.bestValue -= search.bestStep * promised;
    search.otherValue -= search.otherStep * promised;
    search.bestSlope -= promised;
    search.otherSlope -= promised;
    chooseStep(search, value - step * promised, slope - promised);
    search.bestValue += search.bestStep * promised;
    search.otherValue += search.otherStep * promised;
    search.bestSlope += promised;
    search.otherSlope += promised;
  } else chooseStep(search, value, slope);

  if (search.bracketed) {
    const span = Math.abs(search.otherStep - search.bestStep);
    if (span >= 0.66 * search.widthBefore) search.step = search.bestStep + 0.5 * (search.otherStep - search.bestStep);
    search.widthBefore = search.width;
    search.width = span;
    search.shortest = Math.min(search.bestStep, search.otherStep);
    search.longest = Math.max(search.bestStep, search.otherStep);
  } else {
    search.shortest = search.step + 1.1 * (search.step - search.bestStep);
    search.longest = search.step + 4 * (search.step - search.bestStep);
  }
  search.step = Math.min(Math.max(search.step, 0), search.largestStep);
  if (search.step >= search.unusable) search.step = search.bestStep + 0.5 * (search.unusable - search.bestStep);
  if (search.bracketed) {
    const atEdge = search.step <= search.shortest || search.step >= search.longest;
    if (atEdge || search.longest - search.shortest <= NARROW * search.longest) return 'stop';
  }
  return search.step === search.bestStep ? 'stop' : 'evaluate';
}

/** The end without the Wolfe conditions: the last trial is taken if it is the best. */
function end(search: LineSearch, step: number, value: number): SearchAnswer {
  if (value > search.bestValue) return 'stop';
  search.bestStep = step;
  search.bestValue = value;
  return 'accept';
}

/** Safeguarded cubic or quadratic step, and the new bracket (Moré and Thuente 1994, section 4). */
function chooseStep(search: LineSearch, value: number, slope: number): void {
  const { step, bestStep, bestValue, bestSlope, otherStep, otherValue, otherSlope } = search;
  const turned = slope * Math.sign(bestSlope) < 0;
  const secant = step + (slope / (slope - bestSlope)) * (bestStep - step);
  let chosen: number;
  if (value > bestValue) {
    // A higher value: the minimum is bracketed, and nearer the best point.
    const cubic = bestStep + cubicFraction(bestStep, bestValue, bestSlope, step, value, slope) * (step - bestStep);
    const fall = (bestValue - value) / (step - bestStep);
    const quadratic = bestStep + (bestSlope / (fall + bestSlope) / 2) * (step - bestStep);
    chosen = Math.abs(cubic - bestStep) < Math.abs(quadratic - bestStep) ? cubic : cubic + (quadratic - cubic) / 2;
    search.bracketed = true;
  } else if (turned) {
    // A lower value and a slope of the other sign: bracketed as well.
    const cubic = step + cubicFraction(step, value, slope, bestStep, bestValue, bestSlope) * (bestStep - step);
    chosen = Math.abs(cubic - step) > Math.abs(secant - step) ? cubic : secant;
    search.bracketed = true;
  } else if (Math.abs(slope) < Math.abs(bestSlope)) {
    // A lower value and a gentler slope: the cubic may have its minimum behind the step, or none.
    const beyond = step > bestStep ? search.longest : search.shortest;
    const fraction = cubicFraction(step, value, slope, bestStep, bestValue, bestSlope);
    const cubic = fraction < 0 ? step + fraction * (bestStep - step) : beyond;
    const cubicNearer = Math.abs(cubic - step) < Math.abs(secant - step);
    if (search.bracketed) {
      chosen = cubicNearer ? cubic : secant;
      const guard = step + 0.66 * (otherStep - step);
      chosen = step > bestStep ? Math.min(guard, chosen) : Math.max(guard, chosen);
    } else {
      chosen = Math.min(Math.max(cubicNearer ? secant : cubic, search.shortest), search.longest);
    }
  } else if (search.bracketed) {
    // A lower value and a slope no gentler: between here and the other end.
    chosen = step + cubicFraction(step, value, slope, otherStep, otherValue, otherSlope) * (otherStep - step);
  } else chosen = step > bestStep ? search.longest : search.shortest;

  if (value > bestValue) {
    search.otherStep = step;
    search.otherValue = value;
    search.otherSlope = slope;
  } else {
    if (turned) {
      search.otherStep = bestStep;
      search.otherValue = bestValue;
      search.otherSlope = bestSlope;
    }
    search.bestStep = step;
    search.bestValue = value;
    search.bestSlope = slope;
  }
  search.step = chosen;
}

/** Where the cubic through both points with these slopes has its minimum: as a fraction of the way from p to q. */
function cubicFraction(p: number, valueP: number, slopeP: number, q: number, valueQ: number, slopeQ: number): number {
  const theta = (3 * (valueP - valueQ)) / (q - p) + slopeP + slopeQ;
  const scale = Math.max(Math.abs(theta), Math.abs(slopeP), Math.abs(slopeQ));
  const root = Math.sqrt(Math.max(0, (theta / scale) ** 2 - (slopeP / scale) * (slopeQ / scale)));
  const gamma = q < p ? -scale * root : scale * root;
  return (gamma - slopeP + theta) / (gamma - slopeP + gamma + slopeQ);
}
