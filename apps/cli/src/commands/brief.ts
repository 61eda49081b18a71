/** `parley brief`: read, price, bargain, print. */

import { writeFileSync } from 'node:fs';
import { briefOf, toHtml, toMarkdown } from '@parley/brief';
import {
  agendaOf,
  bargainOf,
  bargainReport,
  contestedIssues,
  type Language,
  optionReports,
  PackageError,
  ratificationReport,
} from '@parley/talks';
import { type OpenTalks, onDataset, openTalks } from '../files/talks.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { noteWarnings, runsNamed } from './talks-header.js';

export interface BriefCommand {
  readonly format: 'md' | 'html' | 'json';
  readonly lang: Language;
  readonly out?: string;
  /** Another data set than the file names. */
  readonly dataset?: string;
  /** Party the brief is written for; the first of the file by default. */
  readonly for?: string;
}

const SILENT: Output = { out: () => {}, note: () => {}, interactive: false };

export function briefCommand(path: string, options: BriefCommand, output: Output): void {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  const brief = briefFor(talks, options.lang, options.for, output);
  const text =
    options.format === 'json'
      ? toJson({ ...brief, scenarios: runsNamed(talks) })
      : options.format === 'html'
        ? toHtml(brief)
        : toMarkdown(brief).trimEnd();
  if (options.out === undefined) {
    output.out(text);
    return;
  }
  writeFileSync(options.out, `${text}\n`);
  output.note(`${options.out} written`);
}

/** The brief as a page, for the workbench. */
export function briefPage(path: string, language: Language, dataset?: string): string {
  return toHtml(briefFor(openTalks(path, dataset), language, undefined, SILENT));
}

function briefFor(talks: OpenTalks, language: Language, party: string | undefined, output: Output) {
  const { pricing, nameRun, dataset } = talks;
  const other = pricing.talks.base.compare_with;
  const parties = pricing.plan.parties.map(({ code }) => code);
  if (party !== undefined && !parties.includes(party)) {
    throw new PackageError(`${party} is not a party; parties: ${parties.join(', ')}`);
  }
  const contested = contestedIssues(agendaOf(pricing.talks));
  const all = pricing.plan.issues.map((issue) => issue.id);
  const bargain = withProgress(output, 'solving', (progress) => bargainOf(pricing, { onTable: all, progress }));
  const without =
    contested.length > 0
      ? bargainOf(pricing, { onTable: all.filter((issue) => !contested.includes(issue)) })
      : undefined;
  const ratification = ratificationReport(pricing, bargain);
  return briefOf({
    pricing,
    language,
    home: party ?? parties[0] ?? '',
    options: optionReports(pricing, nameRun),
    bargain: bargainReport(pricing, bargain, nameRun, contested),
    ...(without && { withoutContested: bargainReport(pricing, without, nameRun, contested) }),
    ...(ratification && { ratification }),
    ...(other !== undefined && other !== pricing.baseYear.id && { comparison: comparisonOn(talks, other) }),
    nameRun,
    datasetFingerprint: dataset.reference.fingerprint,
  });
}

/** The options of the talks on another base year. */
function comparisonOn(talks: OpenTalks, id: string) {
  const { pricing, nameRun } = onDataset(talks, id);
  const { year, unit } = pricing.baseYear;
  return { dataset: id, year, unit, options: optionReports(pricing, nameRun).filter(({ modelled }) => modelled) };
}
