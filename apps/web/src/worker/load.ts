/** Reads talks and the data set they name, and prepares their pricing. */

import { type BaseYear, decodeBaseYear } from '@parley/economy';
import { formatIssue, InputError, type InputIssue } from '@parley/input';
import { fingerprint, runId } from '@parley/runs';
import { agendaOf, createPricing, type Pricing, type RunNamer, readTalks } from '@parley/talks';
import { FetchError, fetchDataset, fetchTalks, fetchTalksList } from './fetching.js';
import type { Loaded } from './protocol.js';
import { remembered } from './remembered.js';

export interface Session {
  readonly pricing: Pricing;
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

/**
 * @param wanted id of the talks; the first the server has when it is undefined or not there
 * @throws {FetchError} {@link FileError} {InputError}
 */
export async function loadSession(wanted: string | undefined): Promise<Session> {
  const available = await fetchTalksList();
  const entry = available.find(({ id }) => id === wanted) ?? available[0];
  if (!entry) throw new FetchError('/api/talks', 'the server has no talks');
  const { text, file } = await fetchTalks(entry.id);

  const datasets = new Map<string, { baseYear: BaseYear; print: string }>();
  const missing = new Set<string>();
  const fetchNamed = async (id: string) => {
    const data = await fetchDataset(id);
    if (data === undefined) missing.add(id);
    else datasets.set(id, { baseYear: decodeBaseYear(JSON.parse(data), id), print: fingerprint(data) });
  };
  // The name is in the file; a guess saves reading it twice, and a wrong guess only costs that.
  const guess = /^\s+dataset:\s*["']?([\w.-]+)/m.exec(text)?.[1];
  if (guess) await fetchNamed(guess);
  for (;;) {
    let asked: string | undefined;
    const datasetOf = (id: string) => {
      asked = id;
      return datasets.get(id)?.baseYear;
    };
    const read = readTalks(text, file, datasetOf, [...datasets.keys()]);
    if (asked !== undefined && !datasets.has(asked) && !missing.has(asked)) {
      await fetchNamed(asked);
      continue;
    }
    if (!read.ok) throw new FileError(file, read.issues);
    const dataset = datasets.get(read.talks.base.dataset);
    if (!dataset) throw new FileError(file, []);
    const { baseYear, print } = dataset;
    const pricing = remembered(createPricing(read.talks, baseYear));
    const agenda = agendaOf(read.talks);
    const { regions, sectors } = baseYear.accounts;
    return {
      pricing,
      nameRun: (scenario) => runId({ id: baseYear.id, fingerprint: print }, scenario),
      contested: agenda.flatMap(({ issue, scope }) => (scope === 'contested' ? [issue] : [])),
      loaded: {
        available,
        id: entry.id,
        file,
        talks: read.talks,
        agenda,
        issues: pricing.plan.issues,
        parties: pricing.plan.parties.map(({ code, region }) => ({ code, region: regions[region]?.code ?? code })),
        noDeal: pricing.plan.noDeal,
        strides: pricing.plan.space.strides,
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
        warnings: read.warnings.map(formatIssue),
      },
    };
  }
}

export { FetchError, formatIssue, InputError };
