/** From the options chosen to a scenario of the model: what `parley solve` would be given. */

import type { Scenario, TariffRule, TradeCostRule } from '@parley/economy';
import { listed } from '@parley/input';
import type { SectorDuty } from '@parley/tariffs';
import type { Talks } from '../record/talks-schema.js';
import { optionsOf, shareLists } from './duties.js';
import type { Choice, Plan } from './plan.js';
import type { Variant } from './variant.js';

/** The scenario of some duties, with the barriers of a choice. Two choices with equal scenarios are one world. */
export function scenarioOf(
  talks: Talks,
  plan: Plan,
  duties: readonly SectorDuty[],
  choice: Choice,
  variant: Variant,
): Scenario {
  return {
    elasticity: variant.elasticity,
    base_tariffs: talks.base.base_tariffs,
    deficits: talks.base.deficits,
    tariffs: tariffRules(duties),
    trade_costs: tradeCostsOf(talks, plan, choice, variant),
    transfers: [],
    productivity: [],
  };
}

/** Rules of the same duties are the same under every variant. */
const rulesOf = new WeakMap<readonly SectorDuty[], TariffRule[]>();

function tariffRules(duties: readonly SectorDuty[]): TariffRule[] {
  const rules = rulesOf.get(duties) ?? newTariffRules(duties);
  rulesOf.set(duties, rules);
  return rules;
}

/** Rules that name each group of exporters and sectors with one rate once. */
function newTariffRules(duties: readonly SectorDuty[]): TariffRule[] {
  const byPair = new Map<string, { importer: string; exporter: string; rates: Map<string, number> }>();
  for (const duty of duties) {
    if (duty.layers.length === 0) continue;
    const key = `${duty.importer} ${duty.exporter}`;
    const pair = byPair.get(key) ?? { importer: duty.importer, exporter: duty.exporter, rates: new Map() };
    pair.rates.set(duty.sector, Number(duty.total.toPrecision(12)));
    byPair.set(key, pair);
  }
  const groups = new Map<string, { importer: string; exporters: string[]; rates: Map<string, number> }>();
  for (const { importer, exporter, rates } of byPair.values()) {
    const key = JSON.stringify([importer, ...rates]);
    const group = groups.get(key);
    if (group) group.exporters.push(exporter);
    else groups.set(key, { importer, exporters: [exporter], rates });
  }
  return [...groups.values()].flatMap(({ importer, exporters, rates }) => {
    const sectorsByRate = new Map<number, string[]>();
    for (const [sector, rate] of rates) sectorsByRate.set(rate, [...(sectorsByRate.get(rate) ?? []), sector]);
    return [...sectorsByRate].map(([rate, sectors]) => ({ importer, exporter: exporters, sector: sectors, rate }));
  });
}

/** Changes of trade costs that the barriers of a choice make. */
export function tradeCostsOf(talks: Talks, plan: Plan, choice: Choice, variant: Variant): TradeCostRule[] {
  const lists = shareLists(talks);
  return optionsOf(talks, plan, choice).flatMap((option) =>
    (option.barriers ?? []).flatMap((barrier) => {
      const equivalent = barrier.ad_valorem_equivalent[variant.barriers];
      return listed(barrier.products).flatMap((product) => {
        const shares = lists[product]?.shares ?? { [product]: 1 };
        return Object.entries(shares)
          .filter(([, share]) => share * equivalent !== 0)
          .map(([sector, share]) => ({
            importer: barrier.into,
            exporter: barrier.from,
            sector,
            ad_valorem: Number((share * equivalent).toPrecision(12)),
          }));
      });
    }),
  );
}
