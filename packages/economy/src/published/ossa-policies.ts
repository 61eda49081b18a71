/**
 * The tariffs of Ossa (2014): optimal, of a trade war, and of trade talks, by partner or most favoured nation, between
 * 0 and 1000 %. Each search starts where his programs start it.
 */

import type { Economy } from '../model/economy.js';
import { bestResponse } from '../policy/best-response.js';
import { cooperativeTariffs } from '../policy/cooperative.js';
import { instrumentsOf, ratesIn, setRates, type TariffForm } from '../policy/instruments.js';
import { nashTariffs, type Player } from '../policy/nash.js';

/** By partner, or the same for all. */
export type OssaForm = Extract<TariffForm, 'by-flow' | 'most-favoured-nation'>;

/** What talks are measured from: the war by partner, the tariffs of the data, free trade. */
export const THREATS = ['nash', 'factual', 'free'] as const;
export type Threat = (typeof THREATS)[number];

/** Tariffs of the world, J×N×N each. */
interface OssaTariffs {
  /** With the optimal tariff of each region, all others' as they are; by region. */
  readonly optimal: readonly Float64Array[];
  readonly nash: Float64Array;
  readonly cooperative: Readonly<Record<Threat, Float64Array>>;
}

export interface OssaPolicies {
  readonly forms: Readonly<Record<OssaForm, OssaTariffs>>;
  readonly threats: Readonly<Record<Threat, Float64Array>>;
}

/**
 * When a war is over. `nash`: no region gains by another tariff. `as-published`: as in his programs, once the mean of all
 * tariffs moves by no more than 0.01 in a round in which all answer at once, which here is after one round.
 */
export type WarEnd = 'nash' | 'as-published';

const LARGEST_RATE = 10;
const PUBLISHED_TOLERANCE = 0.01;
const PUBLISHED_ROUNDS = 24;

/**
 * Solves for all of them.
 * @param economy without deficits
 * @param politicalWeights λ by region
 * @param talkedFrom which talks to solve for; the others end where they begin
 * @param onStep told after each search, for progress
 * @throws {NotConvergedError} where a world has no equilibrium
 */
export function ossaPolicies(
  economy: Economy,
  politicalWeights: readonly Float64Array[],
  end: WarEnd,
  talkedFrom: readonly Threat[],
  onStep: () => void = () => {},
): OssaPolicies {
  const all = [...economy.regions.keys()];
  const players = (form: OssaForm): Player[] =>
    all.map((region) => ({
      instruments: instrumentsOf(economy, [
        { importer: region, exporters: all, sectors: [...economy.sectors.keys()], form, lower: 0, upper: LARGEST_RATE },
      ]),
      objective: { kind: 'government', region, politicalWeights: politicalWeights[region] },
    }));
  const favoured = players('most-favoured-nation');
  const free = players('by-flow');
  const step = <T>(result: T): T => {
    onStep();
    return result;
  };

  const favouredOptimal = favoured.map(
    ({ instruments, objective }) => step(bestResponse(economy, {}, instruments, objective)).tariffs,
  );
  const optimal = free.map(({ instruments, objective }, region) => {
    const starts = [ratesIn(instruments, favouredOptimal[region])];
    return step(bestResponse(economy, {}, instruments, objective, { starts })).tariffs;
  });
  const wars = { nash: nashWar, 'as-published': publishedWar }[end];
  const eachOptimal = economy.tariffs.map((_, flow) => {
    const importer = Math.floor(flow / economy.regions.length) % economy.regions.length;
    return favouredOptimal[importer][flow];
  });
  const favouredNash = step(wars(economy, favoured, eachOptimal));
  const nash = step(wars(economy, free, favouredNash));

  const threats = { nash, factual: economy.tariffs, free: new Float64Array(economy.tariffs.length) };
  const starts = [markupOffset(economy), economy.tariffs];
  const talks = (parties: readonly Player[], threat: Float64Array) =>
    step(cooperativeTariffs(economy, {}, parties, { threat, starts })).tariffs;
  const cooperative = (parties: readonly Player[]): Record<Threat, Float64Array> => {
    const from = (threat: Threat) => (talkedFrom.includes(threat) ? talks(parties, threats[threat]) : threats[threat]);
    return { nash: from('nash'), factual: from('factual'), free: from('free') };
  };
  return {
    threats,
    forms: {
      'by-flow': { optimal, nash, cooperative: cooperative(free) },
      'most-favoured-nation': { optimal: favouredOptimal, nash: favouredNash, cooperative: cooperative(favoured) },
    },
  };
}

function nashWar(economy: Economy, players: readonly Player[], from: Float64Array): Float64Array {
  return nashTariffs(economy, {}, players, { starts: players.map(({ instruments }) => ratesIn(instruments, from)) })
    .tariffs;
}

function publishedWar(economy: Economy, players: readonly Player[], from: Float64Array): Float64Array {
  let tariffs = from;
  for (let round = 0; round < PUBLISHED_ROUNDS; round++) {
    const next = tariffs.slice();
    for (const { instruments, objective } of players) {
      const starts = [ratesIn(instruments, tariffs)];
      setRates(instruments, bestResponse(economy, { tariffs }, instruments, objective, { starts }).rates, next);
    }
    const moved = next.reduce((total, rate, flow) => total + rate - tariffs[flow], 0) / next.length;
    tariffs = next;
    if (Math.abs(moved) <= PUBLISHED_TOLERANCE) break;
  }
  return tariffs;
}

/** A quarter of what would undo the differences of mark-ups between industries, where his talks start. */
function markupOffset(economy: Economy): Float64Array {
  const n = economy.regions.length;
  const inverse = economy.tradeElasticities.map((elasticity) => elasticity / (elasticity + 1));
  const mean = inverse.reduce((total, value) => total + value, 0) / inverse.length;
  return economy.tariffs.map((_, flow) => {
    const domestic = flow % n === Math.floor(flow / n) % n;
    return domestic ? 0 : Math.max(0, 0.25 * (inverse[Math.floor(flow / (n * n))] / mean - 1));
  });
}
