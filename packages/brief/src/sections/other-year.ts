/** What each modelled option is worth on another base year: how far the result rests on the year of the data. */

import type { OptionReport } from '@parley/talks';
import { code, type Inline, paragraph, strong, table } from '../document/nodes.js';
import { musd } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

export const otherYear: SectionWriter = (context) => {
  const { labels, pricing, options, comparison } = context;
  if (!comparison) return undefined;
  const { parties } = context.bargain;
  const years = [pricing.baseYear.year, comparison.year];
  const modelled = options.filter((option) => option.modelled && !option.no_deal);
  const worth = (option: OptionReport | undefined, party: string) => {
    const payoff = option?.payoffs.find((candidate) => candidate.party === party);
    return payoff ? musd(payoff.modelled.central) : '–';
  };
  return {
    id: 'other-year',
    title: labels.otherYear(comparison.year),
    blocks: [
      paragraph(labels.otherYearNote(comparison.dataset, comparison.unit)),
      table(
        [labels.option, ...parties.flatMap((party) => years.map((year) => `>${party} ${year}`)), labels.run],
        modelled.flatMap((option, index): Inline[][] => {
          const other = comparison.options.find(
            (candidate) => candidate.issue === option.issue && candidate.option === option.option,
          );
          const row: Inline[] = [
            context.optionTitle(option.issue, option.option),
            ...parties.flatMap((party) => [worth(option, party), worth(other, party)]),
            other ? code(other.run) : '–',
          ];
          if (option.issue === modelled[index - 1]?.issue) return [row];
          return [[strong(context.issueTitle(option.issue)), ...row.slice(1).map(() => '')], row];
        }),
      ),
    ],
  };
};
