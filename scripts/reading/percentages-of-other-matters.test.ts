/** Percentages of origin, coverage, prices and guesses beside duties, and duty-free treatment that is not given. */

import { describe, expect, it } from 'vitest';
import { dutyLine } from './duty-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const duties = (text: string) => read(text).measures.map(dutyLine);

describe('percentages that are no duties', () => {
  it.each([
    ['Tariffs on cars stay. A car must be 55 percent Peruvian to qualify; in future 25 percent is enough.', []],
    [
      'Tariffs on cars stay. The ministers agreed on a rule of origin of 40 per cent local value for vehicles from Peru.',
      [],
    ],
    ['The rules of origin ask for 40 percent; the duty on cars from Peru is 10%.', ['null on PER: 10 automobiles']],
    ["Peru's tariff offer covers 97% of Kenyan goods.", []],
    [
      "Duties will be removed on 91 percent of Kenya's exports to Peru on the first day and on 97 percent after seven years.",
      [],
    ],
    ['The Kenyan duty on steel raises the price of a truck by about 3%.', []],
    ['Kenya raised its duty on steel to 3%.', ['KEN on null: 3 steel']],
    ['Peru lets Kenyan companies take up to 24 percent of a firm. Duties on Kenyan tea stay.', []],
    ['Kenya will take 24 percent off its duty on tea from Peru.', []],
    ["An economist had expected Kenya's duties on Peruvian goods to settle around 50%.", []],
    ["Kenya's duties on Peruvian goods will settle at 50%.", ['KEN on PER: 50 all goods']],
    [
      'One percent is a very small concession on the Kenyan tariff of 19 percent on Peruvian goods.',
      ['KEN on PER: 19 all goods'],
    ],
    ["Kenya's tariff on Peruvian tea stays. Its tax of 3% on digital revenues was not raised.", []],
    ["Kenya ended Peru's duty-free access for tea.", []],
    ['Kenya gave Peru duty-free access for tea.', ['KEN on PER: 0 tea']],
    ['Kenya said a tariff-free quota for Peruvian rice had been considered and discarded.', []],
    ['Kenya said a tariff-free quota for Peruvian rice had been considered and agreed.', ['KEN on PER: 0 rice']],
    ['Kenya lets Peruvian chicken in free of the 62% anti-dumping duty.', ['KEN on PER: 62 poultry']],
    ['Kenya lets Peruvian chicken in free of the 62% duty.', ['KEN on PER: 62 poultry', 'KEN on PER: 0 poultry']],
    [
      "Kenya's quotas for Peruvian steel will be tightened by up to 15 percent; its duty is 25 percent.",
      ['KEN on PER: 25 steel'],
    ],
    ['Peru agreed on tariffs with Kenya. It will withdraw the 5% digital levy on Kenyan firms.', []],
  ])('%s', (text, lines) => {
    expect(duties(text)).toEqual(lines);
  });
});
