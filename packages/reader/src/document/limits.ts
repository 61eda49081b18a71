/** How large an input may be. Each limit is far above real documents and below what would stop a browser tab. */

/** Largest file read, in bytes; also the longest pasted text, in UTF-16 code units. */
export const LARGEST_SOURCE = 128 * 1024 * 1024;

/** Largest total size of the members of a zip file once unpacked, in bytes. */
export const LARGEST_UNPACKED = 200 * 1024 * 1024;

/** Largest unpacked size over packed size of a zip file, once it unpacks to more than `RATIO_COUNTS_FROM` bytes. */
export const LARGEST_RATIO = 200;

/** Small files may be very repetitive: the ratio is not looked at below this unpacked size, in bytes. */
export const RATIO_COUNTS_FROM = 4 * 1024 * 1024;

/** Most pages of a PDF that are read. */
export const MOST_PAGES = 5_000;
