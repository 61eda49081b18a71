/** Words in capitals that are no names: verbs of headlines, labels of notices, fields of an office. */

import { describe, expect, test } from 'vitest';
import { namesOf } from '../rules/rule-files.fixture.js';

const people = (text: string) => namesOf(text).names.people.map(({ name }) => name);
const organisations = (text: string) => namesOf(text).names.organisations.map(({ name }) => name);

describe('no person', () => {
  test.each([
    'US President Widens Sec. 232 Duties on Copper\n\nThe order was signed on Monday.',
    'French Minister Extends Art Quota\n\nThe order was signed on Monday.',
    'Official PDF Version: PDF Version\n\nThe duty on copper stays.',
    'ADDITIONAL INFORMATION: The duty on copper stays.',
    'The duties fall on Toyota Q Cells and on Siemens K Works.',
  ])('%j', (text) => {
    expect(people(text)).toEqual([]);
  });

  test('speakers, and names beside such words, are people', () => {
    expect(people('MS LOPEZ: The duty on copper stays.')).toEqual(['LOPEZ']);
    expect(people('Swiss President Karin Keller Extends Copper Talks\n\nThe talks go on.')).toEqual(['Karin Keller']);
    expect(people('J. K. Menon of Toyota spoke.')).toEqual(['J. K. Menon']);
  });
});

describe('bodies', () => {
  test('alone in their line are named in full', () => {
    expect(organisations('Industrial Growth Authority\n\nThe duty on copper stays.')).toEqual([
      'Industrial Growth Authority',
    ]);
    expect(organisations('Meet Copper Miners Association\n\nThe duty on copper stays.')).toEqual([
      'Copper Miners Association',
    ]);
  });

  test('are none where an office is in charge of a field', () => {
    expect(organisations('Ms Ana Lopez, Minister in Charge of Postal Reform, spoke.')).toEqual([]);
    expect(organisations('Imports of Derivative Steel Articles rose.')).toEqual([]);
  });
});
