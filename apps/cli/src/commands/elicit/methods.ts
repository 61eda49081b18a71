/** The weights that each kind of answers gives. All are shares of importance by swing, from worst to best option. */

import {
  choicesOfRanking,
  type ElicitedWeights,
  fitChoices,
  fitRatings,
  type PackageChoice,
  type PairwiseWeights,
  type PartWorthModel,
  pairwiseWeights,
  type RatedPackage,
  type RatingFit,
  type RatioWeights,
  rankOrderWeights,
  type ScenarioIssue,
  swingWeights,
  tradeOffWeights,
} from '@parley/bargain';
import type { Path } from '@parley/input';
import {
  faultAt,
  refusedAt,
  STATEMENT_KINDS,
  type StatementKind,
  type StatementsFile,
} from '../../files/statements.js';
import type { Subject } from './issues.js';

/** Factors by which ratios may be wrong when the file does not say: those of the engine. */
const COMPARISON_TOLERANCE = 1.5;
const TRADE_OFF_TOLERANCE = 1.1;

/** What one kind of answers tells. */
export interface Elicitation {
  readonly kind: StatementKind;
  /** How the weights are found, in a sentence. */
  readonly method: string;
  readonly weights: ElicitedWeights;
  /** Place in the file of each answer, as warnings number them. */
  readonly places: readonly Path[];
  readonly ratios?: RatioWeights;
  readonly comparisons?: PairwiseWeights;
  readonly ratings?: RatingFit;
  readonly choices?: ReturnType<typeof fitChoices>;
}

/**
 * Weights from every kind of answers in a file.
 * @throws {InputError} when answers of some kind cannot be used
 */
export function elicitations(file: StatementsFile, subject: Subject): Elicitation[] {
  return STATEMENT_KINDS.filter((kind) => file.statements[kind]).map((kind) =>
    refusedAt(file.document, [kind], () => METHODS[kind](file, subject)),
  );
}

/** The packages that have been rated or chosen among, each once. */
export function packagesAsked({ statements }: StatementsFile, { issues }: Subject): number[][] {
  const { ratings = [], choices = [] } = statements;
  const all = [
    ...ratings.map(({ package: named }) => optionsOf(issues, named)),
    ...choicesOf(choices, issues).flatMap(({ choice }) => [[...choice.chosen], ...choice.over.map((one) => [...one])]),
  ];
  return [...new Map(all.map((options) => [options.join(), options])).values()];
}

type Method = (file: StatementsFile, subject: Subject) => Elicitation;

const METHODS: Readonly<Record<StatementKind, Method>> = {
  swings: ({ statements }, { issues }) => ({
    kind: 'swings',
    method: 'points over their sum (von Winterfeldt and Edwards 1986); ranges of points give ranges of weights',
    weights: swingWeights(issues.map(({ name }) => ({ issue: name, points: statements.swings?.[name] ?? 0 }))),
    places: [],
  }),
  ranking: ({ statements }, { issues }) => ({
    kind: 'ranking',
    method: 'the mean of all weights in the order given (rank-order centroid, Barron and Barrett 1996)',
    weights: rankOrderWeights(
      statements.ranking ?? [],
      issues.map(({ name }) => name),
    ),
    places: [],
  }),
  comparisons: ({ statements }, { issues }) => {
    const { comparisons = [], tolerance = COMPARISON_TOLERANCE } = statements;
    const weights = pairwiseWeights(
      issues.map(({ name }) => name),
      comparisons.map(({ more, less, ratio }) => ({ issue: more, over: less, ratio })),
      { tolerance },
    );
    return {
      kind: 'comparisons',
      method: `log least squares (Crawford and Williams 1985); each ratio may be wrong by a factor of ${tolerance}`,
      weights,
      ratios: weights,
      comparisons: weights,
      places: comparisons.map((_, at) => ['comparisons', at]),
    };
  },
  trade_offs: (file, { issues, evaluations }) => {
    const { trade_offs: tradeOffs = [], tolerance = TRADE_OFF_TOLERANCE } = file.statements;
    const known = knownEvaluations(file, ['trade_offs'], evaluations);
    const weights = tradeOffWeights(issues, known, tradeOffs, tolerance);
    return {
      kind: 'trade_offs',
      method: `indifference (Keeney and Raiffa 1976); each statement may be wrong by a factor of ${tolerance}`,
      weights,
      ratios: weights,
      places: tradeOffs.map((_, at) => ['trade_offs', at]),
    };
  },
  ratings: (file, subject) => {
    const rated = (file.statements.ratings ?? []).map(
      ({ package: named, rating }): RatedPackage => ({ options: optionsOf(subject.issues, named), rating }),
    );
    const model = modelOf(file, subject);
    const fit = fitRatings(subject.issues, rated, { model });
    return {
      kind: 'ratings',
      method: `least squares on ${rated.length} ratings, ${MODELS[model.kind]}; ranges from 95 % intervals`,
      weights: fit.weights,
      ratings: fit,
      places: rated.map((_, at) => ['ratings', at]),
    };
  },
  choices: (file, subject) => {
    const made = choicesOf(file.statements.choices ?? [], subject.issues);
    const model = modelOf(file, subject);
    const fit = fitChoices(
      subject.issues,
      made.map(({ choice }) => choice),
      { model },
    );
    return {
      kind: 'choices',
      method: `conditional logit on ${made.length} choices (McFadden 1974), ${MODELS[model.kind]}, worths held towards 0; ranges from 95 % intervals`,
      weights: fit.weights,
      choices: fit,
      places: made.map(({ place }) => place),
    };
  },
};

const MODELS: Readonly<Record<PartWorthModel['kind'], string>> = {
  options: 'a worth for every option',
  ordered: 'worths that rise along the order given',
  weights: 'one weight per issue on the evaluations',
};

function modelOf(file: StatementsFile, { issues, evaluations }: Subject): PartWorthModel {
  const { model, orders = {} } = file.statements;
  switch (model) {
    case 'options':
      return { kind: 'options' };
    case 'ordered':
      return {
        kind: 'ordered',
        orders: issues.map(({ name, options }) => (orders[name] ?? options).map((option) => options.indexOf(option))),
      };
    case 'weights':
      return { kind: 'weights', evaluations: knownEvaluations(file, ['model'], evaluations), nonNegative: true };
  }
}

function knownEvaluations({ document }: StatementsFile, path: Path, evaluations: Subject['evaluations']) {
  if (typeof evaluations === 'string') throw faultAt(document, path, evaluations);
  return evaluations;
}

type WrittenChoices = NonNullable<StatementsFile['statements']['choices']>;

function choicesOf(
  choices: WrittenChoices,
  issues: readonly ScenarioIssue[],
): { readonly choice: PackageChoice; readonly place: Path }[] {
  return choices.flatMap((written, at) => {
    if ('ranking' in written) {
      const ranked = written.ranking.map((named) => optionsOf(issues, named));
      return choicesOfRanking(ranked).map((choice, rank) => ({ choice, place: ['choices', at, 'ranking', rank] }));
    }
    const over = [written.over].flat().map((named) => optionsOf(issues, named));
    return [{ choice: { chosen: optionsOf(issues, written.chosen), over }, place: ['choices', at] }];
  });
}

/** @param named an option of every issue, checked before */
function optionsOf(issues: readonly ScenarioIssue[], named: Readonly<Record<string, string>>): number[] {
  return issues.map(({ name, options }) => options.indexOf(named[name] ?? ''));
}
