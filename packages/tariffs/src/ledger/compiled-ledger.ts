/** A ledger as shipped: checked once, then plain JSON, so that a single duty can be looked up at once. */

import { InputError } from '@parley/input';
import type { Ledger } from './ledger.js';

const FORMAT = 'parley-ledger/1';

/** A checked ledger as JSON, one measure or list on a line. */
export function compileLedger(ledger: Ledger): string {
  const { measures, lists, ...rest } = ledger;
  const rows = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(',\n');
  const entries = Object.entries(lists)
    .map(([id, list]) => `${JSON.stringify(id)}:${JSON.stringify({ ...list, codes: list.codes.join(' ') })}`)
    .join(',\n');
  return `{"format":"${FORMAT}",\n"ledger":${JSON.stringify(rest)},\n"measures":[\n${rows(measures)}\n],\n"lists":{\n${entries}\n}}\n`;
}

/**
 * A ledger from its compiled form.
 * @throws {InputError} where the text is not one
 */
export function decodeLedger(text: string, file: string): Ledger {
  const fail = (message: string): never => {
    throw new InputError([{ code: 'ledger', severity: 'error', path: [], file, message, expected: FORMAT }]);
  };
  let raw: Compiled;
  try {
    raw = JSON.parse(text) as Compiled;
  } catch (error) {
    return fail(`not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (raw.format !== FORMAT) return fail(`a file of format ${raw.format}`);
  return {
    ...raw.ledger,
    measures: raw.measures,
    lists: Object.fromEntries(
      Object.entries(raw.lists).map(([id, list]) => [id, { ...list, codes: list.codes.split(' ') }]),
    ),
  };
}

interface Compiled {
  readonly format: string;
  readonly ledger: Omit<Ledger, 'measures' | 'lists'>;
  readonly measures: Ledger['measures'];
  readonly lists: Readonly<Record<string, Omit<Ledger['lists'][string], 'codes'> & { readonly codes: string }>>;
}
