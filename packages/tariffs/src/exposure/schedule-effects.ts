/**
 * What a change of the schedule does to imports, product by product: duties of one question against those of another, at
 * the average rate of each partner in each six-digit product, through the partial-equilibrium model.
 *
 * Duties before any measure are the calculated duties of the imports' year, which know who used a preference; what measures
 * add on a day, less what they added in that year, comes on top.
 *
 * Products are apart from each other and from incomes; domestic producers are not among the suppliers, since no statistics
 * of their sales by product are at hand.
 */

import { compareText } from '@parley/input';
import type { DutyQuestion } from '../duty/duty-question.js';
import { dutiesOnLines } from '../duty/line-duties.js';
import type { Book } from '../ledger/book.js';
import { importLines } from '../ledger/import-lines.js';
import type { ProductMarkets } from '../partial-equilibrium/markets.js';
import { productEffects } from '../partial-equilibrium/product-effects.js';
import { type EffectTotals, totalEffects } from '../partial-equilibrium/total-effects.js';

/** Duties of a day, without the exporter: every partner is one. */
export type ScheduleQuestion = Omit<DutyQuestion, 'exporter' | 'also'>;

/** Elasticities for all products; see DEFAULT_ELASTICITIES. */
export interface EffectsElasticities {
  readonly substitution: number;
  readonly demand: number;
  readonly supply: number;
}

/** Changes in US dollars a year, at the trade of the imports' year. */
interface SupplierEffects {
  supplier: string;
  imports_usd: number;
  /** Average duty before and after, as fractions, at base imports. */
  rate_before: number;
  rate_after: number;
  creation_usd: number;
  diversion_usd: number;
  /** What suppliers get less or more for each unit. */
  price_effect_usd: number;
  change_usd: number;
  change_pct: number;
  surplus_usd: number;
}

interface ImporterEffects {
  revenue_before_usd: number;
  revenue_after_usd: number;
  consumer_surplus_usd: number;
  welfare_usd: number;
  world_welfare_usd: number;
}

export interface ScheduleEffects extends ImporterEffects {
  /** What the ledger does not know. */
  notes: readonly string[];
  importer: string;
  year: number;
  elasticities: { substitution: number; demand: number; supply: number | 'infinite' };
  products_changed: number;
  not_solved: { products: number; imports_usd: number };
  suppliers: SupplierEffects[];
  by_sector: (ImporterEffects & { sector: string; imports_usd: number; change_usd: number })[];
  products: (ImporterEffects & { hs6: string; imports_usd: number; price_pct: number; change_usd: number })[];
}

/**
 * Effects of going from one schedule to another.
 * @param top products listed, those with the greatest change of revenue first
 * @throws {MarketsError} elasticities out of their range
 */
export function scheduleEffects(
  book: Book,
  before: ScheduleQuestion,
  after: ScheduleQuestion,
  elasticities: EffectsElasticities,
  top = 20,
): ScheduleEffects {
  const suppliers = book.imports.partners;
  const { codes, markets } = marketsOf(book, before, after, elasticities);
  const effects = productEffects(markets);
  const sectorOf = codes.map((code) => book.sectorOf.get(code) ?? 'other');
  const sectors = [...new Set(sectorOf)].sort();
  const groupOf = Int32Array.from(sectorOf, (sector) => sectors.indexOf(sector));
  const all = totalEffects(markets, effects, { partners: suppliers.length });
  const bySector = totalEffects(markets, effects, { partners: suppliers.length, groupOf, groups: sectors.length });
  const P = suppliers.length;
  const flowSum = (sums: Float64Array, group: number) => {
    let sum = 0;
    for (let supplier = 0; supplier < P; supplier++) sum += sums[group * P + supplier] ?? 0;
    return sum;
  };
  const rates = averageRates(markets, P);
  return {
    importer: book.ledger.importer,
    year: book.imports.year,
    elasticities: {
      ...elasticities,
      supply: elasticities.supply === Number.POSITIVE_INFINITY ? 'infinite' : elasticities.supply,
    },
    products_changed: codes.length,
    not_solved: { products: all.unsolved[0] ?? 0, imports_usd: dollars(all.unsolvedValues[0]) },
    ...importerEffects(all, 0),
    notes: book.ledger.notes,
    suppliers: suppliers
      .map((supplier, at): SupplierEffects => {
        const imports = all.values[at] ?? 0;
        const change = all.worldValueChanges[at] ?? 0;
        return {
          supplier,
          imports_usd: dollars(imports),
          rate_before: rates.before[at] ?? 0,
          rate_after: rates.after[at] ?? 0,
          creation_usd: dollars(all.creation[at]),
          diversion_usd: dollars(all.diversion[at]),
          price_effect_usd: dollars(all.priceEffects[at]),
          change_usd: dollars(change),
          change_pct: imports > 0 ? digits((100 * change) / imports) : 0,
          surplus_usd: dollars(all.exporterSurplus[at]),
        };
      })
      .filter(({ imports_usd }) => imports_usd > 0)
      .sort((a, b) => a.change_usd - b.change_usd),
    by_sector: sectors
      .map((sector, group) => ({
        sector,
        imports_usd: dollars(flowSum(bySector.values, group)),
        change_usd: dollars(flowSum(bySector.worldValueChanges, group)),
        ...importerEffects(bySector, group),
      }))
      .sort((a, b) => a.change_usd - b.change_usd),
    products: codes
      .map((hs6, product) => {
        let imports = 0;
        let change = 0;
        for (let flow = markets.offsets[product] ?? 0; flow < (markets.offsets[product + 1] ?? 0); flow++) {
          imports += markets.values[flow] ?? 0;
          change += effects.worldValueChanges[flow] ?? 0;
        }
        return {
          hs6,
          imports_usd: dollars(imports),
          price_pct: digits(100 * ((effects.compositePrices[product] ?? Number.NaN) - 1)),
          change_usd: dollars(change),
          revenue_before_usd: dollars(effects.revenueBefore[product]),
          revenue_after_usd: dollars(effects.revenueAfter[product]),
          consumer_surplus_usd: dollars(effects.consumerSurplus[product]),
          welfare_usd: dollars(effects.importerWelfare[product]),
          world_welfare_usd: dollars(effects.worldWelfare[product]),
        };
      })
      .sort((a, b) => weight(b) - weight(a) || compareText(a.hs6, b.hs6))
      .slice(0, top),
  };
}

