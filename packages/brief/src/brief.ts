/** The brief: a priced record in the order of the room, two pages and annexes. */

import type { BargainReport, OptionReport, PackageReport, RatificationReport } from '@parley/talks';
import { type BriefInput, type Comparison, contextOf } from './document/context.js';
import type { Note } from './document/footnotes.js';
import { type Blocks, paragraph, strong } from './document/nodes.js';
import { commitments, model, notInRecord, people, runs } from './sections/annexes.js';
import { domestic } from './sections/domestic.js';
import { law } from './sections/law.js';
import { otherYear } from './sections/other-year.js';
import { linkage, packages, proposed } from './sections/packages.js';
import { points, theirs } from './sections/points.js';
import { movement, positionMatrix, quotes } from './sections/position-sections.js';
import { ratification } from './sections/ratification.js';
import { agendaScope, doubts, objectives, whereItStands } from './sections/record-sections.js';
import type { Section, SectionWriter } from './sections/section.js';
import { worth, worthDetail } from './sections/worth.js';

/** A section as it is printed. */
interface PrintedSection extends Section {
  /** Title without the mark of an annex. */
  readonly name: string;
  readonly annex: boolean;
}

/** A brief before it is printed: the same inputs give the same brief. */
export interface Brief {
  readonly title: string;
  readonly language: string;
  readonly as_of: string;
  readonly home: string;
  readonly dataset: { readonly id: string; readonly fingerprint: string; readonly year: number; readonly unit: string };
  readonly masthead: Blocks;
  readonly sections: readonly PrintedSection[];
  readonly footnotes: readonly Note[];
  /** The figures the brief prints, as `parley price` and `parley packages` give them. */
  readonly figures: {
    readonly options: readonly OptionReport[];
    readonly bargain: BargainReport;
    readonly without_contested: BargainReport | null;
    /** The package on the table; null when none was asked for. */
    readonly proposed: PackageReport | null;
    /** What domestic vetoes leave; null when the file names no group with one. */
    readonly ratification: RatificationReport | null;
    /** Options on another base year, where the file asks for one. */
    readonly comparison: Comparison | null;
  };
}

/** What goes into the room. */
const BODY: readonly SectionWriter[] = [
  objectives,
  whereItStands,
  agendaScope,
  positionMatrix,
  worth,
  proposed,
  packages,
  points,
  theirs,
  doubts,
];

/** What stands behind it. */
const ANNEXES: readonly SectionWriter[] = [
  worthDetail,
  otherYear,
  linkage,
  movement,
  domestic,
  ratification,
  law,
  quotes,
  commitments,
  people,
  model,
  runs,
  notInRecord,
];

/** Writes a brief. */
export function briefOf(input: BriefInput): Brief {
  const context = contextOf(input);
  const { labels, text } = context;
  const { talks, baseYear } = input.pricing;
  const publishers = new Set(Object.values(talks.sources).map((source) => source.publisher));
  const masthead: Blocks = [
    ...(talks.meeting
      ? [
          paragraph([
            strong(`${labels.meeting}:`),
            ` ${text(talks.meeting.title)}, ${text(talks.meeting.place)}, ${talks.meeting.date}`,
          ]),
        ]
      : []),
    paragraph(
      [
        labels.asOf(talks.as_of),
        labels.sourcesCount(Object.keys(talks.sources).length, publishers.size),
        labels.openFlags(Object.keys(talks.doubts).length),
        ...(talks.handling ? [`${labels.handling}: ${text(talks.handling)}`] : []),
      ].join(' · '),
    ),
    paragraph(labels.dataNote(context.unit, baseYear.id)),
  ];
  const written = (writers: readonly SectionWriter[]) =>
    writers.flatMap((write) => {
      const section = write(context);
      return section ? [section] : [];
    });
  const body = written(BODY);
  const annexes = written(ANNEXES);
  return {
    title: `${labels.brief}: ${text(talks.title)}`,
    language: input.language,
    as_of: talks.as_of,
    home: input.home,
    dataset: { id: baseYear.id, fingerprint: input.datasetFingerprint, year: baseYear.year, unit: baseYear.unit },
    masthead,
    sections: [
      ...body.map((section) => ({ ...section, name: section.title, annex: false })),
      ...annexes.map((section) => ({
        ...section,
        title: labels.annex(section.title),
        name: section.title,
        annex: true,
      })),
    ],
    footnotes: context.footnotes.notes,
    figures: {
      options: input.options,
      bargain: input.bargain,
      without_contested: input.withoutContested ?? null,
      proposed: input.proposed ?? null,
      ratification: input.ratification ?? null,
      comparison: input.comparison ?? null,
    },
  };
}
