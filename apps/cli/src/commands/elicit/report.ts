/** What `parley elicit --json` says. */

import { type PackageDesign, packageNames } from '@parley/bargain';
import type { StatementKind, StatementsFile } from '../../files/statements.js';
import type { Subject } from './issues.js';
import type { Elicitation } from './methods.js';
import { confoundedWords, warningWords } from './words.js';

/** What the weights are weights of. */
export const WEIGHTS_OF = 'share of importance of going from the worst to the best option of an issue; all sum to 1';

export interface MethodReport {
  kind: StatementKind;
  method: string;
  weights: { issue: string; low: number; central: number; high: number }[];
  /** Whether the answers can all be true at once, within the tolerance of the method. */
  consistent: boolean;
  /** What to look at again, in words. */
  checks: string[];
  not_told_apart: string[];
  /** Of ratios: Saaty's and the geometric index where all pairs are compared, and the worst fit of a statement. */
  ratios?: {
    consistency_ratio: number | null;
    geometric_index: number | null;
    not_compared: (readonly [string, string])[];
    worst_fit: { line: number; stated: number; fitted: number; factor: number } | null;
    slack: number;
  };
  ratings?: {
    r_squared: number;
    predictive_r_squared: number | null;
    residual_error: number | null;
    degrees_of_freedom: number;
    answers: { line: number; rating: number; fitted: number; left_out_error: number | null; outlier: boolean }[];
  };
  choices?: {
    log_likelihood: number;
    pseudo_r_squared: number;
    count: number;
    /** Lines of the choices in which the fit prefers another package. */
    missed: number[];
  };
  /** In the units of the ratings, or in logits; above the option that is worth 0. */
  part_worths?: {
    issue: string;
    option: string;
    worth: number | null;
    low: number | null;
    high: number | null;
  }[];
}

export interface ElicitDocument {
  party: string | null;
  issues: string[];
  weights_of: string;
  methods: MethodReport[];
  /** Issues that two kinds of answers give weights whose ranges are more than 0.01 apart. */
  disagreements: { issue: string; kinds: [StatementKind, StatementKind]; ranges: [Range, Range] }[];
  suggestion?: { packages: Record<string, string>[]; efficiency: number; parameters: number; asked: number };
}

type Range = [low: number, high: number];

export function elicitDocument(
  file: StatementsFile,
  subject: Subject,
  found: readonly Elicitation[],
  design?: { readonly suggested: PackageDesign; readonly asked: number },
): ElicitDocument {
  const { issues } = subject;
  return {
    party: file.statements.party ?? null,
    issues: issues.map(({ name }) => name),
    weights_of: WEIGHTS_OF,
    methods: found.map((elicitation) => methodReport(elicitation, file, subject)),
    disagreements: disagreements(found),
    ...(design && {
      suggestion: {
        packages: design.suggested.packages.map((options) => packageNames(issues, options)),
        efficiency: design.suggested.efficiency,
        parameters: design.suggested.parameters,
        asked: design.asked,
      },
    }),
  };
}

function methodReport(elicitation: Elicitation, file: StatementsFile, { issues }: Subject): MethodReport {
  const { kind, method, weights, ratios, comparisons, ratings, choices, places } = elicitation;
  const lineOf = (answer: number) => file.document.locate(places[answer] ?? [kind]).line;
  const worst = ratios?.fits.find(({ factor }) => factor > 1);
  const worths = (ratings ?? choices)?.options;
  return {
    kind,
    method,
    weights: weights.weights.map((weight) => ({ ...weight })),
    consistent: weights.consistent,
    checks: weights.warnings.map((warning) => warningWords(warning, elicitation, file)),
    not_told_apart: confoundedWords(elicitation, issues),
    ...(ratios && {
      ratios: {
        consistency_ratio: comparisons?.consistency?.ratio ?? null,
        geometric_index: comparisons?.geometricIndex ?? null,
        not_compared: [...(comparisons?.missing ?? [])],
        worst_fit: worst
          ? { line: lineOf(worst.statement), stated: worst.stated, fitted: worst.fitted, factor: worst.factor }
          : null,
        slack: ratios.slack,
      },
    }),
    ...(ratings && {
      ratings: {
        r_squared: ratings.rSquared,
        predictive_r_squared: ratings.predictiveRSquared,
        residual_error: ratings.residualError,
        degrees_of_freedom: ratings.degreesOfFreedom,
        answers: ratings.answers.map(({ rating, fitted, leftOut, outlier }, at) => ({
          line: lineOf(at),
          rating,
          fitted,
          left_out_error: leftOut,
          outlier,
        })),
      },
    }),
    ...(choices && {
      choices: {
        log_likelihood: choices.logLikelihood,
        pseudo_r_squared: choices.pseudoRSquared,
        count: choices.probabilities.length,
        missed: choices.missed.map(lineOf),
      },
    }),
    ...(worths && {
      part_worths: worths.map(({ issue, option, worth, low, high, determined }) => ({
        issue: issues[issue]?.name ?? '',
        option: issues[issue]?.options[option] ?? '',
        worth: determined ? worth : null,
        low,
        high,
      })),
    }),
  };
}

/** Weights this near to one another are no disagreement: nobody answers more finely. */
const NEAR = 0.01;

function disagreements(found: readonly Elicitation[]): ElicitDocument['disagreements'] {
  return found.flatMap((first, at) =>
    found.slice(at + 1).flatMap((second) =>
      first.weights.weights.flatMap(({ issue, low, high }, position) => {
        const other = second.weights.weights[position];
        if (!other || (low <= other.high + NEAR && other.low <= high + NEAR)) return [];
        return [
          {
            issue,
            kinds: [first.kind, second.kind] as [StatementKind, StatementKind],
            ranges: [
              [low, high],
              [other.low, other.high],
            ] as [Range, Range],
          },
        ];
      }),
    ),
  );
}
