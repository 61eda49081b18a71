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

test('“To” of a headline is no name, as it is after a title or a family name', () => {
  const reading = read('World Leaders React To Trump’s Tariffs\n\nPresident Donald Trump set tariffs.', '2025-05-01');
  expect(reading.people.map(({ name }) => name)).toEqual(['Donald Trump']);
  expect(reading.slips).toEqual([]);
  expect(people('Minister Nguyen To Lan said the tariff must go.')).toEqual(['Nguyen To Lan | null | government']);
});

describe('the office on the line below a name', () => {
  test.each([
    ['Ann Doyle\nChairman, Norwegian Fish Growers Association, Inc.\n\nThe tariff on fish must go.', 'Chairman'],
    ['Ann Doyle\nPresident, Norwegian Fish Growers Federation\n\nThe tariff on fish must go.', 'President'],
  ])('%s', (text, role) => {
    expect(read(text).people.map((person) => [person.name, person.role])).toEqual([['Ann Doyle', role]]);
  });
});

test('the last word of a body’s name is no part of the office after it', () => {
  const reading = read('Talks went on. Steel Makers Association President Tom Ash said the duty must stay.');
  expect(reading.people.map(({ name, role }) => [name, role])).toEqual([['Tom Ash', 'President']]);
});

test('words that the text writes small are no company', () => {
  const bodies = (text: string) => read(text).organisations.map(({ name }) => name);
  expect(bodies('Cases: Copper, Stainless Steel\n\nThe duty on stainless steel from Norway stays.')).toEqual([]);
  expect(bodies('Cases: Copper, Olvan Steel\n\nThe duty on stainless steel from Norway stays.')).toEqual([
    'Olvan Steel',
  ]);
});

test('two offices of one body before a name are both of whoever is named after them', () => {
  const offices = (text: string) => read(text).people.map(({ name, role, party }) => [name, role, party]);
  expect(
    offices(
      'In a letter to the President of Peru, Jane Roe, Norwegian Fish Growers Council Chairman and President Tom Ash opposed the tariff.',
    ),
  ).toEqual([
    ['Jane Roe', 'President of Peru', 'PER'],
    ['Tom Ash', 'Chairman and President', 'NOR'],
  ]);
  expect(offices('A farmer and President Jane Roe of Peru met.')).toEqual([['Jane Roe', 'President', 'PER']]);
});
