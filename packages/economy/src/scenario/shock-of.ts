/** What a scenario changes, as a shock to its economy. */

import { InputError, type InputIssue } from '@parley/input';
import type { Economy } from '../model/economy.js';
import type { Shock } from '../model/shock.js';
import type { Scenario } from './scenario.js';
import { selectRegions, selectSectors } from './selectors.js';

type Changes = Pick<Scenario, 'tariffs' | 'trade_costs' | 'transfers' | 'productivity'>;
type FlowRule = Pick<Scenario['tariffs'][number], 'importer' | 'exporter' | 'sector'>;

/**
 * Compiles the rules of a scenario, in order; a later rule overrides an earlier one on the flows both name.
 * Domestic sales are never touched.
 * @throws {InputError} every unknown region and sector, with suggestions
 */
export function shockOf(economy: Economy, changes: Changes): Shock {
  const issues: InputIssue[] = [];
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const shock: { -readonly [Key in keyof Shock]: Shock[Key] } = {};

  if (changes.tariffs.length > 0) {
    const tariffs = economy.tariffs.slice();
    changes.tariffs.forEach((rule, index) => {
      for (const flow of flowsOf(economy, rule, ['tariffs', index], issues)) tariffs[flow] = rule.rate;
    });
    shock.tariffs = tariffs;
  }
  if (changes.trade_costs.length > 0) {
    const costs = new Float64Array(j * n * n).fill(1);
    changes.trade_costs.forEach((rule, index) => {
      for (const flow of flowsOf(economy, rule, ['trade_costs', index], issues)) costs[flow] = 1 + rule.ad_valorem;
    });
    shock.tradeCosts = costs;
  }
  if (changes.transfers.length > 0) {
    const deficits = economy.deficits.slice();
    changes.transfers.forEach(({ from, to, musd }, index) => {
      for (const giver of selectRegions(economy.regions, from, ['transfers', index, 'from'], issues))
        deficits[giver] -= musd;
      for (const taker of selectRegions(economy.regions, to, ['transfers', index, 'to'], issues))
        deficits[taker] += musd;
    });
    shock.deficits = deficits;
  }
  if (changes.productivity.length > 0) {
    const productivity = new Float64Array(n * j).fill(1);
    changes.productivity.forEach(({ region, sector, percent }, index) => {
      const sectors = selectSectors(economy.sectors, sector, ['productivity', index, 'sector'], issues);
      for (const place of selectRegions(economy.regions, region, ['productivity', index, 'region'], issues)) {
        for (const made of sectors) productivity[place * j + made] = 1 + percent / 100;
      }
    });
    shock.productivity = productivity;
  }
  if (issues.length > 0) throw new InputError(issues);
  return shock;
}

/** Indices of the international flows a rule names. */
function flowsOf(economy: Economy, rule: FlowRule, path: readonly (string | number)[], issues: InputIssue[]): number[] {
  const n = economy.regions.length;
  const importers = selectRegions(economy.regions, rule.importer, [...path, 'importer'], issues);
  const exporters = selectRegions(economy.regions, rule.exporter, [...path, 'exporter'], issues);
  const sectors = selectSectors(economy.sectors, rule.sector, [...path, 'sector'], issues);
  const flows: number[] = [];
  for (const sector of sectors) {
    for (const importer of importers) {
      for (const exporter of exporters) {
        if (importer !== exporter) flows.push((sector * n + importer) * n + exporter);
      }
    }
  }
  return flows;
}
