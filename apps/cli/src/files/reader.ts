/** The reader with the rules shipped, those of the user added, and the ledgers that duties are held against. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '@parley/input';
import {
  createReader,
  type GivenSource,
  mergeRules,
  type Reading,
  type ReadingRulesData,
  readRules,
  readSource,
  type SourceDocument,
  type TaxonomyEntry,
} from '@parley/reader';
import { fingerprint } from '@parley/runs';
import { economiesOfDuties, withDutyConflicts } from '@parley/talks';
import type { Ledger } from '@parley/tariffs';
import { ledgerOfImporter, loadShippedLedger } from './ledgers.js';
import { readText } from './read-text.js';

const RULES = fileURLToPath(new URL('../../../../data/reading-rules/rules.json', import.meta.url));

/** The compiled rules shipped, as JSON. */
export function shippedRules(): string {
  return readFileSync(RULES, 'utf8');
}

/** Told how many steps of a document are done, of how many. */
type Progress = (done: number, of: number) => void;

export interface OpenReader {
  /** Fingerprint of the rules in use. */
  readonly version: string;
  readonly taxonomy: readonly TaxonomyEntry[];
  /** Reads one document; what it is told of progress are steps. @throws {InputError} when it holds no text to read */
  read(
    bytes: Uint8Array,
    given: GivenSource,
    progress?: Progress,
  ): Promise<{ document: SourceDocument; reading: Reading }>;
}

/**
 * Opens the reader.
 * @param files rule files of the user's own, added in order
 * @throws {InputError} for a rule file that does not fit its schema
 */
export function openReader(files: readonly string[]): OpenReader {
  const shipped = shippedRules();
  const texts = files.map((file) => ({ file, text: readText(file) }));
  const own = texts.map(({ file, text }): ReadingRulesData => {
    const read = readRules(text, file);
    if (!read.ok) throw new InputError(read.issues);
    return read.value;
  });
  const rules = mergeRules([JSON.parse(shipped) as ReadingRulesData, ...own]);
  const reader = createReader(rules);
  const ledgers = new Map<string, Ledger | undefined>();
  return {
    version: fingerprint([shipped, ...texts.map(({ text }) => text)].join('\n')).slice(0, 16),
    taxonomy: reader.taxonomy,
    async read(bytes, given, progress) {
      const document = await readSource(bytes, given);
      const reading = reader.read(document, progress);
      return { document, reading: withDutyConflicts(document, reading, ledgersOf(reading, ledgers)) };
    },
  };
}

/** Ledgers of the economies whose duties the document states, each loaded once. */
function ledgersOf(reading: Reading, ledgers: Map<string, Ledger | undefined>): { readonly ledger: Ledger }[] {
  return economiesOfDuties(reading).flatMap((economy) => {
    if (!ledgers.has(economy)) {
      const id = ledgerOfImporter(economy);
      ledgers.set(economy, id === undefined ? undefined : loadShippedLedger(id));
    }
    const ledger = ledgers.get(economy);
    return ledger === undefined ? [] : [{ ledger }];
  });
}
