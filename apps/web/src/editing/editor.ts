/** The talks file as edited in this page: its steps, what is wrong with it, and how it stands to the file on disk. */

import type { TalksEdit, Value } from '@parley/talks';
import type { Failure } from '../worker/protocol.js';
import type { Draft, Drafts } from './drafts.js';
import { closed, type History, newHistory, redone, type StepName, textOf, undone, withStep } from './history.js';
import type { Kept, TalksPort } from './talks-port.js';
import type { EditedTalks, Fault, Refusal } from './worker/protocol.js';

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed'; readonly message: string };

/** What happened without being asked for. */
export type News = 'reloaded' | 'saved' | 'merged' | 'unreadable';

export interface EditorState {
  /** The file as it is on disk, or in the page, as far as is known. */
  readonly base: Kept;
  readonly history: History;
  /** What the edited text holds, as written; undefined when it is not YAML, or not looked at yet. */
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
  /** False while a later text is being checked. */
  readonly checked: boolean;
  /** The edit that was not made last, and what asked for it. */
  readonly refused: { readonly refusal: Refusal; readonly edit: TalksEdit; readonly name: StepName } | undefined;
  readonly saving: Saving;
  /** Another text on disk than the edits began from. */
  readonly conflict: Kept | undefined;
  /** Whether the two are shown side by side. */
  readonly comparing: boolean;
  /** Work of an earlier visit that was not saved. */
  readonly draft: Draft | undefined;
  /** False when the browser keeps no drafts. */
  readonly kept: boolean;
  readonly news: News | undefined;
  /** Why the model cannot show the edited talks. */
  readonly failure: Failure | undefined;
}

/** What the editor needs of the page around it. */
export interface EditorHost {
  /** Edits and checks a text; undefined when the worker could not answer. */
  edit(text: string, edits: readonly TalksEdit[]): Promise<EditedTalks | undefined>;
  merge(base: string, mine: string, theirs: string): Promise<string | undefined>;
  /** Shows the talks as edited; says why it cannot. */
  show(change: { readonly text: string; readonly log?: string }): Promise<Failure | undefined>;
  now(): string;
  later(work: () => void, milliseconds: number): void;
}

/** Where the file is kept. */
export interface EditorPlace {
  /** Id of the talks. */
  readonly talks: string;
  readonly writable: boolean;
  /** The server; undefined in a page that stands by itself. */
  readonly port: TalksPort | undefined;
}

const DRAFT_AFTER_MS = 400;
const CHECK_AFTER_MS = 200;
const REST_MS = 1200;

export class Editor {
  private state: EditorState;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private shown: string;
  private showing = false;
  private draftDue = false;
  private typed = 0;

  private readonly talks: string;
  private readonly port: TalksPort | undefined;
  /** Whether the file can be written back; where not, it can be downloaded. */
  readonly writable: boolean;

