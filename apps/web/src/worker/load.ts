/** Reads talks and the data set they name, and prepares their pricing. */

import { formatIssue, type InputIssue } from '@parley/input';
import { type DatasetReference, runNames } from '@parley/runs';
import {
  agendaOf,
  contestedIssues,
  createPricing,
  namedDatasets,
  onNamedDataset,
  type Pricing,
  parseTalks,
  type RecordEvent,
  type RunNamer,
  readLog,
  type Talks,
  talksWithClaims,
  withRecord,
} from '@parley/talks';
import { checkedIn } from './checked.js';
import { createDuties, type Duties } from './duties.js';
import type { Library } from './library.js';
import { likelyNames } from './likely-names.js';
import { FetchError } from './origin.js';
import type { Loaded, Wanted } from './protocol.js';

export interface Session {
  /** The talks file as written, without the claims of the log, and the events of the log. */
  readonly record: { readonly talks: Talks; readonly events: readonly RecordEvent[] };
  readonly pricing: Pricing;
  readonly duties: Duties;
  readonly nameRun: RunNamer;
  /** The data set as runs refer to it. */
  readonly reference: DatasetReference;
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

/**
 * @param before the session so far: what it has solved is kept where only the record has changed
 * @throws {FetchError} {@link FileError} {InputError}
 */
export async function loadSession(wanted: Wanted, library: Library, before?: Session): Promise<Session> {
  const { origin } = library;
  const available = await origin.talksList();
  const entry = available.find(({ id }) => id === wanted.talks) ?? available[0];
  if (!entry) throw new FetchError('/api/talks', 'there are no talks');
  const [onDisk, keptLog] = await Promise.all([origin.talks(entry.id), wanted.log ?? origin.record(entry.id)]);
  const { file, revision } = onDisk;
  const text = wanted.text ?? onDisk.text;
  const log = readLog(keptLog, `${file}: log`);

  fetchMeanwhile(library, entry.id, text, wanted.data);
  const written = parseTalks(text, file);
  const datasets = written.ok ? namedDatasets(written.value) : [];
  const parsed = onNamedDataset(
    written,
    datasets.find((id) => id === wanted.data),
  );
  const { read, data, books } = await checkedIn(library, entry.id, parsed);
  if (!read.ok) throw new FileError(file, read.issues);
  if (!data) throw new Error('checked talks name a data set');
  const { baseYear, reference } = data;
  const talks = talksWithClaims(read.talks, log.events);
  const same = before !== undefined && before.loaded.id === entry.id && before.loaded.text === text;
  const kept = same && before.pricing.baseYear === baseYear ? before.pricing : undefined;
  const pricing = kept ? withRecord(kept, talks) : createPricing(talks, baseYear, books);
  const duties = createDuties(pricing);
  const agenda = agendaOf(talks);
  const { regions, sectors } = baseYear.accounts;
  return {
    record: { talks: read.talks, events: log.events },
    pricing,
    duties,
    nameRun: runNames(reference).nameRun,
    reference,
    contested: contestedIssues(agenda),
    loaded: {
      available,
      id: entry.id,
      file,
      revision,
      text,
      log: keptLog,
      events: log.events,
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

/** Asks for what the file most likely needs, so that it comes while the file is parsed; what fails is asked for again. */
function fetchMeanwhile(library: Library, talks: string, text: string, data: string | undefined): void {
  const { dataset, ledgers } = likelyNames(text);
  const wanted = data ?? dataset;
  const asked = [wanted && library.baseYear(wanted), ...ledgers.map((id) => library.book(talks, id))];
  void Promise.allSettled(asked);
}

/** How far the number of a package moves when the option of an issue moves by one; the last issue varies fastest. */
function stridesOf(optionCounts: readonly number[]): number[] {
  return optionCounts.map((_, issue) => optionCounts.slice(issue + 1).reduce((product, count) => product * count, 1));
}
