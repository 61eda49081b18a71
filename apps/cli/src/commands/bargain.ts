/** `parley bargain`: a scenario of GENIUS, GeniusWeb, NegoLog or our own, solved. */

import { problemOf, solveProblem } from '@parley/bargain';
import { formatIssue, InputError } from '@parley/input';
import { openScenario } from '../files/scenario-files.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { bargainPrint } from './bargain/print.js';
import { type BargainDocument, type BargainQuestion, bargainDocument } from './bargain/report.js';

export interface BargainCommand extends BargainQuestion {
  /** Most payoff vectors kept on the way; beyond, an ε-frontier is found. */
  readonly mostVectors: number;
  readonly json?: boolean;
}

export function bargainCommand(paths: readonly string[], options: BargainCommand, output: Output): void {
  const { scenario, format, warnings } = openScenario(paths);
  for (const warning of warnings) output.note(formatIssue(warning));
  const { weights } = options;
  if (weights && (weights.length !== scenario.profiles.length || !weights.every((weight) => weight > 0))) {
    throw new InputError([
      {
        code: 'weights',
        severity: 'error',
        path: ['weights'],
        message: `${weights.join(', ')} are not positive weights of the parties`,
        expected: `${scenario.profiles.length} positive numbers, as ${scenario.profiles.map(({ name }) => name).join(', ')}`,
      },
    ]);
  }
  const start = performance.now();
  const problem = problemOf(scenario);
  const { tolerance, mostVectors } = options;
  const solved = withProgress(output, 'merging issues', (progress) =>
    solveProblem(problem, { tolerance, mostVectors, progress }),
  );
  const milliseconds = performance.now() - start;
  const document: BargainDocument = {
    scenario: scenario.name,
    format,
    ...bargainDocument(scenario, problem, solved, options),
    milliseconds,
  };
  output.out(options.json ? toJson(document) : bargainPrint(document));
}
