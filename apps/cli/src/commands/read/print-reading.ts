/** What was read in one document, for a person. */

import type { Reading, SourceDocument, Span } from '@parley/reader';
import { inferredWords } from '../../print/inferred-words.js';
import { table } from '../../print/table.js';

/** Everything read, each line with its words. */
export function printedReading(document: SourceDocument, reading: Reading): string {
  const words = ([start, end]: Span) => quoted(document.text.slice(start, end), 90);
  const party = (code: string | null) => code ?? '?';
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
      reading.measures.map(
        ({ rate_pct, from_pct, quantity, product, imposer, target, status, from, inferred, span }) => [
          `${rate_pct === null ? (quantity ?? '') : `${rate_pct} %`}${from_pct === null ? '' : ` (from ${from_pct} %)`}`,
          product ?? 'products left open',
          `${party(imposer)} on ${party(target)}`,
          `${status}${from === null ? '' : ` from ${from}`}`,
          words(span),
          inferredWords(inferred),
        ],
      ),
    ),
    block(
      'positions',
      reading.positions.map(
        ({
          speaker,
          party: of,
          capacity,
          issue,
          importer,
          counterpart,
          stance,
          strength,
          said_on,
          hedged,
          inferred,
          quote,
        }) => [
          [of ?? 'party open', speaker, capacity === 'government' ? null : capacity].filter(Boolean).join(', '),
          `${stance} ${issue}${importer === null ? '' : ` into ${importer}`}`,
          counterpart === null ? '' : `with ${counterpart}`,
          [strength, hedged ? 'hedged' : null, said_on].filter(Boolean).join(', '),
          `${quoted(quote.text, 90)}${quote.state === 'verified' ? '' : ` [${quote.state}]`}`,
          inferredWords(inferred),
        ],
      ),
    ),
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

/** What a person can do where a document does not say when it came out. */
export const UNDATED =
  'The document does not say in which year it came out: days without a year stay open. --published YEAR-MONTH-DAY gives its day.';

/** One line for a document among many. */
export function printedLine(document: SourceDocument, reading: Reading): string {
  const { published, language, name } = document;
  const counts = [
    `${reading.positions.length} positions`,
    `${reading.measures.length} measures`,
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
