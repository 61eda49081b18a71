import type { ReadDocument } from '@parley/talks';
import { describe, expect, test } from 'vitest';
import { type ReadingClient, STOPPED } from '../reading/client.js';
import type { ReadAnswer, Steps, Unread } from '../reading/protocol.js';
import { readingQueue, type Waiting } from './reading-queue.js';

/** A reader that reads when it is told to. */
function slowReader() {
  const open: { readonly name: string; readonly steps: Steps; end(answer: ReadAnswer<ReadDocument>): void }[] = [];
  const client: ReadingClient = {
    open: () => Promise.reject(new Error('not asked')),
    head: () => Promise.reject(new Error('not asked')),
    read: ({ given }, _, steps) => new Promise((resolve) => open.push({ name: given.name, steps, end: resolve })),
    stop() {
      for (const { end } of open.splice(0)) end({ status: 'failed', fault: { kind: 'crash', message: STOPPED } });
    },
  };
  return { client, open };
}

const waiting = (name: string): Waiting => ({
  name,
  open: async (): Promise<Unread> => ({ kind: 'text', text: name, language: undefined, given: { name } }),
});
const read = (name: string): ReadAnswer<ReadDocument> => ({
  status: 'ok',
  value: { document: { id: name, warnings: [] }, reading: {}, like: undefined } as unknown as ReadDocument,
});
const tick = () => new Promise((resolve) => setTimeout(resolve));

function queueOf() {
  const reader = slowReader();
  const taken: string[] = [];
  const queue = readingQueue(reader.client, {
    readingFor: () => ({ talks: 'talks', ledgers: [], documents: [] }),
    take: ({ document }) => !taken.includes(document.id) && taken.push(document.id) > 0,
  });
  const next = async (answer: (name: string) => ReadAnswer<ReadDocument>) => {
    await tick();
    const one = reader.open.shift();
    one?.end(answer(one.name));
    await tick();
  };
  return { queue, taken, next, open: reader.open };
}

describe('the queue', () => {
  test('reads one after the other with one measure for all, and says what became of each', async () => {
    const { queue, taken, next, open } = queueOf();
    queue.add(['a', 'b', 'a'].map(waiting));
    await tick();
    open[0]?.steps(1, 2);
    expect(queue.current().work).toEqual({ name: 'a', done: 50, of: 300 });
    await next(read);
    expect(queue.current().work).toMatchObject({ name: 'b', done: 100, of: 300 });
    await next(() => ({ status: 'failed', fault: { kind: 'document', message: 'this looks like a PNG image' } }));
    await next(read);
    expect(taken).toEqual(['a']);
    expect(queue.current()).toMatchObject({
      work: undefined,
      faults: [{ name: 'b', fault: { message: 'this looks like a PNG image' } }],
      outcomes: [
        { name: 'a', added: true },
        { name: 'a', added: false },
      ],
    });
    queue.dismiss();
    expect(queue.current()).toEqual({ work: undefined, faults: [], outcomes: [] });
  });
  test('stops at once, keeps what was read and can go on', async () => {
    const { queue, taken, next } = queueOf();
    queue.add(['a', 'b', 'c'].map(waiting));
    await next(read);
    queue.cancel();
    await tick();
    expect(queue.current()).toMatchObject({ work: undefined, faults: [] });
    expect(taken).toEqual(['a']);
    queue.add([waiting('d')]);
    await next(read);
    expect(taken).toEqual(['a', 'd']);
  });
  test('a file that cannot be opened is a fault of its own', async () => {
    const { queue, next } = queueOf();
    queue.add([{ name: 'gone.txt', open: () => Promise.reject(new Error('the file is gone')) }, waiting('b')]);
    await next(read);
    expect(queue.current()).toMatchObject({
      faults: [{ name: 'gone.txt', fault: { kind: 'fetch', message: 'the file is gone' } }],
      outcomes: [{ name: 'b' }],
    });
  });
});
