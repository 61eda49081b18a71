/** The issues as one party sees them: what each option is worth to it. */

import { type Package, type Profile, profilePayoff, type Session } from '@parley/bargain';
import { table } from '../print/table.js';
import { changeWords } from './rehearse-figures.js';
import { brokenConstraint, openOptions } from './rehearse-packages.js';
import { ownOffer, type Place, tableOffer, worth } from './rehearse-view.js';

/** Issues and options, with what each option adds to the payoff and where it stands in the offers. */
export function showIssues(session: Session, place: Place): string {
  const { rehearsal, party, best } = place;
  const { scenario } = rehearsal;
  const profile = scenario.profiles[party] as Profile;
  const theirs = tableOffer(session, party);
  const own = ownOffer(session, party);
  const base = theirs?.package ?? own ?? best;
  const additive = isAdditive(profile);
  const change = changeWords(place.words);
  const adds = (issue: number, option: number) =>
    additive
      ? (profile.weights[issue] ?? 0) * (profile.evaluations[issue]?.[option] ?? 0)
      : profilePayoff(profile, replaced(base, issue, option)) - profilePayoff(profile, base);
  const rows: string[][] = [];
  const closed: string[] = [];
  scenario.issues.forEach(({ name, options }, issue) => {
    const open = openOptions(scenario, issue);
    if (open.length === 1) closed.push(`${name}=${options[open[0] ?? 0]}`);
    else {
      open.forEach((option, line) => {
        const marks = [
          ...(own?.[issue] === option ? ['yours'] : []),
          ...(theirs?.package[issue] === option ? [theirName(session, theirs.party)] : []),
          ...(!own && best[issue] === option ? ['your best'] : []),
          ...(brokenConstraint(scenario, replaced(base, issue, option)) ? ['not with the rest'] : []),
        ];
        const worthAdded = additive ? place.words(party, adds(issue, option)) : change(party, adds(issue, option));
        rows.push([line === 0 ? name : '', options[option] ?? '', worthAdded, marks.join(', ')]);
      });
    }
  });
  return [
    additive
      ? 'What each option is worth to you; a package is worth the sum'
      : `What each option would change for you in ${baseName(session, theirs, own)}, ${worth({ ...place, reveal: false }, base)}`,
    table(['issue', 'option', additive ? '>worth' : '>change', ''], rows),
    ...(closed.length > 0 ? [`settled: ${closed.join(', ')}`] : []),
  ].join('\n');
}

/** Whether a payoff is a sum over the issues one by one, never cut at the ceiling but by rounding. */
function isAdditive({ weights, evaluations, groups = [], rectangles = [], remainder, ceiling }: Profile): boolean {
  if (groups.length > 0 || rectangles.length > 0 || remainder) return false;
  if (ceiling === undefined) return true;
  const most = evaluations.reduce((sum, values, issue) => sum + Math.max(...values.map((v) => v * weights[issue]!)), 0);
  return most <= ceiling * (1 + 1e-9);
}

function baseName(session: Session, theirs: ReturnType<typeof tableOffer>, own: Package | null): string {
  if (theirs) return theirs.party < 0 ? 'the standing text' : `the offer of ${theirName(session, theirs.party)}`;
  return own ? 'your last offer' : 'your best package';
}

function theirName({ scenario }: Session, party: number): string {
  return party < 0 ? 'standing' : (scenario.profiles[party]?.name ?? '');
}

function replaced(base: Package, issue: number, option: number): Package {
  return base.map((current, at) => (at === issue ? option : current));
}
