/** What each option is worth, alone, to every party: money, trade, prices, revenue, and the third economies. */

import { choiceOf, type Effects, effectsOf, type OptionReport } from '@parley/talks';
import type { Context } from '../document/context.js';
import { code, emphasis, type Inline, list, paragraph, strong, table } from '../document/nodes.js';
import { figure, musd, percent } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

/** Third economies named per option. */
const THIRD = 3;

export const worth: SectionWriter = (context) => {
  const { pricing, labels, options } = context;
  const { parties } = context.bargain;
  const alternatives = pricing.variants.map((variant) => variant.id).join(', ');
  const unpriced = options.flatMap((option) =>
    option.not_priced.filter(({ issue, option: name }) => issue === option.issue && name === option.option),
  );
  return {
    id: 'worth',
    title: labels.worth,
    blocks: [
      paragraph([
        labels.worthUnit,
        ' ',
        labels.dataNote(context.unit, pricing.baseYear.id),
        ' ',
        labels.rangeNote(alternatives),
      ]),
      table(
        [
          labels.option,
          ...parties.flatMap((party) => [`>${party} ${labels.modelled}`, `>${party} ${labels.statedOrTransfer}`]),
          labels.run,
        ],
        pricing.plan.issues.flatMap((issue) => {
          const own = options.filter((option) => option.issue === issue.id);
          const noDeal = own.find((option) => option.no_deal);
          const without = noDeal ? ` (${labels.noDealMark}: ${context.optionTitle(issue.id, noDeal.option)})` : '';
          return [
            [[strong(context.issueTitle(issue.id)), without], ...parties.flatMap(() => ['', '']), ''],
            ...own.filter((option) => !option.no_deal).map((option) => optionRow(context, option)),
          ];
        }),
      ),
      ...(unpriced.length > 0
        ? [
            paragraph(strong(labels.notPriced)),
            list(
              unpriced.map(
                ({ issue, option, why }) =>
                  `${context.issueTitle(issue)}, ${context.optionTitle(issue, option)}: ${context.text(why)}`,
              ),
            ),
          ]
        : []),
    ],
  };
};

/** What the figures of the options rest on: trade, prices and revenue behind the modelled ones, reasons of the stated. */
export const worthDetail: SectionWriter = (context) => ({
  id: 'worth-detail',
  title: context.labels.worthDetail,
  blocks: [
    paragraph(strong(context.labels.trade)),
    tradeTable(context),
    paragraph(strong(context.labels.why)),
    list(reasons(context)),
  ],
});

function optionRow(context: Context, option: OptionReport): Inline[] {
  const { labels } = context;
  return [
    optionName(context, option),
    ...option.payoffs.flatMap((payoff): Inline[] => {
      const contracted = [
        ...(payoff.transfers_total === 0 ? [] : [`${musd(payoff.transfers_total)} ${labels.transfer}`]),
        ...(payoff.stated.length > 0 ? [`${figure(payoff.stated_total)} ${labels.stated}`] : []),
      ];
      return [option.modelled ? figure(payoff.modelled) : '–', contracted.join('; ') || '–'];
    }),
    option.modelled ? code(option.run) : labels.notModelled,
  ];
}

function optionName(context: Context, option: OptionReport): string {
  const marks = [
    ...(option.no_deal ? [context.labels.noDealMark] : []),
    ...(option.status_quo && !option.no_deal ? [context.labels.today] : []),
  ];
  return `${context.optionTitle(option.issue, option.option)}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

function tradeTable(context: Context) {
  const { labels, pricing, options } = context;
  const { parties } = context.bargain;
  const pairs = parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => [from, to] as const));
  const modelled = options.filter((option) => option.modelled && !option.no_deal);
  return table(
    [
      labels.option,
      ...pairs.map(([from, to]) => `>${labels.exportsTo(from, to)}`),
      ...parties.map((party) => `>${labels.revenueOf(party)}`),
      ...parties.map((party) => `>${labels.pricesOf(party)}`),
      labels.thirdEconomies,
      labels.run,
    ],
    modelled.flatMap((option, index): Inline[][] => {
      const effects = effectsOf(pricing, choiceOf(pricing.plan, option.package));
      const region = (party: string) => effects.regions.find((effect) => effect.region === regionOf(context, party));
      const row: Inline[] = [
        optionName(context, option),
        ...pairs.map(([from, to]) => musd(tradeChange(effects, from, to))),
        ...parties.map((party) => musd(region(party)?.tariffRevenue ?? Number.NaN)),
        ...parties.map((party) => percent(region(party)?.consumerPricePercent ?? Number.NaN)),
        thirdEconomies(context, effects),
        code(option.run),
      ];
      if (option.issue === modelled[index - 1]?.issue) return [row];
      return [[strong(context.issueTitle(option.issue)), ...row.slice(1).map(() => '')], row];
    }),
  );
}

/** The third economies whose real income changes most, in million USD a year. */
function thirdEconomies(context: Context, effects: Effects): string {
  const own = context.bargain.parties.map((party) => regionOf(context, party));
  return effects.regions
    .filter(({ region }) => !own.includes(region))
    .sort((a, b) => Math.abs(b.realIncome) - Math.abs(a.realIncome))
    .slice(0, THIRD)
    .map(({ region, realIncome }) => `${region} ${musd(realIncome)}`)
    .join(', ');
}

function regionOf(context: Context, party: string): string {
  return context.pricing.talks.parties[party]?.region ?? party;
}

function tradeChange(effects: Effects, from: string, to: string): number {
  return effects.flows
    .filter(({ exporter, importer }) => exporter === from && importer === to)
    .reduce((sum, flow) => sum + flow.withPackage - flow.noDeal, 0);
}

/** Every stated value with its reason and whose it is. */
function reasons(context: Context): Inline[] {
  const { labels, footnotes, text } = context;
  return Object.entries(context.pricing.talks.issues).flatMap(([issue, { options }]) =>
    Object.entries(options).flatMap(([name, option]) =>
      Object.entries(option.stated ?? {}).map(
        ([party, value]): Inline => [
          `${context.issueTitle(issue)}, ${context.optionTitle(issue, name)}, ${context.partyName(party)} ${figure(value)}: ${text(value.because)} (`,
          emphasis(value.whose === 'ours' ? labels.ours : labels.statedBy(value.whose)),
          ')',
          ...(value.source ? [footnotes.cite({ source: value.source })] : []),
        ],
      ),
    ),
  );
}
