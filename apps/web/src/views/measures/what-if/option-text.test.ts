import { editTalks, readTalks } from '@parley/talks';
import type { Measure } from '@parley/tariffs';
import { expect, test } from 'vitest';
import { exampleTalks, shippedBaseYear, shippedUsTariffs } from '../../../../../../data/shipped.js';
import { freeId, optionText, optionValue } from './option-text.js';

const measures: Measure[] = [
  {
    authority: 'Section 232',
    subject: 'steel',
    into: 'USA',
    from: 'KOR',
    products: 'steel',
    rate: 0.125,
    kind: 'floor',
  },
  {
    authority: 'Section 232',
    subject: 'autos',
    into: 'USA',
    from: 'KOR',
    products: ['autos'],
    rate: 0,
    kind: 'additional',
  },
];
const option = { id: 'edited', title: 'As edited', measures };

test('an option that is put into the file is read as the measures it was made of', () => {
  const text = editTalks(exampleTalks(), {
    edit: 'set',
    path: ['issues', 'steel-aluminium', 'options', option.id],
    value: optionValue(option),
  });
  const read = readTalks(
    text,
    'talks.yaml',
    [shippedBaseYear('world2023'), shippedBaseYear('wiod2014')],
    [shippedUsTariffs()],
  );
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  expect(read.talks.issues['steel-aluminium']?.options.edited).toEqual({ title: 'As edited', measures });
});

test('its own text says the same', () => {
  expect(optionText(option)).toBe(
    [
      'edited:',
      '  title: As edited',
      '  measures:',
      '    - { authority: Section 232, subject: steel, into: USA, from: KOR, products: steel, rate: 12.5%, kind: floor }',
      '    - { authority: Section 232, subject: autos, into: USA, from: KOR, products: [ autos ], rate: 0 }',
      '',
    ].join('\n'),
  );
});

test('an id is new within its issue', () => {
  expect(freeId('Steel at 10 %', [])).toBe('steel-at-10');
  expect(freeId('edited', ['edited', 'edited-2'])).toBe('edited-3');
});
