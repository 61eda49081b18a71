/** Names of economies that neither the talks nor the data set name. */

import codes from 'i18n-iso-countries/codes.json';
import type { Language } from './numbers.js';

/** ISO 3166-1: alpha-2 code by alpha-3. The EU's is reserved there, and Kosovo's is in use without it. */
const ALPHA_2: ReadonlyMap<string, string> = new Map([
  ...codes.map(([alpha2, alpha3]) => [alpha3, alpha2] as [string, string]),
  ['EU', 'EU'],
  ['XKX', 'XK'],
]);

const NAMES = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  ko: new Intl.DisplayNames('ko', { type: 'region', fallback: 'none' }),
};

/** Name of an economy by its code; undefined for a code that is none. */
export function economyName(language: Language, code: string): string | undefined {
  const alpha2 = ALPHA_2.get(code);
  return alpha2 === undefined ? undefined : NAMES[language].of(alpha2);
}
