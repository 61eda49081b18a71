/** The figures behind the chart and tables of the bargain, in full. */

import type { RatificationReport, SettlementReport } from '@parley/talks';
import type { Column, TableData } from '../../design/downloads/table-data.js';
import type { Words } from '../../i18n/use-words.js';
import { choiceAt } from '../../state/settle.js';
import { AGREEABLE, type Bargain, FRONTIER, type Loaded } from '../../worker/protocol.js';

type Held = Pick<Loaded, 'issues' | 'parties' | 'strides'>;

/** Every package drawn: what it is worth to each party, and its options. */
export function packagesTable({ cloud }: Bargain, loaded: Held, words: Words): TableData {
  const { issues, parties } = loaded;
  return {
    columns: [
      ...partyColumns(loaded, words),
      { name: words.t('downloads.agreeable') },
      { name: words.t('downloads.frontier') },
      ...issues.map(({ id }) => ({ name: words.issue(id) })),
    ],
    rows: Array.from(cloud.outcomes, (outcome, row) => {
      const choice = choiceAt(loaded, outcome);
      const flags = cloud.flags[row] ?? 0;
      return [
        ...parties.map((_, party) => cloud.payoffs[row * parties.length + party] ?? null),
        (flags & AGREEABLE) !== 0,
        (flags & FRONTIER) !== 0,
        ...issues.map(({ id, options }, issue) => words.option(id, options[choice[issue] ?? 0] ?? '')),
      ];
    }),
  };
}

/** What each issue adds by being on the table. */
export function linkageData({ report }: Bargain, loaded: Held, words: Words): TableData {
  return {
    columns: [
      { name: words.t('linkage.issue') },
      ...partyColumns(loaded, words),
      { name: words.t('linkage.joint'), unit: words.t('downloads.unit') },
      { name: words.t('agenda.overall.contested') },
    ],
    rows: report.linkage.issues.map(({ issue, gains, joint_gain, contested }) => [
      words.issue(issue),
      ...loaded.parties.map(({ code }) => gains?.[code] ?? null),
      joint_gain,
      contested,
    ]),
  };
}

/** What the vetoes of domestic groups leave. */
export function ratificationData(report: RatificationReport, loaded: Held, words: Words): TableData {
  const row = (name: string, { packages, zone, payoffs }: SettlementReport) => [
    name,
    packages,
    ...loaded.parties.map(({ code }) => (zone ? (payoffs?.[code] ?? null) : null)),
  ];
  return {
    columns: [
      { name: words.t('ratification.veto') },
      { name: words.t('ratification.packages') },
      ...partyColumns(loaded, words),
    ],
    rows: [
      row(words.t('ratification.none'), report.without),
      ...report.groups.map(({ party, title, alone }) => row(`${words.party(party)}: ${words.text(title)}`, alone)),
      ...(report.groups.length > 1 ? [row(words.t('ratification.all'), report.with)] : []),
    ],
  };
}

function partyColumns({ parties }: Held, words: Words): Column[] {
  return parties.map(({ code }) => ({ name: words.party(code), unit: words.t('downloads.unit') }));
}
