/** Actions that the rules of a protocol do not allow. */

import { type Constraint, satisfies } from '../../problem/constraints.js';
import { isPosition } from '../../problem/outcome-space.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Action, Ending, Package } from '../action.js';

/** What is wrong with an action. */
export type IllegalActionCode =
  /** The negotiation has ended. */
  | 'after the end'
  /** It is not for this party to act now. */
  | 'out of turn'
  /** The protocol, or its state, has no such action. */
  | 'no such action'
  /** The package does not settle each issue by one of its options. */
  | 'unknown option'
  /** The package breaks a constraint. */
  | 'constraint'
  /** The offer is worse for another party than the one before, and the rules forbid going back. */
  | 'not a concession';

/** Thrown when an action is not allowed; the state is as it was. */
export class IllegalActionError extends Error {
  override readonly name = 'IllegalActionError';
  /** @param action the action as given */
  constructor(
    readonly code: IllegalActionCode,
    readonly action: Action,
    message: string,
  ) {
    super(message);
  }
}

/** @throws IllegalActionError when the negotiation has ended or the party is not among those awaited */
export function checkActor(
  { profiles }: Scenario,
  ending: Ending | null,
  awaited: readonly number[],
  action: Action,
): void {
  if (ending) throw new IllegalActionError('after the end', action, `the negotiation has ended: ${ending.kind}`);
  if (!awaited.includes(action.party)) {
    const who = profiles[action.party]?.name ?? `party ${action.party}`;
    const names = awaited.map((party) => profiles[party]!.name).join(', ');
    throw new IllegalActionError('out of turn', action, `${who} cannot act now; ${names} can`);
  }
}

/** @throws IllegalActionError always, naming what can be done instead */
export function noSuchAction(action: Action, possible: string): never {
  throw new IllegalActionError('no such action', action, `“${action.kind}” is not possible here; ${possible}`);
}

/** @throws IllegalActionError when a package is not one option per issue or breaks a constraint */
export function checkPackage({ issues, constraints }: Scenario, action: Action, options: Package): void {
  if (options.length !== issues.length) {
    const message = `the package settles ${options.length} issues; there are ${issues.length}`;
    throw new IllegalActionError('unknown option', action, message);
  }
  issues.forEach((issue, at) => {
    if (!isPosition(options[at]!, issue.options.length)) {
      const message = `“${issue.name}” has no option ${options[at]}; its options are 0 to ${issue.options.length - 1}`;
      throw new IllegalActionError('unknown option', action, message);
    }
  });
  const broken = constraints.findIndex((constraint: Constraint) => !satisfies([constraint], options));
  if (broken >= 0) {
    const about = constraints[broken]!;
    const names = [...new Set([...about.when, ...about.require].map(([issue]) => `“${issues[issue]!.name}”`))];
    const message = `the package breaks constraint ${broken} on ${names.join(', ')}`;
    throw new IllegalActionError('constraint', action, message);
  }
}
