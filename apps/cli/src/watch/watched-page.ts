/** What watching brings in: bytes and what is known of them, ready for the reader. */

/** One page or file. */
export interface WatchedPage {
  readonly bytes: Uint8Array;
  readonly given: {
    /** Address, or path within the folder. */
    readonly name: string;
    readonly url?: string;
    readonly title?: string;
    /** Day of publication as the feed gives it, `YYYY-MM-DD`. */
    readonly published?: string;
    /** Media type as the server gave it, with its character set. */
    readonly mediaType?: string;
  };
  /** The feed's own summary, for lists of what came in. */
  readonly summary?: string;
}
