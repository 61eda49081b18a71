/** The economy of Caliendo and Parro (2015), from the published data beside the project; for tests and benchmarks. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { Economy } from './index.js';
import { type NaftaWorld, naftaBaseline, naftaWorld, type TextRow } from './published/nafta.js';

/** Reference results and data, where a checkout has them beside it. */
export const SHARED = new URL('../../../../shared/', import.meta.url);
export const HAS_NAFTA = existsSync(new URL('data/nafta1993/trade.csv.gz', SHARED));

const table = (name: string): TextRow[] => {
  const bytes = readFileSync(new URL(`data/nafta1993/${name}`, SHARED));
  return parse(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true });
};

/** The 1993 economy with its deficits, and the tariffs NAFTA set. */
function nafta(): NaftaWorld {
  return naftaWorld({
    deficits: table('deficits.csv'),
    theta: table('theta.csv'),
    trade: table('trade.csv.gz'),
    intermediateUse: table('intermediate_use.csv.gz'),
    valueAdded: table('value_added.csv'),
    finalUse: table('final_use.csv'),
  });
}

/**
 * The world of 1993 without trade deficits, and the tariffs NAFTA set. The source's accounts do not quite close: their
 * baseline is solved first, as its authors do.
 */
export function naftaWithoutDeficits(): { economy: Economy; withNafta: Float64Array } {
  const { economy, withNafta } = nafta();
  return { economy: naftaBaseline(economy, 'none'), withNafta };
}
