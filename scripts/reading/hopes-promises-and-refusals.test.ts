/** What is hoped of a deal, promised, blocked and refused, and who is only asked to ask, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const positions = (text: string) => sortedPositions(read(text).positions);

describe('what is hoped that a deal will bring backs the deal', () => {
  test.each([
    ['Hanoi hopes that a shipbuilding pact will help smooth the process.', 'VNM supports shipbuilding'],
    [
      'The Indian government has high hopes that a deal with Canberra will help revive its critical minerals industry.',
      'IND supports critical-minerals',
    ],
  ])('%s', (text, ...expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('but an end to a duty is asked for', () => {
    expect(positions('Mexico hopes the deal will end the steel duties.')).toEqual(['MEX demands steel-aluminium']);
  });
});

describe('promises and openings', () => {
  test('what a side secured a promise of is given by the other', () => {
    expect(positions('Switzerland and the United States met. Bern won assurances on pharmaceutical tariffs.')).toEqual([
      'USA offers pharmaceutical-tariff',
    ]);
    expect(positions('Switzerland and the United States met. Bern failed to win assurances on drug tariffs.')).toEqual(
      [],
    );
  });

  test('an opening that was blocked is refused', () => {
    expect(
      positions(
        'Japan met the United States. Tokyo told reporters that it had fended off further market opening for rice.',
      ),
    ).toContain('JPN rejects rice');
    expect(positions('The court blocked the opening of the port in Peru.')).toEqual([]);
  });

  test('cooperation that is proposed is offered', () => {
    expect(
      positions('Norway plans to propose industrial cooperation measures in sectors such as shipbuilding to India.'),
    ).toContain('NOR offers shipbuilding');
    expect(positions('Norway proposed a cooperation forum to India.')).toEqual([]);
  });

  test('what a deal is told to involve further is offered', () => {
    expect(
      positions(
        'Japan and Canada agreed. It further involves an additional $20 billion in Japanese investments in Canada.',
      ),
    ).toEqual(['JPN offers investment']);
  });
});

describe('asks', () => {
  test('who is asked to ask does not ask', () => {
    expect(
      positions(
        'Pat Doyle is the United States Trade Representative. An American industry group has asked the United States Trade Representative (USTR) to urge Chile to withdraw its online platform rules.',
      ),
    ).toEqual(['USA An American industry group demands platform-rules']);
    expect(positions('Washington pressed Mexico and urged Canada to lift its dairy quota.')).toContain(
      'USA demands dairy',
    );
  });

  test('efforts on securing relief ask for it', () => {
    expect(
      positions('Tokyo will focus its negotiating efforts on securing lower car tariffs from Washington.'),
    ).toEqual(['JPN demands auto-tariff']);
  });

  test('of what is proposed for something else, the proposal is refused after', () => {
    expect(
      positions(
        'Turkey has proposed a currency swap with the United States to support its investment pledge. But Washington rejected the offer.',
      ),
    ).toEqual(['TUR offers currency', 'USA rejects currency']);
  });

  test('progress that is expected is asked of nobody', () => {
    expect(positions('A Japanese official said significant progress is expected on cars.')).toEqual([]);
    expect(positions('Japan expects the United States to cut car tariffs.')).toEqual(['JPN demands auto-tariff']);
  });
});

describe('who speaks', () => {
  test('a body that closes a quotation is meant by “it” after', () => {
    expect(
      positions(
        'The American Chamber of Commerce sent comments on Australia to the USTR. In May, the Australian Competition Commission proposed rules for online platforms.\n"The new proposal targets firms that U.S. companies run in Australia," the chamber said.\n"Australia\'s pursuit of discriminatory platform legislation is an unnecessary irritant," it said.',
      ).filter((line) => line.includes('rejects platform-rules')),
    ).toEqual(['USA American Chamber of Commerce rejects platform-rules']);
  });

  test('a ministry official is of the ministry named last', () => {
    expect(
      positions(
        'Korea and the United States met. According to the Ministry of Trade, Industry and Energy, talks go on. After the accord of the United States and China, there is interest in whether Washington moves. A ministry official said, "We will not open the rice market."',
      ),
    ).toEqual(['KOR A ministry official rejects rice']);
  });
});

describe('officials and deals', () => {
  test('one of several officials is of their side', () => {
    expect(
      positions(
        'EU officials said talks with the United States go on.\n\nOne official said beef would not be offered as a concession.',
      ),
    ).toEqual(['EU One official rejects beef']);
  });

  test('officials link what stands after, and are linked to nobody', () => {
    expect(positions('Japanese officials linked rice to cars in talks with Canada.')).toEqual([
      'JPN Japanese officials links rice',
    ]);
    expect(positions('Canada fined officials linked to Chinese steel and oil.')).toEqual([]);
  });

  test('a deal is refused for the harm that it would do', () => {
    expect(positions('Japan said it cannot accept a deal that would harm its rice farmers.')).toEqual([
      'JPN rejects rice',
    ]);
    expect(
      positions(
        'Canada met Japan. "We will not engage in talks that would sacrifice the agricultural sector," said Taro Mori of Japan.',
      ),
    ).toContain('JPN Taro Mori rejects agriculture');
    expect(positions('Peru signed a deal that would help its rice growers.')).not.toContain('PER rejects rice');
  });

  test('what comes as another side asks is that side’s ask', () => {
    expect(
      positions("Silva's comment comes as Tokyo scrambles to convince the US to scrap its duties on Japanese cars."),
    ).toEqual(['JPN demands auto-tariff']);
  });

  test('a film on the page and a shortage are no stances', () => {
    expect(
      positions('Talks with Peru go on.\n\n2:35 Canada cuts counter tariffs against Peru\n\nThey end in May.'),
    ).toEqual([]);
    expect(positions('Silva of Brazil wrote that Japan has a massive rice shortage.')).toEqual([]);
  });

  test('goods that a rate does not cover bear none of it', () => {
    const { measures } = read('Switzerland met Canada. Swiss drugs are not yet covered by the 39% tariff of Canada.');
    expect(measures.map(({ product }) => product)).not.toContain('pharmaceuticals');
  });
});
