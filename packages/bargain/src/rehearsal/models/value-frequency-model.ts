/**
 * The frequency model of Agent Smith (Van Galen Last 2012, “Agent Smith: Opponent Model Estimation in Bilateral
 * Multi-Issue Negotiation”, in: New Trends in Agent-Based Complex Automated Negotiations, Springer): an issue matters
 * as much as the opponent is set on one option of it, and an option is liked as often as it is offered.
 */

import { sharesOfLargest } from './frequency-model.js';
import type { OpponentModel } from './modelled-preferences.js';

/** @param optionCounts number of options of each issue */
export function valueFrequencyModel(optionCounts: readonly number[]): OpponentModel {
  const counts = optionCounts.map((count) => new Float64Array(count));
  let offers = 0;
  return {
    observe(offer) {
      offers++;
      counts.forEach((count, issue) => {
        count[offer[issue]!]! += 1;
      });
    },
    preferences() {
      if (offers === 0) {
        return {
          weights: counts.map(() => 1 / counts.length),
          evaluations: counts.map((count) => new Float64Array(count.length).fill(1)),
        };
      }
      const most = counts.map((count) => Math.max(...count));
      const sum = most.reduce((a, b) => a + b, 0);
      return { weights: most.map((count) => count / sum), evaluations: counts.map(sharesOfLargest) };
    },
  };
}
