/** Version of Parley that made a figure. */
export const VERSION = '0.1.0';
