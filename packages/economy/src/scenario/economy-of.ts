/** The calibrated economy that a scenario's model part asks for. */

import { didYouMean, InputError, type InputIssue } from '@parley/input';
import type { BaseYear } from '../base-year/base-year.js';
import { calibrate } from '../model/calibrate.js';
import type { Economy } from '../model/economy.js';
import { assertConverged } from '../model/equilibrium.js';
import { balancedTrade, rebase } from '../model/rebase.js';
import { createSolver, solve } from '../model/solve.js';
import { extensionsOf } from './extensions-of.js';
import type { ModelChoice } from './scenario.js';

/**
 * Calibrates the economy of a base year with the elasticities, base tariffs and deficits asked for.
 *
 * With `deficits: balanced` the base year is first solved without trade imbalances, at base tariffs, and that world
 * becomes the base: impacts are then those of the scenario alone.
 * @returns the economy, and warnings about what the data do not have
 * @throws {InputError} an unknown elasticity set or sector, a sector without an elasticity, no tariffs in the data set
 * @throws {CalibrationError} accounts that do not add up
 * @throws {NotConvergedError} when the balanced world cannot be found
 */
export function economyOf(baseYear: BaseYear, model: ModelChoice): { economy: Economy; warnings: InputIssue[] } {
  const elasticities = elasticitiesOf(baseYear, model.elasticity);
  const { tariffs, warnings } = baseTariffsOf(baseYear, model.base_tariffs);
  const extensions = extensionsOf(baseYear.accounts, model, elasticities);
  const economy = calibrate(baseYear.accounts, tariffs, elasticities, extensions);
  if (model.deficits !== 'balanced') return { economy, warnings };
  const shock = balancedTrade(economy);
  const balanced = assertConverged(solve(createSolver(economy), shock));
  return { economy: rebase(economy, shock, balanced), warnings };
}

function elasticitiesOf(baseYear: BaseYear, choice: ModelChoice['elasticity']): Float64Array {
  const { sectors } = baseYear.accounts;
  const elasticities = new Float64Array(sectors.length);
  if (typeof choice === 'number') return elasticities.fill(choice);
  const values = typeof choice === 'string' ? setOf(baseYear, choice) : choice;
  const issues: InputIssue[] = [];
  const codes = ['goods', 'services', '*', ...sectors.map((sector) => sector.code)];
  for (const key of Object.keys(values)) {
    if (codes.includes(key)) continue;
    const hint = didYouMean(key, codes);
    issues.push({
      code: 'unknown-sector',
      severity: 'error',
      path: ['elasticity', key],
      message: `${key} is not a sector of this data set`,
      ...(hint && { hint }),
    });
  }
  sectors.forEach((sector, index) => {
    const value = values[sector.code] ?? values[sector.goods ? 'goods' : 'services'] ?? values['*'];
    if (value === undefined) {
      issues.push({
        code: 'missing',
        severity: 'error',
        path: ['elasticity'],
        message: `${sector.code} (${sector.name}) has no trade elasticity`,
        expected: 'a value for every sector, or goods, services or * for the rest',
      });
    } else {
      elasticities[index] = value;
    }
  });
  if (issues.length > 0) throw new InputError(issues);
  return elasticities;
}

function setOf(baseYear: BaseYear, id: string): Readonly<Record<string, number>> {
  const set = baseYear.elasticitySets.find((candidate) => candidate.id === id);
  if (set) return set.values;
  const hint = didYouMean(
    id,
    baseYear.elasticitySets.map((candidate) => candidate.id),
  );
  throw new InputError([
    {
      code: 'unknown-set',
      severity: 'error',
      path: ['elasticity'],
      message: `${id} is not an elasticity set of ${baseYear.id}`,
      ...(hint && { hint }),
    },
  ]);
}

function baseTariffsOf(baseYear: BaseYear, choice: ModelChoice['base_tariffs']) {
  const tariffs = new Float64Array(baseYear.accounts.trade.length);
  if (choice === 'none') return { tariffs, warnings: [] };
  const applied = baseYear.appliedTariffs;
  if (!applied) {
    throw new InputError([
      {
        code: 'no-tariffs',
        severity: 'error',
        path: ['base_tariffs'],
        message: `${baseYear.id} has no applied tariffs`,
        expected: 'none',
      },
    ]);
  }
  for (let flow = 0; flow < tariffs.length; flow++)
    tariffs[flow] = Number.isNaN(applied.rates[flow]) ? 0 : applied.rates[flow];
  return { tariffs, warnings: missingTariffs(baseYear) };
}

/** A warning for each pair of regions whose applied tariffs the source lacks: they are computed without. */
export function missingTariffs(baseYear: BaseYear): InputIssue[] {
  return (baseYear.appliedTariffs?.missing ?? []).map(({ importer, exporter, why }) => ({
    code: 'missing-tariff',
    severity: 'warning',
    path: ['base_tariffs'],
    message: `no applied tariffs of ${importer} on ${exporter}: computed without (${why})`,
  }));
}
