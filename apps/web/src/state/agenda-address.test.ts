import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGENDA_ADDRESS, AGENDA_TABS, readAgenda, writeAgenda } from './agenda-address.js';

const day = fc.constantFrom('2025-04-08', '2025-04-24', undefined);

test('what is written is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...AGENDA_TABS),
      day,
      day,
      fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
      fc.boolean(),
      fc.boolean(),
      (tab, on, since, issue, accepted, allVoices) => {
        const address = { tab, on, since, issue, accepted, allVoices };
        const parts = writeAgenda(address).map((part) => {
          const [key = '', value = ''] = part.split('=');
          return readAgenda(key, decodeURIComponent(value));
        });
        expect(Object.assign({}, AGENDA_ADDRESS, ...parts)).toEqual(address);
      },
    ),
  );
  expect(writeAgenda(AGENDA_ADDRESS)).toEqual([]);
});

test('what is no day, tab or setting is not read', () => {
  for (const [key, value] of [
    ['asof', '2025-02-30'],
    ['since', 'yesterday'],
    ['tab', 'nothing'],
    ['claims', 'all'],
    ['other', 'x'],
    ['tab', ''],
  ]) {
    expect(readAgenda(key ?? '', value)).toBeUndefined();
  }
});
