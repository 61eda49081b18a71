import { describe, expect, test } from 'vitest';
import type { Draft } from './drafts.js';
import { draftsIn } from './drafts.js';
import { Editor } from './editor.js';
import type { TalksPort, Written } from './talks-port.js';

/** A disk whose text anybody can change, and an editor whose edits append a word; “bad” is an error. */
function setUp({ storage, disk = 'a' }: { storage?: Storage; disk?: string } = {}) {
  const file = { text: disk, number: 1, reachable: true };
  const shown: string[] = [];
  const later: (() => void)[] = [];
  const revision = () => `"${file.number}"`;
  const port: TalksPort = {
    read: async () => ({ text: file.text, revision: revision() }),
    async write(text, seen): Promise<Written> {
      if (!file.reachable) throw new Error('no answer');
      if (seen !== revision()) return { kind: 'conflict', text: file.text, revision: revision() };
      file.text = text;
      file.number++;
      return { kind: 'done', revision: revision() };
    },
    changes: async () => ({ talks: revision(), record: '"r"' }),
    record: async () => '',
  };
  const kept = new Map<string, string>();
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  const editor = new Editor(
    { text: file.text, revision: revision() },
    { talks: 't', writable: true, port },
    draftsIn(() => storage ?? memory),
    {
      edit: async (text, edits) => {
        const after = edits.reduce((before, edit) => (edit.edit === 'set' ? `${before} ${edit.value}` : before), text);
        const faults = after.includes('bad')
          ? [
              {
                severity: 'error' as const,
                code: 'x',
                path: [],
                message: 'bad',
                expected: undefined,
                hint: undefined,
                line: 1,
                column: 1,
              },
            ]
          : [];
        return { text: after, value: after, faults, refusal: undefined };
      },
      merge: async (base, mine, theirs) => (theirs.startsWith(base) ? theirs + mine.slice(base.length) : undefined),
      show: async ({ text }) => {
        shown.push(text);
        return undefined;
      },
      now: () => '2026-01-15T10:00:00Z',
      later: (work) => void later.push(work),
    },
  );
  const rest = async () => {
    for (let round = 0; round < 20; round++) await Promise.resolve();
    while (later.length > 0) later.shift()?.();
    for (let round = 0; round < 20; round++) await Promise.resolve();
  };
  const change = (text: string) => {
    file.text = text;
    file.number++;
  };
  const say = (word: string) => editor.edit({ edit: 'set', path: [], value: word }, { key: 'set', what: word });
  return { editor, file, shown, rest, change, say, memory, kept };
}

const NAME = { key: 'theirs' };

describe('an edited file', () => {
  test('is shown when it is right, and not while it has errors', async () => {
    const { editor, shown, say, rest } = setUp();
    await say('b');
    await rest();
    await say('bad');
    await rest();
    expect(shown).toEqual(['a b']);
    expect(editor.current().faults).toHaveLength(1);
    editor.undo();
    await rest();
    expect(editor.current().faults).toEqual([]);
    editor.undo();
    await rest();
    expect(shown).toEqual(['a b', 'a']);
  });
  test('is written when asked, and not while it has errors', async () => {
    const { editor, file, say } = setUp();
    await say('bad');
    await editor.save();
    expect(file.text).toBe('a');
    editor.undo();
    await say('b');
    expect(editor.unsaved()).toBe(true);
    await editor.save();
    expect(file.text).toBe('a b');
    expect(editor.unsaved()).toBe(false);
    await editor.look(NAME);
    expect(editor.current()).toMatchObject({ conflict: undefined, news: 'saved' });
  });
  test('stays when the server does not answer', async () => {
    const { editor, file, say } = setUp();
    await say('b');
    file.reachable = false;
    await editor.save();
    expect(editor.current().saving).toEqual({ kind: 'failed', message: 'no answer' });
    expect(editor.text()).toBe('a b');
  });
});

describe('a file that changes on disk', () => {
  test('is taken over when nothing is unsaved, and can be taken back', async () => {
    const { editor, change } = setUp();
    change('theirs');
    expect(await editor.look(NAME)).toBe('"r"');
    expect(editor.text()).toBe('theirs');
    expect(editor.unsaved()).toBe(false);
    editor.undo();
    expect(editor.text()).toBe('a');
    expect(editor.unsaved()).toBe(true);
  });
  test('is never written over: it waits for a choice', async () => {
    const { editor, file, change, say } = setUp();
    await say('mine');
    change('a theirs');
    await editor.save();
    expect(file.text).toBe('a theirs');
    expect(editor.current()).toMatchObject({ conflict: { text: 'a theirs' }, comparing: true });
    await editor.save();
    expect(file.text).toBe('a theirs');
    const merged = await editor.merged();
    expect(merged).toBe('a theirs mine');
    await editor.takeMerged(merged ?? '', { key: 'merged' });
    await editor.save();
    expect(file.text).toBe('a theirs mine');
  });
  test('can be taken in the place of ours', async () => {
    const { editor, change, say } = setUp();
    await say('mine');
    change('b');
    await editor.look(NAME);
    expect(await editor.merged()).toBeUndefined();
    await editor.takeTheirs(NAME);
    expect(editor.text()).toBe('b');
    editor.undo();
    expect(editor.text()).toBe('a mine');
  });
  test('is no conflict when it comes to the same', async () => {
    const { editor, change, say } = setUp();
    await say('b');
    change('a b');
    await editor.look(NAME);
    expect(editor.current().conflict).toBeUndefined();
    expect(editor.unsaved()).toBe(false);
  });
});

describe('drafts', () => {
  const draft: Draft = { text: 'a draft', base: 'a', at: '2026-01-15T10:00:00Z' };
  test('unsaved work is kept, and offered to the next visit', async () => {
    const { say, rest, kept, memory } = setUp();
    await say('b');
    await rest();
    expect(JSON.parse(kept.get('parley.draft.t') ?? '')).toEqual({
      text: 'a b',
      base: 'a',
      at: '2026-01-15T10:00:00Z',
    });
    const next = setUp({ storage: memory });
    expect(next.editor.current().draft?.text).toBe('a b');
    await next.editor.restoreDraft({ key: 'draft' });
    expect(next.editor.text()).toBe('a b');
    await next.editor.save();
    expect(next.file.text).toBe('a b');
    expect(kept.size).toBe(0);
  });
  test('a draft of another file on disk is a conflict, not an overwriting', async () => {
    const { memory } = setUp();
    memory.setItem('parley.draft.t', JSON.stringify(draft));
    const { editor, file } = setUp({ storage: memory, disk: 'a theirs' });
    await editor.restoreDraft({ key: 'draft' });
    await editor.save();
    expect(file.text).toBe('a theirs');
    expect(await editor.merged()).toBe('a theirs draft');
  });
  test('storage that is full or forbidden is said; the work stays', async () => {
    const full = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    const { editor, say, rest } = setUp({ storage: full });
    await say('b');
    await rest();
    expect(editor.current().kept).toBe(false);
    expect(editor.text()).toBe('a b');
  });
  test('a damaged draft is no draft', () => {
    const { memory } = setUp();
    for (const damaged of ['{', '{"text":1}', 'null']) {
      memory.setItem('parley.draft.t', damaged);
      expect(setUp({ storage: memory }).editor.current().draft).toBeUndefined();
    }
  });
});
