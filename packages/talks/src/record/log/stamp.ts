/** When and by whom something was done to the record. */
export interface Stamp {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly why?: string;
}
