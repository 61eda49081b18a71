/** One name for a product that annotators write in the text's own Korean noun: “커피” is coffee. */

import { readFileSync } from 'node:fs';
import type { ReadingRulesData } from '@parley/reader';
import { parse } from 'yaml';

const FILE = new URL('../../data/reading-rules/products.yaml', import.meta.url);

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries((parse(readFileSync(FILE, 'utf8')) as ReadingRulesData).products ?? {}).flatMap(
    ([name, { ko = [] }]) => ko.map((noun): [string, string] => [noun.replaceAll('|', ''), name]),
  ),
);

/** The name of the product that a Korean noun means by the list of products; any other noun itself. */
export function productName(noun: string): string {
  return NAMES.get(noun) ?? noun;
}
