/** `parley acceptance`: how probable it is that packages are agreed, when what the parties want is uncertain. */

import { type AcceptanceProgress, type JudgedPackages, judgedPackages, type Package } from '@parley/bargain';
import { InputError } from '@parley/input';
import { allowedPackage } from '../files/named-package.js';
import { type Negotiation, openNegotiation, type TalksOptions } from '../files/negotiation.js';
import { fault } from '../files/statements.js';
import { type Output, toJson } from '../print/output.js';
import { withProgress } from '../print/progress.js';
import { readBeliefs } from './acceptance/beliefs.js';
import { believedParties } from './acceptance/parties.js';
import { acceptancePrint } from './acceptance/print.js';
import { acceptanceDocument } from './acceptance/report.js';
import { readOfferRecord } from './offers/record.js';

export interface AcceptanceCommand extends TalksOptions {
  /** Packages as `issue=option,…`. */
  readonly package?: readonly string[];
  /** Parties whose weights are uncertain. */
  readonly about?: readonly string[];
  readonly beliefs?: readonly string[];
  readonly concentration: number;
  /** Record of offers that say something about the parties. */
  readonly offers?: string;
  /** How much a party could still gain of a package that counts as Pareto-optimal. */
  readonly near: number;
  readonly draws: number;
  readonly seed: number;
  readonly top: number;
  readonly json?: boolean;
}

export function acceptanceCommand(paths: readonly string[], options: AcceptanceCommand, output: Output): void {
  const rehearsal = openNegotiation(paths, options, output);
  const { scenario } = rehearsal;
  const beliefs = readBeliefs(
    options.beliefs ?? [],
    scenario.profiles.map(({ name }) => name),
  );
  const packages = (options.package ?? []).map((words) => allowedPackage(rehearsal, words));
  const { about = [], concentration } = options;
  const parties = believedParties(rehearsal, { about, concentration, beliefs });
  const actions = options.offers === undefined ? [] : readOfferRecord(options.offers, rehearsal).actions;
  const { draws, seed, near, top } = options;
  const result = finished(
    judgedPackages(rehearsal, parties, {
      draws,
      seed,
      near,
      packages,
      solutions: packages.length > 0 ? new Map() : solutionsOf(rehearsal),
      observations: actions.map(({ action, party, options: chosen }) => ({ kind: action, party, options: chosen })),
    }),
    output,
  );
  const document = acceptanceDocument(rehearsal, parties, result, { draws, seed, near, top, actions });
  output.out(options.json ? toJson(document) : acceptancePrint(document, rehearsal));
}

/** The four solutions of talks at central payoffs; scenario files are judged on their frontier alone. */
function solutionsOf({ source, solved }: Negotiation): Map<string, Package> {
  if (source !== 'talks') return new Map();
  const { outcomes, result } = solved();
  const named = [
    ['nash', result.nash],
    ['kalai_smorodinsky', result.kalaiSmorodinsky],
    ['egalitarian', result.egalitarian],
    ['utilitarian', result.utilitarian],
  ] as const;
  return new Map(
    named.flatMap(([name, solution]) => (solution ? [[name, outcomes.optionsOf(solution.row)] as const] : [])),
  );
}

/** Goes through the steps with a bar for each stage. @throws {InputError} when packages or beliefs do not fit */
function finished(steps: Generator<AcceptanceProgress, JudgedPackages>, output: Output): JudgedPackages {
  try {
    let step = steps.next();
    while (!step.done) {
      const { stage } = step.value;
      withProgress(output, stage, (progress) => {
        while (!step.done && step.value.stage === stage) {
          progress(step.value.done, step.value.of);
          step = steps.next();
        }
      });
    }
    return step.value;
  } catch (error) {
    if (error instanceof RangeError) throw new InputError([fault([], error.message)]);
    throw error;
  }
}
