/**
 * The tariffs a solver may choose: each instrument is one rate on one or more flows, within bounds.
 */

import { baseIncome, type Economy } from '../model/economy.js';
import { baseTradeFlows } from '../model/trade-flows.js';

/** How finely an importer may set its tariffs: by flow; by sector, the same for all partners; by partner; or one rate. */
export type TariffForm = 'by-flow' | 'most-favoured-nation' | 'by-partner' | 'uniform';

/** Which tariffs may move; indices into the economy's regions and sectors. */
export interface InstrumentChoice {
  readonly importer: number;
  /** Partners whose goods the tariffs fall on; the importer itself is left out. */
  readonly exporters: readonly number[];
  readonly sectors: readonly number[];
  readonly form: TariffForm;
  /** Least and greatest rate, as fractions; above −1. */
  readonly lower: number;
  readonly upper: number;
}

/** Instruments, each a rate on a list of flows. */
export interface Instruments {
  readonly count: number;
  /** Flow indices of all instruments, one instrument after another. */
  readonly flows: Int32Array;
  /** Where each instrument's flows begin in `flows`; one more entry than instruments. */
  readonly starts: Int32Array;
  /** Bounds on the rates. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /**
   * √h of each, h = Σ over its flows of (θ+1) · trade / income of the importer: in y = √h log(1+t) welfare bends about as
   * much in every direction, which takes a minimiser from thousands of evaluations to dozens.
   */
  readonly scales: Float64Array;
}

/** What is wrong with a choice of instruments. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError';
}

/**
 * Instruments for one or more choices; flows without trade at base are left out, since no rate on them matters.
 * @throws {InstrumentError} bounds that cross or reach −100 %, or a flow that two instruments claim
 */
export function instrumentsOf(economy: Economy, choices: readonly InstrumentChoice[]): Instruments {
  const n = economy.regions.length;
  const trade = baseTradeFlows(economy);
  const income = baseIncome(economy);
  const claimed = new Uint8Array(trade.length);
  const groups: { flows: number[]; lower: number; upper: number; scale: number }[] = [];
  for (const choice of choices) {
    if (!(choice.lower > -1) || !(choice.upper >= choice.lower)) {
      throw new InstrumentError(
        `bounds from ${choice.lower} to ${choice.upper}: rates above −1 in rising order expected`,
      );
    }
    const byKey = new Map<number, number[]>();
    for (const sector of choice.sectors) {
      for (const exporter of choice.exporters) {
        const flow = (sector * n + choice.importer) * n + exporter;
        if (exporter === choice.importer || trade[flow] === 0) continue;
        if (claimed[flow] === 1) {
          throw new InstrumentError(
            `the tariff of ${economy.regions[choice.importer].code} on ${economy.sectors[sector].code} from ${economy.regions[exporter].code} is chosen twice`,
          );
        }
        claimed[flow] = 1;
        const key = keyOf(choice.form, flow, sector, exporter);
        const group = byKey.get(key);
        if (group) group.push(flow);
        else byKey.set(key, [flow]);
      }
    }
    for (const flows of byKey.values()) {
      let weight = 0;
      for (const flow of flows) {
        weight += ((economy.tradeElasticities[Math.floor(flow / (n * n))] + 1) * trade[flow]) / income[choice.importer];
      }
      groups.push({ flows, lower: choice.lower, upper: choice.upper, scale: Math.sqrt(weight) });
    }
  }
  const starts = new Int32Array(groups.length + 1);
  groups.forEach((group, index) => {
    starts[index + 1] = starts[index] + group.flows.length;
  });
  return {
    count: groups.length,
    flows: Int32Array.from(groups.flatMap((group) => group.flows)),
    starts,
    lower: Float64Array.from(groups, (group) => group.lower),
    upper: Float64Array.from(groups, (group) => group.upper),
    scales: Float64Array.from(groups, (group) => group.scale),
  };
}

function keyOf(form: TariffForm, flow: number, sector: number, exporter: number): number {
  switch (form) {
    case 'by-flow':
      return flow;
    case 'most-favoured-nation':
      return sector;
    case 'by-partner':
      return exporter;
    case 'uniform':
      return 0;
  }
}

/** Instruments of several parties as one list, in order. */
export function joinInstruments(parts: readonly Instruments[]): Instruments {
  const starts = [0];
  for (const part of parts) {
    const from = starts[starts.length - 1];
    for (let k = 1; k <= part.count; k++) starts.push(from + part.starts[k]);
  }
  const join = (pick: (part: Instruments) => Float64Array) =>
    Float64Array.from(parts.flatMap((part) => [...pick(part)]));
  return {
    count: starts.length - 1,
    flows: Int32Array.from(parts.flatMap((part) => [...part.flows])),
    starts: Int32Array.from(starts),
    lower: join((part) => part.lower),
    upper: join((part) => part.upper),
    scales: join((part) => part.scales),
  };
}

/** Rate of each instrument in an array of tariffs (of its first flow). */
export function ratesIn(instruments: Instruments, tariffs: Float64Array): Float64Array {
  return Float64Array.from({ length: instruments.count }, (_, k) => tariffs[instruments.flows[instruments.starts[k]]]);
}

/** Writes rates to the flows of their instruments. */
export function setRates(instruments: Instruments, rates: Float64Array, tariffs: Float64Array): void {
  const { flows, starts, count } = instruments;
  for (let k = 0; k < count; k++) {
    for (let at = starts[k]; at < starts[k + 1]; at++) tariffs[flows[at]] = rates[k];
  }
}

/** y = √h log(1+t). */
export function toScaled(instruments: Instruments, rates: Float64Array): Float64Array {
  return rates.map((rate, k) => instruments.scales[k] * Math.log1p(rate));
}

/** Writes the tariffs of a point y. */
export function setScaled(instruments: Instruments, y: Float64Array, tariffs: Float64Array): void {
  const { flows, starts, scales, lower, upper, count } = instruments;
  for (let k = 0; k < count; k++) {
    const rate = Math.min(Math.max(Math.expm1(y[k] / scales[k]), lower[k]), upper[k]);
    for (let at = starts[k]; at < starts[k + 1]; at++) tariffs[flows[at]] = rate;
  }
}

/** Derivatives with respect to y from those with respect to log(1+t) of every flow. */
export function scaledGradient(instruments: Instruments, byFlow: Float64Array, gradient: Float64Array): void {
  const { flows, starts, scales, count } = instruments;
  for (let k = 0; k < count; k++) {
    let sum = 0;
    for (let at = starts[k]; at < starts[k + 1]; at++) sum += byFlow[flows[at]];
    gradient[k] = sum / scales[k];
  }
}

/** Bounds on y. */
export function scaledBounds(instruments: Instruments): { lower: Float64Array; upper: Float64Array } {
  return { lower: toScaled(instruments, instruments.lower), upper: toScaled(instruments, instruments.upper) };
}
