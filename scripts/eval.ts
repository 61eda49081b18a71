/**
 * `npm run eval`: how well documents are read, by field, on the annotated specimens.
 *
 * Options: `--write` records the figures in docs/reading.md; `--faults FIELD` lists what was missed and what was too much, of
 * all fields with `--faults all`;
 * other words are halves of the shipped corpus, or folders of specimens, to read instead of all that are shipped.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Inferable, LEAST_LIKELIHOOD, partedReading, type Reading } from '@parley/reader';
import { agreedAnnotation } from './reading/agreed-annotation.js';
import { annotationAsReading } from './reading/annotation-as-reading.js';
import { CORPUS, isOpen, type Specimen, specimensIn } from './reading/corpus.js';
import {
  addCounts,
  type Count,
  type DocumentScore,
  FIELDS,
  type Field,
  rates,
  scoreReading,
} from './reading/scores.js';
import { shippedReader } from './reading/shipped-reader.js';

interface Read {
  readonly specimen: Specimen;
  /** What is likely enough to be shown as read. */
  readonly reading: Reading;
}

export interface Scored extends Read {
  readonly score: DocumentScore;
  /** Likely or not. */
  readonly whole: Reading;
}

/** Reads and scores the specimens of a folder; what is unlikely is not counted as read. */
export async function scoredFolder(folder: string): Promise<Scored[]> {
  const reader = shippedReader();
  return (await specimensIn(folder)).map((specimen) => {
    const whole = reader.read(specimen.document);
    const { likely: reading } = partedReading(whole);
    return { specimen, reading, whole, score: scoreReading(specimen.document.text, reading, specimen.gold) };
  });
}

/** Scores the second annotators of specimens against the first. */
function annotatorsOf(specimens: readonly Specimen[]): Scored[] {
  return specimens.flatMap((specimen): Scored[] => {
    const { document, gold, second } = specimen;
    if (second === undefined) return [];
    const reading = annotationAsReading(document.text, second);
    return [{ specimen, reading, whole: reading, score: scoreReading(document.text, reading, gold) }];
  });
}

/** Scores readings against what both annotators list. */
function heldToBoth(scored: readonly Scored[]): Scored[] {
  return scored.flatMap(({ specimen, reading, whole }): Scored[] => {
    const { document, gold, second } = specimen;
    if (second === undefined) return [];
    const score = scoreReading(document.text, reading, agreedAnnotation(document.text, gold, second));
    return [{ specimen, reading, whole, score }];
  });
}

/** Fields in which annotators differ most. */
const DEBATABLE: readonly Field[] = ['measures', 'positions'];

/** Precision, recall and F1 of a field over documents. */
export function fieldRates(scored: readonly Scored[], field: Field) {
  return rates(addCounts(scored.map(({ score }) => score.counts[field])));
}

/** Fields without which a duty or a position is another one. */
const DECISIVE: readonly Inferable[] = ['product', 'target', 'issue'];

/** Precision of duties and positions, those that leave something to be worked out apart. */
function inferredTable(readings: readonly Read[]): string {
  const rows = (['measures', 'positions'] as const).flatMap((field) =>
    (
      [
        ['all named in its own words', (inferred) => inferred.length === 0],
        [
          field === 'measures' ? 'only the imposer inferred' : 'only the speaker inferred',
          (inferred) => inferred.length > 0 && !isDecisive(inferred),
        ],
        [field === 'measures' ? 'product or target inferred' : 'issue inferred', isDecisive],
      ] as readonly [string, (inferred: readonly Inferable[]) => boolean][]
    ).map(([name, belongs]) => {
      const { right, read } = countAlone(readings, field, ({ inferred }) => belongs(inferred));
      return `| ${field}: ${name} | ${read} | ${read === 0 ? '–' : (right / read).toFixed(3)} |`;
    }),
  );
  return ['| as read | read | precision |', '|---|--:|--:|', ...rows].join('\n');
}

/** Counts what belongs, each by itself: what is the same as another, told right or wrong, counts as that does. */
function countAlone<F extends 'measures' | 'positions'>(
  readings: readonly Read[],
  field: F,
  belongs: (item: Reading[F][number]) => boolean,
): Count {
  return addCounts(
    readings.flatMap(({ specimen: { document, gold }, reading }) =>
      (reading[field] as readonly Reading[F][number][])
        .filter(belongs)
        .map((item) => scoreReading(document.text, { ...reading, [field]: [item] }, gold).counts[field]),
    ),
  );
}

