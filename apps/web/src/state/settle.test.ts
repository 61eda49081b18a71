import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_ADDRESS } from './address.js';
import { choiceAt, choiceOf, chosenOf, outcomeOf } from './settle.js';

const issue = (id: string, count: number) => ({
  id,
  options: Array.from({ length: count }, (_, option) => `o${option}`),
  statusQuo: 0,
  noDeal: count - 1,
  modelled: false,
});
const talks = { issues: [issue('a', 2), issue('b', 3), issue('c', 4)], strides: [12, 4, 1] };
const choices = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(3));

test('a package survives the way through the address', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const address = { ...EMPTY_ADDRESS, chosen: chosenOf(choice, talks) };
      expect(choiceOf(address, talks)).toEqual(choice);
    }),
  );
});

test('a package survives the way through its outcome index', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(choiceAt(talks, outcomeOf(talks, choice))).toEqual(choice);
    }),
  );
});

test('issues off the table stay as without a deal', () => {
  expect(choiceOf({ ...EMPTY_ADDRESS, chosen: { a: 'o0', b: 'o1' }, off: ['b'] }, talks)).toEqual([0, 2, 3]);
});
