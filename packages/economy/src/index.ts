export type { AppliedTariffs, BaseYear, ElasticitySet } from './base-year/base-year.js';
export { BASE_YEAR_FORMAT, type BaseYearFile, decodeBaseYear } from './base-year/base-year-file.js';
export { dutiesPaid } from './impact/duties-paid.js';
export {
  type Change,
  type FlowChange,
  flowChange,
  type Impact,
  impactOf,
  type RegionImpact,
  type RegionTotals,
  regionTotals,
  type SectorImpact,
} from './impact/impact.js';
export { baseValueAdded, valueAddedOf } from './impact/value-added.js';
export { consumerPrices, equivalentVariation, realIncome, relievedTax } from './impact/welfare.js';
export { type WelfareDecomposition, welfareDecomposition } from './impact/welfare-decomposition.js';
export { AdjointError } from './model/adjoint.js';
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
  baseLabourIncome,
  baseOutput,
  baseTariffRevenue,
  type Economy,
  type Extensions,
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
export { createPreparedSolver, createSolver, type SolveOptions, type Solver, solve } from './model/solve.js';
export { baseTradeFlows, tradeFlows, tradeShares } from './model/trade-flows.js';
export type { Agreement, AgreementOptions } from './policy/agreement.js';
export { type BestResponse, bestResponse, type Optimum, type SearchOptions } from './policy/best-response.js';
export { cooperativeTariffs } from './policy/cooperative.js';
export {
  type InstrumentChoice,
  InstrumentError,
  type Instruments,
  instrumentsOf,
  joinInstruments,
  ratesIn,
  setRates,
  type TariffForm,
} from './policy/instruments.js';
export { type NashOptions, type NashTariffs, nashTariffs, type Player } from './policy/nash.js';
export type { Objective } from './policy/objective.js';
export { type PolicyProblem, type PolicyProblemInput, policyProblemSchema } from './policy/policy-problem.js';
export { type PolicyProgress, type PolicySolution, solvePolicy } from './policy/solve-policy.js';
export { type TariffGradient, tariffGradient } from './policy/tariff-gradient.js';
export { nashBargainingTariffs, weightedSumTariffs } from './policy/weighted-agreement.js';
export { type ComparedCell, type ComparedTable, compareTable } from './published/compare-tables.js';
export type { ComputedFigure } from './published/computed-figure.js';
export {
  type AnnouncedRates,
  COUNTRY_DATA_FORMAT,
  type CountryDataFile,
  decodeCountryData,
} from './published/country-data-file.js';
export {
  type CountryData,
  LIBERATION_DAY_BASELINE,
  type LiberationDayModel,
  liberationDayEconomy,
} from './published/liberation-day.js';
export { liberationDayBalanced } from './published/liberation-day-balanced.js';
export { type LiberationDayCases, liberationDayCases } from './published/liberation-day-cases.js';
export { liberationDayInputs } from './published/liberation-day-inputs.js';
export { liberationDayTables } from './published/liberation-day-tables.js';
export { type NaftaTables, type NaftaWorld, naftaWorld, type TextRow } from './published/nafta.js';
export { naftaTables } from './published/nafta-tables.js';
export { type OssaData, ossaEconomy } from './published/ossa.js';
export { type OssaElasticities, type OssaTables, ossaData } from './published/ossa-data.js';
export {
  meansOnly,
  OTHER_ELASTICITIES,
  ossaExamples,
  ossaMainTables,
  ossaOtherTables,
} from './published/ossa-tables.js';
export { decodePublishedTables, type PublishedTables } from './published/published-tables.js';
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
