/** Solves a written search for tariffs on an economy. */

import { InputError, type InputIssue } from '@parley/input';
import { halton } from '@parley/numeric';
import type { Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import { selectRegions, selectSectors } from '../scenario/selectors.js';
import type { Agreement } from './agreement.js';
import { bestResponse, type Optimum } from './best-response.js';
import { cooperativeTariffs } from './cooperative.js';
import { type Instruments, instrumentsOf, joinInstruments, setRates } from './instruments.js';
import { nashTariffs, type Player } from './nash.js';
import type { Objective } from './objective.js';
import type { PolicyProblem } from './policy-problem.js';
import { nashBargainingTariffs, weightedSumTariffs } from './weighted-agreement.js';

export interface PolicySolution {
  readonly converged: boolean;
  readonly message: string;
  readonly evaluations: number;
  /** Rounds of best responses; null where there were none. */
  readonly rounds: number | null;
  readonly players: readonly Player[];
  /** Rates of each player's instruments. */
  readonly rates: readonly Float64Array[];
  readonly tariffs: Float64Array;
  /** Tariffs that gains are measured from, J×N×N. */
  readonly threat: Float64Array;
  /** What each player would still gain in log Ĝ by changing its own tariffs alone; null where that was not asked. */
  readonly exploitability: Float64Array | null;
  /** Other local optima, for a best response. */
  readonly others: readonly Optimum[];
}

export interface PolicyProgress {
  /** Told after each round of a trade war with the largest gain in log Ĝ. */
  readonly onRound?: (round: number, gain: number) => void;
}

/**
 * Solves the problem.
 * @param shock what the scenario changes
 * @throws {InputError} unknown regions and sectors, or a best response of more than one party
 * @throws {InstrumentError} bounds or flows that cannot be
 * @throws {NotConvergedError} where the world has no equilibrium to start from
 */
export function solvePolicy(
  economy: Economy,
  shock: Shock,
  { optimal }: PolicyProblem,
  progress: PolicyProgress = {},
): PolicySolution {
  const players = playersOf(economy, optimal);
  const scenario = shock.tariffs ?? economy.tariffs;
  const nothing = { rounds: null, players, threat: scenario, exploitability: null, others: [] };
  if (optimal.solution === 'best-response') {
    const [{ instruments, objective }] = players;
    const moreStarts = spread(instruments, optimal.extra_starts, optimal.seed);
    const best = bestResponse(economy, shock, instruments, objective, { moreStarts });
    return {
      ...nothing,
      converged: best.converged,
      message: best.message,
      evaluations: best.evaluations,
      rates: [best.rates],
      tariffs: best.tariffs,
      others: best.others,
    };
  }
  const { solution } = optimal;
  const war = solution === 'nash' || optimal.threat === 'nash' ? nashTariffs(economy, shock, players, progress) : null;
  if (war && (solution === 'nash' || !war.converged)) {
    return {
      ...nothing,
      converged: war.converged,
      message: war.converged
        ? 'No party gains by changing its own tariffs.'
        : `After ${war.rounds} rounds a party still gains by changing its own tariffs.`,
      evaluations: war.evaluations,
      rounds: war.rounds,
      rates: war.rates,
      tariffs: war.tariffs,
      exploitability: war.exploitability,
    };
  }
  const threat = war?.tariffs ?? scenario;
  const weights = Float64Array.from(optimal.parties, (party) => party.weight);
  const joined = joinInstruments(players.map((player) => player.instruments));
  const starts = [threat, scenario, ...tariffsOf(joined, scenario, spread(joined, optimal.extra_starts, optimal.seed))];
  const agreement = agree(solution, economy, shock, players, weights, threat, starts);
  return {
    ...nothing,
    converged: agreement.converged,
    message: agreement.message,
    evaluations: agreement.evaluations + (war?.evaluations ?? 0),
    rounds: war?.rounds ?? null,
    rates: agreement.rates,
    tariffs: agreement.tariffs,
    threat,
  };
}

function agree(
  solution: PolicyProblem['optimal']['solution'],
  economy: Economy,
  shock: Shock,
  players: readonly Player[],
  weights: Float64Array,
  threat: Float64Array,
  starts: readonly Float64Array[],
): Agreement {
  if (solution === 'cooperative') return cooperativeTariffs(economy, shock, players, { threat, starts });
  if (solution === 'nash-product') return nashBargainingTariffs(economy, shock, players, weights, { threat, starts });
  return weightedSumTariffs(economy, shock, players, weights, { threat, starts });
}

/** Rates spread over the bounds, in equal steps of log(1+t). */
function spread(instruments: Instruments, count: number, seed: number): Float64Array[] {
  const points = halton(instruments.count, seed);
  const point = new Float64Array(instruments.count);
  return Array.from({ length: count }, (_, index) => {
    points.point(index, point);
    return point.map((share, k) => {
      const lower = Math.log1p(instruments.lower[k]);
      return Math.expm1(lower + share * (Math.log1p(instruments.upper[k]) - lower));
    });
  });
}

function tariffsOf(instruments: Instruments, base: Float64Array, rates: readonly Float64Array[]): Float64Array[] {
  return rates.map((drawn) => {
    const tariffs = base.slice();
    setRates(instruments, drawn, tariffs);
    return tariffs;
  });
}

function playersOf(economy: Economy, { parties, solution }: PolicyProblem['optimal']): Player[] {
  const issues: InputIssue[] = [];
  if (solution === 'best-response' && parties.length > 1) {
    issues.push({
      code: 'parties',
      severity: 'error',
      path: ['optimal', 'parties'],
      message: `a best response is one party's; ${parties.length} are named`,
      expected: 'one party, or solution: nash',
    });
  }
  const read = parties.map((party, index) => {
    const path = ['optimal', 'parties', index];
    if (parties.findIndex((other) => other.region === party.region) < index) {
      issues.push({
        code: 'parties',
        severity: 'error',
        path: [...path, 'region'],
        message: `${party.region} is named twice`,
        expected: 'one entry for each party; its tariffs can be a list',
      });
    }
    const [importer] = selectRegions(economy.regions, party.region, [...path, 'region'], issues);
    const choices = party.tariffs.map((choice, k) => ({
      importer,
      exporters: selectRegions(economy.regions, choice.exporter, [...path, 'tariffs', k, 'exporter'], issues),
      sectors: selectSectors(economy.sectors, choice.sector, [...path, 'tariffs', k, 'sector'], issues),
      form: choice.form,
      lower: choice.lower,
      upper: choice.upper,
    }));
    return { choices, objective: objectiveOf(economy, importer, party.objective, [...path, 'objective'], issues) };
  });
  if (issues.length > 0) throw new InputError(issues);
  return read.map(({ choices, objective }) => ({ instruments: instrumentsOf(economy, choices), objective }));
}

type WrittenObjective = PolicyProblem['optimal']['parties'][number]['objective'];

function objectiveOf(
  economy: Economy,
  region: number,
  written: WrittenObjective,
  path: readonly (string | number)[],
  issues: InputIssue[],
): Objective {
  if (written === 'real-income') return { kind: 'real-income', region };
  const j = economy.sectors.length;
  const fill = (values: Float64Array, named: Readonly<Record<string, number>>, field: string) => {
    for (const [name, value] of Object.entries(named)) {
      for (const sector of selectSectors(economy.sectors, name, [...path, field, name], issues)) values[sector] = value;
    }
    return values;
  };
  if ('political_weights' in written) {
    const weights = fill(new Float64Array(j).fill(1), written.political_weights, 'political_weights');
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / j;
    if (!(mean > 0)) {
      issues.push({
        code: 'political-weights',
        severity: 'error',
        path: [...path, 'political_weights'],
        message: 'every political weight is 0',
        expected: 'a weight above 0 for at least one sector',
      });
    }
    return { kind: 'government', region, politicalWeights: weights.map((weight) => weight / mean) };
  }
  return {
    kind: 'weighted',
    region,
    realIncome: written.real_income,
    valueAdded: fill(new Float64Array(j), written.value_added, 'value_added'),
    revenue: written.revenue,
  };
}
