/** Weights from trade-offs: what gain on one issue makes up for what loss on another. */

import { didYouMean } from '@parley/input';
import type { ScenarioIssue } from '../scenario/scenario.js';
import { checkIssueNames } from './elicited-weights.js';
import {
  checkConnected,
  logLeastSquares,
  type RatioStatement,
  type RatioWeights,
  ratioWeights,
} from './ratio-statements.js';

/** “Going from `from` to `to` on this issue”, options by name. */
export interface OptionMove {
  readonly issue: string;
  readonly from: string;
  readonly to: string;
}

/** A statement of indifference: the gain is worth the loss. */
export interface TradeOff {
  readonly gain: OptionMove;
  /** With two options in `to`, the answer is unsure: the gain is worth going to the first, not worth beyond the second. */
  readonly loss: Omit<OptionMove, 'to'> & { readonly to: string | readonly [atLeast: string, atMost: string] };
}

/** Factor by which a statement of indifference may be wrong when nothing else is said. */
const TOLERANCE = 1.1;

/**
 * Weights from indifference (Keeney and Raiffa 1976, Decisions with Multiple Objectives, ch. 3): a gain of Δvᵢ on issue
 * i worth a loss of Δvⱼ on issue j says wᵢ Δvᵢ = wⱼ Δvⱼ. Central weights by least squares in logarithms when there are
 * more statements than needed; ranges over all weights under which no statement is wrong by more than the tolerance.
 * @param evaluations value of each option of each issue; the weights are those of these evaluations
 * @param tolerance factor ≥ 1 (default 1.1)
 * @throws RangeError when a statement names an unknown issue or option, gains or loses nothing by the evaluations, is
 *   about one issue, or when statements do not connect all issues
 */
export function tradeOffWeights(
  issues: readonly ScenarioIssue[],
  evaluations: readonly ArrayLike<number>[],
  tradeOffs: readonly TradeOff[],
  tolerance = TOLERANCE,
): RatioWeights {
  const names = issues.map(({ name }) => name);
  checkIssueNames(names);
  const optionValue = (issue: number, option: string, position: number): number => {
    const { name, options } = issues[issue]!;
    const at = options.indexOf(option);
    if (at < 0) throw unknown(`statement ${position + 1}: ${name} has no option ${option}`, option, options);
    return evaluations[issue]![at]!;
  };
  const issueAt = (name: string, position: number): number => {
    const at = names.indexOf(name);
    if (at < 0) throw unknown(`statement ${position + 1}: there is no issue ${name}`, name, names);
    return at;
  };
  const statements = tradeOffs.map(({ gain, loss }, position): RatioStatement => {
    const first = issueAt(gain.issue, position);
    const second = issueAt(loss.issue, position);
    if (first === second) throw new RangeError(`statement ${position + 1} trades ${gain.issue} for itself`);
    const gained = optionValue(first, gain.to, position) - optionValue(first, gain.from, position);
    const [least, most] = typeof loss.to === 'string' ? [loss.to, loss.to] : loss.to;
    const start = optionValue(second, loss.from, position);
    const low = start - optionValue(second, least, position);
    const high = start - optionValue(second, most, position);
    if (!(gained > 0)) throw new RangeError(`statement ${position + 1}: ${gain.to} is no gain over ${gain.from}`);
    if (!(low >= 0 && high >= low && high > 0)) {
      throw new RangeError(`statement ${position + 1}: from ${loss.from} to ${least} – ${most} is no growing loss`);
    }
    return { first, second, low: low / gained, central: (low + high) / 2 / gained, high: high / gained };
  });
  checkConnected(names, statements);
  return ratioWeights(names, statements, logLeastSquares(names.length, statements), tolerance);
}

function unknown(message: string, name: string, known: readonly string[]): RangeError {
  const hint = didYouMean(name, known);
  return new RangeError(hint === undefined ? message : `${message} (${hint})`);
}
