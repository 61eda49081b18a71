/** The talks priced: any package, any option on its own, under all assumptions of the file. */

import { type BaseYear, type Impact, impactOf, type Scenario } from '@parley/economy';
import type { Book, SectorDuty } from '@parley/tariffs';
import type { Option, Talks } from '../record/talks-schema.js';
import { dutiesOf } from './duties.js';
import { exactly, type Figure, NOTHING, plus, spread } from './figure.js';
import type { Payoff, StatedPart, TransferPart } from './payoff.js';
import { type Choice, type Plan, planOf, withOption } from './plan.js';
import { scenarioOf } from './scenario-of.js';
import { type Variant, variantsOf } from './variant.js';
import { createWorlds, type World } from './worlds.js';

export interface PricedPackage {
  readonly choice: Choice;
  readonly payoffs: readonly Payoff[];
  /** Real income of the package less the sum of its options' on their own, by party; what general equilibrium adds. */
  readonly interaction: readonly number[];
  /** The run under central assumptions. */
  readonly world: World;
}

export interface Pricing {
  readonly talks: Talks;
  readonly baseYear: BaseYear;
  /** Ledgers that the duties are found from. */
  readonly books: readonly Book[];
  readonly plan: Plan;
  readonly variants: readonly [Variant, ...Variant[]];
  /**
   * Choices that cover every combination of the options of some modelled issues, all of them when none are named;
   * other issues as without a deal.
   */
  combinations(modelled?: readonly number[]): readonly Choice[];
  /** The world of a choice. @throws {WorldError} */
  world(choice: Choice, variant?: Variant): World;
  /** The scenario of a choice, as `parley solve` takes it. */
  scenario(choice: Choice, variant?: Variant): Scenario;
  /**
   * The world of any scenario, which need not be one of the talks; it is not kept.
   * @param start a world of the same model to start from
   * @throws {WorldError} {InputError}
   */
  worldOnce(scenario: Scenario, start?: World): World;
  /** Duties by importer, exporter and sector under a choice. */
  duties(choice: Choice): readonly SectorDuty[];
  /** The world without a deal. @throws {WorldError} */
  noDealWorld(variant?: Variant): World;
  /** What the no-deal world differs in from the base year, under central assumptions. @throws {WorldError} */
  noDealImpact(): Impact;
  /** Modelled part of each party's payoff under one variant, million USD a year. @throws {WorldError} */
  modelled(choice: Choice, variant?: Variant): readonly number[];
  /** Change of real value added in some sectors of a party against no deal, percent. @throws {WorldError} */
  valueAddedChange(choice: Choice, party: number, sectors: readonly string[]): number;
  /** What does not come from the model: transfers and stated values of one option against no deal, by party. */
  contracted(issue: number, option: number): readonly Figure[];
  /** A package with every part and range. @throws {WorldError} */
  price(choice: Choice): PricedPackage;
  /** Distinct worlds solved so far. */
  readonly solved: number;
}

/**
 * Prepares talks for pricing; nothing is solved yet. The talks must have been checked.
 * @param books the ledgers that the file names under `base.ledgers`
 */
