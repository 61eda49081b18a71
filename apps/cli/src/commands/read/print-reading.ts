/** What was read in one document, for a person. */

import { type MeasureRead, type PositionRead, partedReading, type Reading, type SourceDocument } from '@parley/reader';
import { readingWords } from '../../print/reading-words.js';
import { table } from '../../print/table.js';

/** Everything read, each line with its words. */
export function printedReading(document: SourceDocument, reading: Reading): string {
  const { likely, unlikely } = partedReading(reading);
  const blocks = [
    heading(document),
    block(
      'people',
      reading.people.map(({ name, role, party: of, capacity }) => [
        name,
        of ?? '',
        role ?? '',
        capacity === 'government' ? '' : capacity,
      ]),
    ),
    reading.organisations.length > 0 && `organisations\n  ${reading.organisations.map(({ name }) => name).join(', ')}`,
    block(
      'issues',
      reading.issues.map(({ issue, label, spans, topics }) => [
        issue,
        topics ? `${label.en}: ${topics.map(({ topic }) => topic).join(', ')}` : label.en,
        `${spans.length}×`,
      ]),
    ),
    block(
      'measures',
      likely.measures.map((measure) => measureRow(document, measure)),
    ),
    block('positions', likely.positions.map(positionRow)),
    block(
      'commitments',
      reading.commitments.map(({ party: of, counterpart, verb, what, from_pct, to_pct, by }) => [
        `${of}${counterpart === null ? '' : ` with ${counterpart}`}`,
        verb,
        `${quoted(what, 100)}${to_pct === null ? '' : ` ${from_pct === null ? '' : `${from_pct} → `}${to_pct} %`}`,
        by === null ? '' : `by ${by}`,
      ]),
    ),
    block(
      'amounts',
      reading.amounts.map(({ value, currency, bound, per, what }) => [
        `${bound === null ? '' : `${bound} `}${value.toLocaleString('en-US')} ${currency}${per === null ? '' : ` a ${per}`}`,
        what ?? '',
      ]),
    ),
    block(
      'dates',
      reading.dates.map(({ date, text }) => [date ?? 'left open', `“${text}”`]),
    ),
    block('unlikely: of such readings about one in ten is right', [
      ...unlikely.measures.map((measure) => measureRow(document, measure)),
      ...unlikely.positions.map(positionRow),
    ]),
    [...reading.measures, ...reading.positions].some(({ likelihood }) => likelihood !== null) && IN_TEN,
    document.published === null && reading.dates.some(({ date }) => date === null) && UNDATED,
    block(
      'doubts',
      reading.slips.map(({ kind, as_stated, expected, evidence, certainty }) => [
        kind,
        `“${as_stated}”${expected === null ? '' : ` → ${expected}`}${certainty === 'soft' ? ' (not certain)' : ''}`,
        evidence,
      ]),
    ),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

const IN_TEN = '“6 in 10 right”: of readings like this, so many were right in documents annotated by hand.';

function measureRow({ text }: SourceDocument, measure: MeasureRead): string[] {
  const { rate_pct, from_pct, quantity, product, imposer, target, status, from, span } = measure;
  return [
    `${rate_pct === null ? (quantity ?? '') : `${rate_pct} %`}${from_pct === null ? '' : ` (from ${from_pct} %)`}`,
    product ?? 'products left open',
    `${imposer ?? '?'} on ${target ?? '?'}`,
    `${status}${from === null ? '' : ` from ${from}`}`,
    quoted(text.slice(...span), 90),
    readingWords(measure),
  ];
}

function positionRow(position: PositionRead): string[] {
  const { speaker, party, capacity, issue, importer, counterpart, stance, strength, said_on, hedged, quote } = position;
  return [
    [party ?? 'party open', speaker, capacity === 'government' ? null : capacity].filter(Boolean).join(', '),
    `${stance} ${issue}${importer === null ? '' : ` into ${importer}`}`,
    counterpart === null ? '' : `with ${counterpart}`,
    [strength, hedged ? 'hedged' : null, said_on].filter(Boolean).join(', '),
    `${quoted(quote.text, 90)}${quote.state === 'verified' ? '' : ` [${quote.state}]`}`,
    readingWords(position),
  ];
}

/** What a person can do where a document does not say when it came out. */
export const UNDATED =
  'The document does not say in which year it came out: days without a year stay open. --published YEAR-MONTH-DAY gives its day.';

/** One line for a document among many. */
export function printedLine(document: SourceDocument, reading: Reading): string {
  const { published, language, name } = document;
  const { likely, unlikely } = partedReading(reading);
  const apart = unlikely.positions.length + unlikely.measures.length;
  const counts = [
    `${likely.positions.length} positions`,
    `${likely.measures.length} measures`,
    ...(apart > 0 ? [`${apart} unlikely`] : []),
    `${reading.issues.length} issues`,
    ...(reading.slips.length > 0 ? [`${reading.slips.length} doubts`] : []),
  ];
  return `${document.id.slice(0, 8)}  ${published ?? 'undated   '}  ${language}  ${counts.join(', ')}  ${name}`;
}

function heading(document: SourceDocument): string {
  const { id, title, name, publisher, published, language, text, url, warnings } = document;
  return [
    `${title ?? name}`,
    [
      id.slice(0, 8),
      publisher,
      published ?? 'no date of publication',
      language,
      `${text.length.toLocaleString('en-US')} characters`,
      url,
    ]
      .filter(Boolean)
      .join(' · '),
    ...warnings.map((warning) => `warning: ${warning}`),
  ].join('\n');
}

function block(title: string, rows: readonly (readonly string[])[]): string | false {
  if (rows.length === 0) return false;
  const columns = Math.max(...rows.map((row) => row.length));
  const printed = table(
    Array.from({ length: columns }, () => ''),
    rows,
  );
  return `${title}\n${printed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`)
    .join('\n')}`;
}

function quoted(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return `“${line}”`;
  const cut = line.lastIndexOf(' ', most);
  return `“${line.slice(0, cut > most / 2 ? cut : most)}…”`;
}
