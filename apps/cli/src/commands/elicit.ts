/** `parley elicit`: how much each issue matters to a party, by its answers, and whether the answers hold together. */

import { writeFileSync } from 'node:fs';
import { suggestPackages } from '@parley/bargain';
import { faultAt, readStatements, refusedAt, type StatementKind, type StatementsFile } from '../files/statements.js';
import { type Output, toJson } from '../print/output.js';
import { beliefsText } from './elicit/beliefs.js';
import { type Subject, subjectOf } from './elicit/issues.js';
import { type Elicitation, elicitations, packagesAsked } from './elicit/methods.js';
import { elicitPrint } from './elicit/print.js';
import { elicitDocument } from './elicit/report.js';

export interface ElicitCommand {
  /** Talks or scenario files that the answers are about. */
  readonly scenario?: readonly string[];
  /** Another data set than the talks name. */
  readonly dataset?: string;
  /** Packages to suggest. */
  readonly suggest?: number;
  readonly seed: number;
  /** File to write the weights to. */
  readonly out?: string;
  /** The kind of answers whose weights are written, where there are several. */
  readonly use?: StatementKind;
  readonly json?: boolean;
}

export function elicitCommand(path: string, options: ElicitCommand, output: Output): void {
  const file = readStatements(path);
  const subject = subjectOf(file, options.scenario, options.dataset, output);
  const found = elicitations(file, subject);
  const design = options.suggest === undefined ? undefined : suggestion(file, subject, options.suggest, options.seed);
  const document = elicitDocument(file, subject, found, design);
  if (options.out !== undefined) {
    writeFileSync(options.out, beliefsText(partyOf(file), writtenKind(file, found, options.use)));
    output.note(`wrote ${options.out}`);
  }
  output.out(options.json ? toJson(document) : elicitPrint(document));
}

function suggestion(file: StatementsFile, subject: Subject, count: number, seed: number) {
  const { issues, constraints } = subject;
  if (issues.some(({ options }) => options.length === 0)) {
    throw faultAt(file.document, ['issues'], 'packages need options', 'issues with their options, or --scenario');
  }
  const asked = packagesAsked(file, subject);
  const suggested = refusedAt(file.document, [], () => suggestPackages(issues, { count, seed, asked, constraints }));
  return { suggested, asked: asked.length };
}

function partyOf({ statements, document }: StatementsFile): string {
  if (statements.party === undefined) {
    throw faultAt(document, ['party'], '“party” is missing', 'whose weights these are, to write them');
  }
  return statements.party;
}

function writtenKind(
  { document }: StatementsFile,
  found: readonly Elicitation[],
  use: StatementKind | undefined,
): Elicitation {
  const kinds = found.map(({ kind }) => kind);
  const chosen = use === undefined && found.length === 1 ? found[0] : found.find(({ kind }) => kind === use);
  if (chosen) return chosen;
  throw faultAt(
    document,
    [],
    use === undefined ? 'several kinds of answers give weights' : `there are no answers of the kind ${use}`,
    kinds.map((kind) => `--use ${kind}`).join(' or '),
  );
}
