/** Who levies a duty and who bears it, by the grammar of a sentence and by who speaks, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

function duties(text: string): string[] {
  return read(text).measures.map(dutyLine);
}

describe('whoever brings a duty down levies it, or has talked another into it', () => {
  test.each([
    [
      'Chile wants Peru to bring down its 30% duty on cars to 10%.',
      ['PER on CHL: 30 automobiles', 'PER on CHL: 10 automobiles'],
    ],
    [
      'Peru has accepted to bring the duty on wine down from 40% to 20%, Chile said.',
      ['PER on CHL: 40 wine', 'PER on CHL: 20 wine'],
    ],
    [
      'Vietnam brought the tariff on Chilean salmon down from 15 per cent to 10 per cent.',
      ['VNM on CHL: 15 seafood', 'VNM on CHL: 10 seafood'],
    ],
    ['Norway has asked Fiji to bring the duty on fish down to 5 percent.', ['FJI on NOR: 5 seafood']],
    // The duty is met elsewhere, or told of nobody's doing.
    [
      'Taiwan brought down its tariff in the United States from 20 to 15 percent.',
      ['USA on TWN: 20 all goods', 'USA on TWN: 15 all goods'],
    ],
    [
      'Peruvian negotiators hope to bring down the 36% tariff that the United States will impose.',
      ['USA on PER: 36 all goods'],
    ],
    ['An understanding with Washington brings the duty on Chilean goods down to 10%.', ['USA on CHL: 10 all goods']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('“it”, “its”, “whose” and a possessive without a noun are of whoever acts', () => {
  test.each([
    [
      'Israel will lift the duty on Vietnamese shoes in May; the 12% it charges on leather was the highest.',
      ['ISR on VNM: 12 leather'],
    ],
    [
      'Norway, the United States said, will see its duties rise above the 15% it now pays.',
      ['USA on NOR: 15 all goods'],
    ],
    ['Japan will consider Chilean salmon; its duty on fish is 5 per cent.', ['JPN on CHL: 5 seafood']],
    [
      "Both suspended the U.S. duty of 15 percent on aircraft and the European Union's of 10 percent on wine.",
      ['USA on EU: 15 aircraft', 'EU on USA: 10 wine'],
    ],
    ['Japan, whose tariff on cheese is 30 percent, will end it for the European Union.', ['JPN on EU: 30 dairy']],
    [
      'With a tariff of 50% on its goods, Brazil needs other markets than the United States.',
      ['USA on BRA: 50 all goods'],
    ],
    ['With a tariff of 50% on Brazilian goods, the United States has gone too far.', ['USA on BRA: 50 all goods']],
    [
      'Bangladesh expects its tariff with the United States to come down from 20 to 19 percent.',
      ['USA on BGD: 20 all goods', 'USA on BGD: 19 all goods'],
    ],
    [
      'Bangladesh has lowered its tariff on goods of the United States from 20 to 19 percent.',
      ['BGD on USA: 20 all goods', 'BGD on USA: 19 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('whoever asks for a duty to be removed, or gets relief from it, bears it', () => {
  test.each([
    [
      'The Chilean side proposed that duties on salmon (5 per cent) be eliminated when the agreement with Japan takes effect.',
      ['JPN on CHL: 5 seafood'],
    ],
    [
      'Hanoi wrote to Washington and asked that the 46 percent tariff be put off for 45 days.',
      ['USA on VNM: 46 all goods'],
    ],
    ['India told the United States that the 26 percent duty must be lifted first.', ['USA on IND: 26 all goods']],
    [
      'Nigeria will buy more wheat from the United States in return for relief from the 14 per cent tariff.',
      ['USA on NGA: 14 all goods'],
    ],
    ['Peru hopes for an exemption from the 10% tariff of the United States.', ['USA on PER: 10 all goods']],
    // Its own duty, a duty yet to come, and what is given in return.
    ['Canada proposed that its own duty of 25% on US cars be removed.', ['CAN on USA: 25 automobiles']],
    ['Mexico said a 10% duty would be imposed on Chinese cars.', ['MEX on CHN: 10 automobiles']],
    ['In return for Korean investment, the United States cut its car duty to 15%.', ['USA on KOR: 15 automobiles']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a verb levies no duty of another clause, and participles after goods are told of the duty', () => {
  test.each([
    [
      'Peru put its case on ice after Chile promised to look again at the 80% duty on Peruvian barley.',
      ['CHL on PER: 80 barley'],
    ],
    [
      'Chile complained about the levies of the United States on copper, since raised to 50%.',
      ['USA on CHL: 50 copper'],
    ],
    ['Australia will get rid of the 5 per cent tariff on European cars.', ['AUS on EU: 5 automobiles']],
    [
      'Britain, which has a 2% duty on imports from Norway and 8 per cent on its aluminium, will end both.',
      ['GBR on NOR: 2 all goods', 'GBR on NOR: 8 aluminium'],
    ],
    [
      'The EU will let in Australian beef at a duty of 7.5 per cent, with the rest paying 12.8 per cent.',
      ['EU on AUS: 7.5 beef', 'EU on AUS: 12.8 beef'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('the market entered levies the duty, and each of a row bears it', () => {
  test.each([
    ['Canned tuna from Fiji enters Australia at zero duty.', ['AUS on FJI: 0 seafood']],
    ['Chilean wine entered Japan at a duty of 15 percent.', ['JPN on CHL: 15 wine']],
    [
      'Mexican cars would pay less than the 15% tariff that Japan, Korea and the EU pay in the United States.',
      ['USA on JPN: 15 automobiles', 'USA on KOR: 15 automobiles', 'USA on EU: 15 automobiles'],
    ],
    [
      "The United States levies 35% on Canadian goods, and 25% in Mexico's case.",
      ['USA on CAN: 35 all goods', 'USA on MEX: 25 all goods'],
    ],
    [
      'The United States levies 35% on Canadian goods, and 25% in the case of Mexico.',
      ['USA on CAN: 35 all goods', 'USA on MEX: 25 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a duty without parties goes on from the duties spoken of before it', () => {
  test.each([
    [
      'Ecuador and the United States signed a deal. For its part Ecuador will eliminate tariffs on 53 percent of American goods. Cars now pay 40 percent.',
      ['ECU on USA: 40 automobiles'],
    ],
    [
      "Chile will remove duties on 95 percent of New Zealand's exports. Sheep meat pays 30 percent.",
      ['CHL on NZL: 30 sheep meat'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('“our” in a speech is of whoever speaks, “the bloc” the union named before it', () => {
  test.each([
    [
      'Speech by the Minister for Trade of Chile, Claudia Sanhueza\nSantiago, 28 August 2025\n\nOn the first of August our goods were hit with a tariff of 30 per cent by the United States.',
      ['USA on CHL: 30 all goods'],
    ],
    [
      'Statement by the Minister for Trade of Chile, Claudia Sanhueza\nSantiago, 28 August 2025\n\nPeru is our friend. Our duty on shoes is 6 per cent.',
      ['CHL on PER: 6 footwear'],
    ],
    [
      "Chile and Mercosur have talked. Chile will not touch the bloc's 35 percent duty on cars.",
      ['MERCOSUR on CHL: 35 automobiles'],
    ],
    [
      'The European Union signed a deal with Mercosur. Brazil is content. Mercosur will end its 35% tariff on cars.',
      ['MERCOSUR on EU: 35 automobiles'],
    ],
    // A bloc of something else.
    ['The bloc of shops is old. Chile has a duty of 6 percent on Peruvian shoes.', ['CHL on PER: 6 footwear']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a customs union is a side where a text speaks of it as one', () => {
  test.each([
    [
      'The European Union and Mercosur met. Brazil is content, Argentina too. Mercosur would end its 35% tariff on cars. The European Union will let in beef at a duty of 7.5%.',
      ['MERCOSUR on EU: 35 automobiles', 'EU on MERCOSUR: 7.5 beef'],
    ],
    // Named in passing, it stands for nobody.
    [
      'Russia and Iran met. Russia wants more, and Russian growers agree. Russian mills do too. Russia is in the Eurasian Economic Union. Iran will lower its duty on wheat to 10%.',
      ['IRN on RUS: 10 wheat'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a name that is also a company', () => {
  test.each([
    ['The Emirates will do away with their 5 per cent duty on Russian grain.', ['ARE on RUS: 5 grains']],
    [
      'Emirates, the airline, bought aircraft from the United States, which has a duty of 10 per cent on Chinese aircraft.',
      ['USA on CHN: 10 aircraft'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('“on top of” a duty opens a sentence on others', () => {
  test.each([
    [
      'On top of the new 35 per cent tariffs, Peru remains hit by Chilean duties on steel, aluminum and automobiles.',
      ['CHL on PER: 35 all goods'],
    ],
    [
      'On top of the 25% tariff on cars, Peru faces a Chilean duty of 50% on steel.',
      ['CHL on PER: 25 automobiles', 'CHL on PER: 50 steel'],
    ],
    // What comes before the duty, and goods that come besides others, are its own matter.
    ['On top of the existing duties, Chile imposed a 25% tariff on Peruvian cars.', ['CHL on PER: 25 automobiles']],
    ['In addition to steel, the 25% Chilean tariff applies to Peruvian cars.', ['CHL on PER: 25 automobiles']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
