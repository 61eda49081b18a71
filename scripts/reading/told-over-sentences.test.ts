/** What a sentence means only beside the one before: views that are shared, topics that are set, asks that are answered. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text).positions);

const ON_BEEF = 'Peru and Chile spoke about beef, poultry and environmental rules.\n';

describe('a view that is another’s too', () => {
  it.each([
    [
      'Peru rejects the beef quota. Italy shares that view. Poland takes the same line. So do Austria and Hungary.',
      ['AUT rejects beef', 'HUN rejects beef', 'ITA rejects beef', 'PER rejects beef', 'POL rejects beef'],
    ],
    [
      "Peru wants the beef quota cut, and so does Ireland. Chile's position is the same.",
      ['CHL demands beef', 'IRL demands beef', 'PER demands beef'],
    ],
    ['Peru wants the beef quota cut. Chile does not share that view.', ['CHL rejects beef', 'PER demands beef']],
    // What else is shared, what follows from it, and what is only supposed.
    ['Peru rejects the beef quota. Italy shares responsibility for it.', ['PER rejects beef']],
    ['Peru wants the beef quota cut. So does it matter? So far, Italy has not spoken.', ['PER demands beef']],
    ['Peru wants the beef quota cut. It would sign if Chile did likewise.', ['PER demands beef']],
  ])('%s', (text, expected) => {
    expect(positions(ON_BEEF + text).filter((line) => !/open/.test(line))).toEqual(expected);
  });

  it('is said of something else', () => {
    const said =
      'Peru and Chile spoke about beef, dairy and rice.\n“Dairy is out of the question,” Trade Minister Ana Leon of Peru told reporters, and she said the same of rice.';
    expect(positions(said)).toContain('PER Ana Leon rejects rice');
  });
});

describe('the topic that a sentence sets', () => {
  const talks = 'Japan and Canada held talks on lumber, dairy and steel tariffs.\n';

  it.each([
    ['The problem was rice. Tokyo refused to enlarge the quota.', 'JPN rejects rice'],
    ['And then there is beef. Tokyo wants it left out of the talks.', 'JPN excludes beef'],
    ['Beef is another matter. Ottawa will not raise its quota.', 'CAN rejects beef'],
  ])('%s', (text, expected) => {
    expect(positions(talks + text)).toContain(expected);
  });

  it('is none where a word is only used', () => {
    expect(
      read(`${talks}The cook spoke on beef for hours. A guest ate rice.`).issues.map(({ issue }) => issue),
    ).not.toContain('beef');
  });

  it('may be the side that a heading asks about', () => {
    const asked =
      'Peru and Chile spoke about beef, aircraft and steel duties.\n\nAnd the Americans?\nThey would like Chile to buy more aircraft.';
    expect(positions(asked)).toContain('USA demands aircraft-purchases');
    const both = 'Peru and Chile held talks on beef. It has refused to open its beef market.';
    expect(positions(both)).not.toContain('CHL rejects beef');
  });
});

describe('what became of an ask', () => {
  it.each([
    ['India asked Norway to widen its visa routes. This was refused.', ['IND demands visas', 'NOR rejects visas']],
    ['India asked Norway to widen its visa routes. If this is refused, it will walk out.', ['IND demands visas']],
    ['India wants wider visa routes, as do Peru and Chile. This was refused.', ['IND demands visas']],
  ])('%s', (text, expected) => {
    const found = read(text).positions.map(({ party, stance, issue }) => `${party} ${stance} ${issue}`);
    for (const line of expected) expect(found).toContain(line);
    expect(found.filter((line) => line.includes('rejects'))).toHaveLength(expected.length - 1);
  });

  it('ends before what another says of it', () => {
    const said = `${ON_BEEF}The opposition leader in Peru, Ana Leon, demanded that the beef quota be reviewed; Lima ruled that out.`;
    expect(positions(said)).toContain('PER rejects beef');
  });
});

describe('who asks, and what', () => {
  const talks = 'Norway and Brazil held talks on government procurement, map data and beef.\n';

  it.each([
    ['Norway said procurement was a key demand of Brazil.', 'BRA demands procurement'],
    ['The export of map data was raised by Norway.', 'NOR demands map-data'],
    ['Brazil wants beef taken out of the trade agreement.', 'BRA demands beef'],
  ])('%s', (text, expected) => {
    expect(positions(talks + text).filter((line) => /demands/.test(line))).toEqual([expected]);
  });

  it.each([
    ['Korea is not going to retaliate, Lee Ah-rin said.', 'KOR rejects retaliation'],
    ['Lee Ah-rin denied that Korea was going to retaliate.', 'KOR rejects retaliation'],
    ['Korea is going to retaliate, Lee Ah-rin said.', 'KOR supports retaliation'],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual([expected]);
  });

  it('reads a minister after the colon as of the side before it', () => {
    const said = 'Uruguay is more relaxed: Foreign Minister Mario Soto said the beef quota was unfair.';
    expect(positions(said)).toEqual(['URY Mario Soto rejects beef']);
  });

  it('takes no name of a scheme for praise', () => {
    expect(
      positions('Trade minister Don Farrell of Australia said the Pharmaceutical Benefits Scheme was discussed.'),
    ).toEqual([]);
  });

  it('gives the duty on other goods to those', () => {
    const said = 'India cut its duty on cars to 10%. The EU wants the duty on cheese abolished.';
    expect(positions(said)).toContain('EU demands dairy');
  });
});

describe('documents of parliaments and of both sides', () => {
  it('gives the answer to a written question to the minister over it', () => {
    const answer =
      'Written Question\nTrade Agreements: India\n\nAsked by: Sarah Holt (Labour - Leeds East)\n\nQuestion to the Department for Business and Trade:\n\nTo ask the Secretary of State for Business and Trade, whether he plans to lower the tariff on Indian rice.\n\nAnswered by Thomas Reed - Minister of State\n\nThe Government has no plans to lower the tariff on milled rice. India asked for this during the negotiations.';
    expect(positions(answer)).toEqual(['GBR Thomas Reed rejects rice', 'IND demands rice']);
  });

  it('reads what ministers put forward and what they want avoided', () => {
    const joint =
      'Joint Statement of Japan and Canada\nOttawa, 5 September 2025\n\n1. Canada raised its request for access for beef.\n\n2. Both sides reaffirmed that export restrictions on rare earths should be avoided.\n\n3. Both sides reaffirmed that the duty on cars should be lifted.\n';
    const found = positions(joint);
    expect(found).toContain('CAN demands beef');
    expect(found).toContain('JPN rejects export-controls');
    expect(found).toContain('JPN supports auto-tariff');
  });
});
