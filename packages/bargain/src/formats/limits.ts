/** How much a scenario file may hold: far beyond any real scenario, small enough that a hostile file does no harm. */

/** Bytes of one file; a larger one is refused before it is parsed. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Issues of a scenario. */
export const MOST_ISSUES = 1_000;

/** Options of one issue. */
export const MOST_OPTIONS = 10_000;

/** Combinations of options that a group of issues may be given values for. */
export const MOST_COMBINATIONS = 1 << 22;

/** Elements or values inside one another. */
export const DEEPEST_NESTING = 200;

/** Elements and attributes, or values, of one file. */
export const MOST_NODES = 2_000_000;