/** Products whose duty changes for some partner, with all who sell them. */
function marketsOf(
  book: Book,
  before: ScheduleQuestion,
  after: ScheduleQuestion,
  { substitution, demand, supply }: EffectsElasticities,
): { codes: string[]; markets: ProductMarkets } {
  const cells = new Map<string, { supplier: number; value: number; before: number; after: number }[]>();
  const changed = new Set<string>();
  book.imports.partners.forEach((partner, supplier) => {
    const lines = importLines(book, partner);
    if (!lines) return;
    const added = (question: ScheduleQuestion) => {
      const { stackAt, stacks } = dutiesOnLines(book, { ...question, exporter: partner }, lines.codes, lines.sectors);
      const rates = stacks.map(({ total, base }) => total - base);
      return (line: number) => rates[stackAt[line] ?? 0] ?? 0;
    };
    const then = added({ on: `${book.imports.year}-12-31`, accordingTo: before.accordingTo });
    const old = added(before);
    const next = added(after);
    for (let line = 0; line < lines.codes.length; line++) {
      const value = lines.value[line] ?? 0;
      if (value === 0) continue;
      const code = (lines.codes[line] ?? '').slice(0, 6);
      const base = (lines.duty[line] ?? 0) / value - then(line);
      const was = Math.max(0, base + old(line));
      const is = Math.max(0, base + next(line));
      if (old(line) !== next(line)) changed.add(code);
      const own = cells.get(code) ?? [];
      cells.set(code, own);
      const last = own.at(-1);
      if (last?.supplier === supplier) {
        last.value += value;
        last.before += value * was;
        last.after += value * is;
      } else own.push({ supplier, value, before: value * was, after: value * is });
    }
  });
  const codes = [...changed].sort();
  const flows = codes.flatMap((code) => cells.get(code) ?? []);
  const offsets = new Int32Array(codes.length + 1);
  codes.forEach((code, product) => {
    offsets[product + 1] = (offsets[product] ?? 0) + (cells.get(code)?.length ?? 0);
  });
  return {
    codes,
    markets: {
      offsets,
      partners: Int32Array.from(flows, ({ supplier }) => supplier),
      values: Float64Array.from(flows, ({ value }) => value),
      dutiesBefore: Float64Array.from(flows, (flow) => flow.before / flow.value),
      dutiesAfter: Float64Array.from(flows, (flow) => flow.after / flow.value),
      substitution,
      demand,
      supply,
    },
  };
}

function averageRates(markets: ProductMarkets, partners: number): { before: number[]; after: number[] } {
  const value = new Float64Array(partners);
  const before = new Float64Array(partners);
  const after = new Float64Array(partners);
  markets.partners.forEach((partner, flow) => {
    const own = markets.values[flow] ?? 0;
    value[partner] = (value[partner] ?? 0) + own;
    before[partner] = (before[partner] ?? 0) + own * (markets.dutiesBefore[flow] ?? 0);
    after[partner] = (after[partner] ?? 0) + own * (markets.dutiesAfter[flow] ?? 0);
  });
  const over = (sums: Float64Array) => Array.from(sums, (sum, at) => (value[at] ? digits(sum / (value[at] ?? 1)) : 0));
  return { before: over(before), after: over(after) };
}

function importerEffects(totals: EffectTotals, group: number): ImporterEffects {
  return {
    revenue_before_usd: dollars(totals.revenueBefore[group]),
    revenue_after_usd: dollars(totals.revenueAfter[group]),
    consumer_surplus_usd: dollars(totals.consumerSurplus[group]),
    welfare_usd: dollars(totals.importerWelfare[group]),
    world_welfare_usd: dollars(totals.worldWelfare[group]),
  };
}

function weight({ revenue_before_usd, revenue_after_usd, change_usd }: ScheduleEffects['products'][number]): number {
  return Math.max(Math.abs(revenue_after_usd - revenue_before_usd), Math.abs(change_usd));
}

function dollars(value: number | undefined): number {
  return Math.round(value ?? 0);
}

function digits(value: number): number {
  return Number(value.toPrecision(12));
}
