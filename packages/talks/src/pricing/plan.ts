/** The talks as numbers: issues and options by index, and which of them the model prices. */

import type { Constraint } from '@parley/bargain';
import type { BaseYear } from '@parley/economy';
import { listed } from '@parley/input';
import type { Talks } from '../record/talks-schema.js';

/** One option index per issue, in the order of the file. */
export type Choice = readonly number[];

export interface IssuePlan {
  readonly id: string;
  readonly options: readonly string[];
  readonly statusQuo: number;
  /** What happens to the issue without a deal. */
  readonly noDeal: number;
  /** True when an option moves a duty or a barrier. */
  readonly modelled: boolean;
}

export interface PartyPlan {
  readonly code: string;
  /** Index of the party's region in the data set. */
  readonly region: number;
}

export interface Plan {
  readonly issues: readonly IssuePlan[];
  readonly parties: readonly PartyPlan[];
  /** Indices of the issues the model prices. */
  readonly modelled: readonly number[];
  readonly noDeal: Choice;
  /** Number of options of each issue. */
  readonly optionCounts: readonly number[];
  readonly constraints: readonly Constraint[];
}

export function planOf(talks: Talks, baseYear: BaseYear): Plan {
  const issues = Object.entries(talks.issues).map(([id, issue]): IssuePlan => {
    const options = Object.keys(issue.options);
    const statusQuo = Object.values(issue.options).findIndex((option) => option.status_quo);
    const named = talks.no_deal.package[id];
    return {
      id,
      options,
      statusQuo,
      noDeal: named === undefined ? statusQuo : options.indexOf(named),
      modelled: Object.values(issue.options).some((option) => option.measures || option.barriers),
    };
  });
  const indexOf = (id: string) => issues.findIndex((issue) => issue.id === id);
  const selections = (side: Readonly<Record<string, string | readonly string[]>>) =>
    Object.entries(side).map(([id, options]): [number, number[]] => {
      const issue = indexOf(id);
      return [issue, listed(options).map((name) => issues[issue]?.options.indexOf(name) ?? -1)];
    });
  return {
    issues,
    parties: Object.entries(talks.parties).map(([code, party]) => ({
      code,
      region: baseYear.accounts.regions.findIndex((region) => region.code === (party.region ?? code)),
    })),
    modelled: issues.flatMap((issue, index) => (issue.modelled ? [index] : [])),
    noDeal: issues.map((issue) => issue.noDeal),
    optionCounts: issues.map((issue) => issue.options.length),
    constraints: talks.constraints.map((constraint) => ({
      when: selections(constraint.if),
      require: selections(constraint.then),
    })),
  };
}

/** Why a package cannot be read. */
export class PackageError extends Error {
  override readonly name = 'PackageError';
}

/** The choice that names some options; the others stay as without a deal. */
export function choiceOf(plan: Plan, named: Readonly<Record<string, string>>): Choice {
  const choice = [...plan.noDeal];
  for (const [id, option] of Object.entries(named)) {
    const issue = plan.issues.findIndex((candidate) => candidate.id === id);
    const found = plan.issues[issue];
    if (!found)
      throw new PackageError(`${id} is not an issue; issues: ${plan.issues.map((known) => known.id).join(', ')}`);
    const index = found.options.indexOf(option);
    if (index < 0) throw new PackageError(`${option} is not an option of ${id}; options: ${found.options.join(', ')}`);
    choice[issue] = index;
  }
  return choice;
}

/** Option ids of a choice, by issue id. */
export function namesOf(plan: Plan, choice: Choice): Record<string, string> {
  return Object.fromEntries(plan.issues.map((issue, index) => [issue.id, issue.options[choice[index] ?? 0] ?? '']));
}

/** The choice with one issue's option replaced. */
export function withOption(choice: Choice, issue: number, option: number): Choice {
  return choice.map((current, index) => (index === issue ? option : current));
}
