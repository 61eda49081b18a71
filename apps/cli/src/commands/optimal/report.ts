/** The tariffs a search found, in the form of `parley optimal --json`. */

import {
  assertConverged,
  createSolver,
  type Economy,
  economyOf,
  equivalentVariation,
  type Instruments,
  type Optimum,
  type PolicyProblem,
  type PolicySolution,
  realIncome,
  type Shock,
  shockOf,
  solve,
  solvePolicy,
} from '@parley/economy';
import { formatIssue } from '@parley/input';
import { policyRunId } from '@parley/runs';
import type { Dataset } from '../../files/datasets.js';

export type OptimalReport = ReturnType<typeof optimalReport>;

/**
 * Solves a search for tariffs and reports it.
 * @param now milliseconds of a steady clock
 * @param onRound told after each round of a trade war
 * @throws {InputError} unknown regions and sectors
 * @throws {NotConvergedError} where there is no world to start from
 */
export function optimalReport(
  dataset: Dataset,
  problem: PolicyProblem,
  now: () => number,
  onRound: (round: number, gain: number) => void = () => {},
) {
  const { baseYear } = dataset;
  const { economy, warnings } = economyOf(baseYear, problem);
  const shock = shockOf(economy, problem);
  const started = now();
  const solution = solvePolicy(economy, shock, problem, { onRound });
  const milliseconds = now() - started;
  const before = worldAt(economy, shock, solution.threat);
  const after = worldAt(economy, shock, solution.tariffs);
  return {
    dataset: baseYear.id,
    run: policyRunId(dataset.reference, problem),
    base_year: baseYear.year,
    unit: baseYear.unit,
    solution: problem.optimal.solution,
    threat: problem.optimal.threat,
    converged: solution.converged,
    message: solution.message,
    evaluations: solution.evaluations,
    rounds: solution.rounds,
    exploitability_pct: solution.exploitability && 100 * Math.expm1(Math.max(...solution.exploitability)),
    milliseconds: Math.round(milliseconds * 100) / 100,
    warnings: warnings.map(formatIssue),
    parties: problem.optimal.parties.map((party, index) => ({
      region: party.region,
      objective: party.objective,
      ...gains(economy, party.region, before, after),
      exploitability_pct: solution.exploitability && 100 * Math.expm1(solution.exploitability[index] ?? Number.NaN),
      tariffs: rates(economy, solution, index),
    })),
    regions: economy.regions.map(({ code }) => ({ region: code, ...gains(economy, code, before, after) })),
    local_optima: solution.others.map((optimum) => localOptimum(solution, optimum)),
  };
}

interface World {
  readonly realIncome: Float64Array;
  readonly equivalentVariation: Float64Array;
  readonly revenue: Float64Array;
}

function worldAt(economy: Economy, shock: Shock, tariffs: Float64Array): World {
  const equilibrium = assertConverged(solve(createSolver(economy), { ...shock, tariffs }));
  return {
    realIncome: realIncome(economy, equilibrium),
    equivalentVariation: equivalentVariation(economy, equilibrium),
    revenue: equilibrium.tariffRevenue,
  };
}

/** Welfare against the base year and against what there would be without the tariffs found. */
function gains(economy: Economy, code: string, before: World, after: World) {
  const region = economy.regions.findIndex((candidate) => candidate.code === code);
  const at = (values: Float64Array) => values[region] ?? Number.NaN;
  return {
    welfare_pct: 100 * (at(after.realIncome) - 1),
    ev_musd: at(after.equivalentVariation),
    welfare_gain_pct: 100 * (at(after.realIncome) / at(before.realIncome) - 1),
    ev_gain_musd: at(after.equivalentVariation) - at(before.equivalentVariation),
    tariff_revenue_musd: at(after.revenue),
  };
}

function rates(economy: Economy, solution: PolicySolution, index: number) {
  const instruments = solution.players[index]?.instruments;
  const chosen = solution.rates[index];
  if (!instruments || !chosen) return [];
  return Array.from(chosen, (rate, k) => ({
    ...flowsOf(economy, instruments, k),
    rate,
    at_bound: boundAt(rate, instruments.lower[k] ?? Number.NaN, instruments.upper[k] ?? Number.NaN),
  }));
}

/** Which bound holds a rate back, if one does. */
function boundAt(rate: number, lower: number, upper: number): 'lower' | 'upper' | null {
  if (rate <= lower) return 'lower';
  return rate >= upper ? 'upper' : null;
}

/** Partners and sectors that one instrument falls on. */
function flowsOf(economy: Economy, { flows, starts }: Instruments, k: number) {
  const n = economy.regions.length;
  const own = flows.subarray(starts[k], starts[k + 1]);
  const codes = (items: readonly { readonly code: string }[], indices: Iterable<number>) =>
    [...new Set(indices)].map((index) => items[index]?.code ?? '');
  return {
    exporters: codes(
      economy.regions,
      Array.from(own, (flow) => flow % n),
    ),
    sectors: codes(
      economy.sectors,
      Array.from(own, (flow) => Math.floor(flow / (n * n))),
    ),
  };
}

function localOptimum(solution: PolicySolution, optimum: Optimum) {
  return {
    objective_pct: 100 * Math.expm1(optimum.logValue),
    evaluations: optimum.evaluations,
    rates: [...optimum.rates],
    largest_difference: Math.max(
      0,
      ...Array.from(optimum.rates, (rate, k) => Math.abs(rate - (solution.rates[0]?.[k] ?? rate))),
    ),
  };
}
