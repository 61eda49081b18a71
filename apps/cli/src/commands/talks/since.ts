/** `parley talks since DATE`: what changed in the record. */

import { InputError } from '@parley/input';
import { changesSince, foldLog, textIn } from '@parley/talks';
import { logNotes, openRecord } from '../../files/record.js';
import { knownSpeakers } from '../../files/speaker-names.js';
import { type Output, toJson } from '../../print/output.js';
import { checkDay } from '../check-day.js';
import { whichTalks } from './which-talks.js';
import { behindStatement, movementWords, shortQuote, statementWords } from './words.js';

export function sinceCommand(
  args: readonly string[],
  options: { readonly talks?: string; readonly json?: boolean },
  output: Output,
): void {
  const { talks: path, rest } = whichTalks(args, options.talks);
  const [day] = rest;
  if (day === undefined) {
    throw new InputError([
      { code: 'day', severity: 'error', path: ['date'], message: 'the day is missing', expected: 'YYYY-MM-DD' },
    ]);
  }
  const opened = openRecord(path);
  for (const note of logNotes(opened)) output.note(note);
  const changes = changesSince(opened.talks, opened.events, checkDay(day, 'date'), knownSpeakers());
  if (options.json) {
    output.out(toJson({ talks: opened.talks.talks, ...changes }));
    return;
  }
  const { documents } = foldLog(opened.events);
  const titleOf = (source: string): string => {
    const document = documents.get(source);
    if (document !== undefined) return document.title ?? document.name;
    const given = opened.talks.sources[source]?.title;
    return given === undefined ? source : textIn(given, 'en');
  };
  const dayOf = (source: string): string => documents.get(source)?.published ?? 'undated';
  const section = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) output.out(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
  };
  section(
    'events',
    changes.timeline.map(({ date, what }) => `${date}  ${textIn(what, 'en')}`),
  );
  section(
    'documents added',
    changes.documents.map(
      ({ document, title, name, published, same_source_as }) =>
        `${document.slice(0, 8)}  ${published ?? 'undated'}  ${title ?? name}${same_source_as === null ? '' : ` (same source as ${same_source_as.slice(0, 8)})`}`,
    ),
  );
  section(
    'positions',
    changes.stances.map(({ issue, party, statement, movement, before }) => {
      const moved = movementWords(movement);
      const from = before && moved !== '' && movement !== 'same' ? `, before: ${statementWords(before)}` : '';
      const line = `${party}, ${issue}: ${statementWords(statement)}${moved && ` ${moved}`}${from}`;
      return `${line}\n      ${behindStatement(statement)}`;
    }),
  );
  section(
    'agenda',
    changes.scope.map(
      ({ since, party, issue, state, speaker }) =>
        `${since}  ${party}, ${issue}: ${state}${speaker ? ` (${speaker})` : ''}`,
    ),
  );
  section(
    'commitments',
    changes.commitments.map(
      (line) => `${line.party} ${line.verb}: ${shortQuote(textIn(line.what, 'en'))}${line.by ? ` by ${line.by}` : ''}`,
    ),
  );
  section(
    'deadlines passed',
    changes.deadlines.map((line) => `${line.by}  ${line.party}: ${textIn(line.what, 'en')}`),
  );
  section(
    'contradictions',
    changes.contradictions.flatMap((found) =>
      found.kind === 'stance'
        ? [
            `${found.party}, ${found.issue}`,
            ...[found.one, ...found.others].map((side) => `    ${statementWords(side)} — ${titleOf(side.source)}`),
          ]
        : [
            `${found.imposer} on ${found.target}, ${found.product}`,
            ...[found.one, ...found.others].map(
              (side) => `    ${side.rate_pct} %, ${side.status}, ${dayOf(side.document)} — ${titleOf(side.document)}`,
            ),
          ],
    ),
  );
  const done = Object.entries(changes.events).filter(([, count]) => count > 0);
  if (done.length > 0) output.out(`in the log: ${done.map(([event, count]) => `${event} ${count}×`).join(', ')}`);
}
