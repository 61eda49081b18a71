/** What each option is worth, in full. */

import type { OptionReport } from '@parley/talks';
import type { TableData } from '../../design/downloads/table-data.js';
import type { Words } from '../../i18n/use-words.js';
import type { Loaded } from '../../worker/protocol.js';

/** One row for each option and party, its money by kind with the ends of its ranges. */
export function optionsTable(
  reports: readonly OptionReport[],
  { parties }: Pick<Loaded, 'parties'>,
  words: Words,
): TableData {
  const { t } = words;
  const unit = t('downloads.unit');
  const ranged = (name: string) => [
    { name, unit },
    { name: `${name}, ${t('downloads.low')}`, unit },
    { name: `${name}, ${t('downloads.high')}`, unit },
  ];
  return {
    columns: [
      { name: t('agenda.issue') },
      { name: t('options.option') },
      { name: t('context.parties') },
      { name: t('downloads.noDeal') },
      { name: t('downloads.statusQuo') },
      ...ranged(t('figure.total')),
      ...ranged(t('options.kinds.modelled')),
      { name: t('options.kinds.transfers'), unit },
      ...ranged(t('options.kinds.stated')),
      { name: t('downloads.notPriced') },
      { name: t('downloads.facts.run') },
    ],
    rows: reports.flatMap((report) =>
      parties.flatMap(({ code }) => {
        const payoff = report.payoffs.find(({ party }) => party === code);
        if (!payoff) return [];
        const { total, modelled, transfers_total, stated_total } = payoff;
        const why = report.not_priced.find(({ issue, option }) => issue === report.issue && option === report.option);
        return [
          [
            words.issue(report.issue),
            words.option(report.issue, report.option),
            words.party(code),
            report.no_deal,
            report.status_quo,
            ...[total, modelled].flatMap(({ central, low, high }) => [central, low, high]),
            transfers_total,
            ...[stated_total].flatMap(({ central, low, high }) => [central, low, high]),
            why ? words.text(why.why) : null,
            report.modelled ? report.run : null,
          ],
        ];
      }),
    ),
  };
}
