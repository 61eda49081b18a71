/**
 * What another schedule of duties does in general equilibrium: the world with a ledger as edited against the world with it
 * as it stands, on one day, whatever the options of the talks. Barriers and background duties of the file hold in both.
 */

import { tradeFlows } from '@parley/economy';
import { type Book, dutyName, type Measure, type ScheduleEdit, type SectorDuty, writtenEdit } from '@parley/tariffs';
import { dutiesUnder } from './duties.js';
import { type Figure, spread } from './figure.js';
import type { Pricing } from './pricing.js';
import { scenarioOf } from './scenario-of.js';
import type { Variant } from './variant.js';
import type { World } from './worlds.js';

export interface ScheduleQuestion {
  /** Whose goods the edit is on. */
  readonly exporter: string;
  readonly day: string;
  readonly reading: string;
}

export interface PartyScheduleEffect {
  readonly party: string;
  /** Real income, million USD a year of the base year, over the variants of the talks. */
  readonly realIncome: Figure;
  /** The same in percent of base final expenditure, under central assumptions. */
  readonly realIncomePercent: number;
  /** Tariff revenue, million USD a year, over the variants. */
  readonly revenue: Figure;
}

export interface ScheduleFlow {
  readonly exporter: string;
  readonly importer: string;
  /** Goods, million USD net of duty, under central assumptions. */
  readonly before: number;
  readonly after: number;
}

export interface SchedulePricing {
  readonly parties: readonly PartyScheduleEffect[];
  readonly flows: readonly ScheduleFlow[];
  /** The worlds under central assumptions. */
  readonly before: World;
  readonly after: World;
  /** The world after, by variant. */
  readonly worlds: readonly { readonly variant: Variant; readonly world: World }[];
  /** Names of the duties changed that the file keeps in force whatever the talks decide. */
  readonly background: readonly string[];
}

interface Solved {
  readonly variant: Variant;
  readonly before: World;
  readonly after: World;
}

/** Work that can be cut into steps: each solves the worlds of one variant. */
export interface SchedulePricingSteps {
  readonly steps: readonly (() => void)[];
  result(): SchedulePricing;
}

/** Prices edited schedules; what holds before an edit is found once for each day and reading. */
export interface SchedulePricer {
  price(law: Book, edited: Book, edit: ScheduleEdit, question: ScheduleQuestion): SchedulePricingSteps;
}

interface Before {
  readonly duties: readonly SectorDuty[];
  readonly worlds: Map<Variant, World>;
}

export function createSchedulePricer(pricing: Pricing): SchedulePricer {
  const { talks, plan, baseYear, books, variants } = pricing;
  const background = talks.background?.measures ?? [];
  const known = new Map<string, Before>();
  const dutiesIn = (book: Book, { day, reading }: ScheduleQuestion) =>
    dutiesUnder(
      { ...talks, base: { ...talks.base, duties_on: day, according_to: reading } },
      baseYear,
      books.map((one) => (one.ledger.id === book.ledger.id ? book : one)),
    );
  const beforeOf = (law: Book, question: ScheduleQuestion): Before => {
    const key = `${law.ledger.id} ${question.day} ${question.reading}`;
    const found = known.get(key) ?? { duties: dutiesIn(law, question)(background), worlds: new Map() };
    known.set(key, found);
    return found;
  };
  return {
    price(law, edited, edit, question) {
      const solved: Solved[] = [];
      let after: readonly SectorDuty[] = [];
      const steps = [
        () => void beforeOf(law, question),
        () => {
          after = dutiesAfter(beforeOf(law, question).duties);
        },
        ...variants.map((variant) => () => {
          const { duties, worlds } = beforeOf(law, question);
          const before =
            worlds.get(variant) ??
            pricing.worldOnce(scenarioOf(talks, plan, duties, plan.noDeal, variant), pricing.noDealWorld(variant));
          worlds.set(variant, before);
          const scenario = scenarioOf(talks, plan, after, plan.noDeal, variant);
          const same = JSON.stringify(scenario) === JSON.stringify(before.scenario);
          solved.push({ variant, before, after: same ? before : pricing.worldOnce(scenario, before) });
        }),
      ];
      /** Only flows that the edit can reach are found again. */
      const dutiesAfter = (before: readonly SectorDuty[]): SectorDuty[] => {
        const find = dutiesIn(edited, question);
        if (edit.only === undefined) return find(background);
        const { exporter, day, reading } = question;
        // Written on top, the edit stands in the place of what the file's background says of the same goods.
        const written = writtenEdit(law, edited, { exporter, on: day, accordingTo: reading }) ?? [];
        const region =
          baseYear.accounts.regions[plan.parties.find(({ code }) => code === exporter)?.region ?? -1]?.code;
        if (region === undefined) throw new Error(`${exporter} is not a party of the talks`);
        const own = find([...background, ...written], [region]);
        // By importer and exporter in the order of the base year, as all duties are.
        const place = new Map(baseYear.accounts.regions.map(({ code }, at) => [code, at]));
        const placeOf = (code: string) => place.get(code) ?? place.size;
        return [...before.filter((duty) => duty.exporter !== region), ...own].sort(
          (a, b) => placeOf(a.importer) - placeOf(b.importer) || placeOf(a.exporter) - placeOf(b.exporter),
        );
      };
      return {
        steps,
        result: () => read(pricing, solved, namesIn(background, law.ledger.importer, edit, law)),
      };
    },
  };
}

