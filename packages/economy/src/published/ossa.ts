/**
 * The economy of Ossa (2014), Trade Wars and Trade Talks with Data, American Economic Review 104(12): many industries
 * of monopolistic competitors with a fixed number of firms, so that tariffs also move profits; labour the only factor.
 *
 * With θ = σ − 1 and profits 1/σ of sales it is Caliendo and Parro's model without inputs.
 */

import { CalibrationError, calibrate } from '../model/calibrate.js';
import type { Economy, Region, Sector } from '../model/economy.js';

export interface OssaData {
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  /** Sales net of tariff in million USD, domestic ones included, J×N×N: [sector][importer][exporter]. */
  readonly trade: Float64Array;
  /** Ad valorem tariffs as fractions, J×N×N. */
  readonly tariffs: Float64Array;
  /** Elasticity of substitution σ, J. */
  readonly substitution: Float64Array;
}

/**
 * Calibrates the economy; deficits are what trade says.
 * @throws {CalibrationError} an elasticity of substitution that is not above 1
 */
export function ossaEconomy({ regions, sectors, trade, tariffs, substitution }: OssaData): Economy {
  const n = regions.length;
  const j = sectors.length;
  substitution.forEach((sigma, sector) => {
    if (!(sigma > 1))
      throw new CalibrationError(`the elasticity of substitution of ${sectors[sector].code} is ${sigma}`);
  });
  return calibrate(
    { regions, sectors, trade, inputShares: new Float64Array(n * j * j) },
    tariffs,
    substitution.map((sigma) => sigma - 1),
    { profitShares: substitution.map((sigma) => 1 / sigma) },
  );
}
