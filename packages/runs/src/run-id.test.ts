import { type ScenarioInput, scenarioSchema } from '@parley/economy';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type DatasetReference, fingerprint, runId } from './index.js';

test('the fingerprint is SHA-256 (FIPS 180-2, appendix B.1)', () => {
  expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('keys in any order are one text; lists keep theirs', () => {
  expect(canonicalJson({ b: [2, 1], a: { d: 1, c: 2 } })).toBe('{"a":{"c":2,"d":1},"b":[2,1]}');
});

const idOf = (dataset: DatasetReference, scenario: ScenarioInput) => runId(dataset, scenarioSchema.parse(scenario));

describe('run ids', () => {
  const dataset = { id: 'wiod2014', fingerprint: 'x' };
  const rule = (rate: number) => ({ importer: 'USA', exporter: 'KOR', sector: 'MVH', rate });
  test('a run keeps its id whatever its title, its defaults spelled out or not, and the order of keys', () => {
    const id = idOf(dataset, { tariffs: [rule(0.25)] });
    expect(id).toMatch(/^r-[0-9a-f]{12}$/);
    expect(idOf(dataset, { title: 'Autos', deficits: 'fixed', elasticity: 4, tariffs: [rule(0.25)] })).toBe(id);
  });
  test('another rate, data set or order of rules is another run', () => {
    const id = idOf(dataset, { tariffs: [rule(0.25), rule(0.1)] });
    expect(idOf(dataset, { tariffs: [rule(0.1), rule(0.25)] })).not.toBe(id);
    expect(idOf(dataset, { tariffs: [rule(0.25), rule(0.11)] })).not.toBe(id);
    expect(idOf({ ...dataset, fingerprint: 'y' }, { tariffs: [rule(0.25), rule(0.1)] })).not.toBe(id);
  });
});
