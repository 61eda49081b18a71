/** Whose duty it is and on whose goods, where the words leave one of them open, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

/** “KOR on USA: 40 beef”, one line for each duty. */
function duties(text: string): string[] {
  return read(text).measures.map(
    ({ imposer, target, rate_pct, product }) => `${imposer} on ${target}: ${rate_pct} ${product}`,
  );
}

describe('the country of those who make the goods bears the duty', () => {
  test.each([
    [
      'All producers of tyres in Thailand which did not cooperate would be subject to a duty of 48%, the U.S. Department of Commerce said.',
      ['USA on THA: 48 tyres'],
    ],
    ['Producers of solar panels in Malaysia will face a tariff of 30 percent.', ['null on MYS: 30 solar panels']],
    ['Exporters of shrimp from Ecuador would be subject to a duty of 12%.', ['null on ECU: 12 seafood']],
    // Who speaks of a duty of another.
    ['Companies in Thailand said the United States would impose a duty of 20% on rice.', ['USA on THA: 20 rice']],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});

describe('a list of companies is on the goods and the country of the sentence that opens it', () => {
  test.each([
    [
      'Canada will charge the following duties on electric bicycles from Vietnam:\n- Alpha Group: 12.5%\n- Beta Group: 18%\n- All other companies: 30%',
      ['CAN on VNM: 12.5 bicycles', 'CAN on VNM: 18 bicycles', 'CAN on VNM: 30 bicycles'],
    ],
    [
      'The Commission would apply the following duties to imports of electric bicycles from China:\n- Giant: 24,8%;\n- Bodo: 73,4%; and\n- Jinhua: 18,8%.\nAll other producers of electric bicycles in China would be subject to a duty of 79,3%.',
      [
        'null on CHN: 24.8 bicycles',
        'null on CHN: 73.4 bicycles',
        'null on CHN: 18.8 bicycles',
        'null on CHN: 79.3 bicycles',
      ],
    ],
    [
      'Duties have been imposed on imports of electric bicycles (e-bikes) from Vietnam. The following duties apply:\n- Alpha Group: 12.5%\n- All other cooperating companies: 20.7%',
      ['null on VNM: 12.5 bicycles', 'null on VNM: 20.7 bicycles'],
    ],
    // Others that are no companies are everything else.
    [
      'Canada will charge the following duties on goods from Vietnam:\n- Bicycles: 12%\n- All other goods: 30%',
      ['CAN on VNM: 12 bicycles', 'CAN on VNM: 30 all goods'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual(expected);
  });
});
