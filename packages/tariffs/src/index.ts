export type { DutyQuestion } from './duty/duty-question.js';
export { dutiesOnLines, inForceOn } from './duty/line-duties.js';
export { measuresOnPartner } from './duty/partner-measures.js';
export { type LayerReport, type NotAppliedReport, type ProductDutyReport, productDuty } from './duty/product-duty.js';
export { type Bearing, type Layer, type Stack, stackOf } from './duty/stack.js';
export {
  editedLedger,
  type MeasureChange,
  type Pause,
  type ScheduleEdit,
  unknownChanges,
} from './edits/schedule-edit.js';
export { writtenEdit } from './edits/written-edit.js';
export { type DifferencePart, type Differences, differencesOf } from './exposure/differences.js';
export { type ExposureReport, exposureOf } from './exposure/exposure.js';
export { type ScheduleEffects, type ScheduleQuestion, scheduleEffects } from './exposure/schedule-effects.js';
export { type ScheduleEvent, type ScheduleEventKind, scheduleEvents } from './exposure/schedule-events.js';
export { changeDays, type Timeline, type TimelineRow, timelineOf } from './exposure/timeline.js';
export { type BaseSchedule, decodeBaseSchedule, NO_SCHEDULE } from './ledger/base-schedule.js';
export { type Book, decodeSectors, withLists } from './ledger/book.js';
export { compileLedger, decodeLedger } from './ledger/compiled-ledger.js';
export { decodeImports, type ImportTable } from './ledger/import-table.js';
export { importText } from './ledger/later-imports.js';
export { followsPartner, type Ledger, mainReading, measuresOf, type Quota } from './ledger/ledger.js';
export { ledgerSchema, productListSchema } from './ledger/ledger-schema.js';
export { decodeProductList } from './ledger/list-file.js';
export { decodeBook, type PackedBook } from './ledger/packed-book.js';
export { type ReadLedger, readLedger } from './ledger/read-ledger.js';
export { dayBefore } from './measures/days.js';
export { dutyName, type Measure } from './measures/measure.js';
export { measureSchema } from './measures/measure-schema.js';
export { DEFAULT_ELASTICITIES } from './partial-equilibrium/default-elasticities.js';
export {
  type GlobalMarket,
  type LinearGlobalEffects,
  linearGlobalSimulation,
} from './partial-equilibrium/linear-global-simulation.js';
export { MarketsError, type ProductMarkets } from './partial-equilibrium/markets.js';
export {
  type ProductEffect,
  type ProductMarket,
  type ProductNotSolved,
  type ProductSupplier,
  productEffect,
  type SupplierEffect,
} from './partial-equilibrium/one-product.js';
export {
  MARKET_STATUSES,
  type MarketStatus,
  type ProductEffects,
  type ProductEffectsOptions,
  productEffects,
  productEffectsMemory,
} from './partial-equilibrium/product-effects.js';
export { type EffectTotals, type Grouping, totalEffects } from './partial-equilibrium/total-effects.js';
export { CHAPTERS } from './products/chapters.data.js';
export { type CheckedCode, checkCode } from './products/check-code.js';
export { dottedCode, plainCode } from './products/code.js';
export type { ProductList, ProductLists } from './products/product-list.js';
export { type ProductName, productNames } from './products/product-names.js';
export type { DutyGrid, DutyLayer, SectorDuty } from './sectors/duty-grid.js';
export type { DutySources } from './sectors/duty-sources.js';
export { measureIssues } from './sectors/measure-issues.js';
export { type ProductShares, productSharesSchema } from './sectors/product-shares.js';
export { createSectorDuties } from './sectors/sector-duties.js';
