/** Parts of `parley packages` as text that are printed when asked for, or when the talks name groups. */

import {
  type BargainReport,
  type PrivateReport,
  type RatificationReport,
  type SettlementReport,
  type ShapleyReport,
  signedDecimal,
  textIn,
} from '@parley/talks';
import { musd } from '../../print/numbers.js';
import { privateLine } from '../../print/private-line.js';
import { table } from '../../print/table.js';

export function shapleyPart(shapley: ShapleyReport | null, parties: readonly string[]): string[] {
  if (shapley === null) return ['', 'Shapley values: the solution is undefined for some set of issues'];
  const { draws } = shapley;
  return [
    '',
    `What each issue adds on average over ${draws === null ? 'all' : `${draws} drawn`} orders of putting issues on the table (Shapley value, Nash solution)`,
    table(
      ['issue', ...parties.map((party) => `>${party}`), '>together'],
      shapley.issues.map(({ issue, gains, standard_errors }) => {
        const values = parties.map((party) => gains[party] ?? Number.NaN);
        return [
          issue,
          ...parties.map((party, i) =>
            draws === null ? musd(values[i] ?? 0) : `${musd(values[i] ?? 0)} ± ${musd(standard_errors[party] ?? 0)}`,
          ),
          musd(values.reduce((sum, value) => sum + value, 0)),
        ];
      }),
    ),
  ];
}

export function ratificationPart(report: RatificationReport, { parties }: BargainReport): string[] {
  const row = (title: string, { packages, payoffs, zone }: SettlementReport) => [
    title,
    packages === null ? 'uncounted' : packages.toLocaleString('en-US'),
    ...parties.map((party) => (zone && payoffs ? musd(payoffs[party] ?? Number.NaN) : 'no zone')),
  ];
  return [
    '',
    'Ratification: packages that governments accept and domestic groups do not stop, and the Nash solution among them',
    table(
      ['', '>packages', ...parties.map((party) => `>${party}`)],
      [
        row('no veto', report.without),
        ...report.groups.map((group) => row(`${group.party} ${group.group} alone`, group.alone)),
        ...(report.groups.length > 1 ? [row('all vetoes', report.with)] : []),
      ],
    ),
    ...report.groups.map((group) => {
      const change =
        group.change_pct === null
          ? ''
          : `${signedDecimal(group.change_pct, 3)} % of its value added under the solution without vetoes; accepts a loss of ${group.loses_at_most_pct} %. `;
      const verdict = group.stops
        ? `It would stop that solution${group.rejects ? ': an option it rejects' : ''}.`
        : 'It would let that pass.';
      return `${textIn(group.title, 'en')} (${group.party}, ${group.whose === 'ours' ? 'our estimate' : `estimate of ${group.whose}`}): ${change}${verdict}`;
    }),
  ];
}

export function privatePart(report: PrivateReport): string[] {
  const { reservation, red_lines: redLines, fallbacks } = report;
  return [
    privateLine(report.of, 'All figures below are with these values.'),
    ...Object.entries(reservation).map(
      ([party, { low, central, high, whose }]) =>
        `reservation value of ${party}: ${musd(central)} (${musd(low)} to ${musd(high)}) million USD a year${party === report.of ? '' : `, estimate: ${whose}`}`,
    ),
    ...redLines.map(({ party, issue, never }) => `red line of ${party}: ${issue} never ${never.join(', ')}`),
    ...fallbacks.map(({ title, payoffs, short_for: short, allowed }, place) => {
      const values = Object.entries(payoffs).map(([party, value]) => `${party} ${musd(value)}`);
      const problems = [
        ...(short.length > 0 ? [`below the reservation value of ${short.join(', ')}`] : []),
        ...(allowed ? [] : ['crosses a red line or a constraint']),
      ];
      return `fallback ${place + 1}, ${textIn(title, 'en')}: ${values.join(', ')}${problems.length > 0 ? ` (${problems.join('; ')})` : ''}`;
    }),
    '',
  ];
}
