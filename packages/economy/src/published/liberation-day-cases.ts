/** The worlds behind the tables of Ignatenko, Lashkaripour, Macedoni and Simonovska (2025), each solved once. */

import type { Economy } from '../model/economy.js';
import { assertConverged } from '../model/equilibrium.js';
import type { Shock } from '../model/shock.js';
import { createSolver, type Solver, solve } from '../model/solve.js';
import type { AnnouncedRates } from './country-data-file.js';
import { LIBERATION_DAY_BASELINE, type LiberationDayModel, liberationDayEconomy } from './liberation-day.js';
import { type LiberationDayOutcome, liberationDayOutcome } from './liberation-day-outcome.js';
import { announcedTariffs } from './liberation-day-tariffs.js';

/** Tight, so that figures are the model's and not the solver's: the map is compared to many digits. */
const TOLERANCE = 1e-13;

/** Members of the European Union in the authors' program, which leaves out Czechia and Slovakia. */
const EU = 'AUT BEL BGR HRV CYP DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVN ESP SWE'.split(
  ' ',
);

export interface LiberationDayCases {
  readonly country: number;
  readonly china: number;
  readonly eu: readonly number[];
  /** All but the country; and all but the country, China and the EU. */
  readonly others: readonly number[];
  readonly rest: readonly number[];
  readonly gdp: Float64Array;
  /** The tariffs announced on 2 April 2025. */
  readonly announced: Float64Array;
  economy(model?: Partial<LiberationDayModel>): Economy;
  outcome(shock: Shock, model?: Partial<LiberationDayModel>): LiberationDayOutcome;
}

/** @throws {RangeError} data without the United States or China */
export function liberationDayCases({ data, rates }: AnnouncedRates): LiberationDayCases {
  const at = (code: string) => {
    const index = data.regions.findIndex((region) => region.code === code);
    if (index < 0) throw new RangeError(`${code} is not among the countries`);
    return index;
  };
  const country = at('USA');
  const china = at('CHN');
  const eu = EU.map(at);
  const others = [...data.regions.keys()].filter((index) => index !== country);
  const named = new Set([country, china, ...eu]);
  const solvers = new Map<string, Solver>();
  const solverOf = (model: Partial<LiberationDayModel>): Solver => {
    const key = JSON.stringify(Object.entries(model).sort());
    const known = solvers.get(key);
    if (known) return known;
    const solver = createSolver(liberationDayEconomy(data, country, { ...LIBERATION_DAY_BASELINE, ...model }));
    solvers.set(key, solver);
    return solver;
  };
  return {
    country,
    china,
    eu,
    others,
    rest: others.filter((index) => !named.has(index)),
    gdp: data.gdp,
    announced: announcedTariffs(rates, country),
    economy: (model = {}) => solverOf(model).economy,
    outcome: (shock, model = {}) => {
      const solver = solverOf(model);
      const equilibrium = assertConverged(solve(solver, shock, { tolerance: TOLERANCE }));
      const unit = model.technology === 'inputs' ? 'wages' : 'prices';
      return liberationDayOutcome(solver.economy, shock, equilibrium, unit);
    },
  };
}
