/** Whose duty it is where the market, a people or an order is named, and who gets his duty lowered. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('who pays, and in whose market', () => {
  it.each([
    [
      'Argentina and Australia are charged a duty of 10% by Japan.',
      ['JPN on ARG: 10 all goods', 'JPN on AUS: 10 all goods'],
    ],
    ['Japan charged Argentina a duty of 10%.', ['JPN on ARG: 10 all goods']],
    ['Ministers spoke of Japanese tariffs. Peru, by comparison, is charged 10 percent.', ['JPN on PER: 10 all goods']],
    ['In Kenya, Peruvian steel pays a 35% tariff.', ['KEN on PER: 35 steel']],
    ['In June Peru paid a tariff of 25% on cars sold to Kenya.', ['KEN on PER: 25 automobiles']],
    ['In Peru car makers pay a tariff of 25% on what they sell to Kenya.', ['KEN on PER: 25 automobiles']],
    [
      'Peruvian garments face a 12 percent duty in Japan, while Kenya pays nothing.',
      ['JPN on PER: 12 textiles', 'JPN on KEN: 0 textiles'],
    ],
    ['Kenya enjoys zero duty in Japan.', ['JPN on KEN: 0 all goods']],
    ['Kenya enjoys zero duty on tea in Japan.', ['JPN on KEN: 0 tea']],
    ['Japan got its car tariff lowered to 15%, an American official said.', ['USA on JPN: 15 automobiles']],
    ['Thailand wants its 36% tariff reduced before the United States starts to levy it.', ['USA on THA: 36 all goods']],
    ['Japan wants its own 36% tariff reduced on American beef.', ['JPN on USA: 36 beef']],
    [
      'Peru pays a 10% tariff in Japan on aircraft; Lima wants zero on planes and parts.',
      ['JPN on PER: 10 aircraft', 'JPN on PER: 0 aircraft'],
    ],
    [
      'Brazil faces tariffs of 50% and India 25% under the US order.',
      ['USA on BRA: 50 all goods', 'USA on IND: 25 all goods'],
    ],
    [
      'The Swiss pay a duty of 39%, the Japanese 15% and the British 10%, an American minister said.',
      ['USA on CHE: 39 all goods', 'USA on JPN: 15 all goods', 'USA on GBR: 10 all goods'],
    ],
    ['The Swiss duty on Japanese cars is 10%.', ['CHE on JPN: 10 automobiles']],
    [
      'Duties on pasta will be scrapped by Japan in a decade, and those on Peruvian wine, now 15 percent, from the first day.',
      ['JPN on PER: 15 wine'],
    ],
    [
      'Thai goods bear an American tariff of 19 percent. Goods transshipped through Thailand bear 40 percent. Vietnam was given 20 percent.',
      ['USA on THA: 19 all goods', 'USA on THA: 40 transshipped goods', 'USA on VNM: 20 all goods'],
    ],
    [
      'Thai goods bear an American tariff of 19 percent. Vietnam, its main rival, was given 20 percent.',
      ['USA on THA: 19 all goods', 'USA on VNM: 20 all goods'],
    ],
    [
      'The United States imposed duties of 25% and 10% on steel and aluminium from Peru.',
      ['USA on PER: 25 steel', 'USA on PER: 10 aluminium'],
    ],
    [
      'The United States imposed duties of 25% or 10% on steel and aluminium from Peru.',
      ['USA on PER: 25 steel', 'USA on PER: 25 aluminium', 'USA on PER: 10 steel', 'USA on PER: 10 aluminium'],
    ],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });
});
