/** Points for the room, each tied to a number or a claim, and what the others may want. */

import { agendaOf, type OptionReport } from '@parley/talks';
import type { Context } from '../document/context.js';
import { code, emphasis, type Inline, list, paragraph, strong } from '../document/nodes.js';
import { figure, musd } from '../document/numbers.js';
import type { SectionWriter } from './section.js';

const MOST = 4;

const central = (option: OptionReport, party: string) =>
  option.payoffs.find((payoff) => payoff.party === party)?.total.central ?? Number.NaN;
const total = (option: OptionReport, party: string) => {
  const payoff = option.payoffs.find((candidate) => candidate.party === party);
  return payoff ? figure(payoff.total) : '–';
};

export const points: SectionWriter = (context) => {
  const { labels, bargain, home, options } = context;
  const other = bargain.parties.find((party) => party !== home) ?? '';
  const them = context.partyName(other);
  const changed = options.filter((option) => !option.no_deal);
  const describe = (option: OptionReport, write: typeof labels.winWin): Inline => [
    write(
      context.issueTitle(option.issue),
      context.optionTitle(option.issue, option.option),
      total(option, home),
      total(option, other),
      them,
    ),
    ...(option.modelled ? [' ', code(option.run)] : []),
  ];
  const both = bestPerIssue(
    changed.filter((option) => central(option, home) > 0 && central(option, other) > 0),
    (option) => Math.min(central(option, home), central(option, other)),
  );
  const ours = bestPerIssue(
    changed.filter(
      (option) =>
        central(option, home) > 0 && central(option, other) <= 0 && !both.some(({ issue }) => issue === option.issue),
    ),
    (option) => central(option, home),
  );
  const raised = leastSteps(
    changed.filter((option) => central(option, home) < 0 && central(option, other) > 0),
    home,
  );
  const excluded = agendaOf(context.pricing.talks).filter(({ parties }) =>
    parties.some(({ party, state }) => party === home && state === 'out'),
  );
  return {
    id: 'points',
    title: `${labels.points}. ${labels.pointsFor(context.partyName(home))}`,
    blocks: [
      paragraph(strong(labels.toMake)),
      list([
        ...both.map((option) => describe(option, labels.winWin)),
        ...ours.map((option) => describe(option, labels.weGain)),
      ]),
      ...(raised.length > 0
        ? [paragraph(strong(labels.ifRaised)), list(raised.map((option) => describe(option, labels.raised)))]
        : []),
      ...(excluded.length > 0
        ? [
            paragraph(strong(labels.doNotRaise)),
            list(
              excluded.map(({ issue, parties }): Inline => {
                const link = bargain.linkage.issues.find((entry) => entry.issue === issue);
                const cost = link?.gains?.[home];
                const scope = parties.find(({ party }) => party === home);
                const note = scope?.source
                  ? [
                      context.footnotes.cite({
                        source: scope.source,
                        speaker: scope.speaker,
                        date: scope.since,
                        says: scopeSays(context, issue),
                      }),
                    ]
                  : [];
                return cost !== undefined && cost < 0
                  ? [labels.leaveOut(context.issueTitle(issue), them, musd(-cost).replace('+', '')), ...note]
                  : [context.issueTitle(issue), ...note];
              }),
            ),
          ]
        : []),
    ],
  };
};

function scopeSays(context: Context, issue: string) {
  return context.pricing.talks.issues[issue]?.scope.findLast(
    ({ party, state }) => party === context.home && state === 'out',
  )?.says;
}

function bestPerIssue(options: readonly OptionReport[], value: (option: OptionReport) => number): OptionReport[] {
  const best = new Map<string, OptionReport>();
  for (const option of options) {
    const known = best.get(option.issue);
    if (!known || value(option) > value(known)) best.set(option.issue, option);
  }
  return [...best.values()].sort((a, b) => value(b) - value(a)).slice(0, MOST);
}

/** Of each issue the option that costs least. */
function leastSteps(options: readonly OptionReport[], home: string): OptionReport[] {
  return bestPerIssue(options, (option) => central(option, home));
}

/** The others' objectives and what they gain most from: ours to guess, and said so. */
export const theirs: SectionWriter = (context) => {
  const { labels, bargain, home, options, text, footnotes } = context;
  const { talks } = context.pricing;
  const others = bargain.parties.filter((party) => party !== home);
  return {
    id: 'theirs',
    title: labels.theirs(others.map(context.partyName).join(', ')),
    blocks: others.flatMap((party) => {
      const wants = bestPerIssue(
        options.filter((option) => !option.no_deal && central(option, party) > 0),
        (option) => central(option, party),
      );
      return [
        paragraph(emphasis(labels.theirsNote)),
        list([
          ...(talks.objectives[party] ?? []).map(
            (objective): Inline => [
              text(objective.text),
              ...(objective.source ? [footnotes.cite({ source: objective.source, says: objective.text })] : []),
            ],
          ),
          ...wants.map(
            (option): Inline => [
              labels.theyGain(
                `${context.issueTitle(option.issue)}, ${context.optionTitle(option.issue, option.option)}`,
                total(option, party),
              ),
              ...(option.modelled ? [' ', code(option.run)] : []),
            ],
          ),
          labels.alternative(context.partyName(party), text(talks.no_deal.title)),
        ]),
      ];
    }),
  };
};