export function createPricing(talks: Talks, baseYear: BaseYear, books: readonly Book[] = []): Pricing {
  const plan = planOf(talks, baseYear);
  const newDuties = dutiesOf(talks, baseYear, plan, books);
  const variants = variantsOf(talks);
  const central = variants[0];
  const worlds = createWorlds(baseYear);
  const weights = plan.parties.map(({ code }) =>
    baseYear.accounts.sectors.map((sector) => talks.weights[code]?.sectors[sector.code]),
  );
  const hasWeights = weights.map((own) => own.some((weight) => weight !== undefined));

  // Duties, scenario and world depend on the modelled options alone; each is looked up by them before it is made.
  const optionsKey = (choice: Choice) => plan.modelled.map((issue) => choice[issue]).join();
  const keyOf = (choice: Choice, variant: Variant) => `${variant.id}:${optionsKey(choice)}`;
  const dutiesByOptions = new Map<string, readonly SectorDuty[]>();
  const duties = (choice: Choice): readonly SectorDuty[] => {
    const key = optionsKey(choice);
    const found = dutiesByOptions.get(key) ?? newDuties(choice);
    dutiesByOptions.set(key, found);
    return found;
  };
  const scenarios = new Map<string, Scenario>();
  const scenario = (choice: Choice, variant: Variant = central): Scenario => {
    const key = keyOf(choice, variant);
    const found = scenarios.get(key) ?? scenarioOf(talks, plan, duties(choice), choice, variant);
    scenarios.set(key, found);
    return found;
  };
  const byOptions = new Map<string, World>();
  const world = (choice: Choice, variant: Variant = central): World => {
    const key = keyOf(choice, variant);
    let found = byOptions.get(key);
    if (!found) {
      const start = choice === plan.noDeal ? undefined : noDealWorld(variant);
      found = worlds.of(scenario(choice, variant), start);
      byOptions.set(key, found);
    }
    return found;
  };
  const noDealWorld = (variant: Variant = central): World => world(plan.noDeal, variant);
  let impactWithoutDeal: Impact | undefined;
  const noDealImpact = (): Impact => {
    const { economy, shock, equilibrium } = noDealWorld();
    impactWithoutDeal ??= impactOf(economy, shock, equilibrium);
    return impactWithoutDeal;
  };

  const realIncomeChange = (choice: Choice, party: number, variant: Variant) => {
    const region = plan.parties[party]?.region ?? 0;
    return difference(world(choice, variant).equivalentVariation, noDealWorld(variant).equivalentVariation, region);
  };
  const weightChange = (choice: Choice, party: number, variant: Variant, end: keyof Figure) => {
    if (!hasWeights[party]) return 0;
    const region = plan.parties[party]?.region ?? 0;
    const after = world(choice, variant);
    const before = noDealWorld(variant);
    const sectors = baseYear.accounts.sectors.length;
    return (weights[party] ?? []).reduce((sum, weight, sector) => {
      if (!weight) return sum;
      const cell = region * sectors + sector;
      const share = after.economy.valueAddedShares[cell] ?? 0;
      const change = realOutput(after, region, cell) - realOutput(before, region, cell);
      return sum + (weight[end] - 1) * share * change;
    }, 0);
  };
  const modelled = (choice: Choice, variant: Variant = central) =>
    plan.parties.map(
      (_, party) => realIncomeChange(choice, party, variant) + weightChange(choice, party, variant, 'central'),
    );

  const valueAddedChange = (choice: Choice, party: number, named: readonly string[]) => {
    const region = plan.parties[party]?.region ?? 0;
    const { sectors } = baseYear.accounts;
    const valueAdded = (world: World) =>
      sectors.reduce((sum, { code }, sector) => {
        if (!named.includes(code)) return sum;
        const cell = region * sectors.length + sector;
        return sum + (world.economy.valueAddedShares[cell] ?? 0) * realOutput(world, region, cell);
      }, 0);
    const before = valueAdded(noDealWorld());
    return (100 * (valueAdded(world(choice)) - before)) / before;
  };

  const partsOf = (issue: number, option: number, party: string): Parts => {
    const planned = plan.issues[issue];
    const name = planned?.options[option] ?? '';
    const found = planned && talks.issues[planned.id]?.options[name];
    if (!found) return { transfers: [], stated: [] };
    return {
      transfers: transfersOf(talks, planned.id, name, found, party),
      stated: statedOf(planned.id, name, found, party),
    };
  };
  /** Transfers and stated values of an option, with those of the no-deal option taken off. */
  const againstNoDeal = (issue: number, option: number, party: string): Parts => {
    const noDeal = plan.issues[issue]?.noDeal ?? 0;
    if (option === noDeal) return { transfers: [], stated: [] };
    const chosen = partsOf(issue, option, party);
    const without = partsOf(issue, noDeal, party);
    return {
      transfers: [...chosen.transfers, ...without.transfers.map(negatedTransfer)],
      stated: [...chosen.stated, ...without.stated.map(negatedStated)],
    };
  };
  const contracted = (issue: number, option: number): Figure[] =>
    plan.parties.map(({ code }) => {
      const { transfers, stated } = againstNoDeal(issue, option, code);
      return plus(...transfers.map((part) => exactly(part.amount)), ...stated.map((part) => part.value));
    });

  const price = (choice: Choice): PricedPackage => {
    const payoffs = plan.parties.map(({ code }, party): Payoff => {
      const incomes = variants.map((variant) => realIncomeChange(choice, party, variant));
      const realIncome = spread(incomes[0] ?? Number.NaN, incomes);
      const political = variants.flatMap((variant) =>
        (['central', 'low', 'high'] as const).map((end) => weightChange(choice, party, variant, end)),
      );
      const politicalWeight = spread(political[0] ?? 0, political);
      const parts = plan.issues.map((_, issue) => againstNoDeal(issue, choice[issue] ?? 0, code));
      const transfers = parts.flatMap((part) => part.transfers);
      const stated = parts.flatMap((part) => part.stated);
      const transfersTotal = plus(...transfers.map((part) => exactly(part.amount)));
      const statedTotal = plus(...stated.map((part) => part.value));
      const modelledTotal = plus(realIncome, politicalWeight);
      return {
        party: code,
        realIncome,
        politicalWeight,
        transfers,
        stated,
        modelled: modelledTotal,
        transfersTotal,
        statedTotal,
        total: plus(modelledTotal, transfersTotal, statedTotal),
      };
    });
    const interaction = plan.parties.map((_, party) => {
      const alone = plan.modelled.reduce(
        (sum, issue) => sum + realIncomeChange(withOption(plan.noDeal, issue, choice[issue] ?? 0), party, central),
        0,
      );
      return realIncomeChange(choice, party, central) - alone;
    });
    return { choice, payoffs, interaction, world: world(choice) };
  };

  return {
    talks,
    baseYear,
    books,
    plan,
    variants,
    combinations: (issues = plan.modelled) => combinationsOf(plan, issues),
    world,
    scenario,
    worldOnce: worlds.once,
    duties,
    noDealWorld,
    noDealImpact,
    modelled,
    valueAddedChange,
    contracted,
    price,
    get solved() {
      return worlds.solved;
    },
  };
}

