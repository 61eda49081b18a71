import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts, DEFAULT_ACCEPTANCE } from './acceptance.js';
import { concededShare, targetAt } from './concession.js';

describe('the time-dependent functions of Faratin, Sierra and Jennings', () => {
  test.each([
    // κ + (1 − κ) t^(1/β), by hand
    [{ exponent: 1 }, 0.25, 0.25],
    [{ exponent: 2 }, 0.25, 0.5],
    [{ exponent: 0.5 }, 0.5, 0.25],
    [{ exponent: 0.5, initial: 0.2 }, 0.5, 0.4],
    [{ exponent: 0.02 }, 0.5, 2 ** -50],
    // exp((1 − t)^β ln κ)
    [{ exponent: 1, initial: 0.01, shape: 'exponential' as const }, 0.5, 0.1],
    [{ exponent: 2, initial: 0.0001, shape: 'exponential' as const }, 0.5, 0.1],
    [{ exponent: 2, initial: 0.0001, shape: 'exponential' as const }, 0, 0.0001],
  ])('%j at %d concedes %d', (concession, elapsed, share) => {
    expect(concededShare(concession, elapsed)).toBeCloseTo(share, 12);
  });

  test('fall monotonically from the most at the start to the least at the end', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 50, noNaN: true }),
        fc.constantFrom('polynomial' as const, 'exponential' as const),
        shares,
        shares,
        (exponent, shape, a, b) => {
          const initial = shape === 'exponential' ? 0.01 : 0;
          const target = (t: number) => targetAt(10, 4, concededShare({ exponent, initial, shape }, t));
          expect(target(Math.min(a, b))).toBeGreaterThanOrEqual(target(Math.max(a, b)));
          expect(target(0)).toBeCloseTo(10 - 6 * initial, 12);
          expect(target(1)).toBe(4);
        },
      ),
    );
  });

  test('refuse what the paper does not allow', () => {
    expect(() => concededShare({ exponent: 0 }, 0)).toThrow('the exponent is 0');
    expect(() => concededShare({ exponent: 1, initial: 2 }, 0)).toThrow('from 0 to 1');
    expect(() => concededShare({ exponent: 1, shape: 'exponential' }, 0)).toThrow('above 0');
  });
});

describe('acceptance', () => {
  const received = [
    { party: 1, package: [], payoff: 0.6, elapsed: 0.5 },
    { party: 1, package: [], payoff: 0.3, elapsed: 0.98 },
    { party: 1, package: [], payoff: 0.5, elapsed: 0.985 },
    { party: 1, package: [], payoff: 0.45, elapsed: 0.99 },
  ];
  const decision = { offered: 0.45, next: 0.8, reservation: 0, elapsed: 0.99, received };

  test('AC_next compares with the next offer alone', () => {
    expect(accepts({ kind: 'next' }, decision)).toBe(false);
    expect(accepts({ kind: 'next' }, { ...decision, next: 0.45 })).toBe(true);
  });

  test('AC_combi takes the best, or better than the mean, of a window as long as what is left', () => {
    // The window is [0.98, 0.99]: its most is 0.5 and its mean 1.25 / 3.
    expect(accepts(DEFAULT_ACCEPTANCE, decision)).toBe(false);
    expect(accepts(DEFAULT_ACCEPTANCE, { ...decision, offered: 0.5 })).toBe(true);
    const average = { kind: 'combined', after: 0.99, window: 'average' } as const;
    expect(accepts(average, decision)).toBe(true);
    expect(accepts(average, { ...decision, offered: 0.4 })).toBe(false);
    expect(accepts(average, { ...decision, elapsed: 0.98 })).toBe(false);
  });

  test('nothing is accepted below the reservation value', () => {
    expect(accepts(DEFAULT_ACCEPTANCE, { ...decision, offered: 0.5, next: 0.1, reservation: 0.51 })).toBe(false);
  });
});
