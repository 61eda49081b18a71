/** `parley export`: the talks as a scenario that other tools’ agents can play. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  problemOf,
  type Scenario,
  untied,
  type WrittenProfile,
  writeGeniusWebJson,
  writeGeniusXml,
  writeScenarioJson,
} from '@parley/bargain';
import { bargainOf, talksScenario } from '@parley/talks';
import { issuesOnTable } from '../files/issues-on-table.js';
import { openTalks } from '../files/talks.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { noteWarnings } from './talks-header.js';

export interface ExportCommand {
  readonly format: 'genius' | 'geniusweb' | 'parley';
  /** Folder to write to; made when it is not there. */
  readonly out: string;
  readonly issues?: string;
  readonly without?: string;
  readonly dataset?: string;
  readonly json?: boolean;
}

interface Exported {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Payoff in million USD a year by party: (utility − offset) / scale; null where utilities are the payoffs. */
  readonly maps: Readonly<Record<string, { scale: number; offset: number }>> | null;
  readonly notes: readonly string[];
  readonly scenario: Scenario;
}

export function exportCommand(path: string, options: ExportCommand, output: Output): void {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  const onTable = issuesOnTable(talks, options);
  const bargain = withProgress(output, 'solving', (progress) => bargainOf(talks.pricing, { onTable, progress }));
  const exported = written(talksScenario(talks.pricing, bargain), options.format);
  mkdirSync(options.out, { recursive: true });
  const places = exported.files.map(({ name, text }) => {
    const place = join(options.out, name);
    writeFileSync(place, text);
    return place;
  });
  const { scenario, maps, notes } = exported;
  const outcomes = problemOf(scenario).optionCounts.reduce((product, count) => product * BigInt(count), 1n);
  output.out(
    options.json
      ? toJson({
          format: options.format,
          files: places,
          outcomes: String(outcomes),
          issues: scenario.issues.map(({ name, options: own }) => ({ name, options: own.length })),
          utilities: maps,
          notes,
        })
      : [
          ...places,
          '',
          ...Object.entries(maps ?? {}).map(
            ([party, { scale, offset }]) =>
              `${party}: payoff in million USD a year against no deal = (utility − ${offset}) / ${scale}`,
          ),
          ...notes,
        ].join('\n'),
  );
}

function written(scenario: Scenario, format: ExportCommand['format']): Exported {
  if (format === 'parley') {
    return { files: [writeScenarioJson(scenario)], maps: null, notes: [], scenario };
  }
  const apart = untied(scenario).scenario;
  const joined = apart.issues.filter(({ name }) => !scenario.issues.some((issue) => issue.name === name));
  const notes = joined.map(
    ({ name, options }) =>
      `${name} is one issue of ${options.length} options: the model or the constraints of the file tie these issues together.`,
  );
  if (format === 'genius') {
    const { domain, profiles, notes: more } = writeGeniusXml(apart);
    return { files: [domain, ...profiles], maps: mapsOf(apart, profiles), notes: [...notes, ...more], scenario: apart };
  }
  const { domain, profiles, notes: more } = writeGeniusWebJson(apart);
  return { files: [domain, ...profiles], maps: mapsOf(apart, profiles), notes: [...notes, ...more], scenario: apart };
}

function mapsOf({ profiles }: Scenario, files: readonly WrittenProfile[]): Exported['maps'] {
  return Object.fromEntries(
    profiles.map(({ name }, party) => {
      const { scale, offset } = files[party]?.map ?? { scale: 1, offset: 0 };
      return [name, { scale, offset }];
    }),
  );
}
