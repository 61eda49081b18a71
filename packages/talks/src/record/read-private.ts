/** A private layer from its text, held against the talks it belongs to. */

import { hasErrors, InputError, type InputIssue, listed, placed, readDocument } from '@parley/input';
import { checkGroups } from './check/groups.js';
import { createReporter } from './check/reporter.js';
import { type PrivateLayer, privateSchema } from './private-schema.js';
import type { Talks } from './talks-schema.js';

/**
 * Reads a private layer.
 * @throws {InputError} with every problem, located in the file
 */
export function readPrivate(text: string, file: string, talks: Talks): PrivateLayer {
  const parsed = readDocument(text, file, privateSchema);
  if (!parsed.ok) throw new InputError(parsed.issues);
  const issues = problems(parsed.value, talks).map((issue) => placed(parsed.document, issue));
  if (hasErrors(issues)) throw new InputError(issues);
  return parsed.value;
}

function problems(layer: PrivateLayer, talks: Talks): readonly InputIssue[] {
  const report = createReporter(talks);
  if (layer.private !== talks.talks) {
    report.error('other-talks', ['private'], `${layer.private} is not the talks at hand`, talks.talks);
  }
  report.party(layer.of, ['of']);
  for (const [party, range] of Object.entries(layer.reservation)) {
    report.party(party, ['reservation', party]);
    report.ordered(range, ['reservation', party]);
  }
  for (const [party, lines] of Object.entries(layer.red_lines)) {
    report.party(party, ['red_lines', party]);
    lines.forEach(({ issue, never }, index) => {
      for (const option of listed(never)) report.choice(issue, option, ['red_lines', party, index, 'never']);
    });
  }
  layer.fallbacks.forEach((fallback, index) => {
    for (const [issue, option] of Object.entries(fallback.package)) {
      report.choice(issue, option, ['fallbacks', index, 'package', issue]);
    }
  });
  checkGroups(report, layer.groups);
  return report.found;
}
