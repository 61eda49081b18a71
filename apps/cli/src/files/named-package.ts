/** A package named on the command line. */

import { brokenConstraint, type Package } from '@parley/bargain';
import { InputError } from '@parley/input';
import { changed, readChanges } from '../print/package-words.js';
import type { Negotiation } from './negotiation.js';
import { fault } from './statements.js';

/**
 * The package of `issue=option,…`. Issues of talks that are not named are as without a deal; a scenario of files has
 * no such package, so that every issue must be named.
 * @throws {InputError} when the words are no package
 */
export function namedPackage({ scenario, noDeal }: Negotiation, words: string): Package {
  const changes = readChanges(scenario, words);
  if (!changes.ok) throw refused(changes.problem);
  const open = scenario.issues.filter((_, issue) => !changes.options.has(issue)).map(({ name }) => name);
  if (!noDeal && open.length > 0) throw refused(`${words} leaves out ${open.join(', ')}`, 'an option for every issue');
  return changed(noDeal ?? scenario.issues.map(() => 0), changes.options);
}

/** As {@link namedPackage}, of a package that the constraints allow. @throws {InputError} */
export function allowedPackage(negotiation: Negotiation, words: string): Package {
  const options = namedPackage(negotiation, words);
  const broken = brokenConstraint(negotiation.scenario, options);
  if (broken !== undefined) throw refused(`${words}: ${broken}`);
  return options;
}

function refused(message: string, expected?: string): InputError {
  return new InputError([fault(['package'], message, expected)]);
}
