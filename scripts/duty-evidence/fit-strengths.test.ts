import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownSigns } from '../../packages/reader/src/measures/rules/signs.js';
// All modules that take up signs.
import '../../packages/reader/src/measures/find-measures.js';
import { parse } from 'yaml';
import { strengthsByHand } from './by-hand.js';
import { climbed } from './fit-strengths.js';
import { englishStrengthsText, strengthsText } from './strengths-file.js';

it('finds the strength that the shares of right answers give', () => {
  // One sign for an answer against none: its strength is the logarithm of the odds, less where it is held.
  const question = (right: boolean) => ({ answers: [Int32Array.of(0), Int32Array.of()], right: [right, !right] });
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 30 }), fc.integer({ min: 3, max: 30 }), (yes, no) => {
      const questions = Array.from({ length: yes + no }, (_, i) => question(i < yes));
      const [strength = 0] = climbed(questions, Float64Array.of(0), [true], 1e-9);
      expect(Math.abs(strength - Math.log(yes / no))).toBeLessThan(0.1);
      const [held = 0] = climbed(questions, Float64Array.of(0), [true], 10);
      expect(Math.abs(held)).toBeLessThanOrEqual(Math.abs(strength) + 1e-6);
      // At the best held strength the pull of the answers and of the hold are equal.
      expect(Math.abs(yes - (yes + no) / (1 + Math.exp(-held)) - 10 * held)).toBeLessThan(0.1);
      const [kept] = climbed(questions, Float64Array.of(2), [false], 1);
      expect(kept).toBe(2);
    }),
    { numRuns: 30 },
  );
});

it('holds strengths near those of signs that are looked for', () => {
  const known = new Set(knownSigns());
  expect([...strengthsByHand().keys()].filter((name) => !known.has(name))).toEqual([]);
});

it('writes what a reader of the file gets back', () => {
  const strengths = new Map([
    ['rate', 0.3],
    ['rate “of” after', -1.474],
    ['goods , after', 0.5],
    ['imposer open', -0.9],
    ['target open world', 2.651],
    ['pair sides', 0.001],
  ]);
  expect(parse(strengthsText(strengths))).toEqual({
    duty_evidence: {
      rate: 0.3,
      'rate “of” after': -1.47,
      'goods , after': 0.5,
      'imposer open': -0.9,
      'target open world': 2.65,
    },
  });
});

it('writes of English strengths those that differ, and those that are nought in English', () => {
  const common = new Map([
    ['rate', 0.3],
    ['imposer open', -0.9],
    ['goods , after', 0.5],
  ]);
  const english = new Map([
    ['rate', 0.31],
    ['imposer open', -0.2],
    ['pair sides', 1],
  ]);
  expect(parse(englishStrengthsText(common, english))).toEqual({
    duty_evidence_english: { 'imposer open': -0.2, 'goods , after': 0, 'pair sides': 1 },
  });
});
