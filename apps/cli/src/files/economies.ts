/** Codes of economies: ISO 3166, three letters. */

import { createRequire } from 'node:module';

/** Rows of two letters, three letters, number; read as data, since the package's own entry loads every language. */
const codes: readonly (readonly string[])[] = createRequire(import.meta.url)('i18n-iso-countries/codes.json');
const known = codes.map(([, alpha3 = '']) => alpha3);

/** True for a code that names an economy. */
export function isEconomy(code: string): boolean {
  return known.includes(code);
}

/** All codes, for suggestions. */
export function economyCodes(): readonly string[] {
  return known;
}
