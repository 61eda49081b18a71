/** The issues as one party sees them: what each option is worth to it. */

import {
  brokenConstraint,
  openOptions,
  type Package,
  type Profile,
  profilePayoff,
  type Session,
} from '@parley/bargain';
import { changeWords } from '../../print/payoff-words.js';
import { table } from '../../print/table.js';
import { ownOffer, type Place, tableOffer, worth } from './view.js';

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
    if (open.length === 1) {
      const [only = 0] = open;
      const part = additive ? adds(issue, only) : 0;
      closed.push(`${name}=${options[only]}${part === 0 ? '' : ` (${place.words(party, part)})`}`);
    } else {
      const isMarked = (option: number) =>
        [own?.[issue], theirs?.package[issue], best[issue]].some((mark) => mark === option);
      const listed = open.filter((option, at) => isMarked(option) || isListed(at, open.length));
      listed.forEach((option, line) => {
        const marks = [
          ...(own?.[issue] === option ? ['yours'] : []),
          ...(theirs?.package[issue] === option ? [theirName(session, theirs.party)] : []),
          ...(!own && best[issue] === option ? ['your best'] : []),
          ...(brokenConstraint(scenario, replaced(base, issue, option)) ? ['not with the rest'] : []),
        ];
        const worthAdded = additive ? place.words(party, adds(issue, option)) : change(party, adds(issue, option));
        rows.push([
          rowName(name, line, listed.length, open.length),
          options[option] ?? '',
          worthAdded,
          marks.join(', '),
        ]);
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

/** Options listed of one issue, evenly from first to last; those in the offers come on top. */
const MOST_LISTED = 12;

function isListed(at: number, count: number): boolean {
  if (count <= MOST_LISTED) return true;
  const step = (count - 1) / (MOST_LISTED - 1);
  return Math.round(Math.round(at / step) * step) === at;
}

function rowName(name: string, line: number, listed: number, count: number): string {
  if (line === 0) return name;
  return line === 1 && listed < count ? `  (${listed} of ${count} options)` : '';
}

/** Whether a payoff is a sum over the issues one by one, never cut at the ceiling but by rounding. */
function isAdditive({ weights, evaluations, groups = [], rectangles = [], remainder, ceiling }: Profile): boolean {
  if (groups.length > 0 || rectangles.length > 0 || remainder) return false;
  if (ceiling === undefined) return true;
  const most = evaluations.reduce(
    (sum, values, issue) => sum + Math.max(...values.map((value) => value * (weights[issue] ?? 0))),
    0,
  );
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
