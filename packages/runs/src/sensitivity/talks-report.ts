/** The sensitivity of packages as plain data: modelled, contracted and stated parts apart, and their sum. */

import { PAYOFF_TOLERANCE, type PackageReport } from '@parley/talks';
import { type Driver, driversOf } from './drivers.js';
import { percentAtLeast, type Spread, spreadOf } from './quantiles.js';
import type { Sample } from './sample.js';
import { PAYOFF_PARTS, type TalksExperiment } from './talks-experiment.js';

export interface PartReport extends Spread {
  /** Under the central figures of the talks file. */
  readonly central: number;
}

/** Million USD a year against no deal. */
export interface PayoffSensitivity {
  party: string;
  total: PartReport;
  /** Real income and political weight. */
  modelled: PartReport;
  real_income: PartReport;
  political_weight: PartReport;
  /** Contracted: the same in every draw. */
  transfers: number;
  stated: PartReport;
  /** Share of the draws in which the party gains over no deal, in percent. */
  gains_pct: number;
  /** What drives the total. */
  drivers: Driver[];
}

export interface PackageSensitivity {
  /** Solutions that choose the package; empty for one that was named. */
  solutions: readonly string[];
  package: Record<string, string>;
  central_run: string;
  no_deal_run: string;
  /** Share of the draws in which every party gains, in percent. */
  all_gain_pct: number;
  payoffs: PayoffSensitivity[];
}

/** A package with its central price. */
export interface CentralPackage {
  readonly solutions: readonly string[];
  readonly report: PackageReport;
}

/**
 * @param packages in the order of the experiment's choices
 * @param sample at least one draw with figures
 */
export function packageSensitivities(
  packages: readonly CentralPackage[],
  experiment: TalksExperiment,
  sample: Sample,
): PackageSensitivity[] {
  const drivers = driversOf(experiment.assumptions, sample);
  const width = PAYOFF_PARTS.length;
  return packages.map(({ solutions, report }, index) => {
    const totals: Float64Array[] = [];
    const payoffs = report.payoffs.map((payoff, party): PayoffSensitivity => {
      const first = (index * report.payoffs.length + party) * width;
      const [income, political, stated] = PAYOFF_PARTS.map((_, part) => sample.column(first + part));
      const modelled = income.map((value, draw) => value + political[draw]);
      const total = modelled.map((value, draw) => value + payoff.transfers_total + stated[draw]);
      totals.push(total);
      return {
        party: payoff.party,
        total: { central: payoff.total.central, ...spreadOf(total) },
        modelled: { central: payoff.modelled.central, ...spreadOf(modelled) },
        real_income: { central: payoff.real_income.central, ...spreadOf(income) },
        political_weight: { central: payoff.political_weight.central, ...spreadOf(political) },
        transfers: payoff.transfers_total,
        stated: { central: payoff.stated_total.central, ...spreadOf(stated) },
        gains_pct: percentAtLeast(total, PAYOFF_TOLERANCE),
        drivers: drivers(total, (assumption) => experiment.bears(index, party, assumption)),
      };
    });
    const least = Float64Array.from(totals[0], (_, draw) => Math.min(...totals.map((total) => total[draw])));
    return {
      solutions,
      package: report.package,
      central_run: report.run,
      no_deal_run: report.no_deal_run,
      all_gain_pct: percentAtLeast(least, PAYOFF_TOLERANCE),
      payoffs,
    };
  });
}
