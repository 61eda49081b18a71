/** `parley talks watch`: looks into folders and feeds for new documents and proposes what they say. */

import { formatIssue, InputError } from '@parley/input';
import { type OpenReader, openReader } from '../../files/reader.js';
import { logNotes, type OpenRecord, openRecord } from '../../files/record.js';
import type { Output } from '../../print/output.js';
import { newFeed } from '../../watch/feed-state.js';
import { pollEvery } from '../../watch/poll-every.js';
import { pollFeed } from '../../watch/poll-feed.js';
import { pollFolder, withKnown } from '../../watch/poll-folder.js';
import { readWatchState, type WatchState, watchStatePath, writeWatchState } from '../../watch/watch-state.js';
import type { WatchedPage } from '../../watch/watched-page.js';
import { type AddedDocument, createAdding, printAdded } from './add.js';
import type { StampOptions } from './stamp.js';
import { whichTalks } from './which-talks.js';

export interface WatchCommand extends StampOptions {
  readonly talks?: string;
  readonly folder?: readonly string[];
  readonly feed?: readonly string[];
  /** Minutes between polls; one poll without it. */
  readonly every?: number;
  readonly rules?: readonly string[];
  readonly json?: boolean;
}

/**
 * Polls once, or until stopped.
 * @returns false when a feed or a document of the last poll failed; failures are kept and tried again
 */
export async function watchCommand(args: readonly string[], options: WatchCommand, output: Output): Promise<boolean> {
  const { talks } = whichTalks(args, options.talks);
  const { folder = [], feed = [], every } = options;
  if (folder.length + feed.length === 0) throw refused('nothing is named to watch', '--folder DIR or --feed ADDRESS');
  if (every !== undefined && !(every > 0)) throw refused(`${every} is no time between polls`, 'minutes above 0');
  const reader = openReader(options.rules ?? []);
  let well = true;
  const poll = async () => {
    well = await pollOnce(openRecord(talks), reader, options, output);
  };
  if (every === undefined) {
    await poll();
    return well;
  }
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('SIGINT', abort);
  try {
    await pollEvery(poll, { minutes: every, signal: stop.signal });
  } finally {
    process.removeListener('SIGINT', abort);
  }
  return well;
}

async function pollOnce(
  opened: OpenRecord,
  reader: OpenReader,
  options: WatchCommand,
  output: Output,
): Promise<boolean> {
  for (const note of logNotes(opened)) output.note(note);
  const path = watchStatePath(opened.file);
  const state = readWatchState(path);
  const adding = createAdding(opened, options);
  const added: AddedDocument[] = [];
  let well = true;
  const propose = async ({ bytes, given }: WatchedPage) => {
    try {
      added.push(adding.add(await reader.read(bytes, given)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      well = false;
      for (const issue of error.issues) output.note(formatIssue(issue));
    }
  };
  for (const dir of options.folder ?? []) await watchFolder(dir, state, propose, output);
  for (const address of options.feed ?? []) {
    if (!(await watchFeed(address, state, propose, output))) well = false;
  }
  // Only now: a poll cut short before is done again, and what is on record is known by its fingerprint.
  writeWatchState(path, state);
  printAdded(opened.talks, added, options, output);
  return well;
}

type Propose = (page: WatchedPage) => Promise<void>;

async function watchFolder(dir: string, state: WatchState, propose: Propose, output: Output): Promise<void> {
  const before = state.folders[dir] ?? { known: [], waiting: [] };
  const known = new Set(before.known);
  const poll = pollFolder(dir, known, { now: new Date(), waiting: new Set(before.waiting) });
  const done: string[] = poll.skipped.map(({ key }) => key);
  for (const { path, why } of poll.skipped) output.note(`${dir}/${path}: not read, ${why}`);
  for (const file of poll.files) {
    const page = await file.read();
    if (page === null) continue;
    await propose(page);
    done.push(file.key);
  }
  if (poll.waiting.size > 0) output.note(`${dir}: ${poll.waiting.size} still being written, left for the next poll`);
  state.folders[dir] = { known: [...withKnown(known, done)], waiting: [...poll.waiting] };
}

async function watchFeed(address: string, state: WatchState, propose: Propose, output: Output): Promise<boolean> {
  const poll = await pollFeed(address, state.feeds[address] ?? newFeed, { now: new Date() });
  for (const page of poll.pages) await propose(page);
  for (const { address: entry, why } of poll.refused) output.note(`${entry}: not fetched, ${why}`);
  for (const { address: entry, count, next, why } of poll.state.failures) {
    const again = next === null ? 'given up' : `tried again after ${next}`;
    output.note(`${entry}: failed ${count === 1 ? 'once' : `${count} times`}, ${again}: ${why}`);
  }
  if (poll.left > 0) output.note(`${address}: ${poll.left} entries left for the next poll`);
  if (poll.state.trouble)
    output.note(`${address}: ${poll.state.trouble.why}; asked again after ${poll.state.trouble.next}`);
  state.feeds[address] = poll.state;
  return poll.state.trouble === null && poll.state.failures.length === 0;
}

function refused(message: string, expected: string): InputError {
  return new InputError([{ code: 'watch', severity: 'error', path: [], message, expected }]);
}
