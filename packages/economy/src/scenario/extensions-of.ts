/** The extensions of the model that a scenario asks for. */

import { didYouMean, InputError, type InputIssue } from '@parley/input';
import type { Economy, Extensions, Region, Sector } from '../model/economy.js';
import type { ModelChoice } from './scenario.js';

type ByCode = number | Readonly<Record<string, number>>;

/**
 * Extensions by index of region and sector; undefined where the scenario has none.
 * @param tradeElasticities θ by sector, for profits that are the markup
 * @throws {InputError} every unknown region and sector, with suggestions
 */
export function extensionsOf(
  { regions, sectors }: Pick<Economy, 'regions' | 'sectors'>,
  { model, deficits }: ModelChoice,
  tradeElasticities: Float64Array,
): Extensions | undefined {
  if (!model && deficits !== 'scaled') return undefined;
  const issues: InputIssue[] = [];
  const sectorValues = (field: string, choice: ByCode) =>
    values(sectors, sectorGroups, ['model', field], choice, issues, 'sector');
  const regionValues = (field: string, choice: ByCode) =>
    values(regions, () => [], ['model', field], choice, issues, 'region');
  const profit = model?.profit_share;
  const extensions: Extensions = {
    revenue: model?.revenue ?? 'rebate',
    deficits: deficits === 'scaled' ? 'scaled' : 'fixed',
    ...(model?.scale_elasticity !== undefined && {
      scaleElasticities: sectorValues('scale_elasticity', model.scale_elasticity),
    }),
    ...(model?.labour_supply_elasticity !== undefined && { labourSupplyElasticity: model.labour_supply_elasticity }),
    ...(model?.distribution_share !== undefined && {
      distributionShares: regionValues('distribution_share', model.distribution_share),
    }),
    ...(model?.tariff_exponent !== undefined && {
      tariffExponents: regionValues('tariff_exponent', model.tariff_exponent),
    }),
    ...(profit !== undefined && {
      profitShares:
        profit === 'markup'
          ? tradeElasticities.map((elasticity) => 1 / (1 + elasticity))
          : sectorValues('profit_share', profit),
    }),
  };
  if (issues.length > 0) throw new InputError(issues);
  return extensions;
}

/** Names besides its code under which a sector's value may stand, nearest first. */
function sectorGroups(sector: Region | Sector): string[] {
  return 'goods' in sector ? [sector.goods ? 'goods' : 'services'] : [];
}

function values(
  items: readonly (Region | Sector)[],
  groups: (item: Region | Sector) => string[],
  path: readonly string[],
  choice: ByCode,
  issues: InputIssue[],
  what: string,
): Float64Array {
  if (typeof choice === 'number') return new Float64Array(items.length).fill(choice);
  const names = items.map((item) => [item.code, ...groups(item), '*']);
  const known = new Set(names.flat());
  for (const key of Object.keys(choice)) {
    if (known.has(key)) continue;
    const hint = didYouMean(key, [...known]);
    issues.push({
      code: `unknown-${what}`,
      severity: 'error',
      path: [...path, key],
      message: `${key} is not a ${what} of this data set`,
      ...(hint && { hint }),
    });
  }
  return Float64Array.from(names, (candidates) => {
    const name = candidates.find((candidate) => choice[candidate] !== undefined);
    if (name !== undefined) return choice[name];
    issues.push({
      code: 'missing',
      severity: 'error',
      path,
      message: `${candidates[0]} has no value`,
      expected: `a value for every ${what}, or * for the rest`,
    });
    return Number.NaN;
  });
}
