/** More words by which news and releases name what talks are about, each with a look-alike, in sentences of our own. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const issues = (text: string) => read(text).issues.map(({ issue }) => issue);

describe('words that name an issue', () => {
  test.each([
    ['Peru asked for duty-free entry for its machinery.', 'tariffs'],
    ['Jordan would bring 95 percent of tariff lines to zero.', 'tariffs'],
    ['Chile asked Japan to let in its lemons.', 'agriculture'],
    ['Turkey keeps its duty on sunflower oil.', 'agriculture'],
    ['Peru asked for the duty on table grapes to be taken off.', 'agriculture'],
    ['Exporters offered price undertakings of their own.', 'trade-remedies'],
    ['The mills say that the coils are sold below cost.', 'trade-remedies'],
    ['The carpets had been relabelled on the way.', 'rules-of-origin'],
    ['Mauritius asked for diagonal cumulation.', 'rules-of-origin'],
    ['Growers object to the rule on citrus black spot.', 'sanitary-measures'],
    ['The ministry relisted three abattoirs after an audit.', 'sanitary-measures'],
    ['Ottawa insists on a standing tribunal for investors.', 'dispute-settlement'],
    ['The ministry wants to screen foreign investment in ports.', 'investment-screening'],
    ['Tokyo is short of gallium and germanium.', 'critical-minerals'],
    ['Ankara reserves the right to respond.', 'retaliation'],
    ['Makers complained about the recycling fee on tractors.', 'non-tariff-barriers'],
    ['Delhi asked for a quota for professionals.', 'visas'],
    ['The union wants an end to the kafala system.', 'labour'],
    ['Parliament asked for rules against illegal felling.', 'environment'],
    ['Bern will protect the names of its cheeses and test data.', 'intellectual-property'],
    ['Seoul opens central government purchases to bidders.', 'procurement'],
    ['Members quarrelled over duties on downloads.', 'digital-trade'],
    ['London asked for more banking branches.', 'services-market'],
    ['The Hague will not say which lithography machines may go.', 'export-controls'],
  ])('%s', (text, issue) => {
    expect(issues(text)).toContain(issue);
  });
});

describe('look-alikes', () => {
  test.each([
    ['The museum lets in children free of charge.', 'tariffs'],
    ['Mexico refuses to open its market to genetically modified corn.', 'agriculture'],
    ['The minister bought flowers for the winner.', 'agriculture'],
    ['The fund was sold below its peak.', 'trade-remedies'],
    ['The origin of the quarrel is forgotten.', 'rules-of-origin'],
    ['Capital may enjoy free movement of capital.', 'visas'],
    ['The club paid him in kind.', 'retaliation'],
    ['The bank opened a branch in the suburbs.', 'services-market'],
    ['The minister took part in a screening of a film.', 'investment-screening'],
  ])('%s', (text, issue) => {
    expect(issues(text)).not.toContain(issue);
  });

  test('what enters free of duty is of the goods named', () => {
    expect(issues('Norway lets in 500 tonnes of beef free of duty.')).toEqual(['beef']);
  });
});
