import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BargainingProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { solveWithout } from './linkage.js';
import { logroll } from './logrolling.fixture.js';
import { shapleyLinkage } from './shapley-linkage.js';

describe('shapleyLinkage', () => {
  test('two issues that only work together share what they bring', () => {
    const found = shapleyLinkage(logroll, { off: [0, 0], solution: 'nash' });
    expect(found?.issues.map(({ gains }) => gains)).toEqual([
      [1.5, 1],
      [1.5, 1],
    ]);
  });

  test('values of the contested issue alone are its linkage value', () => {
    fc.assert(
      fc.property(problemCases, ({ problem, off }) => {
        const options = { off, solution: 'utilitarian' } as const;
        const found = shapleyLinkage(problem, { ...options, issues: [0] });
        const [all, without] = [solveWithout(problem, options, []), solveWithout(problem, options, [0])];
        expect(found?.issues[0]?.gains).toEqual(all.payoffs?.map((payoff, p) => payoff - (without.payoffs?.[p] ?? 0)));
      }),
    );
  });

  test('they add up to what all issues bring, and equal averages over all orders', () => {
    fc.assert(
      fc.property(problemCases, fc.constantFrom('nash', 'utilitarian', 'egalitarian'), ({ problem, off }, solution) => {
        const options = { off, solution };
        const found = shapleyLinkage(problem, options);
        if (!found) return expect.unreachable('these solutions are defined wherever there is a zone');
        for (let party = 0; party < problem.parties; party++) {
          const sum = found.issues.reduce((total, { gains }) => total + (gains[party] ?? 0), 0);
          expect(sum).toBeCloseTo((found.all.payoffs?.[party] ?? 0) - (found.none.payoffs?.[party] ?? 0), 9);
        }
        const orders = permutations([...off.keys()]);
        for (const { issue, gains } of found.issues) {
          for (let party = 0; party < problem.parties; party++) {
            const steps = orders.map((order) => {
              const place = order.indexOf(issue);
              const payoffWith = (on: number[]) =>
                solveWithout(
                  problem,
                  options,
                  [...off.keys()].filter((i) => !on.includes(i)),
                ).payoffs?.[party] ?? 0;
              return payoffWith(order.slice(0, place + 1)) - payoffWith(order.slice(0, place));
            });
            expect(gains[party]).toBeCloseTo(steps.reduce((a, b) => a + b, 0) / orders.length, 9);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with many issues orders are drawn, the same ones for the same seed, around the exact values', () => {
    // Issues that do not interact are worth the same in every order: 1 to the first party, 2 to the second, each.
    const optionCounts = new Array<number>(14).fill(2);
    const separate: BargainingProblem = {
      optionCounts,
      parties: 2,
      constraints: [],
      disagreement: [0, 0],
      payoffs: { issues: optionCounts.map(() => Float64Array.of(0, 0, 1, 2)) },
    };
    const options = { off: optionCounts.map(() => 0), solution: 'nash', draws: 20, seed: 7 } as const;
    const found = shapleyLinkage(separate, options);
    expect(found?.draws).toBe(20);
    for (const { gains, standardErrors } of found?.issues ?? []) {
      expect(gains).toEqual([1, 2]);
      expect(standardErrors).toEqual([0, 0]);
    }
    expect(shapleyLinkage(separate, options)).toEqual(found);
  });

  test('is undefined where the solution is', () => {
    expect(shapleyLinkage(logroll, { off: [0, 0], solution: 'kalaiSmorodinsky' })).toBeNull();
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