/**
 * Pricing of talks whose record has grown: what has been solved stays solved.
 * @param talks the same talks with other sources, positions, commitments, doubts or scope; all else must be equal
 */
export function withRecord(pricing: Pricing, talks: Talks): Pricing {
  return {
    ...pricing,
    talks,
    get solved() {
      return pricing.solved;
    },
  };
}

function combinationsOf(plan: Plan, modelled: readonly number[]): Choice[] {
  return modelled.reduce<Choice[]>(
    (choices, issue) =>
      choices.flatMap((choice) =>
        (plan.issues[issue]?.options ?? []).map((_, option) => withOption(choice, issue, option)),
      ),
    [plan.noDeal],
  );
}

function transfersOf(talks: Talks, issue: string, name: string, option: Option, party: string): TransferPart[] {
  return (option.transfers ?? [])
    .filter((transfer) => transfer.from === party || transfer.to === party)
    .map((transfer) => {
      const perUsd = transfer.currency === 'USD' ? 1 : (talks.exchange_rates[transfer.currency]?.per_usd ?? Number.NaN);
      const sign = transfer.to === party ? 1 : -1;
      return {
        issue,
        option: name,
        amount: (sign * transfer.amount) / perUsd / 1e6,
        contracted: { amount: transfer.amount, currency: transfer.currency },
      };
    });
}

function statedOf(issue: string, name: string, option: Option, party: string): StatedPart[] {
  const value = option.stated?.[party];
  if (!value) return [];
  const { low, central, high } = value;
  return [{ issue, option: name, value: { low, central, high }, whose: value.whose }];
}

/** What an option brings a party besides the model. */
interface Parts {
  readonly transfers: readonly TransferPart[];
  readonly stated: readonly StatedPart[];
}

function negatedTransfer(part: TransferPart): TransferPart {
  return { ...part, amount: -part.amount };
}

function negatedStated(part: StatedPart): StatedPart {
  return { ...part, value: minus(NOTHING, part.value) };
}

/** a − b, ranges added as if independent ends met. */
function minus(a: Figure, b: Figure): Figure {
  return { low: a.low - b.high, central: a.central - b.central, high: a.high - b.low };
}

/** Nominal output of a cell at base-year consumer prices of its region. */
function realOutput(world: World, region: number, cell: number): number {
  return (world.equilibrium.output[cell] ?? Number.NaN) / (world.consumerPrices[region] ?? Number.NaN);
}

function difference(after: Float64Array, before: Float64Array, index: number): number {
  return (after[index] ?? Number.NaN) - (before[index] ?? Number.NaN);
}
