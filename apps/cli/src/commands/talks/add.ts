/** `parley talks add FILE…`: proposes what documents say into the log, and prints what is new, changed or doubtful. */

import { formatIssue, InputError } from '@parley/input';
import { arrivalIndex } from '@parley/reader';
import {
  type AddedClaim,
  addDocument,
  growingRecord,
  type LoggedDocument,
  likeEarlier,
  type Talks,
} from '@parley/talks';
import { documentBytes, documentFiles } from '../../files/document-files.js';
import { openReader } from '../../files/reader.js';
import { appendEvents, keepDocument, keptDocument, logNotes, type OpenRecord, openRecord } from '../../files/record.js';
import { knownSpeakers } from '../../files/speaker-names.js';
import { type Output, toJson } from '../../print/output.js';
import { withProgress } from '../../print/progress.js';
import { checkDay } from '../check-day.js';
import type { FinishedReading } from '../read/finished-readings.js';
import { UNDATED } from '../read/print-reading.js';
import { withModel } from '../read/with-model.js';
import { type StampOptions, stampOf } from './stamp.js';
import { whichTalks } from './which-talks.js';
import { asReadOf, claimWords, movementWords, shortQuote, statementWords } from './words.js';

export interface AddCommand extends StampOptions {
  readonly talks?: string;
  readonly source?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly rules?: readonly string[];
  readonly accept?: boolean;
  readonly dryRun?: boolean;
  readonly model?: string;
  readonly endpoint?: string;
  readonly json?: boolean;
}

/** What became of one document. */
export interface AddedDocument {
  readonly document: string;
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly status: 'added' | 'on record' | 'copy';
  readonly same_source_as: string | null;
  readonly claims: readonly AddedClaim[];
}

/** @returns false when a document could not be read; the others are added */
export async function addCommand(args: readonly string[], options: AddCommand, output: Output): Promise<boolean> {
  const { talks: path, rest } = whichTalks(args, options.talks);
  const opened = openRecord(path);
  for (const note of logNotes(opened)) output.note(note);
  checkOptions(opened.talks, options);
  const files = documentFiles(rest);
  if (files.length === 0) {
    throw new InputError([
      { code: 'file', severity: 'error', path: [], message: 'no document is named', expected: 'files, folders, or -' },
    ]);
  }
  const reader = openReader(options.rules ?? []);
  const adding = createAdding(opened, options);
  let failed = 0;
  const added: AddedDocument[] = [];
  await withProgress(output, 'reading', async (progress) => {
    for (const [index, { path: file }] of files.entries()) {
      if (files.length > 1) progress(index, files.length);
      try {
        const given = { name: file, published: options.published, publisher: options.publisher };
        const read = await reader.read(documentBytes(file), given);
        added.push(adding.add(await withModel(read, reader, options, output)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        failed += 1;
        for (const issue of error.issues) output.note(formatIssue(issue));
      }
    }
  });
  printAdded(opened.talks, added, options, output);
  return failed === 0;
}

export interface Adding {
  add(read: FinishedReading): AddedDocument;
}

/** Adds documents to a record one after the other, each held against what stood before it. */
export function createAdding(opened: OpenRecord, options: AddCommand): Adding {
  const record = growingRecord(opened.talks, opened.events, knownSpeakers());
  const index = arrivalIndex();
  for (const { document } of record.log.documents.values()) {
    const text = keptDocument(opened, document);
    if (text !== undefined) index.add({ id: document, text });
  }
  return {
    add({ document, reading }) {
      const kept = record.log.documents.get(document.id);
      if (kept) return addedDocument(kept, 'on record', []);
      const read = { document, reading, like: likeEarlier(index, document), source: options.source };
      const added = addDocument(record, read, {
        stamp: stampOf(options),
        accept: options.accept === true,
      });
      // What is known here is what the log holds.
      if (!added) throw new Error(`${document.id} is on record`);
      if (!options.dryRun) {
        keepDocument(opened, document.id, document.text);
        appendEvents(opened, added.events);
      }
      record.append(added.events);
      return addedDocument(added.logged, added.copy ? 'copy' : 'added', added.claims);
    },
  };
}

function addedDocument(
  { document, name, title, published, same_source_as }: LoggedDocument,
  status: AddedDocument['status'],
  claims: AddedDocument['claims'],
): AddedDocument {
  return { document, name, title, published, status, same_source_as, claims };
}

function checkOptions(talks: Talks, { source, published }: AddCommand): void {
  if (published !== undefined) checkDay(published, 'published');
  if (source === undefined || source in talks.sources) return;
  throw new InputError([
    {
      code: 'unknown-source',
      severity: 'error',
      path: ['source'],
      message: `there is no source ${source} in these talks`,
      expected: Object.keys(talks.sources).join(', '),
    },
  ]);
}

const ORDER = ['changed', 'new', 'doubtful', 'repeats', 'not-on-the-table'] as const;
const TITLES: Readonly<Record<(typeof ORDER)[number], string>> = {
  changed: 'changed',
  new: 'new',
  doubtful: 'doubtful',
  repeats: 'said before',
  'not-on-the-table': 'not on the table of these talks',
};

const DECIDE = 'parley talks claims lists them, accept and reject decide';

/** Prints what became of documents. */
export function printAdded(
  talks: Talks,
  documents: readonly AddedDocument[],
  { json, dryRun }: Pick<AddCommand, 'json' | 'dryRun'>,
  output: Output,
): void {
  if (json) {
    output.out(toJson({ talks: talks.talks, written: dryRun !== true, documents }));
    return;
  }
  for (const { document, name, title, published, status, same_source_as, claims } of documents) {
    const copy = same_source_as === null ? '' : `, counts as one source with ${same_source_as.slice(0, 8)}`;
    output.out(`${document.slice(0, 8)}  ${published ?? 'undated'}  ${title ?? name}\n  ${status}${copy}`);
    if (published === null && status === 'added') output.out(`  ${UNDATED}`);
    for (const news of ORDER) {
      const these = claims.filter((item) => item.news === news);
      if (these.length === 0) continue;
      output.out(`  ${TITLES[news]}`);
      for (const { claim, movement, before, why, accepted } of these) {
        output.out(`    ${claim.claim}  ${claimWords(talks, claim)}${accepted && !dryRun ? ', accepted' : ''}`);
        if (news === 'repeats' || news === 'not-on-the-table') continue;
        if (claim.kind !== 'doubt') output.out(`        ${shortQuote(claim.quote.text)}`);
        if (before && movement !== 'same')
          output.out(
            `        ${[movementWords(movement), `before: ${statementWords(before)}`].filter(Boolean).join(', ')}`,
          );
        const asRead = asReadOf(claim);
        if (asRead !== '') output.out(`        ${asRead}`);
        if (why !== null && claim.kind !== 'doubt') output.out(`        ${why}`);
      }
    }
    output.out('');
  }
  const claims = documents.flatMap((document) => document.claims);
  const accepted = claims.filter((claim) => claim.accepted).length;
  const open = claims.length - accepted;
  const files = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
  const found = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  const would = accepted > 0 ? ` (${accepted} would be accepted)` : '';
  if (dryRun) output.out(`${files}, ${found} found${would}; nothing was written`);
  else if (accepted > 0) output.out(`${files}, ${found}: ${accepted} accepted, ${open} proposed (${DECIDE})`);
  else output.out(`${files}, ${found} proposed (${DECIDE})`);
}