/** Duties that both the edit and the background of the file name. */
function namesIn(background: readonly Measure[], importer: string, edit: ScheduleEdit, law: Book): string[] {
  const changed = new Set(edit.changes.map(({ measure }) => measure));
  const touched = new Set(
    [...law.ledger.measures.filter(({ id }) => id !== undefined && changed.has(id)), ...edit.added].map(dutyName),
  );
  const kept = background.filter(({ into }) => [into].flat().includes(importer)).map(dutyName);
  return [...new Set(kept.filter((name) => touched.has(name)))];
}

function read({ plan, baseYear }: Pricing, solved: readonly Solved[], background: readonly string[]): SchedulePricing {
  const [central] = solved;
  if (!central) throw new Error('no variant was solved');
  const [flowsBefore, flowsAfter] = [central.before, central.after].map(({ economy, shock, equilibrium }) =>
    tradeFlows(economy, shock, equilibrium),
  );
  const { regions, sectors } = baseYear.accounts;
  const n = regions.length;
  const figureOf = (value: (at: number) => number): Figure => {
    const values = solved.map((_, at) => value(at));
    return spread(values[0] ?? Number.NaN, values);
  };
  const goods = sectors.flatMap(({ goods: own }, sector) => (own ? [sector] : []));
  return {
    parties: plan.parties.map(({ code, region }) => ({
      party: code,
      realIncome: figureOf((at) => {
        const one = solved[at];
        return (one?.after.equivalentVariation[region] ?? Number.NaN) - (one?.before.equivalentVariation[region] ?? 0);
      }),
      realIncomePercent:
        100 * ((central.after.realIncome[region] ?? Number.NaN) - (central.before.realIncome[region] ?? Number.NaN)),
      revenue: figureOf((at) => {
        const one = solved[at];
        return (
          (one?.after.equilibrium.tariffRevenue[region] ?? Number.NaN) -
          (one?.before.equilibrium.tariffRevenue[region] ?? Number.NaN)
        );
      }),
    })),
    flows: plan.parties.flatMap((from) =>
      plan.parties
        .filter((into) => into !== from)
        .map((into) => {
          const sum = (flows: Float64Array | undefined) =>
            goods.reduce((total, sector) => total + (flows?.[(sector * n + into.region) * n + from.region] ?? 0), 0);
          return {
            exporter: from.code,
            importer: into.code,
            before: sum(flowsBefore),
            after: sum(flowsAfter),
          };
        }),
    ),
    before: central.before,
    after: central.after,
    worlds: solved.map(({ variant, after }) => ({ variant, world: after })),
    background,
  };
}
