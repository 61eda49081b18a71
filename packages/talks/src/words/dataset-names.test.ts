import { describe, expect, test } from 'vitest';
import { shippedBaseYear } from '../../../../data/shipped.js';
import { datasetWords } from './dataset-names.data.js';

describe.each(['wiod2014', 'world2023'] as const)('%s', (id) => {
  test('has a Korean name for every region, sector and set of elasticities, and for nothing else', () => {
    const { accounts, elasticitySets } = shippedBaseYear(id);
    const words = datasetWords('ko', id);
    const codes = [...accounts.regions, ...accounts.sectors].map(({ code }) => code);
    expect(Object.keys(words?.names ?? {}).sort()).toEqual(codes.sort());
    expect(Object.keys(words?.elasticities ?? {}).sort()).toEqual(elasticitySets.map((set) => set.id).sort());
  });
});