/** Bounds of likelihoods that are told apart. */
const LIKELIHOODS = [0, LEAST_LIKELIHOOD, 0.4, 0.6, 0.8, 1.01];

/** How often readings were right by how likely they were said to be. */
function likelihoodTable(scored: readonly Scored[]): string {
  const readings = scored.map(({ specimen, whole }) => ({ specimen, reading: whole }));
  const ranges = LIKELIHOODS.slice(0, -1).map((from, i) => [from, LIKELIHOODS[i + 1] as number] as const);
  const rows = (['measures', 'positions'] as const).map((field) => {
    const cells = ranges.map(([from, to]) => {
      const { right, read } = countAlone(
        readings,
        field,
        ({ likelihood }) => likelihood !== null && likelihood >= from && likelihood < to,
      );
      return read === 0 ? '–' : `${(right / read).toFixed(2)} of ${read}`;
    });
    return `| ${field} | ${cells.join(' | ')} |`;
  });
  const heads = ranges.map(([from, to], i) => (i === 0 ? `unlikely, below ${to}` : `${from} to ${Math.min(1, to)}`));
  return [`| right, by likelihood | ${heads.join(' | ')} |`, `|---|${'--:|'.repeat(heads.length)}`, ...rows].join('\n');
}

function isDecisive(inferred: readonly Inferable[]): boolean {
  return inferred.some((field) => DECISIVE.includes(field));
}

function fieldTable(scored: readonly Scored[], fields: readonly Field[]): string {
  const figure = (value: number) => value.toFixed(3);
  const rows = fields.map((field) => {
    const { gold } = addCounts(scored.map(({ score }) => score.counts[field]));
    const { precision, recall, f1 } = fieldRates(scored, field);
    return `| ${field} | ${gold} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} |`;
  });
  return ['| field | gold | precision | recall | F1 |', '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

function scoreTable(scored: readonly Scored[], fields: readonly Field[]): string {
  const quotes = scored.map(({ score }) => score.quotes);
  const exact = quotes.reduce((sum, quote) => sum + quote.exact, 0);
  const all = quotes.reduce((sum, quote) => sum + quote.all, 0);
  return [
    fieldTable(scored, fields),
    '',
    `Quotes that are exact substrings of their document: ${exact} of ${all}.`,
  ].join('\n');
}

const HALVES = [
  'development',
  'tuning',
  'held-out',
  'plain',
  'plain-held-out',
  'reports',
  'reports-held-out',
  'many-hands',
];

/** What is annotated in a folder: in `many-hands` duties and positions alone. */
function fieldsOf(folder: string): readonly Field[] {
  return basename(folder) === 'many-hands'
    ? ['measures', 'rates and products', 'positions', 'positions, any stance', 'strength of positions']
    : FIELDS;
}

/** @throws {Error} when there is no such half and no such folder: all would be scored otherwise, the half kept aside too */
function folderOf(name: string): string {
  const folder = HALVES.includes(name) ? CORPUS + name : name;
  if (!existsSync(folder)) throw new Error(`${name} is neither a folder nor one of ${HALVES.join(', ')}`);
  return folder;
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'boolean' }, faults: { type: 'string' } },
  });
  const folders =
    positionals.length > 0 ? positionals.map(folderOf) : HALVES.map((half) => CORPUS + half).filter(existsSync);
  const parts: string[] = [];
  for (const folder of folders) {
    const scored = await scoredFolder(folder);
    const fields = fieldsOf(folder);
    const languages = ['en', 'ko'].map((language) =>
      scored.filter(({ specimen }) => specimen.gold.language === language),
    );
    parts.push(`## ${basename(folder)}: ${scored.length} documents\n\n${scoreTable(scored, fields)}`);
    parts.push(
      `| F1 | English (${languages[0]?.length}) | Korean (${languages[1]?.length}) |\n|---|--:|--:|\n${fields
        .map((field) => `| ${field} | ${languages.map((some) => fieldRates(some, field).f1.toFixed(3)).join(' | ')} |`)
        .join('\n')}`,
    );
    parts.push(inferredTable(scored), likelihoodTable(scored));
    const closed = scored.filter(({ specimen }) => !isOpen(basename(folder), specimen.name));
    if (closed.length > 0 && closed.length < scored.length) {
      parts.push(
        `## ${basename(folder)}: the closed quarter, ${closed.length} documents\n\n${fieldTable(closed, fields)}`,
        likelihoodTable(closed),
      );
    }
    const agreement = annotatorsOf(scored.map(({ specimen }) => specimen));
    if (agreement.length > 0) {
      parts.push(
        `## ${basename(folder)}: a second annotator, ${agreement.length} documents\n\n${scoreTable(agreement, fields)}`,
        `## ${basename(folder)}: held to what both annotators list, ${agreement.length} documents\n\n${fieldTable(heldToBoth(scored), DEBATABLE)}`,
      );
    }
    if (values.faults !== undefined) listFaults(scored, values.faults);
  }
  console.log(parts.join('\n\n'));
  if (values.write) {
    writeFileSync(new URL('../docs/reading.md', import.meta.url), `${HEAD}\n\n${parts.join('\n\n')}\n`);
  }
}

