import { expect, test } from 'vitest';
import { beneath } from './duties-beneath.js';

const accounts = {
  regions: ['USA', 'KOR', 'JPN'].map((code) => ({ code, members: [code] })),
  sectors: [
    { code: 'MVH', goods: true },
    { code: 'MET', goods: true },
    { code: 'FIN', goods: false },
  ],
};
const rules = [
  { importer: 'USA', exporter: '*', sector: 'goods', rate: 0.1 },
  { importer: 'USA', exporter: ['KOR'], sector: ['MVH'], rate: 0.25 },
];
const on = (importer: string, exporter: string, ...sectors: string[]) =>
  beneath(rules, { importer, exporter, sectors }, accounts);

test('the last rule that names a flow holds; no rule is no duty', () => {
  expect(on('USA', 'KOR', 'MVH')).toEqual({ low: 25, high: 25 });
  expect(on('USA', 'JPN', 'MVH')).toEqual({ low: 10, high: 10 });
  expect(on('USA', 'KOR', 'goods')).toEqual({ low: 10, high: 25 });
  expect(on('USA', '*', '*')).toEqual({ low: 0, high: 25 });
  expect(on('KOR', 'USA', 'MVH')).toEqual({ low: 0, high: 0 });
  expect(on('USA', 'USA', 'MVH')).toBeUndefined();
});
