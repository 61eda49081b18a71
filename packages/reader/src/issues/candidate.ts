/** One place where an issue may be named, before the readings are weighed against each other. */
export interface Candidate {
  readonly issue: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** A phrase of its own or several words together, not one bare word in fitting company. */
  readonly full: boolean;
  /** It stands beside a special issue that is named by words around it: “duties on cars and machinery”. */
  readonly beside?: boolean;
}
