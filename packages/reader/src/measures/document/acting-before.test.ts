import { describe, expect, it } from 'vitest';
import type { Names } from '../../mentions.js';
import { findDates } from '../dates/find-dates.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';
import { partyMentions } from '../sentences/sentence-items.js';
import { measuresRead } from './measures-read.js';

const partiesIn = (text: string) => {
  const made = prepared(text);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), findDates(made, published('2025-07-30'))))
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, imposer, target }) => `${rate_pct} ${imposer}>${target}`);
};

describe('who levies a duty', () => {
  it.each([
    // Whoever acts in the sentence before.
    [
      'Canada will introduce a tariff rate quota for partners, excluding the United States.\nA 45 per cent tariff will apply to steel imports from these countries.',
      ['45 CAN>null'],
    ],
    // Whose partners are spoken of.
    [
      'The quota on steel from countries without a trade agreement with Canada is cut, though goods of the United States are spared. Imports exceeding the quota will pay a 45% tariff.',
      ['45 CAN>null'],
    ],
    // On steel from all countries: on nobody's in particular.
    [
      'Canada will impose tariffs of 35% on steel imports from all countries, Carney told the United States.',
      ['35 CAN>null'],
    ],
    ['Washington suspended the 35% EU tariff for a month.', ['35 USA>EU']],
    ['The EU complained of the 35% U.S. tariff.', ['35 USA>EU']],
    // Compared with what another bears.
    [
      'The United States set a tariff of 17% on goods from Indonesia. The rate is only slightly below Vietnam’s 26%.',
      ['17 USA>IDN', '26 USA>VNM'],
    ],
    [
      'Indonesia faces a U.S. tariff of 17 percent, more than Vietnam, which enjoys just 12 percent.',
      ['17 USA>IDN', '12 USA>VNM'],
    ],
    // An industry is no goods of its country.
    [
      'India acts to protect the Indian steel industry from cheap imports from China. It will raise the duty on steel to 15 percent.',
      ['15 IND>CHN'],
    ],
    // Nobody who is named only later.
    [
      'Trump announced tariffs of 15% on lumber.\n\nThe White House gave no reason.\n\nHome builders are worried.\n\nCanada is its largest supplier, and Canada is angry.',
      ['15 USA>null'],
    ],
  ])('%s', (text, parties) => {
    expect(partiesIn(text)).toEqual(parties);
  });
});

describe('a legislature', () => {
  const bodies = (text: string, name: string): Names => {
    const made = prepared(text);
    const start = text.indexOf(name);
    const last = text.lastIndexOf(name);
    return {
      ...namesIn(made),
      organisations: [{ name, kind: 'legislature', party: 'USA', spans: [] }],
      organisationMentions: [...new Set([start, last])].map((at) => ({
        organisation: 0,
        start: at,
        end: at + name.length,
      })),
    };
  };
  it.each([
    ["Mexico's Senate voted. The Senate was split.", ['MEX', 'MEX', 'MEX']],
    ['The Senate voted on Mexico. The Senate was split.', ['USA', 'MEX', 'USA']],
  ])('is of the economy before it: %s', (text, economies) => {
    expect(partyMentions(bodies(text, 'Senate'), text).map(({ economy }) => economy)).toEqual(economies);
  });
});

describe('a commission', () => {
  const bodies = (text: string): Names => ({
    ...namesIn(prepared(text)),
    organisations: [{ name: 'Commission', kind: 'ministry', party: 'EU', spans: [] }],
    organisationMentions: [
      { organisation: 0, start: text.indexOf('ommission') - 1, end: text.indexOf('ommission') + 9 },
    ],
  });
  it.each([
    ['India set up a Tariff Commission for steel.', ['IND']],
    ['The Commission spoke to India about duties of the EU.', ['EU', 'IND', 'EU']],
  ])('is the EU’s only where the EU is named: %s', (text, economies) => {
    expect(partyMentions(bodies(text), text).map(({ economy }) => economy)).toEqual(economies);
  });
});

describe('whose goods a rate is on', () => {
  it.each([
    [
      'The United States announced a tariff of 25% on imports from Japan and South Korea. For Japan, there is an increase from 24% to 25%.',
      ['25 USA>JPN', '25 USA>KOR', '24 USA>JPN'],
    ],
    [
      'Reciprocal tariffs of the United States hit Japan with a 22% rate and South Korea with a 27% levy.',
      ['22 USA>JPN', '27 USA>KOR'],
    ],
  ])('%s', (text, parties) => {
    expect(partiesIn(text)).toEqual(parties);
  });
});
