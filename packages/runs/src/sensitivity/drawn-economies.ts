/** The economies of one model under any elasticities, calibrated once. */

import { type BaseYear, type Economy, economyOf, type ModelChoice } from '@parley/economy';

export interface DrawnEconomies {
  /** Under the elasticities of the model as written, with the deficits of the data. */
  readonly central: Economy;
  /** The base is the world without trade imbalances: it has to be solved for. */
  readonly balanced: boolean;
  /** Under other elasticities, with the deficits of the data. @throws {CalibrationError} */
  at(elasticities: Float64Array): Economy;
}

/** @throws {InputError} and {CalibrationError} as economyOf, for the model as written */
export function drawnEconomies(baseYear: BaseYear, model: ModelChoice): DrawnEconomies {
  const balanced = model.deficits === 'balanced';
  const choice: ModelChoice = { ...model, deficits: balanced ? 'fixed' : model.deficits };
  const { economy: central } = economyOf(baseYear, choice);
  const { sectors } = central;
  return {
    central,
    balanced,
    at(elasticities) {
      // Elasticities play no part in the calibration, unless profits are the markup they imply.
      if (model.model?.profit_share !== 'markup') return { ...central, tradeElasticities: elasticities };
      const elasticity = Object.fromEntries(sectors.map(({ code }, sector) => [code, elasticities[sector]]));
      return economyOf(baseYear, { ...choice, elasticity }).economy;
    },
  };
}
