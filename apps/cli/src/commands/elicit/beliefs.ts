/** Elicited weights as a file that `parley acceptance --beliefs` reads. */

import type { Elicitation } from './methods.js';
import { WEIGHTS_OF } from './report.js';

/**
 * YAML with names and numbers written as JSON, which YAML reads.
 * @returns a text that ends in a line break
 */
export function beliefsText(party: string, { kind, weights }: Elicitation): string {
  const name = (text: string) => JSON.stringify(text);
  const { count, upper } = weights.admissible;
  const issues = weights.weights.map(({ issue }) => issue);
  const multiples = issues.map((issue, row) => {
    const entries = issues.flatMap((other, column) => {
      const most = upper[row * count + column] ?? Number.POSITIVE_INFINITY;
      return row === column || most === Number.POSITIVE_INFINITY ? [] : [`${name(other)}: ${most}`];
    });
    return `        ${name(issue)}: { ${entries.join(', ')} }`;
  });
  return [
    `# A weight is the ${WEIGHTS_OF}.`,
    'beliefs:',
    `  ${name(party)}:`,
    '    weights:',
    `      elicited: ${kind}`,
    '      # low, central and high, to read; what counts is most_times',
    '      ranges:',
    ...weights.weights.map(
      ({ issue, low, central, high }) => `        ${name(issue)}: { low: ${low}, central: ${central}, high: ${high} }`,
    ),
    '      # most that the weight of the first issue can be as a multiple of the second; no limit where none is given',
    '      most_times:',
    ...multiples,
    '',
  ].join('\n');
}
