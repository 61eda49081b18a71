/** Constraints of a scenario: which one a package breaks, in words, and what they leave of an issue. */

import { type Constraint, satisfies } from '../problem/constraints.js';
import type { Package } from '../rehearsal/action.js';
import type { Scenario, ScenarioIssue } from './scenario.js';

/** The first constraint a package breaks, in a sentence; undefined when it obeys all. */
export function brokenConstraint({ issues, constraints }: Scenario, options: Package): string | undefined {
  const broken = constraints.find((constraint) => !satisfies([constraint], options));
  return broken && `not allowed: ${constraintWords(issues, broken)}`;
}

/** Options of an issue that constraints on it alone leave, by position. */
export function openOptions({ issues, constraints }: Scenario, issue: number): number[] {
  const alone = constraints.filter(({ when, require }) => [...when, ...require].every(([about]) => about === issue));
  const trial = issues.map(() => 0);
  return [...(issues[issue]?.options.keys() ?? [])].filter((option) => {
    trial[issue] = option;
    return satisfies(alone, trial);
  });
}

function constraintWords(issues: readonly ScenarioIssue[], { when, require }: Constraint): string {
  const side = (parts: Constraint['when'], or: string) =>
    parts
      .map(([issue, options]) => {
        const names = options.map((option) => issues[issue]?.options[option] ?? '');
        return names.length === 0 ? 'something else' : `${issues[issue]?.name}=${names.join(or)}`;
      })
      .join(' and ');
  if (when.length === 0) return `it must have ${side(require, ' or ')}`;
  return `with ${side(when, ' or ')} it must have ${side(require, ' or ')}`;
}
