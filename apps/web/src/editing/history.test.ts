import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, type History, newHistory, nextSteps, redone, textOf, undone, withStep } from './history.js';

const named = (history: History, text: string, mark?: string) =>
  withStep(history, { key: 'set', what: text }, text, mark);

describe('steps', () => {
  test('back and forth again is where one was', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.nat({ max: 8 }), (texts, back) => {
        const history = texts.reduce<History>((before, text) => named(before, text), newHistory('start'));
        let moved = history;
        for (let step = 0; step < back; step++) moved = undone(moved);
        for (let step = 0; step < back; step++) moved = redone(moved);
        expect(textOf(moved)).toBe(textOf(history));
        while (nextSteps(moved).undo) moved = undone(moved);
        expect(textOf(moved)).toBe('start');
      }),
    );
  });
  test('letters of one field are one step, until it is left or something is undone', () => {
    const typed = named(named(named(newHistory(''), 'a', 'field'), 'ab', 'field'), 'abc', 'field');
    expect(typed.steps).toHaveLength(1);
    expect(textOf(undone(typed))).toBe('');
    expect(named(closed(typed), 'abcd', 'field').steps).toHaveLength(2);
    expect(named(redone(undone(typed)), 'abcd', 'field').steps).toHaveLength(2);
    expect(named(typed, 'x', 'another field').steps).toHaveLength(2);
  });
  test('what was undone is gone with the next step', () => {
    const history = named(undone(named(named(newHistory(''), 'a'), 'b')), 'c');
    expect(nextSteps(history)).toEqual({ undo: { key: 'set', what: 'c' }, redo: undefined });
    expect(textOf(undone(history))).toBe('a');
  });
  test('a text that is the same is no step, and the first steps are forgotten in the end', () => {
    const history = named(newHistory('a'), 'a');
    expect(history.steps).toEqual([]);
    let long = newHistory('0');
    for (let step = 1; step <= 400; step++) long = named(long, String(step));
    while (nextSteps(long).undo) long = undone(long);
    expect(textOf(long)).toBe('100');
  });
});
