/** `parley acceptance` as text. */

import type { Negotiation } from '../../files/negotiation.js';
import { wholePackage } from '../../print/package-words.js';
import { changeWords, payoffWords } from '../../print/payoff-words.js';
import { PRIVATE_VALUES, privateLine } from '../../print/private-line.js';
import { table } from '../../print/table.js';
import type { AcceptanceDocument, EstimateReport, PackageReport } from './report.js';

/** Below this many draws’ worth, or this share of the draws, probabilities are rough. */
const FEW_DRAWS = 50;
const FEW_OF_ALL = 0.1;

const SOLUTION_WORDS: Readonly<Record<string, string>> = {
  nash: 'Nash',
  kalai_smorodinsky: 'Kalai–Smorodinsky',
  egalitarian: 'egalitarian',
  utilitarian: 'utilitarian',
};

export function acceptancePrint(document: AcceptanceDocument, rehearsal: Negotiation): string {
  const { packages, solutions, party_names: names } = document;
  const words = (one: PackageReport) => packageWords(one, rehearsal);
  const rows = (entries: readonly (readonly [string, PackageReport])[]) => [
    packageTable(entries, document, rehearsal),
    ...entries.map(([title, one]) => `${title}: ${words(one)}`),
  ];
  const listed = packages.map((one, at) => [String(at + 1), one] as const);
  const of = document.judged + document.left_out;
  return [
    ...heading(document, rehearsal),
    '',
    document.judged > packages.length || document.solutions
      ? `${packages.length} of ${of.toLocaleString('en-US')} packages on some drawn frontier${document.left_out > 0 ? ` (${document.judged} judged, those on it most often)` : ''}, the most probable agreement first, then the largest product of mean gains`
      : 'Packages',
    `Probabilities with standard errors; payoffs: mean (5 % to 95 %), in ${document.unit}`,
    ...rows(listed),
    ...(solutions
      ? [
          '',
          'Solutions at the central payoffs',
          ...rows(Object.entries(solutions).map(([name, one]) => [SOLUTION_WORDS[name] ?? name, one] as const)),
        ]
      : []),
    ...(document.judged > 1
      ? [
          '',
          ...mostAcceptable(document, words),
          ...names.flatMap((name, party) => bestOffer(document, rehearsal, name, party, words)),
        ]
      : []),
  ].join('\n');
}

function heading(document: AcceptanceDocument, rehearsal: Negotiation): string[] {
  const { beliefs, draws, seed, observed, effective_sample_size: size } = document;
  const payoff = payoffWords(rehearsal);
  const few = size < FEW_DRAWS || size < FEW_OF_ALL * draws;
  return [
    ...(document.private_of === null ? [] : [privateLine(document.private_of, PRIVATE_VALUES)]),
    `${document.scenario}: our estimates of what parties would accept, ${draws} draws of what they may want (seed ${seed})`,
    ...beliefs.map(({ party, weights, reservation: { low, high }, note }, at) => {
      const noDeal = document.source === 'talks' && low === 0 && high === 0;
      const range = noDeal
        ? 'that of no deal'
        : low === high
          ? payoff(at, low)
          : `${payoff(at, low)} to ${payoff(at, high)}, all as likely`;
      return `${party}: ${weights}; reservation value ${range}${note === null ? '' : `. ${note}`}`;
    }),
    ...(document.source === 'talks'
      ? [
          'A weight multiplies all that an issue is worth to the party apart from general equilibrium, which stays as modelled.',
        ]
      : []),
    ...(observed
      ? [
          observed.status === 'updated'
            ? `Updated by ${observed.actions.length} actions on record; effective sample size ${Math.round(size)} of ${draws} draws${few ? ': few are left, so probabilities are rough; raise --draws' : ''}`
            : `WARNING: no draw allows what is on record; the beliefs are those from before it. Widen them (--concentration, --beliefs).`,
          `Assumed of behaviour: ${observed.model}`,
        ]
      : []),
    ...(document.near > 0
      ? [`Pareto-optimal here: no party could gain more than ${document.near} at nobody’s cost`]
      : []),
    ...(document.inexact_frontiers > 0
      ? [
          `${document.inexact_frontiers} frontiers were thinned: there, a package may count as Pareto-optimal that is nearly so`,
        ]
      : []),
  ];
}

function packageTable(
  entries: readonly (readonly [string, PackageReport])[],
  { party_names: names, beliefs }: AcceptanceDocument,
  rehearsal: Negotiation,
): string {
  const payoff = payoffWords(rehearsal);
  return table(
    [
      '',
      '>all accept',
      ...names.map((name) => `>${name} accepts`),
      '>Pareto-optimal',
      ...beliefs.map(({ party }) => `>${party}`),
    ],
    entries.map(([title, one]) => [
      title,
      percent(one.acceptable_to_all),
      ...names.map((name) => percent(one.acceptable[name])),
      percent(one.pareto_optimal),
      ...names.map((name, party) => {
        const { mean, low, high } = one.payoffs[name] ?? { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
        const [middle, ...ends] = [mean, low, high].map((value) => payoff(party, value));
        return ends[0] === ends[1] ? (middle ?? '') : `${middle} (${ends.join(' to ')})`;
      }),
    ]),
  );
}

function mostAcceptable(
  { most_acceptable: most }: AcceptanceDocument,
  words: (one: PackageReport) => string,
): string[] {
  if (!most) return ['No package is left to agree on.'];
  const tied =
    most.tied > 1
      ? ` (${most.tied.toLocaleString('en-US')} packages have it; this one has the largest product of mean gains)`
      : '';
  return [`Most probable agreement, ${percent(most.acceptable_to_all)}${tied}: ${words(most)}`];
}

function bestOffer(
  { best_offers: best }: AcceptanceDocument,
  rehearsal: Negotiation,
  name: string,
  party: number,
  words: (one: PackageReport) => string,
): string[] {
  const offer = best[name];
  const gain = offer?.offer_gain[name];
  if (!offer || !gain) return [];
  const change = changeWords(payoffWords(rehearsal));
  const others = Object.entries(offer.acceptable)
    .filter(([other]) => other !== name)
    .map(([other, estimate]) => `${other} accepts with ${percent(estimate)}`);
  const tied = offer.tied > 1 ? ` (${offer.tied} packages have it)` : '';
  const error = plain(payoffWords(rehearsal)(party, gain.standard_error));
  return [
    `Best offer of ${name}, expected gain over its reservation value ${change(party, gain.value)}${/[1-9]/.test(error) ? ` ± ${error}` : ''}${tied}: ${words(offer)}; ${others.join(', ')}`,
  ];
}

function packageWords(one: PackageReport, { scenario, noDeal }: Negotiation): string {
  const options = scenario.issues.map(({ name, options: known }) => known.indexOf(one.package[name] ?? ''));
  return wholePackage(scenario, options, noDeal)
    .filter((part) => part.includes('=') || part.startsWith('all '))
    .join(', ');
}

/** `93.2 ± 1.1 %`. */
function percent(estimate: EstimateReport | undefined): string {
  if (!estimate) return '';
  const { value, standard_error: error } = estimate;
  const text = (100 * value).toFixed(1).replace(/\.0$/, '');
  return error < 0.0005 ? `${text} %` : `${text} ± ${(100 * error).toFixed(1)} %`;
}

/** Without the sign of a gain. */
function plain(text: string): string {
  return text.replace(/^\+/, '');
}
