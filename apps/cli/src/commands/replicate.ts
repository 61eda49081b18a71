/** `parley replicate`: published tables beside ours, cell by cell. */

import { writeFileSync } from 'node:fs';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { type REPLICABLE, RESULTS, type ResultName } from './replicable.js';
import { validationDocument } from './replicate/document.js';
import { printedReplication } from './replicate/print.js';
import { type Replication, replicate } from './replicate/results.js';

export interface ReplicateCommand {
  readonly data?: string;
  /** Cases no printed figure is at hand for, too. */
  readonly unprinted?: boolean;
  readonly write?: string;
  readonly json?: boolean;
}

/** What is wrong with a command line, if anything. */
export function replicateUsage(name: string, options: ReplicateCommand): string | undefined {
  if (options.data !== undefined && name === 'liberation-day') return 'liberation-day needs no --data: it is shipped';
  if (options.data !== undefined && name === 'all') return '--data goes with one result, not with all';
  if (options.json && name === 'all') return '--json goes with one result, not with all';
  return undefined;
}

export function replicateCommand(name: (typeof REPLICABLE)[number], options: ReplicateCommand, output: Output): void {
  const results = name === 'all' ? RESULTS : [name];
  const replications = results.map((result) => run(result, options, output));
  if (options.write !== undefined) {
    const command = `parley replicate ${name}${options.unprinted ? ' --unprinted' : ''} --write ${options.write}`;
    writeFileSync(options.write, validationDocument(replications, command));
    output.note(`written to ${options.write}`);
    return;
  }
  const [only] = replications;
  output.out(options.json && only ? toJson(asJson(only)) : replications.map(printedReplication).join('\n\n'));
}

function run(result: ResultName, options: ReplicateCommand, output: Output): Replication {
  // Searches of a trade war and of talks take the time: so many of them.
  const steps = options.unprinted ? 200 : 44;
  return withProgress(output, result, (progress) =>
    replicate(result, {
      ...(options.data !== undefined && { data: options.data }),
      ...(options.unprinted && { unprinted: true }),
      onStep: (done) => progress(Math.min(done, steps), steps),
    }),
  );
}

/** The JSON of the contract; cells with neither a printed figure nor ours are left out. */
function asJson({ result, source, tables }: Replication) {
  return {
    result,
    source,
    tables: tables.map(({ table, title, source: from, cells, agree, precision, largest_difference, notes, rows }) => ({
      table,
      title,
      ...(from && { source: from }),
      cells,
      agree,
      precision,
      largest_difference,
      notes,
      rows: rows
        .filter(({ published, ours }) => published !== null || ours !== null)
        .map(({ decimals, ...cell }) => cell),
    })),
  };
}
