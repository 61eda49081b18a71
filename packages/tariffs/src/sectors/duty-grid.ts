/** The regions and sectors of a model, as duties are brought to them. */

export interface GridRegion {
  readonly code: string;
  /** Economies it is made of. */
  readonly members: readonly string[];
}

export interface DutyGrid {
  readonly regions: readonly GridRegion[];
  readonly sectors: readonly { readonly code: string; readonly goods: boolean }[];
  /** Base ad valorem rate as a fraction. */
  baseRate(importer: string, exporter: string, sector: string): number;
}

/** Code of the region that takes every economy without a region of its own. */
export const REST_OF_WORLD = 'ROW';

/** One layer of a duty. */
export interface DutyLayer {
  readonly authority: string;
  /** What the layer adds to the rate on the sector as a whole, as a fraction. */
  readonly rate: number;
  /** Share of the sector's trade it reaches. */
  readonly coverage: number;
}

/** The duty of an importer on an exporter's goods of one sector. */
export interface SectorDuty {
  readonly importer: string;
  readonly exporter: string;
  readonly sector: string;
  readonly base: number;
  /** Base and layers together: the average rate over the sector's trade. */
  readonly total: number;
  readonly layers: readonly DutyLayer[];
}
