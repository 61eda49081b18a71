/** Rates of lists and of steps that leave out a sign, a verb or an owner, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('a percentage written with hyphens', () => {
  test.each([
    ['The 35-per-cent duty Washington levies on Laotian goods had done harm.', ['USA on LAO: 35 all goods']],
    [
      'Peru will scrap its five-per-cent duty on Canadian wheat and potash at once.',
      ['PER on CAN: 5 wheat', 'PER on CAN: 5 potash'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('goods that enter free', () => {
  test.each([
    [
      'Under the deal with the United States, Peruvian coffee and cocoa will enter free.',
      ['USA on PER: 0 coffee', 'USA on PER: 0 cocoa'],
    ],
    [
      'Semiconductors from Malaysia, the United States confirmed, remain at 0% until the inquiry into duties ends.',
      ['USA on MYS: 0 semiconductors'],
    ],
    ['Peru will cut to zero its duty on Thai rice and sugar.', ['PER on THA: 0 rice', 'PER on THA: 0 sugar']],
    [
      'Japan’s duty on American almonds and walnuts goes to zero at once.',
      ['JPN on USA: 0 almonds', 'JPN on USA: 0 walnuts'],
    ],
    // What is free of something else, and what is entered.
    [
      'The two sides will enter free trade talks with Peru on the Peruvian duty of 10% on rice in May.',
      ['PER on null: 10 rice'],
    ],
    ['Sheep must enter free of disease, and Peru keeps its 12% duty on Chilean lamb.', ['PER on CHL: 12 lamb']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a number that goes on from a rate', () => {
  test.each([
    [
      'The US duty on Israeli goods has stood at 15 percent since August, when it was brought down from 17.',
      ['USA on ISR: 15 all goods', 'USA on ISR: 17 all goods'],
    ],
    [
      'A Chinese maker of electric cars pays the EU 21.3 percent in duty, on top of the ordinary 10.',
      ['EU on CHN: 21.3 electric vehicles', 'EU on CHN: 10 electric vehicles'],
    ],
    [
      'The Indian duty on Australian wine, now 150 percent, will be 75 on the first day and 40 in the tenth year.',
      ['IND on AUS: 150 wine', 'IND on AUS: 75 wine', 'IND on AUS: 40 wine'],
    ],
    [
      'In Kenya American wheat pays a tariff of 35 percent, maize 50 and sugar up to 60.',
      ['KEN on USA: 35 wheat', 'KEN on USA: 50 maize', 'KEN on USA: 60 sugar'],
    ],
    [
      'The United States charges Laos a duty of 40 percent and Peru 10.',
      ['USA on LAO: 40 all goods', 'USA on PER: 10 all goods'],
    ],
    [
      'American wheat bears a duty of 35 percent in Kenya, which bought 40 ships, and sold Peru 12.',
      ['KEN on USA: 35 wheat'],
    ],
    [
      'The Indian duty on Australian wine, now 150 percent, will be debated on the first day and 40 in the tenth year spoke of it.',
      ['IND on AUS: 150 wine'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('rates shared out among partners', () => {
  test.each([
    [
      'India and Indonesia face tariffs of 50 and 19 percent respectively in the United States.',
      ['USA on IND: 50 all goods', 'USA on IDN: 19 all goods'],
    ],
    [
      'Under the American tariffs India and Indonesia pay 50 and 19, respectively.',
      ['USA on IND: 50 all goods', 'USA on IDN: 19 all goods'],
    ],
    [
      'The United States will charge India and Laos 50 percent and 40 percent, respectively, in tariffs.',
      ['USA on IND: 50 all goods', 'USA on LAO: 40 all goods'],
    ],
    [
      '미국은 인도와 라오스에 각각 50%와 40%의 관세를 부과한다.',
      ['USA on IND: 50 all goods', 'USA on LAO: 40 all goods'],
    ],
    // Each of several bears the same.
    [
      'The United States will charge India and Laos 50 percent each in tariffs.',
      ['USA on IND: 50 all goods', 'USA on LAO: 50 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('owners named once after a list of rates', () => {
  test.each([
    [
      'The United States imposed tariffs of 25 percent on steel and 10 percent on aluminium from Canada and Mexico.',
      ['USA on CAN: 25 steel', 'USA on MEX: 25 steel', 'USA on CAN: 10 aluminium', 'USA on MEX: 10 aluminium'],
    ],
    [
      'American tariffs of 25 percent on steel and 10 percent on aluminium took effect on Friday for Canada.',
      ['USA on CAN: 25 steel', 'USA on CAN: 10 aluminium'],
    ],
    // Goods that already have an owner, and owners of the last alone.
    [
      'Mexico charges duties of 50 percent on Chinese cars and 35 percent on steel from Laos.',
      ['MEX on CHN: 50 automobiles', 'MEX on LAO: 35 steel'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a range whose ends are told of goods or partners', () => {
  test.each([
    [
      'Peru’s duties range from 10 percent on American rice to 30 percent on chicken.',
      ['PER on USA: 10 rice', 'PER on USA: 30 poultry'],
    ],
    [
      'The U.S. tariffs range from 10 percent for Singapore to 40 for Laos and Myanmar.',
      ['USA on SGP: 10 all goods', 'USA on LAO: 40 all goods', 'USA on MMR: 40 all goods'],
    ],
    // Both ends are of the same goods.
    ['Peru’s duties on American rice range from 10 to 30 percent.', ['PER on USA: 10 rice', 'PER on USA: 30 rice']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('goods named of many that pay nothing', () => {
  test.each([
    [
      'The two signed a tariff deal. The United States will apply zero to 900 lines from Laos, covering cocoa, palm oil and rubber.',
      ['USA on LAO: 0 cocoa', 'USA on LAO: 0 palm oil', 'USA on LAO: 0 rubber'],
    ],
    [
      'The United States will apply a zero rate to 900 Laotian products, among them cocoa and rubber.',
      ['USA on LAO: 0 cocoa', 'USA on LAO: 0 rubber'],
    ],
    // What another clause opens is not what enters.
    [
      'The United States and Laos signed a deal. Laotian coffee will enter duty-free, and Laos will open its market for American corn.',
      ['USA on LAO: 0 coffee'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
