/** A rate where it stands in the text. */

/** One percentage. */
export interface Rate {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Written without a sign of per cent (“at 25”, “to zero”): a duty only where its sentence leaves no doubt. */
  readonly bare?: boolean;
  /** Only one of a list of rates that leaves its sign out: “…, and on milk 41”. */
  readonly listed?: boolean;
}
