/** Who acts together, with whom is only talked, and which side is across the table, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => read(text).positions.map(positionLine);
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('a body of one side and the other side act together', () => {
  test.each([
    [
      'The European Commission and Japan agreed to launch talks on digital trade.',
      ['EU, European Commission: supports digital-trade', 'JPN: supports digital-trade'],
    ],
    ['USTR and India agreed to lower duties on dairy.', ['USA, USTR: supports dairy', 'IND: supports dairy']],
    [
      'Thai Minister Pichai Naripthaphan and European Commission Vice President Maros Sefcovic agreed to launch talks on rice.',
      ['THA, Pichai Naripthaphan: supports rice', 'EU, Maros Sefcovic: supports rice'],
    ],
    [
      'Chilean Minister Ana Rojas and European Commission Vice President and Trade Commissioner Maros Sefcovic agreed to launch talks on beef.',
      ['CHL, Ana Rojas: supports beef', 'EU, Maros Sefcovic: supports beef'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test.each([
    ['The European Commission met Canada, and Japan asked for a quota on beef.', ['JPN: demands beef']],
    [
      'The European Commission rejected tariffs on cars and Japan offered a quota on beef.',
      ['EU, European Commission: rejects auto-tariff', 'JPN: offers beef'],
    ],
    ['After it met the European Commission and Japan, Canada asked for a quota on beef.', ['CAN: demands beef']],
  ])('%s: each for itself', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('efforts agreed on are no concession', () => {
  test.each([
    ['India agreed to intensify efforts to settle the dispute over steel duties.', ['IND: supports steel-aluminium']],
    ['China agreed to redouble efforts to avoid new duties on dairy.', ['CHN: supports dairy']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('what one side alone does is', () => {
    expect(positions('India agreed to halve its duty on apples.')).toEqual(['IND: offers agriculture']);
  });
});

describe('a duty that is talked about with the other side is asked of it', () => {
  test.each([
    [
      'Japan said it would continue to negotiate with the United States to lower the tariff on cars.',
      ['JPN: demands auto-tariff'],
    ],
    [
      'Peru will keep negotiating with Washington in an effort to remove the duty on copper.',
      ['PER: demands copper-tariff'],
    ],
    ['Norway will continue to negotiate with the EU to lift the levy on dairy.', ['NOR: demands dairy']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test.each([
    ['Vietnam will talk with its farmers and will lower tariffs on dairy.', ['VNM: offers dairy']],
    ['Canada met the United States and agreed to lower its duties on dairy.', ['CAN: offers dairy']],
  ])('%s: its own is not', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test.each([
    ['Thailand will keep negotiating with Washington to reduce the 36% tariff.', 'USA on THA: 36 all goods'],
    ['India negotiated with the EU to lower its 100% duty on wine.', 'IND on EU: 100 wine'],
  ])('%s: levied by whose it is', (text, expected) => {
    expect(duties(text)[0]).toContain(expected);
  });
});

describe('the side across the table', () => {
  test.each([
    [
      'is a member where its union is not spoken of',
      'Brazil and the United States met. The United States offered Brazil a quota on beef.',
      'BRA',
    ],
    [
      'is the union where that is spoken of',
      'Mercosur and the United States met. The United States offered Mercosur and Brazil a quota on beef. Mercosur was glad.',
      'MERCOSUR',
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text).positions.find(({ party }) => party === 'USA')?.counterpart).toBe(expected);
  });
});

describe('a surcharge is a duty', () => {
  test.each([
    ['Canada asked the United States to lift the surtax on cars.', ['CAN: demands auto-tariff']],
    ['Peru wants the United States to remove the surcharge on copper.', ['PER: demands copper-tariff']],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
});

describe('a leader is known by a short name', () => {
  const published = '2025-10-07';
  test.each([
    ['Lula and Trump held a call in which Lula asked for a lower duty on beef.', ['BRA, Lula: demands beef']],
    ['Modi said India would not open its dairy market.', ['IND, Modi: rejects dairy']],
  ])('%s', (text, expected) => {
    expect(read(text, published).positions.map(positionLine)).toEqual(expected);
  });

  test('another word of four letters is none', () => {
    expect(read('A Modi jacket was sold. Rice prices rose.', published).people).toEqual([]);
  });
});
