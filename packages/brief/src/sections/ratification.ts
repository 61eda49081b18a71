/** Ratification: what domestic groups with a veto leave of the packages that governments would sign. */

import { type GroupReport, type SettlementReport, signedDecimal } from '@parley/talks';
import { paragraph, table } from '../document/nodes.js';
import { count, musd } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

export const ratification: SectionWriter = (context) => {
  const { labels, bargain, ratification: report } = context;
  if (!report) return undefined;
  const row = (title: string, { packages, payoffs, zone }: SettlementReport) => [
    title,
    packages === null ? '–' : count(packages),
    ...bargain.parties.map((party) => (zone && payoffs ? musd(payoffs[party] ?? Number.NaN) : '–')),
  ];
  const name = ({ party, title }: GroupReport) => `${context.partyName(party)}: ${context.text(title)}`;
  return {
    id: 'ratification',
    title: labels.ratification,
    blocks: [
      paragraph(labels.ratificationNote(labels.solutions[report.solution])),
      table(
        ['', `>${labels.packagesLeft}`, ...bargain.parties.map((party) => `>${party}`)],
        [
          row(labels.noVeto, report.without),
          ...report.groups.map((group) => row(name(group), group.alone)),
          ...(report.groups.length > 1 ? [row(labels.allVetoes, report.with)] : []),
        ],
      ),
      ...report.groups.map((group) => paragraph(sentence(context, group, name(group)))),
    ],
  };
};

function sentence({ labels, text }: Parameters<SectionWriter>[0], group: GroupReport, name: string): string {
  const change =
    group.change_pct === null || group.loses_at_most_pct === null
      ? ''
      : `${labels.groupChange(signedDecimal(group.change_pct, 3), String(group.loses_at_most_pct))} `;
  const verdict = group.stops ? (group.rejects ? labels.groupRejects : labels.groupStops) : labels.groupPasses;
  const whose = group.whose === 'ours' ? ` (${labels.ours})` : '';
  return `${name}. ${change}${verdict} ${text(group.because)}${whose}.`;
}
