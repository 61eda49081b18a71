/** `parley talks matrix | history | scope | tracker | commitments`: the record, shown. */

import { InputError, nearestName } from '@parley/input';
import {
  commitmentLines,
  concessionTracker,
  contradictions,
  positionMatrix,
  type RecordOptions,
  recordOf,
  type Statement,
  scopeHistory,
  stanceHistory,
  type Talks,
  type TalksRecord,
  textIn,
} from '@parley/talks';
import { logNotes, openRecord } from '../../files/record.js';
import { knownSpeakers } from '../../files/speaker-names.js';
import { type Output, toJson } from '../../print/output.js';
import { table } from '../../print/table.js';
import { checkDay } from '../check-day.js';
import { whichTalks } from './which-talks.js';
import { behindStatement, movementWords, shortQuote, statementWords } from './words.js';

export interface ViewCommand {
  readonly talks?: string;
  readonly on?: string;
  readonly knownOn?: string;
  readonly acceptedOnly?: boolean;
  readonly allVoices?: boolean;
  readonly quotes?: boolean;
  readonly json?: boolean;
}

interface Shown {
  readonly record: TalksRecord;
  readonly rest: readonly string[];
}

function show(args: readonly string[], options: ViewCommand, output: Output): Shown {
  const { talks: path, rest } = whichTalks(args, options.talks);
  const opened = openRecord(path);
  for (const note of logNotes(opened)) output.note(note);
  const shown: RecordOptions = {
    ...(options.on !== undefined && { on: checkDay(options.on, 'on') }),
    ...(options.knownOn !== undefined && { knownOn: checkDay(options.knownOn, 'known-on') }),
    proposed: options.acceptedOnly !== true,
    names: knownSpeakers(),
  };
  return { record: recordOf(opened.talks, opened.events, shown), rest };
}

/** Party × issue on a day. */
export function matrixCommand(args: readonly string[], options: ViewCommand, output: Output): void {
  const { record } = show(args, options, output);
  const rows = positionMatrix(record);
  const contradicting = contradictions(record);
  if (options.json) {
    output.out(toJson({ talks: record.talks.talks, on: record.on, issues: rows, contradictions: contradicting }));
    return;
  }
  const { talks } = record;
  const parties = Object.entries(talks.parties);
  output.out(
    table(
      ['issue', ...parties.map(([, { name }]) => textIn(name, 'en'))],
      rows.map(({ issue, cells }) => [
        issue,
        ...cells.map(({ last, movement }) =>
          last === null ? '—' : [statementWords(last), movementWords(movement)].filter(Boolean).join(' '),
        ),
      ]),
    ),
  );
  if (options.quotes) {
    for (const { issue, cells } of rows) {
      for (const { party, statements, others } of cells) {
        if (statements.length + others.length === 0) continue;
        output.out(`\n${issue}, ${party}`);
        for (const statement of [...statements, ...others]) output.out(`  ${lineOf(statement)}`);
      }
    }
  }
  for (const found of contradicting) {
    if (found.kind === 'stance') {
      const lines = [found.one, ...found.others].map((statement) => `\n  ${lineOf(statement)}`);
      output.out(`\ncontradiction, ${found.issue}, ${found.party}${lines.join('')}`);
    } else {
      const { product, imposer, target } = found;
      const rates = [found.one, ...found.others].map(({ rate_pct, document }) => `${rate_pct} % (${document})`);
      output.out(`\ncontradiction, ${imposer} on ${target}, ${product}: ${rates.join(', ')}`);
    }
  }
}

function lineOf(statement: Statement): string {
  const words = behindStatement(statement);
  return `${statementWords(statement)}, ${statement.source}${words ? `: ${words}` : ''}`;
}

/** One party's stance on one issue over time. */
export function historyCommand(args: readonly string[], options: ViewCommand, output: Output): void {
  const { record, rest } = show(args, options, output);
  const [party, issue] = partyAndIssue(record.talks, rest);
  const steps = stanceHistory(record, party, issue, options.allVoices ? 'all' : 'government');
  if (options.json) {
    output.out(toJson({ talks: record.talks.talks, party, issue, steps }));
    return;
  }
  if (steps.length === 0) output.out(`${party} has said nothing on ${issue} on record`);
  for (const { statement, movement } of steps) {
    output.out([lineOf(statement), movementWords(movement)].filter(Boolean).join('  '));
  }
}

function partyAndIssue(talks: Talks, [party = '', issue = '']: readonly string[]): [string, string] {
  const known = (kind: string, name: string, names: readonly string[]) => {
    if (names.includes(name)) return;
    const near = nearestName(name, names);
    throw new InputError([
      {
        code: `unknown-${kind}`,
        severity: 'error',
        path: [kind],
        message: name === '' ? `a ${kind} is missing` : `there is no ${kind} ${name}`,
        expected: names.join(', '),
        ...(near !== undefined && { hint: `did you mean ${near}?` }),
      },
    ]);
  };
  known('party', party, Object.keys(talks.parties));
  known('issue', issue, Object.keys(talks.issues));
  return [party, issue];
}

/** Agenda scope over time. */
export function scopeCommand(args: readonly string[], options: ViewCommand, output: Output): void {
  const { record } = show(args, options, output);
  const steps = scopeHistory(record);
  if (options.json) {
    output.out(toJson({ talks: record.talks.talks, steps }));
    return;
  }
  output.out(
    table(
      ['since', 'party', 'issue', 'state', 'who', 'source'],
      steps.map(({ since, party, issue, state, speaker, source }) => [
        since ?? 'undated',
        party,
        issue,
        state,
        speaker ?? '',
        source,
      ]),
    ),
  );
}

/** Opening, last and present position by party and issue. */
export function trackerCommand(args: readonly string[], options: ViewCommand, output: Output): void {
  const { record } = show(args, options, output);
  const lines = concessionTracker(record);
  if (options.json) {
    output.out(toJson({ talks: record.talks.talks, lines }));
    return;
  }
  output.out(
    table(
      ['issue', 'party', 'opening', 'last', 'now', 'movement'],
      lines.map(({ issue, party, opening, last, now, movement }) => [
        issue,
        party,
        statementWords(opening),
        last ? statementWords(last) : '',
        now ? statementWords(now) : '',
        movementWords(movement),
      ]),
    ),
  );
}

/** Who undertook what, by when. */
export function commitmentsCommand(args: readonly string[], options: ViewCommand, output: Output): void {
  const { record } = show(args, options, output);
  const lines = commitmentLines(record, options.acceptedOnly !== true);
  if (options.json) {
    output.out(toJson({ talks: record.talks.talks, commitments: lines }));
    return;
  }
  const percent = (rate: number | null) => (rate === null ? '' : `${Number((rate * 100).toFixed(4))} %`);
  output.out(
    table(
      ['party', 'verb', 'what', 'from', 'to', 'by', 'status', 'source'],
      lines.map((line) => [
        line.party,
        line.verb,
        shortQuote(textIn(line.what, 'en'), 70),
        percent(line.from),
        percent(line.to),
        line.by ?? '',
        line.state === 'proposed' ? `${line.status}, proposed` : line.status,
        line.source,
      ]),
    ),
  );
}
