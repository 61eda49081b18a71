/** Who says what: the matrix of positions, movement, and the quotes. */

import { agendaOf, type Position, speaksForGovernment } from '@parley/talks';
import type { PhrasingContent } from 'mdast';
import type { Context } from '../document/context.js';
import { type Inline, list, paragraph, strong, table } from '../document/nodes.js';
import type { SectionWriter } from './section.js';

export const positionMatrix: SectionWriter = (context) => {
  const { pricing, labels } = context;
  const parties = Object.keys(pricing.talks.parties);
  const agenda = agendaOf(pricing.talks);
  const others = pricing.talks.positions.filter((position) => !speaksForGovernment(position));
  return {
    id: 'positions',
    title: labels.positions,
    blocks: [
      table(
        [labels.issue, ...parties.map(context.partyName)],
        agenda.map((item) => [
          context.issueTitle(item.issue),
          ...parties.map((party) => {
            const said = (item.positions.find((entry) => entry.party === party)?.positions ?? []).filter(
              speaksForGovernment,
            );
            return cell(context, said);
          }),
        ]),
      ),
      ...(others.length > 0
        ? [
            paragraph(strong(labels.notGovernment)),
            list(
              others.map((position) => [`${context.issueTitle(position.issue)}: `, ...statement(context, position)]),
            ),
          ]
        : []),
    ],
  };
};

function cell(context: Context, said: readonly Position[]): Inline {
  const latest = said[0];
  if (!latest) return context.labels.silent;
  const earlier = said[1];
  const moved = earlier && earlier.stance !== latest.stance && latest.said_on !== null ? '→ ' : '';
  const { labels } = context;
  return [
    `${moved}${labels.stances[latest.stance]}, ${labels.strengths[latest.strength]}, ${latest.said_on ?? labels.undated}`,
    context.footnotes.cite({
      source: latest.source,
      speaker: latest.speaker,
      date: latest.said_on,
      quote: latest.quote,
      says: latest.says,
      claim: latest.claim,
    }),
  ];
}

function statement(context: Context, position: Position): (string | PhrasingContent)[] {
  const { labels, text, footnotes } = context;
  const said = text(position.says);
  const { quote } = position;
  const who = [
    position.speaker ?? context.partyName(position.party),
    labels.capacities[position.capacity],
    position.said_on ?? labels.undated,
  ].join(', ');
  return [
    `${who}: ${[said === quote ? '' : said, quote ? `“${quote}”` : ''].filter(Boolean).join(' — ')}`,
    footnotes.cite({
      source: position.source,
      speaker: position.speaker,
      date: position.said_on,
      quote: position.quote,
      says: position.says,
      claim: position.claim,
    }),
  ];
}

/** Opening and last position where a party has more than one dated one. */
export const movement: SectionWriter = (context) => {
  const { labels } = context;
  const rows = agendaOf(context.pricing.talks).flatMap((item) =>
    item.positions.flatMap(({ party, positions }) => {
      const dated = positions.filter((position) => speaksForGovernment(position) && position.said_on !== null);
      const last = dated[0];
      const first = dated.at(-1);
      if (!first || !last || first === last) return [];
      return [
        [context.issueTitle(item.issue), context.partyName(party), cell(context, [first]), cell(context, [last])],
      ];
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'movement',
    title: labels.movement,
    blocks: [table([labels.issue, labels.who, labels.opening, labels.last], rows)],
  };
};

export const quotes: SectionWriter = (context) => {
  const { positions, issues } = context.pricing.talks;
  if (positions.length === 0) return undefined;
  return {
    id: 'quotes',
    title: context.labels.quotes,
    blocks: Object.keys(issues).flatMap((issue) => {
      const said = positions.filter((position) => position.issue === issue);
      if (said.length === 0) return [];
      return [
        paragraph(strong(context.issueTitle(issue))),
        list(said.map((position) => [`${context.partyName(position.party)}: `, ...statement(context, position)])),
      ];
    }),
  };
};
