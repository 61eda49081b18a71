/** Whose duties a sentence goes on with that names nobody, and on which goods, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) =>
  read(text)
    .measures.filter(({ kind }) => kind === 'tariff')
    .map(dutyLine)
    .sort();

describe('after a market or a quota is opened, a list for retaliation drawn up', () => {
  it.each([
    [
      'Peru will give U.S. industrial goods better market access. The duty on tractors, which is 30 percent today, will be eliminated on entry into force.',
      ['PER on USA: 30 tractors'],
    ],
    [
      'The U.S. tariff on Thai goods is 19%. Thailand offered to open its market to American almonds. The duty on almonds stands at 10%.',
      ['THA on USA: 10 almonds', 'USA on THA: 19 all goods'],
    ],
    [
      'The EU will open a tariff-rate quota for Chilean beef. Imports within the quota will pay 7.5%, imports outside it 20%.',
      ['EU on CHL: 20 beef', 'EU on CHL: 7.5 beef'],
    ],
    [
      'Norway published a list of American goods worth 5 billion kroner that could face retaliatory duties.\n\nThe new list includes aircraft and corn. Diplomats said the levy on whiskey could be as high as 50 percent.',
      ['NOR on USA: 50 whisky'],
    ],
    // Another's duty is named.
    [
      'The European Commission drew up a list of American goods to be hit if talks fail. U.S. tariffs on European cars stand at 27.5%.',
      ['USA on EU: 27.5 automobiles'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual([...lines].sort());
  });
});

describe('beyond a quota', () => {
  it.each([
    [
      'Turkey will reduce its duty on Japanese cars to 10 per cent under a quota. Outside the quota the rate will come down to 50 per cent.',
      ['TUR on JPN: 10 automobiles', 'TUR on JPN: 50 automobiles'],
    ],
    [
      'The U.S. lowered its tariff on Swiss goods to 15%. Bern will also open tariff-free quotas for 500 tonnes of beef and 1,000 tonnes of poultry.',
      ['CHE on USA: 0 beef', 'CHE on USA: 0 poultry', 'USA on CHE: 15 all goods'],
    ],
    // Everyone pays it there.
    [
      'Chile admits beef from Japan at 5%. The ordinary out-of-quota duty on pork is 30%.',
      ['CHL on JPN: 5 beef', 'CHL on null: 30 pork'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual([...lines].sort());
  });
});

describe('who gives in return, and whose goods are meant by the country', () => {
  it.each([
    [
      'Peru will admit 9,000 Korean electric vehicles a year at a tariff of 6 per cent. In return, Seoul will lower its duty on canola seed to 15 per cent.',
      ['KOR on PER: 15 canola seed', 'PER on KOR: 6 electric vehicles'],
    ],
    [
      'The United States charges a 25% tariff on Peruvian goods that do not meet the rules of origin. A 17% anti-dumping duty on fresh tomatoes from the country has been in force since July.',
      ['USA on PER: 17 tomatoes', 'USA on PER: 25 all goods'],
    ],
    [
      'Canada and China settled a tariff dispute. U.S. tariffs on Canadian steel stand at 50%. The 25% surtax on Chinese steel stays, Mark Carney said.',
      ['CAN on CHN: 25 steel', 'USA on CAN: 50 steel'],
    ],
    // He complains of what his own side's goods bear.
    ['The 50% U.S. tariff on Canadian steel stays, Mark Carney said.', ['USA on CAN: 50 steel']],
    [
      "Ottawa withdrew the tax at Trump's request, and in September removed most of its 25% retaliatory tariffs on U.S. goods.",
      ['CAN on USA: 25 all goods'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual([...lines].sort());
  });
});

describe('the rates of other partners', () => {
  it.each([
    [
      'The U.S. tariff on Korean cars is 25%. Japan, by comparison, pays 15%.',
      ['USA on JPN: 15 automobiles', 'USA on KOR: 25 automobiles'],
    ],
    [
      'The U.S. lowered its tariff on Thai goods to 19%. Steel from Thailand still pays 50%.\n\nPeru, which struck its own deal, faces a 20% rate. Kenya was assigned 12% on Tuesday.',
      ['USA on KEN: 12 all goods', 'USA on PER: 20 all goods', 'USA on THA: 19 all goods', 'USA on THA: 50 steel'],
    ],
    // Somebody is told of in passing, and acts.
    ['Canada, angered by the U.S. tariffs, imposed a 25% duty on American goods.', ['CAN on USA: 25 all goods']],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual([...lines].sort());
  });
});

describe('the goods of the duty before', () => {
  it.each([
    [
      'Palm oil, cocoa and rubber from Peru are not on the U.S. list of tariff exemptions. Those products pay 10%.',
      ['USA on PER: 10 cocoa', 'USA on PER: 10 palm oil', 'USA on PER: 10 rubber'],
    ],
    [
      'Peru levies 30 percent on American cars. The U.S. announced a duty of 24 percent on imports from Peru. The rate was later set at 19 percent.',
      ['PER on USA: 30 automobiles', 'USA on PER: 19 all goods', 'USA on PER: 24 all goods'],
    ],
    [
      'The U.S. charges 15% on Peruvian cars as a tariff. Car parts are discussed. The 15% includes the ordinary duty.',
      ['USA on PER: 15 automobiles'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual([...lines].sort());
  });
});
