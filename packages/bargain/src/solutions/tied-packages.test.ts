import { expect, test } from 'vitest';
import { solveProblem } from '../solve.js';
import { tiedPackages } from './tied-packages.js';

test('all packages of all tied rows, made one at a time', () => {
  // Thirty issues of no interest to anyone, and one dollar to split: 3 × 2^30 packages have the largest sum.
  const nothing = Array.from({ length: 30 }, () => new Float64Array(4));
  const problem = {
    optionCounts: [3, ...nothing.map(() => 2)],
    parties: 2,
    constraints: [],
    payoffs: { issues: [Float64Array.of(0, 2, 1, 1, 2, 0), ...nothing] },
    disagreement: [0, 0],
  };
  const { outcomes, result } = solveProblem(problem);
  const { utilitarian, nash } = result;
  if (!utilitarian || !nash) throw new Error('there is a zone of agreement');
  expect(utilitarian).toMatchObject({ ties: 3 * 2 ** 30, tiedPoints: 3 });
  expect(utilitarian.tiedRows).toHaveLength(3);
  const seen = new Set<string>();
  for (const options of tiedPackages(nash, outcomes)) {
    expect(options[0]).toBe(1);
    seen.add(options.join());
    if (seen.size === 1000) break;
  }
  expect(seen.size).toBe(1000);
});
