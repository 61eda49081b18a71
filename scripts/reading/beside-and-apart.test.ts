/** Goods beside those that an issue is about, idioms that stand apart, concessions told as done, with all the rules as shipped. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

/** Says what is spoken of, so that bare words name it. */
const TALKS =
  'Negotiators from the two sides met for a round of trade talks. Car tariffs, steel duties, market access for rice and dairy, beef quotas and the Mercosur agreement filled the agenda.\n\n';

describe('duties on goods of no issue of their own are duties in general, beside the special ones', () => {
  it.each([
    [
      'Switzerland will eliminate its duties on American cars, machinery and chemicals.',
      ['CHE offers auto-tariff', 'CHE offers tariffs'],
    ],
    [
      'Vietnam has offered to cut its tariffs on pork, apples and medical equipment.',
      ['VNM offers agriculture', 'VNM offers pork-poultry', 'VNM offers tariffs'],
    ],
    ['Norway offered duty-free entry for salmon and textiles.', ['NOR offers fisheries', 'NOR offers tariffs']],
    // No goods beside those of the issue.
    ['Switzerland will eliminate its duties on American cars and car parts.', ['CHE offers auto-tariff']],
    // The duty is on other goods than those named in the next clause.
    ['Japan refuses to cut its duty on rice; leather shoes may be discussed.', ['JPN rejects rice']],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });
});

describe('idioms whose verb and end stand apart', () => {
  it.each([
    ['Japan has put rice on the table.', ['JPN offers rice']],
    ['Washington has pushed beef to the top of the agenda.', ['USA demands beef']],
    ['Washington gave Seoul until the end of the month to open its rice market.', ['USA demands rice']],
    ['Canberra will take up the steel tariff with Lutnick next week.', ['AUS demands steel-aluminium']],
    ['India has shielded dairy from the talks.', ['IND excludes dairy']],
    ['Seoul took rice off the table.', ['KOR excludes rice']],
    // Denied, supposed, or of another table.
    ['Japan has not put rice on the table.', []],
    ['If Japan puts rice on the table, farmers will protest.', []],
    ['China put a steel exhibit on the table of the museum.', []],
    ['The bank gave Korea until June to repay the loan.', []],
  ])('%s', (text, lines) => {
    expect(positions(TALKS + text)).toEqual(lines);
  });
});

describe('lists and concerns that state what is asked for', () => {
  it.each([
    ["At the top of Canada's list is relief from steel duties.", ['CAN demands steel-aluminium']],
    ["Also on Thailand's list were larger rice quotas.", ['THA demands rice']],
    ["Brazil's chief complaint is the European quota for beef.", ['BRA demands beef']],
    ["Canada's concern is growing.", []],
    ["Not on Canada's list is dairy.", []],
  ])('%s', (text, lines) => {
    expect(positions(TALKS + text)).toEqual(lines);
  });
});

describe('concessions told as done', () => {
  it.each([
    ['Vietnam has already lowered its duties on American cars.', ['VNM offers auto-tariff']],
    ['China is resuming imports of Australian beef.', ['CHN offers beef']],
    ['China reopened its market to Brazilian beef in July.', ['CHN offers beef']],
    [
      'Australia has since eased its biosecurity rules for American beef.',
      ['AUS offers beef', 'AUS offers sanitary-measures'],
    ],
    ['India raised its quota for American beef.', ['IND offers beef']],
    // Something else is lowered or raised.
    ['Vietnam lowered its growth forecast after the car tariff.', []],
    ['Exports fell after India cut its steel output.', []],
    ['Washington has already raised its duty on steel to 50 percent.', []],
  ])('%s', (text, lines) => {
    expect(positions(TALKS + text)).toEqual(lines);
  });
});

describe('ways to ask, to refuse and to give', () => {
  it.each([
    ['Mexico made a strong case for lower steel duties.', ['MEX demands steel-aluminium']],
    ['Brazil is eager for a larger beef quota.', ['BRA demands beef']],
    ['Japan would accept nothing less than removal of the car tariff.', ['JPN demands auto-tariff']],
    ["The American report lists Japan's rice quota as a barrier.", ['USA demands rice']],
    ['Indonesia gave in on nickel exports.', ['IDN offers critical-minerals']],
    ['Indonesia will not give in on nickel exports.', ['IDN rejects critical-minerals']],
    ['France threatened to block the Mercosur agreement.', ['FRA rejects fta-talks']],
    ['Seoul finds the demand for cash investment hard to accept.', ['KOR rejects investment']],
    ['Rice was not among the topics, the Japanese minister said.', ['JPN not-discussed rice']],
    ['Tokyo was relieved at the lower car tariff.', ['JPN supports auto-tariff']],
  ])('%s', (text, lines) => {
    expect(positions(TALKS + text)).toEqual(lines);
  });
});

describe('words for issues', () => {
  it.each([
    ['an end to its rules on ractopamine', 'sanitary-measures'],
    ['changes to its rules on social media', 'platform-rules'],
    ['refining of ore at home and local processing of ore', 'critical-minerals'],
    ['the extension of AGOA', 'fta-revision'],
    ['acceptance of American emissions tests', 'auto-standards'],
    ['higher wages in Mexican plants', 'labour'],
    ['the classification of Malaysia as a low-risk country', 'environment'],
    ['an early warning mechanism for shortages', 'supply-chains'],
    ['the right to enrich uranium', 'nuclear-energy'],
  ])('%s', (asked, issue) => {
    const lines = positions(`At the trade talks Malaysia demanded ${asked}, the trade ministry said.`);
    expect(lines.some((line) => line.endsWith(`demands ${issue}`))).toBe(true);
  });
});
