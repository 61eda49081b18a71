/** How the worth of a package is written as a sum of unknowns: by option, along a known order, or by weights only. */

import { isPosition } from '../problem/outcome-space.js';
import type { ScenarioIssue } from '../scenario/scenario.js';

/** What is assumed of the worth of packages. All of them add up over the issues. */
export type PartWorthModel =
  /** Every option has its own worth. */
  | { readonly kind: 'options' }
  /** Every option has its own worth, and none is worth less than those before it: options of each issue, worst first. */
  | { readonly kind: 'ordered'; readonly orders: readonly (readonly number[])[] }
  /** The evaluation of every option is known; only the weight of each issue is asked for. */
  | { readonly kind: 'weights'; readonly evaluations: readonly ArrayLike<number>[]; readonly nonNegative?: boolean };

/** A model as columns of a regression; the constant is not among them. */
export interface PartWorthColumns {
  /** For each unknown, the issue and the option that it belongs to; the option is null for the weight of an issue. */
  readonly unknowns: readonly { readonly issue: number; readonly option: number | null }[];
  /** Whether the unknowns must not be negative. */
  readonly nonNegative: boolean;
  /** Coefficients of the unknowns in what an option is worth. */
  readonly worth: (issue: number, option: number) => Float64Array;
  /** Coefficients of the unknowns in what a package is worth. */
  readonly row: (options: ArrayLike<number>) => Float64Array;
}

/**
 * The columns of a model. In the models by options, what is worth 0 is the first option of each issue, or the first in
 * its order.
 * @throws RangeError when the orders or evaluations do not fit the issues
 */
export function partWorthColumns(issues: readonly ScenarioIssue[], model: PartWorthModel): PartWorthColumns {
  const counts = issues.map(({ options }) => options.length);
  if (model.kind === 'weights') checkEvaluations(issues, model.evaluations);
  const orders = counts.map((count, issue) => {
    if (model.kind !== 'ordered') return Array.from({ length: count }, (_, option) => option);
    const order = model.orders[issue] ?? [];
    if (
      order.length !== count ||
      new Set(order).size !== count ||
      !order.every((option) => isPosition(option, count))
    ) {
      throw new RangeError(`the order of ${issues[issue]!.name} is not one of all its ${count} options`);
    }
    return order;
  });
  const unknowns = counts.flatMap((_, issue): { issue: number; option: number | null }[] =>
    model.kind === 'weights' ? [{ issue, option: null }] : orders[issue]!.slice(1).map((option) => ({ issue, option })),
  );
  const starts = counts.map((_, issue) => unknowns.findIndex((unknown) => unknown.issue === issue));
  const addWorth = (out: Float64Array, issue: number, option: number) => {
    if (model.kind === 'weights') {
      out[issue]! += model.evaluations[issue]![option]!;
      return;
    }
    const place = orders[issue]!.indexOf(option);
    for (let step = 1; step <= place; step++) {
      if (model.kind === 'ordered' || step === place) out[starts[issue]! + step - 1]! += 1;
    }
  };
  return {
    unknowns,
    nonNegative: model.kind === 'ordered' || (model.kind === 'weights' && model.nonNegative === true),
    worth: (issue, option) => {
      const out = new Float64Array(unknowns.length);
      addWorth(out, issue, option);
      return out;
    },
    row: (options) => {
      const out = new Float64Array(unknowns.length);
      for (let issue = 0; issue < counts.length; issue++) addWorth(out, issue, options[issue]!);
      return out;
    },
  };
}

/** @throws RangeError when a package is not one option of each issue */
export function checkPackages(issues: readonly ScenarioIssue[], packages: readonly ArrayLike<number>[]): void {
  packages.forEach((options, position) => {
    if (
      options.length !== issues.length ||
      !issues.every((issue, i) => isPosition(options[i]!, issue.options.length))
    ) {
      throw new RangeError(
        `package ${position + 1} is [${Array.from(options).join(', ')}], not one option of each issue`,
      );
    }
  });
}

function checkEvaluations(issues: readonly ScenarioIssue[], evaluations: readonly ArrayLike<number>[]): void {
  issues.forEach(({ name, options }, issue) => {
    const values = evaluations[issue];
    if (values?.length !== options.length || !Array.from(values).every(Number.isFinite)) {
      throw new RangeError(`${name} needs a number for each of its ${options.length} options`);
    }
  });
}
