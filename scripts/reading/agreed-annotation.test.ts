import { expect, test } from 'vitest';
import { agreedAnnotation } from './agreed-annotation.js';
import { CORPUS, specimensIn } from './corpus.js';

const specimens = (await specimensIn(`${CORPUS}plain-held-out`)).flatMap(
  ({ name, document: { text }, gold, second }) => (second === undefined ? [] : [{ name, text, gold, second }]),
);

test('an annotator agrees with the same annotator in everything', () => {
  expect(specimens.length).toBeGreaterThan(20);
  for (const { name, text, gold } of specimens) {
    const { measures, positions } = agreedAnnotation(text, gold, gold);
    expect({ measures, positions }, name).toEqual({ measures: gold.measures, positions: gold.positions });
  }
});

test('nothing is lost: what both list stays, what one lists is optional', () => {
  for (const { name, text, gold, second } of specimens) {
    const { positions, optional } = agreedAnnotation(text, gold, second);
    for (const position of gold.positions)
      expect([...positions, ...(optional?.positions ?? [])], name).toContain(position);
    const others = second.positions.filter((position) => optional?.positions?.includes(position));
    expect(others.length + positions.length, name).toBeGreaterThanOrEqual(second.positions.length - positions.length);
  }
});

test('annotators who list nothing together agree in nothing', () => {
  for (const { text, gold } of specimens) {
    const { measures, positions } = agreedAnnotation(text, gold, { ...gold, measures: [], positions: [] });
    expect([measures, positions]).toEqual([[], []]);
  }
});
