/** What is a person beside an office or a body, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const people = (text: string) =>
  read(text).people.map(({ name, party, capacity }) => `${name} | ${party} | ${capacity}`);

describe('nobody', () => {
  test.each([
    'The Chinese Ministry of Commerce (MOFCOM) spokesperson issued remarks on duties.',
    'The Peruvian Ministry of Trade (MOT) minister said duties must go.',
    'USTR Scrutinizes PRC / EU Extends Sanctions',
    'USTR Rejects Plea / Commerce Weighs Duties',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

test('while a name after the initials of an office is one', () => {
  expect(people('USTR Jamieson Greer meets the Korean minister.')).toEqual(['Jamieson Greer | USA | government']);
  expect(people('USTR Greer said duties on cars must go.')).toEqual(['Greer | USA | government']);
});

test('party and state in brackets make a legislator of each of a row', () => {
  expect(
    people(
      'In a letter led by Reps. Ann Doyle (R-Ind.), Tom Ash (D-Ala.) and Mary Poe (R-Pa.), they warned of tariffs.',
    ),
  ).toEqual(['Ann Doyle | USA | legislator', 'Tom Ash | USA | legislator', 'Mary Poe | USA | legislator']);
});

test('the chair of a body that nobody tells the home of is of no economy of the text', () => {
  expect(
    people(
      'A Farmer’s Column\n\nTom Ash\nChair - Business and Trade Committee\n\nThe deal between Chile and Norway was signed. Norway will lower its duty on beef.',
    ),
  ).toEqual(['Tom Ash | null | government']);
});