  constructor(
    kept: Kept,
    place: EditorPlace,
    private readonly drafts: Drafts,
    private readonly host: EditorHost,
  ) {
    const { talks, port, writable } = place;
    this.talks = talks;
    this.port = port;
    this.writable = writable && port !== undefined && kept.revision !== undefined;
    const draft = drafts.read(talks);
    if (draft && draft.text === kept.text) drafts.forget(talks);
    this.shown = kept.text;
    this.state = {
      base: kept,
      history: newHistory(kept.text),
      value: undefined,
      faults: [],
      checked: false,
      refused: undefined,
      saving: { kind: 'idle' },
      conflict: undefined,
      comparing: false,
      draft: draft && draft.text !== kept.text ? draft : undefined,
      kept: true,
      news: undefined,
      failure: undefined,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): EditorState => this.state;

  readonly text = (): string => textOf(this.state.history);

  readonly unsaved = (): boolean => this.text() !== this.state.base.text;

  /** Looks at the text for the first time, when the editor is opened. */
  readonly open = (): void => {
    if (this.state.value === undefined && !this.state.checked) void this.check();
  };

  /**
   * Makes an edit.
   * @param mark edits of one mark that follow each other are one step
   */
  readonly edit = (edit: TalksEdit | readonly TalksEdit[], name: StepName, mark?: string): Promise<void> =>
    this.inTurn(async () => {
      const edits = 'edit' in edit ? [edit] : edit;
      const answer = await this.host.edit(this.text(), edits);
      if (!answer) return;
      const { text, value, faults, refusal } = answer;
      if (refusal) {
        const [first] = edits;
        this.update({ refused: first && { refusal, edit: first, name } });
        return;
      }
      this.update({
        history: withStep(this.state.history, name, text, mark),
        value,
        faults,
        checked: true,
        news: undefined,
      });
      this.follow();
    });

  /** Takes the whole text, as typed by hand; it is checked once typing pauses. */
  readonly type = (text: string, name: StepName): void => {
    this.update({ history: withStep(this.state.history, name, text, 'text'), checked: false, news: undefined });
    const turn = ++this.typed;
    this.host.later(() => turn === this.typed && void this.check(), CHECK_AFTER_MS);
    // What is typed after a rest is a step of its own.
    this.host.later(() => turn === this.typed && this.pause(), REST_MS);
    this.keepDraftSoon();
  };

  /** Puts whole talks in the place of these. */
  readonly replace = (text: string, name: StepName, log?: string): Promise<void> => {
    this.update({ history: withStep(this.state.history, name, text), news: undefined });
    return this.check(log);
  };

  /** What is typed next is a step of its own. */
  readonly pause = (): void => this.update({ history: closed(this.state.history) });

  readonly undo = (): void => this.travel(undone(this.state.history));

  readonly redo = (): void => this.travel(redone(this.state.history));

  /** Goes back to the file as it is on disk; that is a step, and can be taken back. */
  readonly discard = (name: StepName): Promise<void> => this.replace(this.state.base.text, name);

  /** Shows our changes beside those on disk, or puts them away. */
  readonly compare = (comparing: boolean): void => this.update({ comparing });

  readonly forgetRefusal = (): void => this.update({ refused: undefined });

  readonly forgetNews = (): void => this.update({ news: undefined });

  /** Writes the file; another text on disk is shown instead of being written over. */
  readonly save = (): Promise<void> =>
    this.inTurn(async () => {
      const { base, conflict } = this.state;
      if (conflict) {
        this.compare(true);
        return;
      }
      if (!this.port || !this.writable || base.revision === undefined || !this.unsaved()) return;
      const text = this.text();
      if (!this.state.checked) await this.check();
      // A file with errors could not be opened again.
      if (this.broken() || text !== this.text()) return;
      this.update({ saving: { kind: 'working' } });
      try {
        const written = await this.port.write(text, base.revision);
        if (written.kind === 'done') {
          this.update({ base: { text, revision: written.revision }, saving: { kind: 'idle' }, news: 'saved' });
          this.pause();
        } else if (written.kind === 'conflict') {
          this.update({ conflict: written, comparing: true, saving: { kind: 'idle' } });
        } else this.update({ saving: { kind: 'failed', message: written.message } });
      } catch (error) {
        this.update({ saving: { kind: 'failed', message: messageOf(error) } });
      }
      this.keepDraft();
    });

  /**
   * Looks whether the file on disk is another than before. In turn with saving, so that our own text is not taken for theirs.
   * @returns the name of the log’s present state
   */
  readonly look = (name: StepName): Promise<string | undefined> => {
    let record: string | undefined;
    return this.inTurn(async () => {
      const changes = await this.port?.changes();
      record = changes?.record;
      const { base, conflict } = this.state;
      if (!this.port || !changes || changes.talks === (conflict ?? base).revision) return;
      const kept = await this.port.read();
      if (kept.text === base.text || kept.text === this.text()) {
        this.update({ base: kept, conflict: undefined });
        this.keepDraft();
      } else if (this.unsaved()) this.update({ conflict: kept });
      else await this.take(kept, name, 'reloaded');
    }).then(() => record);
  };

  /** Takes the text on disk in the place of ours; that is a step, and can be taken back. */
  readonly takeTheirs = (name: StepName): Promise<void> =>
    this.inTurn(async () => {
      if (this.state.conflict) await this.take(this.state.conflict, name, 'reloaded');
    });

  /** Both changes joined; undefined where they touch the same place. */
  readonly merged = async (): Promise<string | undefined> => {
    const { base, conflict } = this.state;
    return conflict && this.host.merge(base.text, this.text(), conflict.text);
  };

  readonly takeMerged = (text: string, name: StepName): Promise<void> =>
    this.inTurn(async () => {
      const { conflict } = this.state;
      if (conflict) await this.take({ ...conflict }, name, 'merged', text);
    });

  /** Goes on with the work of an earlier visit. */
  readonly restoreDraft = (name: StepName): Promise<void> => {
    const { draft, base } = this.state;
    if (!draft) return Promise.resolve();
    // A file that has changed since stands against the draft as if it had changed during the edits.
    const moved = draft.base !== base.text;
    this.update({
      draft: undefined,
      history: withStep(this.state.history, name, draft.text),
      ...(moved && { base: { text: draft.base, revision: undefined }, conflict: base }),
    });
    return this.check();
  };

  readonly forgetDraft = (): void => {
    this.drafts.forget(this.talks);
    this.update({ draft: undefined });
  };

  /**
   * Talks came on screen that the editor did not ask for: edited by another view, or read again after others were open.
   * @param again true after other talks were open, when the edits of these are to be shown again
   */
  readonly seen = (text: string, name: StepName, again: boolean): void => {
    if (text === this.shown || this.showing) return;
    this.shown = text;
    if (again || text === this.text()) this.follow();
    else {
      this.update({ history: withStep(this.state.history, name, text) });
      void this.check();
    }
  };

  private async take(kept: Kept, name: StepName, news: News, text = kept.text): Promise<void> {
    this.update({
      base: kept,
      conflict: undefined,
      comparing: false,
      history: withStep(this.state.history, name, text),
    });
    await this.check();
    this.update({ news: this.broken() && news === 'reloaded' ? 'unreadable' : news });
  }

  private travel(history: History): void {
    if (history === this.state.history) return;
    this.update({ history, checked: false, news: undefined, refused: undefined });
    void this.check();
  }

  private async check(log?: string): Promise<void> {
    const text = this.text();
    const answer = await this.host.edit(text, []);
    // A later text has been checked, or is about to be.
    if (text !== this.text()) return;
    if (!answer) return;
    const { value, faults } = answer;
    this.update({ value, faults, checked: true });
    this.follow(log);
  }

  /** Shows the edited talks, the latest of them, as long as they can be shown. */
  private follow(log?: string): void {
    this.keepDraftSoon();
    const right = this.state.checked && !this.broken();
    const text = this.text();
    if (!right || this.showing || (text === this.shown && log === undefined)) return;
    this.showing = true;
    void this.host.show({ text, ...(log !== undefined && { log }) }).then((failure) => {
      this.showing = false;
      if (!failure) this.shown = text;
      this.update({ failure });
      if (text !== this.text()) this.follow();
    });
  }

  private broken(): boolean {
    return this.state.faults.some(({ severity }) => severity === 'error');
  }

  private keepDraftSoon(): void {
    if (this.draftDue) return;
    this.draftDue = true;
    this.host.later(() => {
      this.draftDue = false;
      this.keepDraft();
    }, DRAFT_AFTER_MS);
  }

  private keepDraft(): void {
    // A draft that is still on offer is not written over by having looked at the file.
    if (this.state.draft && !this.unsaved()) return;
    if (!this.unsaved()) {
      this.drafts.forget(this.talks);
      if (!this.state.kept) this.update({ kept: true });
      return;
    }
    const kept = this.drafts.keep(this.talks, { text: this.text(), base: this.state.base.text, at: this.host.now() });
    if (kept !== this.state.kept) this.update({ kept });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const next = this.queue.then(work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private update(change: Partial<EditorState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
