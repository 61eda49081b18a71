/** Sections that retell the record: objectives, where it stands, scope, doubts. */

import { compareText } from '@parley/input';
import { type AgendaItem, agendaOf } from '@parley/talks';
import type { PhrasingContent } from 'mdast';
import type { Context } from '../document/context.js';
import { type Blocks, emphasis, type Inline, list, paragraph, strong } from '../document/nodes.js';
import type { SectionWriter } from './section.js';

const LINES = 5;

export const objectives: SectionWriter = ({ pricing, labels, text, footnotes, home }) => {
  const { talks } = pricing;
  const own = talks.objectives[home] ?? [];
  return {
    id: 'objectives',
    title: labels.objectives,
    blocks: [
      ...(own.length > 0
        ? [
            list(
              own
                .slice(0, 3)
                .map(
                  (objective): Inline => [
                    text(objective.text),
                    ...(objective.whose === 'ours' ? [' (', emphasis(labels.ours), ')'] : []),
                    ...(objective.source ? [footnotes.cite({ source: objective.source, says: objective.text })] : []),
                  ],
                ),
            ),
          ]
        : []),
      paragraph([
        strong(`${labels.failure}:`),
        ` ${text(talks.no_deal.title)}`,
        ...talks.no_deal.sources.map((source) => footnotes.cite({ source, says: talks.no_deal.title })),
        ...(talks.no_deal.because ? [`. ${text(talks.no_deal.because)}`] : []),
      ]),
    ],
  };
};

export const whereItStands: SectionWriter = ({ pricing, labels, text, footnotes }) => {
  const { talks } = pricing;
  const past = [...talks.timeline].sort((a, b) => compareText(a.date, b.date)).slice(-LINES);
  const ahead = talks.commitments
    .filter(({ by }) => by !== undefined && by > talks.as_of)
    .sort((a, b) => compareText(a.by ?? '', b.by ?? ''))[0];
  return {
    id: 'where-it-stands',
    title: labels.whereItStands,
    blocks: [
      ...(past.length > 0
        ? [
            list(
              past.map(
                ({ date, what, source }): Inline => [
                  strong(date),
                  ` ${text(what)}`,
                  footnotes.cite({ source, date, says: what }),
                ],
              ),
            ),
          ]
        : []),
      paragraph(
        ahead
          ? [
              strong(`${labels.nextDeadline}:`),
              ` ${ahead.by}, ${text(ahead.what)}`,
              footnotes.cite({ source: ahead.source, says: ahead.what }),
            ]
          : [strong(`${labels.nextDeadline}:`), ` ${labels.noDeadline}`],
      ),
    ],
  };
};

export const agendaScope: SectionWriter = (context) => {
  const { pricing, labels } = context;
  const agenda = agendaOf(pricing.talks);
  const groups: [string, AgendaItem['scope']][] = [
    [labels.scopeIn, 'in'],
    [labels.scopeOut, 'out'],
    [labels.scopeContested, 'contested'],
    [labels.scopeOpen, 'open'],
  ];
  return {
    id: 'agenda-scope',
    title: labels.scope,
    blocks: groups.flatMap(([title, scope]): Blocks => {
      const items = agenda.filter((item) => item.scope === scope);
      if (items.length === 0) return [];
      // Who keeps an issue out, or ties it to another, is said in full; the rest is a list with its sources.
      if (scope === 'out' || scope === 'contested') {
        return [paragraph(strong(title)), list(items.map((item) => scopeLine(context, item)))];
      }
      return [paragraph([strong(`${title}:`), ...items.flatMap((item, index) => scopeMention(context, item, index))])];
    }),
  };
};

/** An issue by its title, with a note for each party that has placed it. */
function scopeMention(context: Context, item: AgendaItem, index: number): (string | PhrasingContent)[] {
  const said = context.pricing.talks.issues[item.issue]?.scope ?? [];
  return [
    `${index > 0 ? ';' : ''} ${context.issueTitle(item.issue)}`,
    ...item.parties.flatMap(({ party, source, speaker, since }) => {
      if (!source) return [];
      const says = said.findLast((entry) => entry.party === party && entry.source === source)?.says;
      return [context.footnotes.cite({ source, speaker, date: since, says })];
    }),
  ];
}

function scopeLine(context: Context, item: AgendaItem): Inline {
  const { pricing, labels, text, footnotes } = context;
  const said = pricing.talks.issues[item.issue]?.scope ?? [];
  return [
    strong(context.issueTitle(item.issue)),
    ': ',
    ...item.parties.flatMap((party, index): (string | PhrasingContent)[] => {
      const entry = said.findLast(
        (candidate) =>
          candidate.party === party.party && candidate.since === party.since && candidate.source === party.source,
      );
      const state = party.state ? labels.scopeStates[party.state] : labels.silent;
      const by = [party.speaker, party.since].filter(Boolean).join(', ');
      return [
        `${index > 0 ? '; ' : ''}${context.partyName(party.party)} ${state}${by ? ` (${by}${entry?.says ? `: ${text(entry.says)}` : ''})` : ''}`,
        ...(party.source
          ? [footnotes.cite({ source: party.source, speaker: party.speaker, date: party.since, says: entry?.says })]
          : []),
      ];
    }),
  ];
}

export const doubts: SectionWriter = ({ pricing, labels, text, footnotes }) => {
  const entries = Object.values(pricing.talks.doubts);
  if (entries.length === 0) return undefined;
  return {
    id: 'doubts',
    title: labels.doubts,
    blocks: [
      list(
        entries.map(
          (doubt): Inline => [
            strong(text(doubt.title)),
            `. ${labels.asStated}: ${text(doubt.as_stated)}`,
            ...(doubt.expected ? [`; ${labels.expected}: ${text(doubt.expected)}`] : []),
            `; ${labels.evidence}: ${text(doubt.evidence)}`,
            ...doubt.sources.map((source) => footnotes.cite({ source })),
          ],
        ),
      ),
    ],
  };
};
