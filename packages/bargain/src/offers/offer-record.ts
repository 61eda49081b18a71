/** The offers that the parties made to one another, as written down by name and as the engine reads them. */

import { didYouMean, InputError, type InputIssue, type Path } from '@parley/input';
import { satisfies } from '../problem/constraints.js';
import type { Scenario, ScenarioIssue } from '../scenario/scenario.js';

/** One offer as it is written down. */
export interface WrittenOffer {
  /** Name of the party that makes the offer. */
  readonly party: string;
  /** Day or round of the offer; all offers count in the same unit. */
  readonly time: number;
  /**
   * Option of each issue by name; the options of a numeric issue may be numbers. An issue that is left out stays where
   * the party's previous offer had it.
   */
  readonly package: Readonly<Record<string, string | number>>;
  /** Where the offer is recorded: a document, a date, a note. */
  readonly source?: string;
}

/** One offer as it is understood: a whole package. */
export interface Offer {
  readonly party: number;
  readonly time: number;
  /** Option of each issue. */
  readonly options: readonly number[];
  /** Issues that the offer does not mention and that stay as in the party's previous offer. */
  readonly carried: readonly number[];
  /** Whether the package obeys the constraints of the scenario. */
  readonly feasible: boolean;
  readonly source?: string;
}

/** Where the written offers come from, for errors. */
export interface OfferPlace {
  readonly file?: string;
  /** Line of each offer, 1-based. */
  readonly lines?: readonly number[];
}

/**
 * Reads written offers, in the order in which they were made. A package that breaks a constraint is kept and marked:
 * people do make such offers.
 * @throws InputError listing every party, issue or option that the scenario does not have, every time that is not a
 *   finite number or goes backwards, and every first offer of a party that leaves an issue open
 */
export function readOffers(scenario: Scenario, written: readonly WrittenOffer[], place: OfferPlace = {}): Offer[] {
  const { issues, profiles, constraints } = scenario;
  const problems: InputIssue[] = [];
  const offers: Offer[] = [];
  const previous = new Map<number, readonly number[]>();
  const names = profiles.map(({ name }) => name);
  let latest = Number.NEGATIVE_INFINITY;
  written.forEach((offer, position) => {
    const line = place.lines?.[position];
    const report: Report = (code, path, message, more) => {
      problems.push({
        code,
        severity: 'error',
        path: ['offers', position, ...path],
        message,
        ...more,
        ...(place.file !== undefined ? { file: place.file } : {}),
        ...(line !== undefined ? { line } : {}),
      });
    };
    if (!Number.isFinite(offer.time)) {
      report('offer-time', ['time'], `the time ${offer.time} is not a number`, { expected: 'a day or round' });
    } else if (offer.time < latest) {
      report('offer-time', ['time'], `the offer of time ${offer.time} follows one of time ${latest}`, {
        expected: 'offers in the order in which they were made',
      });
    } else {
      latest = offer.time;
    }
    const party = names.indexOf(offer.party);
    if (party < 0) report('unknown-party', ['party'], `there is no party ${offer.party}`, hintFor(offer.party, names));
    const mentioned = readPackage(issues, offer.package, report);
    if (party < 0) return;
    const before = previous.get(party);
    const options = issues.map((_, issue) => mentioned.get(issue) ?? before?.[issue] ?? -1);
    const open = issues.filter(({ name }, issue) => options[issue] === -1 && !Object.hasOwn(offer.package, name));
    if (open.length > 0 && !before) {
      report('open-issue', ['package'], `the first offer of ${offer.party} leaves ${list(open)} open`, {
        expected: 'an option for every issue',
      });
    }
    previous.set(party, options);
    offers.push({
      party,
      time: offer.time,
      options,
      carried: issues.flatMap((_, issue) => (mentioned.has(issue) ? [] : [issue])),
      feasible: satisfies(constraints, options),
      ...(offer.source !== undefined ? { source: offer.source } : {}),
    });
  });
  if (problems.length > 0) throw new InputError(problems);
  return offers;
}

type Report = (code: string, path: Path, message: string, more?: { expected?: string; hint?: string }) => void;

function readPackage(
  issues: readonly ScenarioIssue[],
  written: Readonly<Record<string, string | number>>,
  report: Report,
): Map<number, number> {
  const names = issues.map(({ name }) => name);
  const mentioned = new Map<number, number>();
  for (const [name, choice] of Object.entries(written)) {
    const position = names.indexOf(name);
    const issue = issues[position];
    if (!issue) {
      report('unknown-issue', ['package', name], `there is no issue ${name}`, hintFor(name, names));
      continue;
    }
    const option = optionOf(issue, choice);
    if (option < 0) {
      const hint = hintFor(String(choice), issue.options);
      report('unknown-option', ['package', name], `${name} has no option ${choice}`, hint);
    } else {
      mentioned.set(position, option);
    }
  }
  return mentioned;
}

function optionOf(issue: ScenarioIssue, choice: string | number): number {
  const named = issue.options.indexOf(String(choice));
  if (named >= 0 || !issue.values) return named;
  const text = String(choice).trim();
  return text === '' ? -1 : issue.values.indexOf(Number(text));
}

function hintFor(name: string, known: readonly string[]): { hint?: string } {
  const hint = didYouMean(name, known);
  return hint === undefined ? {} : { hint };
}

function list(issues: readonly ScenarioIssue[]): string {
  return issues.map(({ name }) => name).join(', ');
}
