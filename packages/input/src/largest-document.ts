/** Largest text read, in UTF-16 code units; a longer one is refused before it is parsed. */
export const LARGEST_DOCUMENT = 5_000_000;
