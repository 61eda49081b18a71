export { type Measure, measureSchema, type ProductList, type ProductLists, productListSchema } from './measure.js';
export { type DutyGrid, type DutyLayer, measureIssues, type SectorDuty, sectorDuties } from './sector-duties.js';
