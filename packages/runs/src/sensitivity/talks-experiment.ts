/** Packages of a negotiation under many draws: what each is worth to each party, part by part. */

import { type BaseYear, consumerPrices, equivalentVariation, shockOf, type TariffRule } from '@parley/economy';
import { type Choice, planOf, type Talks } from '@parley/talks';
import type { Assumption } from './assumption.js';
import { drawnEconomies } from './drawn-economies.js';
import { drawnWorlds, type SolvedDraw, whyUnsolved } from './drawn-worlds.js';
import { elasticityDraws } from './elasticity-draws.js';
import type { Experiment } from './experiment.js';
import { talksDraws } from './talks-draws.js';
import type { Uncertainty } from './uncertainty.js';

/** What is drawn of a payoff, in this order; a column is package × party × part, part fastest. Million USD a year. */
export const PAYOFF_PARTS = ['real_income', 'political_weight', 'stated'] as const;

export interface TalksExperiment extends Experiment {
  /** Whether an assumption enters what a package is worth to a party at all. */
  bears(choice: number, party: number, assumption: number): boolean;
}

/**
 * Prices packages for draws. Figures are against no deal, with no deal under the same draw.
 * @param choices the packages
 * @param rules duties without a deal, then those of each package, as its scenario has them
 * @param draws draws of the whole run
 * @throws {InputError} names that are not there, with paths in the uncertainty file
 */
export function talksExperiment(
  talks: Talks,
  baseYear: BaseYear,
  choices: readonly Choice[],
  rules: readonly (readonly TariffRule[])[],
  uncertainty: Uncertainty,
  draws: number,
): TalksExperiment {
  const plan = planOf(talks, baseYear);
  const economies = drawnEconomies(baseYear, talks.base);
  const { central } = economies;
  const elasticities = elasticityDraws(baseYear, central, uncertainty);
  const ranges = talksDraws(talks, baseYear, choices, uncertainty, elasticities.assumptions.length);
  const assumptions: Assumption[] = [...elasticities.assumptions, ...ranges.assumptions];

  // Packages that differ only in what no model prices share a world; the first is that without a deal.
  const keyOf = (choice: Choice) => plan.modelled.map((issue) => choice[issue]).join();
  const every = [plan.noDeal, ...choices];
  const first = every.flatMap((choice, index) =>
    every.findIndex((other) => keyOf(other) === keyOf(choice)) === index ? [index] : [],
  );
  const distinct = first.map((index) => every[index]);
  const worldOf = choices.map((choice) => distinct.findIndex((other) => keyOf(other) === keyOf(choice)));
  const nothingElse = { tariffs: [], transfers: [], productivity: [] };
  const tariffs = first.map((index) =>
    shockOf(central, { ...nothingElse, tariffs: [...(rules[index] ?? [])], trade_costs: [] }),
  );
  const model = {
    economies,
    assumptions: assumptions.slice(0, elasticities.assumptions.length + ranges.barriers),
    elasticities: elasticities.at,
    shocks: (values: Float64Array) =>
      distinct.map((choice, world) => ({
        ...tariffs[world],
        ...shockOf(central, { ...nothingElse, trade_costs: [...ranges.tradeCosts(choice, values)] }),
      })),
  };
  const worlds = drawnWorlds(model, draws);

  /** Stated values of a choice less those of no deal, for one party. */
  const statedOf = (choice: Choice, party: number, values: Float64Array) => {
    let sum = 0;
    choice.forEach((option, issue) => {
      const noDeal = plan.noDeal[issue];
      if (option === noDeal) return;
      sum += ranges.stated(issue, option)[party]?.(values) ?? 0;
      sum -= ranges.stated(issue, noDeal)[party]?.(values) ?? 0;
    });
    return sum;
  };
  const width = PAYOFF_PARTS.length;
  return {
    assumptions,
    columns: choices.length * plan.parties.length * width,
    bears(choice, party, assumption) {
      const range = ranges.assumptions[assumption - elasticities.assumptions.length];
      if (range?.party === undefined) return true;
      if (range.party !== party) return false;
      if (range.stated === undefined) return true;
      const { issue, option } = range.stated;
      const chosen = choices[choice][issue];
      return chosen !== plan.noDeal[issue] && (option === chosen || option === plan.noDeal[issue]);
    },
    run(values, out) {
      let solved: SolvedDraw;
      try {
        solved = worlds.at(values);
      } catch (error) {
        const why = whyUnsolved(error);
        if (why === undefined) throw error;
        return why;
      }
      const { economy, equilibria } = solved;
      const read = equilibria.map((equilibrium) => ({
        output: equilibrium.output,
        variation: equivalentVariation(economy, equilibrium),
        prices: consumerPrices(economy, equilibrium),
      }));
      const sectors = economy.sectors.length;
      const before = read[0];
      choices.forEach((choice, index) => {
        const after = read[worldOf[index]];
        plan.parties.forEach(({ region }, party) => {
          const at = (index * plan.parties.length + party) * width;
          out[at] = after.variation[region] - before.variation[region];
          let political = 0;
          for (const { sector, weight } of ranges.weights[party]) {
            const cell = region * sectors + sector;
            const change = after.output[cell] / after.prices[region] - before.output[cell] / before.prices[region];
            political += (weight(values) - 1) * economy.valueAddedShares[cell] * change;
          }
          out[at + 1] = political;
          out[at + 2] = statedOf(choice, party, values);
        });
      });
      return undefined;
    },
  };
}
