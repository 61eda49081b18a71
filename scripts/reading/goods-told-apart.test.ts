/** What a duty falls on, told from words that stand where goods do, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “17 steel”, one for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(({ rate_pct, product }) => `${rate_pct} ${product}`);
}

describe('words that are no goods', () => {
  test.each([
    ['Japan lowered its duty on Danish pork to 4 percent, with no limit on volumes.', ['4 pork']],
    ['Peru pays a Chinese duty of 9 percent on asparagus, which goes on being collected.', ['9 asparagus']],
    ['Chile faces a US duty of 12 percent on account of its copper policy.', ['12 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('goods with names like them stay', () => {
    expect(duties('Chile levies a duty of 6 percent on bean sprouts from Brazil.')).toEqual(['6 bean sprouts']);
  });
});

describe('what is done besides', () => {
  test.each([
    ['American goods are to enter Indonesia without duty, and Jakarta has agreed to buy energy.', ['0 all goods']],
    [
      'Seoul wants exemption from the reciprocal tariff of 25% as well as from the tariffs on steel and cars.',
      ['25 all goods'],
    ],
  ])('is no part of the duty: %s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('“access to” goods still is', () => {
    expect(duties('Norway will grant duty-free access to Thai rice.')).toEqual(['0 rice']);
    expect(duties('Seoul wants exemption from a 25% tariff on steel as well as cars.')).toEqual([
      '25 steel',
      '25 automobiles',
    ]);
  });
});

describe('names of makers before goods', () => {
  test.each([
    ['The US levied a duty of 15 percent on Airbus planes and of 25 percent on wine.', ['15 aircraft', '25 wine']],
    ['Mexico charges a 20 percent duty on Hyundai cars.', ['20 automobiles']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('not where a body bears the name', () => {
    expect(duties('The ruling on Hyundai Steel aside, Mexico keeps its 20 percent duty on tyres.')).toEqual([
      '20 tyres',
    ]);
  });
});

describe('goods by their own names', () => {
  test.each([
    ['The EU duty on Thai tomato paste is 14 percent.', ['14 tomato paste']],
    ['The UK duty on Ghanaian cocoa butter is 6 percent.', ['6 cocoa butter']],
    ['India cut its duty on sheep meat to 15 percent.', ['15 sheep meat']],
    ['The UK duty on Ghanaian cocoa is 6 percent.', ['6 cocoa']],
    ['The EU duty on Thai butter is 14 percent.', ['14 dairy']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('what is given in exchange for a duty', () => {
  test.each([
    ['Indonesia will take American wheat and jets in exchange for a U.S. tariff of 19%.', ['19 all goods']],
    ['Peru offered to buy Japanese cars in return for a duty of 5 percent.', ['5 all goods']],
  ])('is not charged: %s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test.each([
    ['Peru offered to buy Japanese cars in return for a duty of 5 percent on asparagus.', ['5 asparagus']],
    ['In exchange for a quota, Japanese steel will face a duty of 5 percent in Peru.', ['5 steel']],
  ])('what is named after it is: %s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a long list of the sentence before', () => {
  const list = 'The growers of Malawi sell tea, sugar, nuts and tobacco abroad.';

  test('is hardly what a duty falls on that names nothing', () => {
    expect(duties(`${list} The rate had stood at 12 percent before the talks on tariffs.`)).not.toContain('12 tobacco');
  });

  test('but one of its goods is, where the duty names it', () => {
    expect(duties(`${list} The tariff on tea is 12 percent.`)).toEqual(['12 tea']);
  });
});

describe('goods sent on from elsewhere', () => {
  test.each([
    [
      'Fiji will pay a US duty of 20 percent on its goods and 40 percent on anything transshipped.',
      ['20 all goods', '40 transshipped goods'],
    ],
    [
      'Fijian goods would pay a tariff of 20%, and anything rerouted through the country 40%.',
      ['20 all goods', '40 transshipped goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('“anything” else is all goods', () => {
    expect(duties('Fiji will pay a US duty of 20 percent on anything it ships.')).toEqual(['20 all goods']);
  });
});

test('a second quota has no part in the duty of the first', () => {
  expect(
    duties(
      'The EU will open a quota of 10,000 tonnes for beef, at a duty of 7.5 percent, and of 38,000 tonnes for pork.',
    ),
  ).toEqual(expect.arrayContaining(['7.5 beef']));
  expect(duties('The EU levies a duty of 7.5 percent on beef and of 9 percent on pork.')).toEqual([
    '7.5 beef',
    '9 pork',
  ]);
});

describe('classes of goods that were named before', () => {
  test.each([
    ['India’s tariff on cars reaches 125 per cent on the costliest models.', ['125 automobiles']],
    ['The tariff on wine will come down to 20% for premium bottles.', ['20 wine']],
    ['Peru keeps a duty on rice of 9 percent for the best grades.', ['9 rice']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });

  test('other nouns are goods', () => {
    expect(duties('Peru keeps a duty of 9 percent on garden gnomes.')).toEqual(['9 garden gnomes']);
  });
});
