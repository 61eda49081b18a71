import type { RecordEvent } from '@parley/talks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, ownEvent, timeAfter, withOwn } from './own-events.js';
import type { RecordPort } from './record-port.js';
import { createSaver, type Saving } from './saving.js';

const accepted = (claim: string, by = 'Kim', at = '2025-04-25T10:00:00.000Z'): RecordEvent => ({
  event: 'claim-accepted',
  at,
  by,
  claim,
});

/** A server in memory, to which others write too. */
function server(log = '') {
  const state = { log, texts: new Map<string, string>(), down: 0, posts: 0 };
  const revision = () => JSON.stringify(state.log);
  const reach = () => {
    if (state.down > 0) {
      state.down -= 1;
      throw new Error('no network');
    }
  };
  const port: RecordPort = {
    async read() {
      reach();
      return { text: state.log, revision: revision() };
    },
    async append(lines, seen) {
      reach();
      state.posts += 1;
      if (seen !== revision()) return { kind: 'conflict', text: state.log, revision: revision() };
      state.log += lines;
      return { kind: 'done', revision: revision() };
    },
    async keep(id, text) {
      reach();
      state.texts.set(id, text);
      return { kind: 'done' };
    },
    document: async (id) => state.texts.get(id),
  };
  return { state, port };
}

function page(port: RecordPort | undefined, events: RecordEvent[]) {
  const own = events.map(ownEvent);
  const shown: Saving[] = [];
  const theirs: string[] = [];
  const again: (() => void)[] = [];
  const saver = createSaver(port, {
    own: () => own,
    textOf: (id) => `text of ${id}`,
    theirs: (log) => theirs.push(log),
    show: (saving) => shown.push(saving),
    later: (retry) => again.push(retry),
  });
  return { own, shown, theirs, again, saver };
}

describe('saving the record', () => {
  test('appends what is not there, once', async () => {
    const { state, port } = server();
    const { own, saver, shown } = page(port, [accepted('a')]);
    await saver.save();
    await saver.save();
    own.push(ownEvent(accepted('b')));
    await saver.save();
    expect(state.log).toBe(own.map(({ line }) => `${line}\n`).join(''));
    expect(state.posts).toBe(2);
    expect(shown.at(-1)).toEqual({ kind: 'saved' });
  });
  test('puts ours after what someone else has appended in the meantime', async () => {
    const { state, port } = server();
    const { own, saver, theirs } = page(port, [accepted('a')]);
    await saver.save();
    const foreign = `${JSON.stringify(accepted('x', 'Park'))}\n`;
    state.log += foreign;
    own.push(ownEvent(accepted('b')));
    await saver.save();
    expect([...linesOf(state.log)].filter(Boolean)).toEqual([own[0]?.line, foreign.trim(), own[1]?.line]);
    expect(theirs.at(-1)).toContain(foreign);
  });
  test('keeps everything while the server is away, and comes back without writing twice', async () => {
    const { state, port } = server();
    const { own, saver, shown, again } = page(port, [accepted('a')]);
    state.down = 1;
    await saver.save();
    expect(shown.at(-1)).toMatchObject({ kind: 'unreachable', waiting: 1 });
    again.pop()?.();
    await expect.poll(() => shown.at(-1)).toEqual({ kind: 'saved' });
    expect(state.log).toBe(`${own[0]?.line}\n`);
  });
  test('a line that was written although the answer got lost is not written again', async () => {
    const { state, port } = server();
    const lossy: RecordPort = {
      ...port,
      append: async (lines, seen) => {
        const answer = await port.append(lines, seen);
        if (state.posts === 1) throw new Error('answer lost');
        return answer;
      },
    };
    const { own, saver, again, shown } = page(lossy, [accepted('a')]);
    await saver.save();
    again.pop()?.();
    await expect.poll(() => shown.at(-1)).toEqual({ kind: 'saved' });
    expect(state.log).toBe(`${own[0]?.line}\n`);
  });
  test('knows its lines again when the server has written their fields in another order', async () => {
    const { state, port } = server();
    const { own, saver } = page(port, [accepted('a')]);
    await saver.save();
    state.log = `${JSON.stringify(Object.fromEntries(Object.entries(accepted('a')).reverse()))}\n`;
    own.push(ownEvent(accepted('b')));
    await saver.save();
    expect([...linesOf(state.log)].filter(Boolean)).toHaveLength(2);
    expect(state.log.endsWith(`${own[1]?.line}\n`)).toBe(true);
  });
  test('the text of a document is there before the document is on record', async () => {
    const { state, port } = server();
    const document = {
      document: 'ab',
      name: 'ab.txt',
      title: null,
      publisher: null,
      published: null,
      url: null,
      language: 'en',
      characters: 10,
      source: null,
      same_source_as: null,
    };
    const { saver } = page(
      { ...port, append: async (lines, seen) => (state.texts.has('ab') ? port.append(lines, seen) : Promise.reject()) },
      [{ event: 'document-added', at: '2025-04-25T10:00:00.000Z', by: 'Kim', document }],
    );
    await saver.save();
    expect(state.texts.get('ab')).toBe('text of ab');
    expect(state.log).toContain('"document-added"');
  });
  test('without a server, or one that keeps nothing, the events stay in the page', async () => {
    const alone = page(undefined, [accepted('a')]);
    await alone.saver.save();
    expect(alone.shown.at(-1)).toEqual({ kind: 'page', waiting: 1 });
    const { port } = server();
    const readOnly = page(
      { ...port, append: async () => ({ kind: 'refused', why: 'read-only', message: 'these talks are read only' }) },
      [accepted('a')],
    );
    await readOnly.saver.save();
    expect(readOnly.shown.at(-1)).toEqual({ kind: 'page', waiting: 1 });
  });
});

const events = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 9 })), { maxLength: 8 })
  .map((list) => list.map(([claim, second]) => ownEvent(accepted(claim, 'Kim', `2025-04-25T10:00:0${second}.000Z`))));

test('joining a log twice is joining it once, and nothing is lost', () => {
  fc.assert(
    fc.property(events, events, (theirs, ours) => {
      const once = withOwn(withOwn('', theirs), ours);
      expect(withOwn(once, ours)).toBe(once);
      for (const { line } of [...theirs, ...ours]) expect(linesOf(once).has(line)).toBe(true);
    }),
  );
});

test('no event is dated before one on record', () => {
  const ahead = accepted('a', 'Kim', '2031-01-01T00:00:00.000Z');
  expect(timeAfter([accepted('b'), ahead], '2025-05-01T00:00:00.000Z')).toBe('2031-01-01T00:00:00.001Z');
  expect(timeAfter([accepted('b')], '2025-05-01T00:00:00.000Z')).toBe('2025-05-01T00:00:00.000Z');
});
