/** Reads talks and the data set they name, and prepares their pricing. */

import { decodeBaseYear } from '@parley/economy';
import { formatIssue, InputError, type InputIssue } from '@parley/input';
import { fingerprint, runNames } from '@parley/runs';
import {
  agendaOf,
  checkedTalks,
  contestedIssues,
  createPricing,
  namedDatasets,
  onNamedDataset,
  type Pricing,
  parseTalks,
  type RunNamer,
  readLog,
  talksWithClaims,
} from '@parley/talks';
import { decodeBook } from '@parley/tariffs';
import { createDuties, type Duties } from './duties.js';
import { FetchError, fetchDataset, fetchLedger, fetchRecord, fetchTalks, fetchTalksList } from './fetching.js';
import type { Loaded, Wanted } from './protocol.js';

export interface Session {
  readonly pricing: Pricing;
  readonly duties: Duties;
  readonly nameRun: RunNamer;
  /** Ids of the issues whose place on the table is disputed. */
  readonly contested: readonly string[];
  readonly loaded: Loaded;
}

/** A talks file that cannot be used. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly file: string,
    readonly issues: readonly InputIssue[],
  ) {
    super(issues.map(formatIssue).join('\n'));
  }
}

/** @throws {FetchError} {@link FileError} {InputError} */
export async function loadSession(wanted: Wanted): Promise<Session> {
  const available = await fetchTalksList();
  const entry = available.find(({ id }) => id === wanted.talks) ?? available[0];
  if (!entry) throw new FetchError('/api/talks', 'the server has no talks');
  const [{ text, file }, logText] = await Promise.all([fetchTalks(entry.id), fetchRecord(entry.id)]);
  const log = readLog(logText, `${file}: log`);

  const written = parseTalks(text, file);
  const datasets = written.ok ? namedDatasets(written.value) : [];
  const parsed = onNamedDataset(
    written,
    datasets.find((id) => id === wanted.data),
  );
  const named = parsed.ok ? parsed.value.base.dataset : undefined;
  const [data, ledgers] = await Promise.all([
    named === undefined ? undefined : fetchDataset(named),
    Promise.all(
      (parsed.ok ? parsed.value.base.ledgers : []).map(async (id) => ({ id, packed: await fetchLedger(entry.id, id) })),
    ),
  ]);
  const baseYear = named === undefined || data === undefined ? undefined : decodeBaseYear(JSON.parse(data), named);
  const books = ledgers.flatMap(({ id, packed }) => (packed === undefined ? [] : [decodeBook(packed, id)]));
  const read = checkedTalks(parsed, baseYear, books, { datasets: [], ledgers: [] });
  if (!read.ok) throw new FileError(file, read.issues);
  if (!baseYear || data === undefined) throw new Error('checked talks name a data set');
  const talks = talksWithClaims(read.talks, log.events);
  const pricing = createPricing(talks, baseYear, books);
  const duties = createDuties(pricing);
  const agenda = agendaOf(talks);
  const { regions, sectors } = baseYear.accounts;
  return {
    pricing,
    duties,
    nameRun: runNames({ id: baseYear.id, fingerprint: fingerprint(data) }).nameRun,
    contested: contestedIssues(agenda),
    loaded: {
      available,
      id: entry.id,
      file,
      talks,
      agenda,
      issues: pricing.plan.issues,
      parties: pricing.plan.parties.map(({ code, region }) => ({ code, region: regions[region]?.code ?? code })),
      noDeal: pricing.plan.noDeal,
      strides: stridesOf(pricing.plan.optionCounts),
      variants: pricing.variants,
      dataset: {
        id: baseYear.id,
        title: baseYear.title,
        year: baseYear.year,
        unit: baseYear.unit,
        source: baseYear.source,
        licence: baseYear.licence,
        regions: regions.map(({ code, name }) => ({ code, name })),
        sectors: sectors.map(({ code, name }) => ({ code, name })),
        elasticities: Object.fromEntries(baseYear.elasticitySets.map(({ id, title }) => [id, title])),
      },
      datasets,
      dutyPairs: duties.pairs,
      warnings: [...read.warnings, ...log.issues].map(formatIssue),
    },
  };
}

/** How far the number of a package moves when the option of an issue moves by one; the last issue varies fastest. */
function stridesOf(optionCounts: readonly number[]): number[] {
  return optionCounts.map((_, issue) => optionCounts.slice(issue + 1).reduce((product, count) => product * count, 1));
}

export { FetchError, formatIssue, InputError };
