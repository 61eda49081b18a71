/** Writes a scenario as GENIUS files that both GENIUS and strict XML parsers accept. */

import { reservationValue } from '../scenario/problem-of.js';
import type { Profile, Scenario } from '../scenario/scenario.js';
import {
  type Contribution,
  checkExpressible,
  contribution,
  issueContributions,
  mapped,
  rangeOf,
} from './contributions.js';
import { fileNames } from './file-names.js';
import { domainText, type GeniusIssueForm, type IssueEvaluation, issueForm, profileText } from './genius-text.js';
import { type AffineMap, NotExpressibleError, type WrittenFile, type WrittenProfile } from './not-expressible.js';

/** A GENIUS scenario as files, in the order of the parties. */
export interface WrittenGeniusXml {
  readonly domain: WrittenFile;
  readonly profiles: readonly WrittenProfile[];
  /** What reads back otherwise than it was, in sentences. */
  readonly notes: readonly string[];
}

/**
 * A scenario as linear additive GENIUS profiles. GENIUS divides evaluations by their maximum, wants none below 0 and
 * cuts payoffs at 1: an issue is written with its evaluations over their maximum and the maximum times the weight, and
 * payoffs that do not lie in [0, 1] are mapped to it, party by party, by the map that is given back. Where payoffs are
 * mapped with an offset, discounting no longer means quite the same. A party with nothing stated as its reservation is
 * written without one. Reading the files back gives the (mapped) payoffs to 1e-12.
 *
 * GENIUS decodes no entities: names with `&`, `<`, `"` are escaped for other XML readers, carry a mark by which
 * {@link readScenario} decodes them, and show as `&amp;` and so on in GENIUS itself, in the domain and the profiles alike.
 * @throws NotExpressibleError for groups, rectangles, a remainder or constraints; for a name with `>` or a control
 * character, at which GENIUS or XML break; and for numbers that are not finite
 */
export function writeGeniusXml(scenario: Scenario): WrittenGeniusXml {
  const { name, issues, constraints, profiles } = scenario;
  if (constraints.length > 0) {
    throw new NotExpressibleError('constraints', 'linear GENIUS profiles have no rules between issues');
  }
  const written = profiles.map(geniusEvaluations);
  const forms = issues.map((issue, position) =>
    issueForm(
      issue,
      written.map(({ issues: evaluations }) => evaluations[position]!),
    ),
  );
  const [domainName, ...profileNames] = fileNames([name, ...profiles.map((profile) => profile.name)], 'xml');
  return {
    domain: { name: domainName!, text: domainText(name, issues, forms) },
    profiles: profiles.map((profile, party) => {
      const { issues: evaluations, map } = written[party]!;
      const { scale, offset } = map;
      const reservation = profile.reservation.kind === 'none' ? undefined : scale * reservationValue(profile) + offset;
      const text = profileText(name, issues, forms, party, evaluations, reservation, profile.discountFactor);
      return { name: profileNames[party]!, text, map };
    }),
    notes: issues.flatMap((issue, position) => changedKind(issue.name, issue.kind, forms[position]!)),
  };
}

function changedKind(name: string, kind: string, form: GeniusIssueForm): string[] {
  if (kind === 'discrete' || form.kind !== 'discrete') return [];
  return [`The ${kind} issue “${name}” is written as a discrete one, since GENIUS has no such payoffs of numbers.`];
}

/** Weight and evaluations of each issue, all evaluations in [0, 1]. */
function geniusEvaluations(profile: Profile): { issues: IssueEvaluation[]; map: AffineMap } {
  checkExpressible(profile, 'a linear GENIUS profile');
  if ((profile.groups ?? []).length > 0) {
    throw new NotExpressibleError(
      'groups',
      `linear GENIUS profiles have no values of several issues together (${profile.name})`,
    );
  }
  const contributions = cutContributions(profile);
  const map = unitMap(contributions, profile.ceiling);
  const written = mapped(contributions, map);
  return {
    map,
    issues: written.map(({ values, highest }, issue) => {
      const evaluations = profile.evaluations[issue]!;
      // As written already, to the last digit.
      if (
        values.every((value, option) => value === profile.weights[issue]! * evaluations[option]!) &&
        isUnit(evaluations)
      ) {
        return { weight: profile.weights[issue]!, evaluations };
      }
      return { weight: highest, evaluations: values.map((value) => (highest > 0 ? value / highest : 0)) };
    }),
  };
}

/** The contributions of the issues; where every package is cut at the ceiling, the ceiling alone. */
function cutContributions(profile: Profile): Contribution[] {
  const contributions = issueContributions(profile);
  const { ceiling } = profile;
  if (ceiling === undefined || ceiling > rangeOf(contributions).lowest) return contributions;
  return contributions.map(({ values }, issue) =>
    contribution(
      [issue],
      values.map(() => (issue === 0 ? ceiling : 0)),
    ),
  );
}

function isUnit(evaluations: Float64Array): boolean {
  return evaluations.every((value) => value >= 0) && Math.max(...evaluations) === 1;
}

/** The map of payoffs to [0, 1]: none where they lie in it already, or above it where they are cut at 1. */
function unitMap(contributions: readonly Contribution[], ceiling = Number.POSITIVE_INFINITY): AffineMap {
  const range = rangeOf(contributions);
  const isCut = ceiling < range.highest;
  const highest = Math.min(ceiling, range.highest);
  const lowest = Math.min(ceiling, range.lowest);
  if (!Number.isFinite(highest - lowest)) throw new NotExpressibleError('number', 'payoffs are not finite');
  if (lowest >= 0 && (isCut ? ceiling === 1 : highest <= 1 + ROUNDING)) return { scale: 1, offset: 0 };
  return highest > lowest
    ? { scale: 1 / (highest - lowest), offset: -lowest / (highest - lowest) }
    : { scale: 1, offset: -lowest };
}

/** A sum that rounding put above 1 is cut to it, a difference that no one sees. */
const ROUNDING = 1e-12;
