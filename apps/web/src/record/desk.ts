/** The record as this page works on it: what is on record, what was decided here, and what can be taken back. */

import {
  addDocument,
  type Changes,
  type ClaimRecord,
  type DocumentChanges,
  decided,
  edited,
  type FoldedLog,
  foldLog,
  growingRecord,
  type ReadDocument,
  type RecordEvent,
  type Stamp,
  type Talks,
} from '@parley/talks';
import type { Failure, Loaded } from '../worker/protocol.js';
import { missingIn, type OwnEvent, ownEvent, timeAfter, withOwn } from './own-events.js';
import type { RecordPort } from './record-port.js';
import { createSaver, type Saver, type Saving } from './saving.js';

/** What the page shows of the record. */
export interface DeskState {
  readonly events: readonly RecordEvent[];
  readonly log: FoldedLog;
  readonly saving: Saving;
  /** What can be taken back, the last thing last. */
  readonly undoable: readonly Step[];
  /** Why the talks cannot be shown with this record. */
  readonly failure: Failure | undefined;
}

/** One thing done, as it is taken back. */
export type Step =
  | { readonly kind: 'claims'; readonly event: RecordEvent['event']; readonly claims: readonly string[] }
  | { readonly kind: 'document'; readonly document: string; readonly before: DocumentChanges };

/** What the desk needs of the page around it. */
export interface DeskHost {
  /** ISO 8601, UTC. */
  now(): string;
  /** Shows the talks with another log; says why it cannot. */
  revise(log: string): Promise<Failure | undefined>;
  later(again: () => void, milliseconds: number): void;
}

/** Decisions that follow each other faster than this are shown in the other views together. */
const SHOW_AFTER_MS = 150;

const RETRY_MS = [2_000, 5_000, 15_000, 30_000, 60_000];

export class Desk {
  private state: DeskState;
  private own: OwnEvent[] = [];
  /** The log as others have it: kept on the server or in the page. */
  private kept: string;
  private asked: string | undefined;
  private revising = false;
  private shownSoon = false;
  private loaded: Loaded;
  private readonly texts = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private readonly saver: Saver;

  /** @param port undefined where there is no server */
  constructor(
    loaded: Loaded,
    readonly port: RecordPort | undefined,
    private readonly host: DeskHost,
  ) {
    this.loaded = loaded;
    this.kept = loaded.log;
    this.state = { ...held(loaded.events), saving: { kind: 'saved' }, undoable: [], failure: undefined };
    this.saver = createSaver(port, {
      own: () => this.own,
      textOf: (id) => this.texts.get(id),
      theirs: (log) => this.take(log),
      show: (saving) => this.update({ saving }),
      later: (again, failures) => host.later(again, RETRY_MS[failures - 1] ?? RETRY_MS.at(-1) ?? 0),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): DeskState => this.state;

  /** The talks were read again, with our events or without. */
  readonly follow = (loaded: Loaded): void => {
    if (loaded === this.loaded) return;
    this.loaded = loaded;
    if (loaded.log !== this.asked) this.kept = loaded.log;
    const missing = missingIn(this.own, loaded.log);
    this.update(held([...loaded.events, ...missing.map(({ event }) => event)]));
    if (missing.length > 0) this.showSoon();
  };

  /** A document that was read comes to the record; undefined when it is there already. */
  readonly add = (read: ReadDocument, by: string): string | undefined => {
    this.texts.set(read.document.id, read.document.text);
    const record = growingRecord(this.written(), this.state.events);
    const added = addDocument(record, read, { stamp: this.stamp(by) });
    if (!added) return undefined;
    this.append(added.events);
    return added.logged.document;
  };

  readonly decide = (event: 'claim-accepted' | 'claim-rejected', claims: readonly string[], by: string): void => {
    if (claims.length === 0) return;
    this.append(decided(event, claims, this.stamp(by)), { kind: 'claims', event, claims });
  };

  /** Sets fields of claims; the originals are kept. */
  readonly edit = (claims: readonly string[], changes: Changes, by: string): void => {
    if (claims.length === 0 || Object.keys(changes).length === 0) return;
    const stamp = this.stamp(by);
    this.append(
      claims.map((claim) => edited(claim, changes, stamp)),
      { kind: 'claims', event: 'claim-edited', claims },
    );
  };

  /** Corrects what is known about a document. */
  readonly correct = (document: string, changes: DocumentChanges, by: string): void => {
    const known = this.state.log.documents.get(document);
    if (!known || Object.keys(changes).length === 0) return;
    const before = Object.fromEntries(
      Object.keys(changes).map((field) => [field, known[field as keyof DocumentChanges]]),
    ) as DocumentChanges;
    this.append([{ event: 'document-edited', ...this.stamp(by), document, changes }], {
      kind: 'document',
      document,
      before,
    });
  };

  /** Takes back the last thing done here. @returns what it was */
  readonly undo = (by: string): Step | undefined => {
    const step = this.state.undoable.at(-1);
    if (!step) return undefined;
    const stamp = this.stamp(by);
    this.append(
      step.kind === 'claims'
        ? decided('decision-withdrawn', step.claims, stamp)
        : [{ event: 'document-edited', ...stamp, document: step.document, changes: step.before }],
    );
    this.update({ undoable: this.state.undoable.slice(0, -1) });
    return step;
  };

  /** Tries again to save what is only in the page. */
  readonly save = (): void => void this.saver.save();

  /** The whole log, with what was done here. */
  readonly text = (): string => withOwn(this.kept, this.own);

  /** Text of a document where this page has read it. */
  readonly ownText = (document: string): string | undefined => this.texts.get(document);

  /** Texts of documents read in this page, by id. */
  readonly ownTexts = (): ReadonlyMap<string, string> => this.texts;

  claim(id: string): ClaimRecord | undefined {
    return this.state.log.claims.get(id);
  }

  /** The talks without the documents of the log among their sources. */
  private written(): Talks {
    const { talks } = this.loaded;
    const { documents } = this.state.log;
    const sources = Object.entries(talks.sources).filter(([id]) => !documents.has(id));
    return { ...talks, sources: Object.fromEntries(sources) };
  }

  private stamp(by: string): Stamp {
    return { at: timeAfter(this.state.events, this.host.now()), by };
  }

  private append(events: readonly RecordEvent[], step?: Step): void {
    this.own = [...this.own, ...events.map(ownEvent)];
    this.update({
      ...held([...this.state.events, ...events]),
      ...(step && { undoable: [...this.state.undoable, step] }),
    });
    this.showSoon();
    this.save();
  }

  /** The log of the server, with what others have added. */
  private take(log: string): void {
    if (log === this.kept) return;
    this.kept = log;
    if (withOwn(log, this.own) !== this.loaded.log) this.showSoon();
  }

  private showSoon(): void {
    if (this.shownSoon) return;
    this.shownSoon = true;
    this.host.later(() => {
      this.shownSoon = false;
      void this.show();
    }, SHOW_AFTER_MS);
  }

  /** Shows the talks with this record everywhere; one at a time, the latest next. */
  private async show(): Promise<void> {
    if (this.revising) return;
    this.revising = true;
    let failure: Failure | undefined;
    do {
      this.asked = this.text();
      failure = await this.host.revise(this.asked);
    } while (failure === undefined && this.asked !== this.text());
    this.revising = false;
    this.update({ failure });
  }

  private update(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function held(events: readonly RecordEvent[]): Pick<DeskState, 'events' | 'log'> {
  return { events, log: foldLog(events) };
}
