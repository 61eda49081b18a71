export type { AppliedTariffs, BaseYear, ElasticitySet } from './base-year/base-year.js';
export { BASE_YEAR_FORMAT, type BaseYearFile, decodeBaseYear } from './base-year/base-year-file.js';
export { type Change, type Impact, impactOf, type RegionImpact, type SectorImpact } from './impact/impact.js';
export { consumerPrices, realIncome } from './impact/welfare.js';
export { type WelfareDecomposition, welfareDecomposition } from './impact/welfare-decomposition.js';
export {
  type Accounts,
  CalibrationError,
  type ClippedCell,
  calibrate,
  clipNegativeFinalDemand,
  salesOf,
} from './model/calibrate.js';
export {
  baseIncome,
  baseOutput,
  baseTariffRevenue,
  type Economy,
  flowIndex,
  type Region,
  type Sector,
} from './model/economy.js';
export {
  assertConverged,
  type Equilibrium,
  type NotConverged,
  NotConvergedError,
  type Outcome,
} from './model/equilibrium.js';
export { balancedTrade, rebase } from './model/rebase.js';
export { assertShock, type Shock, ShockError } from './model/shock.js';
export { createSolver, type SolveOptions, type Solver, solve } from './model/solve.js';
export { baseTradeFlows, tradeFlows, tradeShares } from './model/trade-flows.js';
export { economyOf, missingTariffs } from './scenario/economy-of.js';
export {
  type ModelChoice,
  type Scenario,
  type ScenarioInput,
  scenarioSchema,
  type TariffRule,
  type TradeCostRule,
} from './scenario/scenario.js';
export { selectRegions, selectSectors } from './scenario/selectors.js';
export { shockOf } from './scenario/shock-of.js';
