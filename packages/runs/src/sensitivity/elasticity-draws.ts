/** Trade elasticities as the assumptions have them. */

import { type BaseYear, type Economy, selectSectors } from '@parley/economy';
import { didYouMean, InputError, type InputIssue, listed, type Path } from '@parley/input';
import type { Assumption } from './assumption.js';
import type { Uncertainty } from './uncertainty.js';

export interface ElasticityDraws {
  readonly assumptions: readonly Assumption[];
  /** θ by sector for the values of the assumptions, J, a new array. */
  at(values: Float64Array): Float64Array;
}

/** What one assumption does to the elasticities. */
type Step =
  | { readonly kind: 'set'; readonly sets: readonly Float64Array[] }
  | { readonly kind: 'replace' | 'multiply'; readonly sectors: readonly number[] };

/**
 * Assumptions about elasticities, in the order of the file: a set replaces them all, a range those of its sectors, a
 * factor multiplies what is there.
 * @param economy the central economy, whose elasticities hold where nothing is said
 * @throws {InputError} unknown sets and sectors, two choices of a set, with paths in the uncertainty file
 */
export function elasticityDraws(baseYear: BaseYear, economy: Economy, { uncertainty }: Uncertainty): ElasticityDraws {
  const { sectors } = economy;
  const issues: InputIssue[] = [];
  const assumptions: Assumption[] = [];
  const steps: Step[] = [];
  const add = (assumption: Assumption, step: Step) => {
    assumptions.push(assumption);
    steps.push(step);
  };
  const all = sectors.map((_, index) => index);
  uncertainty.forEach((entry, index) => {
    const { elasticity, elasticity_set: sets, all_elasticities: factor } = entry;
    if (sets) {
      const path: Path = ['uncertainty', index, 'elasticity_set'];
      if (steps.length > 0) {
        const message = 'a choice of elasticity sets replaces every elasticity: it has to come first, once';
        issues.push({ code: 'order', severity: 'error', path, message });
      }
      add(
        { kind: 'choice', name: 'elasticity set', options: sets.map(String) },
        { kind: 'set', sets: sets.map((set, place) => valuesOf(baseYear, set, [...path, place], issues)) },
      );
    } else if (elasticity) {
      const { sector, low, central, high, distribution: kind } = elasticity;
      const chosen = selectSectors(sectors, sector, ['uncertainty', index, 'elasticity', 'sector'], issues);
      const distribution =
        kind === 'uniform' || kind === 'log-uniform'
          ? { kind, low, high }
          : { kind, low, central: central ?? low, high };
      add(
        { kind: 'range', name: `elasticity ${listed(sector).join(' ')}`, distribution },
        { kind: 'replace', sectors: chosen },
      );
    } else if (factor) {
      const distribution = { kind: factor.distribution, low: factor.factor_low, high: factor.factor_high };
      if (factor.each_sector) {
        for (const sector of all) {
          const name = `elasticity factor ${sectors[sector].code}`;
          add({ kind: 'range', name, distribution }, { kind: 'multiply', sectors: [sector] });
        }
      } else {
        add({ kind: 'range', name: 'factor on all elasticities', distribution }, { kind: 'multiply', sectors: all });
      }
    }
  });
  if (issues.length > 0) throw new InputError(issues);
  return {
    assumptions,
    at(values) {
      const elasticities = economy.tradeElasticities.slice();
      steps.forEach((step, place) => {
        const value = values[place];
        if (step.kind === 'set') elasticities.set(step.sets[value]);
        else if (step.kind === 'replace') for (const sector of step.sectors) elasticities[sector] = value;
        else for (const sector of step.sectors) elasticities[sector] *= value;
      });
      return elasticities;
    },
  };
}

/** Elasticities of a shipped set, or one figure for all sectors. */
function valuesOf(baseYear: BaseYear, set: string | number, path: Path, issues: InputIssue[]): Float64Array {
  const { sectors } = baseYear.accounts;
  if (typeof set === 'number') return new Float64Array(sectors.length).fill(set);
  const found = baseYear.elasticitySets.find((candidate) => candidate.id === set);
  if (!found) {
    const hint = didYouMean(
      set,
      baseYear.elasticitySets.map((candidate) => candidate.id),
    );
    const message = `${set} is not an elasticity set of ${baseYear.id}`;
    issues.push({ code: 'unknown-set', severity: 'error', path, message, ...(hint && { hint }) });
    return new Float64Array(sectors.length);
  }
  return Float64Array.from(sectors, (sector) => found.values[sector.code]);
}
