/** Round trips of scenarios through written files. */

import { expect } from 'vitest';
import { profilePayoff } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import { NotExpressibleError, type WrittenFile, type WrittenProfile } from './not-expressible.js';
import { packagesOf } from './random-scenarios.fixture.js';
import { readScenario } from './read-scenario.js';
import { accepted, fileOf } from './scenario-files.fixture.js';

/** A scenario as a domain and profiles. */
interface Written {
  readonly domain: WrittenFile;
  readonly profiles: readonly WrittenProfile[];
}

/** The scenario that written files hold. */
export function readBack({ domain, profiles }: Written): Scenario {
  return accepted(readScenario([domain, ...profiles].map(({ name, text }) => fileOf(name, text)))).scenario;
}

/** Written payoffs are the mapped ones, to 1e-12 of the numbers that go into them, and lie in [0, 1]. */
export function expectMapped(scenario: Scenario, written: Written, back: Scenario): void {
  const packages = packagesOf(scenario);
  scenario.profiles.forEach((profile, party) => {
    const { scale, offset } = written.profiles[party]!.map;
    let [size, error, outside] = [Math.max(1, Math.abs(offset)), 0, 0];
    for (const options of packages) {
      const given = scale * profilePayoff(profile, options);
      const payoff = profilePayoff(back.profiles[party]!, options);
      size = Math.max(size, Math.abs(given));
      error = Math.max(error, Math.abs(payoff - (given + offset)));
      outside = Math.max(outside, -payoff, payoff - 1);
    }
    expect(error).toBeLessThanOrEqual(1e-12 * size);
    expect(outside).toBeLessThanOrEqual(1e-12);
  });
}

/** Why a scenario is not expressible; “nothing” when it is. */
export function refusal(write: () => unknown): string {
  try {
    write();
  } catch (error) {
    if (error instanceof NotExpressibleError) return error.reason;
    throw error;
  }
  return 'nothing';
}

const PLAIN: Profile = {
  name: 'one',
  weights: [0.4, 0.6],
  evaluations: [Float64Array.of(0, 1), Float64Array.of(0.25, 1)],
  reservation: { kind: 'none' },
  discountFactor: 1,
};

/** A scenario of two issues and one party, with changes to either. */
export function scenarioOf(changes: Partial<Profile> = {}, more: Partial<Scenario> = {}): Scenario {
  const issues = ['a', 'b'].map((name) => ({ name, kind: 'discrete' as const, options: ['x', 'y'] }));
  return { name: 'test', issues, constraints: [], profiles: [{ ...PLAIN, ...changes }], ...more };
}

/** Payoffs that hardly differ cannot be spread over [0, 1] without blowing up their rounding errors. */
export function isSpread(scenario: Scenario, profile: Profile): boolean {
  const payoffs = packagesOf(scenario).map((options) => profilePayoff(profile, options));
  const width = Math.max(...payoffs) - Math.min(...payoffs);
  return width === 0 || width > 0.001;
}

/** The scenario with no reservation stated. */
export function withoutReservation(scenario: Scenario): Scenario {
  return { ...scenario, profiles: scenario.profiles.map((profile) => ({ ...profile, reservation: { kind: 'none' } })) };
}
