/** `parley brief`: read, price, bargain, print. */

import { writeFileSync } from 'node:fs';
import { type Brief, type BriefFormat, type BriefQuestion, briefText, composeBrief, otherDataset } from '@parley/brief';
import { writtenRuns } from '@parley/runs';
import type { Language } from '@parley/talks';
import { listedNames } from '../files/issues-on-table.js';
import { type OpenTalks, onDataset, openTalks } from '../files/talks.js';
import type { Output } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { parsePackage } from './price.js';
import { noteWarnings } from './talks-header.js';

export interface BriefCommand {
  readonly format: BriefFormat;
  readonly lang: Language;
  readonly out?: string;
  /** Another data set than the file names. */
  readonly dataset?: string;
  /** Party the brief is written for; the first of the file by default. */
  readonly for?: string;
  /** A package on the table, to be printed beside those worth signing. */
  readonly package?: string;
  /** Issues off the table. */
  readonly without?: string;
}

const SILENT: Output = { out: () => {}, note: () => {}, interactive: false };

export function briefCommand(path: string, options: BriefCommand, output: Output): void {
  const talks = openTalks(path, options.dataset);
  noteWarnings(talks, output);
  const question = {
    language: options.lang,
    party: options.for,
    chosen: options.package === undefined ? undefined : parsePackage(options.package),
    off: options.without === undefined ? undefined : listedNames(options.without),
  };
  const text = briefText(briefFor(talks, question, output), options.format, writtenRuns(talks));
  if (options.out === undefined) {
    output.out(text);
    return;
  }
  writeFileSync(options.out, `${text}\n`);
  output.note(`${options.out} written`);
}

/** The brief as a page, for the workbench. */
export function briefPage(path: string, language: Language, dataset?: string): string {
  const talks = openTalks(path, dataset);
  return `${briefText(briefFor(talks, { language }, SILENT), 'html', {})}\n`;
}

function briefFor(talks: OpenTalks, question: BriefQuestion, output: Output): Brief {
  const { pricing, nameRun, dataset } = talks;
  const other = otherDataset(pricing);
  const material = {
    pricing,
    nameRun,
    datasetFingerprint: dataset.reference.fingerprint,
    other: other === undefined ? undefined : onDataset(talks, other),
  };
  return withProgress(output, 'solving', (progress) => composeBrief(material, question, progress));
}
