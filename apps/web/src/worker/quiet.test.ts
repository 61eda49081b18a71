import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQuiet } from './quiet.js';
import { inTurns } from './turns.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work of nine milliseconds a step on the clock of the test. */
function ahead(quiet: ReturnType<typeof createQuiet>): number[] {
  const done: number[] = [];
  const work = (step: number) => {
    done.push(step);
    vi.advanceTimersByTime(9);
  };
  void inTurns(
    [1, 2, 3],
    work,
    () => undefined,
    () => true,
    quiet.pause,
  );
  return done;
}

/** Lets messages and promises through; the clock stands still. */
const messages = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('work that nobody waits for goes on while nobody asks', async () => {
  const done = ahead(createQuiet());
  for (let turn = 0; turn < 5; turn++) await messages();
  expect(done).toEqual([1, 2, 3]);
});

test('it rests after a question until the answer can be on screen, and a further question makes it rest longer', async () => {
  const quiet = createQuiet();
  const done = ahead(quiet);
  quiet.broken();
  for (let turn = 0; turn < 5; turn++) await messages();
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(100);
  quiet.broken();
  vi.advanceTimersByTime(100);
  for (let turn = 0; turn < 5; turn++) await messages();
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(20);
  for (let turn = 0; turn < 5; turn++) await messages();
  expect(done).toEqual([1, 2, 3]);
});
