import { expect, test } from 'vitest';
import { exampleTalks } from '../../../../data/shipped.js';
import { likelyNames } from './likely-names.js';

test('names the data set and the ledgers of the shipped talks', () => {
  expect(likelyNames(exampleTalks())).toEqual({ dataset: 'world2023', ledgers: ['us-tariffs'] });
});

test('names ledgers in either form of a list, and nothing where nothing is named', () => {
  expect(likelyNames('base:\r\n  ledgers:\r\n    - us-tariffs\r\n    - "eu.tariffs"\r\n  dataset: "w-1"\r\n')).toEqual({
    dataset: 'w-1',
    ledgers: ['us-tariffs', 'eu.tariffs'],
  });
  expect(likelyNames('base:\n  ledgers: []\n')).toEqual({ dataset: undefined, ledgers: [] });
  expect(likelyNames('')).toEqual({ dataset: undefined, ledgers: [] });
});
