/** A figure computed for a cell of a published table. */
export interface ComputedFigure {
  readonly table: string;
  /** The case of the table it belongs to. */
  readonly case: string;
  readonly row: string;
  readonly column: string;
  /** What the publication's own program computes there, computed here. */
  readonly value: number;
  /** What stands there by the publication's own words, where its program does something else. */
  readonly correct?: number;
  /** Why. */
  readonly note?: string;
}
