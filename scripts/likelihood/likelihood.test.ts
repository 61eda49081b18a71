import { describe, expect, test } from 'vitest';
import { CORPUS, isOpen, specimensIn } from '../reading/corpus.js';
import { shippedReading } from '../reading/shipped-reader.js';
import { type LabelledReading, labelledDocuments } from './labelled-readings.js';

const read = shippedReading();

describe('readings said to be likelier', () => {
  const shareFrom = (readings: readonly LabelledReading[], from: number, to: number) => {
    const own = readings.filter(({ likelihood }) => likelihood !== null && likelihood >= from && likelihood < to);
    expect(own.length).toBeGreaterThan(10);
    return own.filter(({ right }) => right).length / own.length;
  };
  test('are right more often, in documents kept apart too', async () => {
    const halves = await Promise.all(['plain-held-out', 'reports-held-out'].map((half) => specimensIn(CORPUS + half)));
    const documents = labelledDocuments(halves.flat());
    for (const kind of ['duties', 'positions'] as const) {
      const readings = documents.flatMap((document) => document[kind]);
      const shares = [shareFrom(readings, 0, 0.4), shareFrom(readings, 0.4, 0.65), shareFrom(readings, 0.65, 1.01)];
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect(shares[0]).toBeLessThan(0.4);
      expect(shares[2]).toBeGreaterThan(0.6);
    }
  });
});

describe('the likelihood of single readings', () => {
  const positions = (text: string) =>
    read(text).positions.map(({ issue, likelihood }) => ({ issue, likelihood: likelihood ?? -1 }));
  test('falls where the issue stands in another sentence', () => {
    const [own] = positions('Seoul will not open its rice market, Minister Kim Jung-kwan said.');
    const far = positions('They talked about rice. “We will not open it,” Minister Kim Jung-kwan said.');
    expect(own?.issue).toBe('rice');
    for (const { likelihood } of far) expect(likelihood).toBeLessThan(own?.likelihood ?? 0);
  });
  test('is between nought and one, and the same each time', () => {
    const text = 'The United States will impose a 25% tariff on Korean cars, Trump said. Seoul rejects the duty.';
    const [first, again] = [read(text), read(text)];
    expect(first).toEqual(again);
    for (const { likelihood } of [...first.measures, ...first.positions]) {
      expect(likelihood).toBeGreaterThan(0);
      expect(likelihood).toBeLessThan(1);
    }
  });
  test('is not told of quotas', () => {
    const { measures } = read('Korea will open a duty-free quota of 5,000 tons for American rice.');
    for (const { kind, likelihood } of measures) expect(likelihood === null).toBe(kind !== 'tariff');
  });
});

test('of many hands half is open, of the others all but what is kept apart', () => {
  expect(
    ['en-001', 'en-002', 'en-234', 'en-375', 'ko-002', 'ko-233'].map((name) => isOpen('many-hands', name)),
  ).toEqual([true, false, true, true, true, true]);
  expect(['plain', 'plain-held-out'].map((half) => isOpen(half, 'en-001'))).toEqual([true, false]);
});
