/** Parties and goods that a sentence takes out of a duty, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('whoever is taken out of a duty is no side of it', () => {
  test.each([
    ['All countries but Peru will pay the 40% EU copper duty.', ['EU on null: 40 copper']],
    ['The 25% duty on trucks applies to all countries except Chile and Peru.', ['null on null: 25 trucks']],
    ['With the exception of Norway, all suppliers pay the 17% duty on tomatoes.', ['null on null: 17 tomatoes']],
    ['India will impose a 50% duty on steel from all countries except Nepal and Bhutan.', ['IND on null: 50 steel']],
    ['The 10% baseline tariff does not apply to goods from Kenya.', ['null on null: 10 all goods']],
    ['Chile is exempt from the 50% Indian copper duty, Peru is not.', ['IND on null: 50 copper']],
    [
      'All members of ASEAN except Laos face a 10% US tariff; Vietnam faces 20%.',
      ['USA on ASEAN: 10 all goods', 'USA on VNM: 20 all goods'],
    ],
    ['Taiwan was spared the 60% chip tariff.', ['null on null: 60 semiconductors']],
    ['Brazil exempted Peru and Chile from the 25% tariff on steel.', ['BRA on null: 25 steel']],
    ['Canada presses ahead with tariffs of 25 percent on steel, exempting Chile and Peru.', ['CAN on null: 25 steel']],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });

  test('but bears the rate that it is taken out for', () => {
    expect(duties('Except for Brazil, which pays 50%, South American countries pay a US tariff of 10%.')).toContain(
      'USA on BRA: 50 all goods',
    );
  });

  test.each([
    ['Chile asked to be exempt from the 25% Indian steel tariff.', 'IND on CHL: 25 steel'],
    ['Washington has not exempted Peru from the 25% tariff on cars.', 'USA on PER: 25 automobiles'],
    [
      'The 35% US tariff on Peru does not apply to Peruvian goods that comply with the pact.',
      'USA on PER: 35 all goods',
    ],
    ['Canada charges a 15% duty on cars from Peru but not from Chile.', 'CAN on PER: 15 automobiles'],
  ])('who only asks, or is taken out in part, bears it: %s', (text, line) => {
    expect(duties(text)).toEqual([line]);
  });
});

describe('goods that are taken out bear a rate of their own', () => {
  test.each([
    [
      'Peru imposed 25% tariffs on most imports from Chile, except for energy, which faces a 10% tariff.',
      ['PER on CHL: 25 all goods', 'PER on CHL: 10 energy'],
    ],
    [
      'Norwegian goods face a 35% US tariff, except for potash and energy, which are charged 10%.',
      ['USA on NOR: 35 all goods', 'USA on NOR: 10 potash', 'USA on NOR: 10 energy'],
    ],
    [
      'India charges a 10% duty on all imports from Nepal other than tea, which attracts 40%.',
      ['IND on NPL: 10 all goods', 'IND on NPL: 40 tea'],
    ],
    [
      'Chile pays a 10% US tariff on everything except copper, for which the rate is 50%.',
      ['USA on CHL: 10 all goods', 'USA on CHL: 50 copper'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });

  test('or none', () => {
    expect(duties('The EU put a 25% tariff on US goods other than bourbon.')).toEqual(['EU on USA: 25 all goods']);
  });
});
