/** What is kept out of talks, what nobody promises, and whose line is drawn, with all the rules as they are shipped. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

describe('what does not belong to talks is kept out of them', () => {
  it.each([
    ['Switzerland said rice does not belong in the deal.', ['CHE excludes rice']],
    ['Swiss minister Guy Parmelin does not expect dairy to be part of the talks.', ['CHE Guy Parmelin excludes dairy']],
    ['Neither Tokyo nor Washington raised beef.', ['JPN not-discussed beef', 'USA not-discussed beef']],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });

  it.each([
    'Swiss minister Guy Parmelin does not expect dairy prices to fall.',
    'It is not known if Switzerland did not want dairy to be part of the talks.',
  ])('look-alikes: %s', (text) => {
    expect(positions(text).filter((line) => line.includes('excludes'))).toEqual([]);
  });
});

describe('what is not assured is promised by nobody', () => {
  it.each([
    ['There is no guarantee that Washington will lower its car tariffs.', []],
    ["The framework doesn't constitute a guarantee that Washington will hold off on new chip tariffs.", []],
    ['Seoul said there was a guarantee that Washington will lower its car tariffs.', ['USA offers auto-tariff']],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });
});

describe('whose line it is', () => {
  it.each([
    ['"Rice is a red line for our farmers," Korean Trade Minister Yeo Han-koo said.', ['KOR Yeo Han-koo rejects rice']],
    ['Rice is a red line for Tokyo.', ['JPN rejects rice']],
    ['Japan would rather have no deal than open its rice market.', ['JPN rejects rice']],
    ['Japan would rather have a deal that opens the U.S. beef market.', ['JPN demands beef']],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });
});

describe('what is planned, accepted, counted on and talked of', () => {
  it.each([
    ['Vietnam plans purchases of American LNG.', ['VNM offers energy-purchases']],
    ['India has accepted a chapter on labour rights.', ['IND offers labour']],
    ['Colombia is counting on an exemption from the reciprocal tariff.', ['COL demands reciprocal-tariff']],
    ['On beef China has said that it is willing to talk.', ['CHN open beef']],
    ['Brazil is open on beef.', ['BRA open beef']],
    ['Tokyo will change its rules on car safety tests.', ['JPN offers auto-standards']],
    ['Brussels would not change its law on deforestation.', ['EU rejects environment']],
    ['Washington wants Seoul to change its rules on map data.', ['USA demands map-data']],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });
});

describe('what “the rate” and “the ban” are', () => {
  it.each([
    [
      'Thailand has a reciprocal tariff of 36%. Rules of origin were discussed. Thailand has asked for the same rate as Vietnam.',
      ['THA demands reciprocal-tariff'],
    ],
    [
      'Thailand may open its pork market. The Swine Raisers Association of Thailand urged the government to keep the ban on pork.',
      ['THA Swine Raisers Association of Thailand rejects pork-poultry', 'THA offers pork-poultry'],
    ],
    [
      'Thai Finance Minister Pichai Chunhavajira said Bangkok would consider opening its pork market, long closed to U.S. producers.',
      ['THA Pichai Chunhavajira open pork-poultry'],
    ],
    [
      'Washington raised map data. The Korean side stated that the map data issue would be decided by the relevant ministries.',
      ['KOR open map-data', 'USA demands map-data'],
    ],
  ])('%s', (text, lines) => {
    expect(positions(text)).toEqual(lines);
  });
});
