/** `parley bargain`: a scenario of GENIUS, GeniusWeb, NegoLog or our own, solved. */

import { problemOf, solveProblem } from '@parley/bargain';
import { formatIssue } from '@parley/input';
import { openScenario } from '../files/scenario-files.js';
import { type Output, toJson } from '../print/output.js';
import { bargainPrint } from './bargain-print.js';
import { type BargainDocument, bargainDocument } from './bargain-report.js';

export interface BargainCommand {
  /** Payoffs are compared as whole multiples of it; 0 for raw doubles. */
  readonly tolerance: number;
  /** List every point and every tied package, however many. */
  readonly all?: boolean;
  /** Most payoff vectors kept on the way; beyond, an ε-frontier is found. */
  readonly mostVectors: number;
  /** Solutions as other tools define them, too. */
  readonly otherTools?: boolean;
  /** Solutions in lotteries over packages, too. */
  readonly lotteries?: boolean;
  readonly json?: boolean;
}

export function bargainCommand(paths: readonly string[], options: BargainCommand, output: Output): void {
  const { scenario, format, warnings } = openScenario(paths);
  for (const warning of warnings) output.note(formatIssue(warning));
  const start = performance.now();
  const problem = problemOf(scenario);
  const { tolerance, mostVectors } = options;
  const solved = solveProblem(problem, { tolerance, mostVectors });
  const milliseconds = performance.now() - start;
  const document: BargainDocument = {
    scenario: scenario.name,
    format,
    ...bargainDocument(scenario, problem, solved, options),
    milliseconds,
  };
  output.out(options.json ? toJson(document) : bargainPrint(document));
}
