/** A priced package as plain data: what the command line prints as JSON and the workbench shows. */

import type { Scenario } from '@parley/economy';
import type { Figure } from '../pricing/figure.js';
import type { Payoff } from '../pricing/payoff.js';
import { type Choice, namesOf, withOption } from '../pricing/plan.js';
import type { Pricing } from '../pricing/pricing.js';
import type { Text } from '../record/text.js';

/** Gives the id of the run of a scenario on the data set of the talks. */
export type RunNamer = (scenario: Scenario) => string;

/** Money in million USD a year against no deal; modelled parts in USD of the base year. */
export interface PayoffReport {
  party: string;
  total: Figure;
  modelled: Figure;
  real_income: Figure;
  political_weight: Figure;
  transfers_total: number;
  stated_total: Figure;
  /** Real income in percent of base final expenditure. */
  real_income_pct: number;
  transfers: { issue: string; option: string; musd: number; amount: number; currency: string }[];
  stated: { issue: string; option: string; value: Figure; whose: string; because: Text }[];
}

export interface PackageReport {
  package: Record<string, string>;
  payoffs: PayoffReport[];
  /** Real income of the package less the sum of its options' alone, million USD a year, by party. */
  interaction: Record<string, number>;
  /** Options of the package that carry no value, with the reason. */
  not_priced: { issue: string; option: string; why: Text }[];
  /** Run of the package's world and of the no-deal world, under central assumptions. */
  run: string;
  no_deal_run: string;
  /** Runs that give the range: variant and id. */
  runs: { variant: string; run: string }[];
}

/** A package with all its parts. @throws {WorldError} */
export function packageReport(pricing: Pricing, choice: Choice, nameRun: RunNamer): PackageReport {
  const { talks, plan, variants } = pricing;
  const priced = pricing.price(choice);
  const noDeal = pricing.noDealWorld();
  const nameOf = (which: Choice, variant = variants[0]) => nameRun(pricing.world(which, variant).scenario);
  return {
    package: namesOf(plan, choice),
    payoffs: priced.payoffs.map((payoff, party) => {
      const region = plan.parties[party]?.region ?? 0;
      const pct = 100 * ((priced.world.realIncome[region] ?? Number.NaN) - (noDeal.realIncome[region] ?? Number.NaN));
      return payoffReport(pricing, payoff, pct);
    }),
    interaction: Object.fromEntries(
      plan.parties.map(({ code }, party) => [code, priced.interaction[party] ?? Number.NaN]),
    ),
    not_priced: plan.issues.flatMap((issue, index) => {
      const option = issue.options[choice[index] ?? 0] ?? '';
      const why = talks.issues[issue.id]?.options[option]?.not_priced;
      return why ? [{ issue: issue.id, option, why }] : [];
    }),
    run: nameOf(choice),
    no_deal_run: nameOf(plan.noDeal),
    runs: variants.map((variant) => ({ variant: variant.id, run: nameOf(choice, variant) })),
  };
}

function payoffReport(pricing: Pricing, payoff: Payoff, realIncomePercent: number): PayoffReport {
  const { issues } = pricing.talks;
  return {
    party: payoff.party,
    total: payoff.total,
    modelled: payoff.modelled,
    real_income: payoff.realIncome,
    political_weight: payoff.politicalWeight,
    transfers_total: payoff.transfersTotal.central,
    stated_total: payoff.statedTotal,
    real_income_pct: realIncomePercent,
    transfers: payoff.transfers.map(({ issue, option, amount, contracted }) => ({
      issue,
      option,
      musd: amount,
      amount: contracted.amount,
      currency: contracted.currency,
    })),
    stated: payoff.stated.map(({ issue, option, value, whose }) => ({
      issue,
      option,
      value,
      whose,
      because: issues[issue]?.options[option]?.stated?.[payoff.party]?.because ?? '',
    })),
  };
}

export interface OptionReport extends PackageReport {
  issue: string;
  option: string;
  status_quo: boolean;
  no_deal: boolean;
  modelled: boolean;
}

/** One option on its own: the no-deal package with it changed, by index of issue and option. @throws {WorldError} */
export function optionReport(pricing: Pricing, issue: number, option: number, nameRun: RunNamer): OptionReport {
  const { plan } = pricing;
  const planned = plan.issues[issue];
  return {
    issue: planned?.id ?? '',
    option: planned?.options[option] ?? '',
    status_quo: option === planned?.statusQuo,
    no_deal: option === planned?.noDeal,
    modelled: planned?.modelled ?? false,
    ...packageReport(pricing, withOption(plan.noDeal, issue, option), nameRun),
  };
}

/** Every option on its own. @throws {WorldError} */
export function optionReports(pricing: Pricing, nameRun: RunNamer): OptionReport[] {
  return pricing.plan.issues.flatMap(({ options }, issue) =>
    options.map((_, option) => optionReport(pricing, issue, option, nameRun)),
  );
}