function listFaults(scored: readonly Scored[], field: string): void {
  for (const { specimen, score } of scored) {
    for (const fault of score.faults) {
      if (field === 'all' || fault.field === field) {
        console.log(`${specimen.name}\t${fault.field}\t${fault.kind}\t${fault.what}`);
      }
    }
  }
}

const HEAD = `# How well documents are read

Precision, recall and F1 by field on the specimens of [data/reading-corpus](../data/reading-corpus/README.md), printed by \`npm run eval\`. The
rules were written with \`development\` open and mended with \`tuning\`, \`plain\` and \`reports\`; \`held-out\`, \`plain-held-out\` and \`reports-held-out\` were kept apart
throughout. The first two and \`held-out\` are written for this test, densely and in deliberately varied wording. \`plain\` and \`plain-held-out\` are written as agencies,
press offices and law firms write, on other talks; \`reports\` and \`reports-held-out\` likewise, by other hands, those kept apart on less usual talks. **What to expect on
documents never seen stands under \`plain-held-out\` and \`reports-held-out\` for ordinary news, releases and fact sheets, and under \`held-out\` for dense or unusual prose.**
\`many-hands\` is by far the largest: 751 documents on talks all over the world by sixteen writers, who annotated duties and positions alone, and more of them than
the others do. Three quarters of them are open and were mended with last; the table is of all, and what the closed quarter alone says stands below. **It is the hardest test and the
least kind: a quarter of the positions are found, nearly half of those read are right; of the duties half are found and six in ten of those read are right.**

**What can be relied on** in unseen text: people and roles, sums, dates, most organisations and issues, and that every quote stands in the document. **What
cannot yet**: in ordinary documents four to eight in ten positions are missed and half or more of those proposed are off in speaker, issue, stance or place; of the duties six to
eight in ten are read with product and both parties right. In prose as dense as that of \`held-out\` it is three in four and six in ten, and of the duties six in ten. That is why claims are proposed and count only once a person accepts them. Joint
statements, fact sheets and plain reported speech read better than editorials, interviews and banter; on the texts the rules were written with, all is far
better, which says how much is still learnt by heart. On real pages read for
the first time, which are not kept here, the share of positions that were right rose from half to 237 of 378 at the last look, that of duties from under half to 283 of 395;
half of the positions and seven in ten of the duties that were stated plainly were found. Of the beginnings of 96 other pages, dense with statements, 200 of 394 positions
and 196 of 315 duties were right at first look; after mending with them, of the beginnings of 34 more pages 58 of 136 and 59 of 99. Of the beginnings of 30 pages of all kinds in
both languages, read last, 58 of 97 and 61 of 79 were right at first look. Plain single sentences of the
kind that reports are full of read better: of 81 written for a test, 65 were right at first look; of 240 written later, nine in ten of those on
positions and six in ten of those on duties, lists of countries and rates among them. Those that can be settled from the sentence alone are kept in
\`data/reading-corpus/sentences.yaml\`. Duties are weighed by strengths fitted to \`development\`, \`tuning\` and these sentences, in English texts also to half of
\`many-hands\`. The real pages were read with the strengths of before.

**How likely a reading is right is told.** Each duty and each position carries its \`likelihood\`, fitted to the open documents alone; the last table of each half shows how often
readings of each likelihood were right. In the halves kept apart too, those above 0.8 are right in eight to ten of ten cases and those below 0.4 in two or three. What is less
likely than 0.15 is set apart as unlikely and does not count as read in the tables above it.

**How much carries over.** Whenever documents were gone through, they read better afterwards and others hardly did: \`tuning\` rose from 0.57 to 0.69 on measures
and from 0.33 to 0.42 on positions while \`held-out\` stayed at 0.54 and went from 0.29 to 0.32; \`plain\`, from 0.72 and 0.51 at first look to 0.81 and 0.65 while
\`plain-held-out\` stayed at 0.75 and went from 0.52 to 0.54, and to 0.55 with pages and sentences of all kinds. \`reports\` stood at 0.63 and 0.38 at first look (people 0.95, issues 0.91, sums 0.96; four of its documents do
not say their year, so that their days stay open); after mending with it at 0.75 and 0.53, while \`reports-held-out\` stayed at 0.51 and 0.42 (its people rose from 0.91 to
0.95). Going through the open half of \`many-hands\` by frequency carried over best, since sixteen hands wrote it: on its closed half duties rose from 0.51 to 0.55 and positions
from 0.305 to 0.312, duties of \`plain-held-out\` from 0.75 to 0.82, of \`held-out\` from 0.55 to 0.58, while
positions of \`plain-held-out\` stayed at 0.55. Then half of what was closed was opened too (its figures at first look: English 0.51 and 0.29, Korean 0.59 and 0.37) and gone through for what is
missed where the issue is named: it reads at 0.56 and 0.33, 0.62 and 0.41 now, the quarter still closed rose from 0.53 to 0.54 and from 0.27 to 0.29 in English; in Korean positions
rose from 0.37 to 0.38 and duties stayed at 0.64. Positions of \`plain-held-out\` rose from 0.56 to 0.57. Then some 180 more real pages were gone through, and 1,400 sentences and short reports of our own,
taken apart and put together by pattern: duties of \`plain-held-out\` rose from 0.83 to 0.85 and its positions from 0.57 to 0.58, positions of \`reports-held-out\` from 0.44 to 0.45. Then whole reports on real talks and some fifty pages, with 700 sentences: positions of the closed
quarter rose from 0.287 to 0.291 and from 0.381 to 0.384, the halves kept apart hardly moved. Of five such reports written last, 43 of 49 positions were right at first look; they are of the same hand as those mended with, and not kept here. Of the beginnings of four real pages read first of all, 11 of 14 positions and 6 of 8 duties were.
Then what sides do with the deal itself was read (one annotated position in thirteen, of which one in eight had been read), and the words by which issues are named were
gone through as an expert would, term by term and by what annotators name that no word had met: some 2,000 English and 1,000 Korean. Words carry over as constructions do not: positions of the closed quarter rose from 0.292 to
0.32 in English and from 0.384 to 0.40 in Korean, of \`plain-held-out\` from 0.58 to 0.59, of \`reports-held-out\` from 0.45 to 0.46, of \`held-out\` from 0.33 to 0.36. Only the tables of the halves kept apart say what to expect.

**What is inferred is marked.** Of a duty the product and the parties, of a position the speaker and the issue may stand in the text around it only. Each
reading says so (\`inferred\`), and the last table of each half shows how much less such readings can be relied on: a position whose issue stands
nowhere in its sentence is right about half as often. Only claims that name everything themselves, and are likely right in six of ten cases, are offered to be accepted together.

What counts as right: a person by name; a measure by rate, product, imposer and target; an amount by value and currency; a date by its day; a
position by speaker (or party where nobody is named), issue, stance, and a quote of which half lies in the gold quote. What the annotators marked as
doubtful (\`optional\`) is neither rewarded nor punished. A second annotator, who had the same guide and did not see the first one’s work, was scored the same
way on \`held-out\`, \`plain\`, \`plain-held-out\`, \`reports-held-out\` and twenty documents of \`many-hands\`: on measures the two agree at an F1 of 0.92, 0.97, 0.97, 0.96 and
0.90, on positions at 0.81, 0.91, 0.88, 0.92 and 0.85. That is the most that can be asked of these figures. Held to what both list, with what one of them alone lists left open, positions of \`plain-held-out\` stand at 0.66 instead of 0.59, duties at 0.86 instead of 0.85.`;

if (process.argv[1]?.endsWith('eval.ts')) await main(process.argv.slice(2));
