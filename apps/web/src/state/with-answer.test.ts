import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../worker/protocol.js';
import { NOTHING_SHOWN } from './screen.js';
import { type ShownAnswer, withAnswer } from './with-answer.js';

const ok = (value: string): Answer<string> & { status: 'ok' } => ({ status: 'ok', value });
const failed = (message: string): Answer<string> & { status: 'failed' } => ({
  status: 'failed',
  failure: { kind: 'model', message },
});
const out: ShownAnswer<string> = { ...NOTHING_SHOWN, asked: undefined, work: { done: 0, of: 1 } };

test('a failure of an earlier question is not shown while a later one is out, nor after its answer', () => {
  const between = withAnswer(out, 'first', failed('no equilibrium'), false);
  expect(between).toEqual(out);
  expect(withAnswer(between, 'second', ok('world'), true)).toEqual({
    value: 'world',
    asked: 'second',
    failure: undefined,
    work: undefined,
  });
});

test('an earlier answer is shown meanwhile, and the work on the later one goes on', () => {
  expect(withAnswer(out, 'first', ok('world'), false)).toEqual({ ...out, value: 'world', asked: 'first' });
});

test('whatever came before, the last answer is what is shown', () => {
  const answer = fc.oneof(fc.string().map(ok), fc.string().map(failed));
  fc.assert(
    fc.property(fc.array(answer), answer, (earlier, last) => {
      const before = earlier.reduce((shown, one, at) => withAnswer(shown, at, one, false), out);
      expect(withAnswer(before, 'last', last, true)).toEqual(withAnswer(out, 'last', last, true));
    }),
  );
});
