/** From the options chosen to a scenario of the model: what `parley solve` would be given. */

import type { BaseYear, Scenario, TariffRule, TradeCostRule } from '@parley/economy';
import { listed } from '@parley/input';
import { type SectorDuty, sectorDuties } from '@parley/tariffs';
import type { Option, Talks } from '../record/talks-schema.js';
import type { Choice, Plan } from './plan.js';
import type { Variant } from './variant.js';

/** The options of a choice, in the order of the issues. */
function optionsOf(talks: Talks, plan: Plan, choice: Choice): Option[] {
  return plan.issues.flatMap((issue, index) => {
    const option = talks.issues[issue.id]?.options[issue.options[choice[index] ?? 0] ?? ''];
    return option ? [option] : [];
  });
}

/** The duties of a choice by flow: background measures first, then those of the options. */
export function dutiesOf(talks: Talks, baseYear: BaseYear, plan: Plan, choice: Choice): SectorDuty[] {
  const { regions, sectors } = baseYear.accounts;
  const n = regions.length;
  const rates = talks.base.base_tariffs === 'applied' ? baseYear.appliedTariffs?.rates : undefined;
  const codes = regions.map((region) => region.code);
  const sectorCodes = sectors.map((sector) => sector.code);
  const measures = [
    ...(talks.background?.measures ?? []),
    ...optionsOf(talks, plan, choice).flatMap((option) => option.measures ?? []),
  ];
  return sectorDuties(measures, talks.product_lists, {
    regions: codes,
    sectors,
    baseRate: (importer, exporter, sector) => {
      const flow = (sectorCodes.indexOf(sector) * n + codes.indexOf(importer)) * n + codes.indexOf(exporter);
      const rate = rates?.[flow] ?? 0;
      return Number.isNaN(rate) ? 0 : rate;
    },
  });
}

/** The scenario of a choice under a variant. Two choices with equal scenarios are one world. */
export function scenarioOf(talks: Talks, baseYear: BaseYear, plan: Plan, choice: Choice, variant: Variant): Scenario {
  return {
    elasticity: variant.elasticity,
    base_tariffs: talks.base.base_tariffs,
    deficits: talks.base.deficits,
    tariffs: tariffRules(dutiesOf(talks, baseYear, plan, choice)),
    trade_costs: barrierRules(talks, plan, choice, variant),
    transfers: [],
    productivity: [],
  };
}

/** Rules that name each group of exporters and sectors with one rate once. */
function tariffRules(duties: readonly SectorDuty[]): TariffRule[] {
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

function barrierRules(talks: Talks, plan: Plan, choice: Choice, variant: Variant): TradeCostRule[] {
  return optionsOf(talks, plan, choice).flatMap((option) =>
    (option.barriers ?? []).flatMap((barrier) => {
      const equivalent = barrier.ad_valorem_equivalent[variant.barriers];
      return listed(barrier.products).flatMap((product) => {
        const shares = talks.product_lists[product]?.shares ?? { [product]: 1 };
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
