/**
 * Order of two texts by their code units, for `sort`: the same on every machine, where `localeCompare` follows the
 * language of the one it runs on. Right for codes, ids and ISO dates; not for names that people read.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
