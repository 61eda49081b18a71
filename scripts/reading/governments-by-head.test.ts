/** Governments called by whoever heads them, with the table of offices as it is shipped. */

import { describe, expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const positions = (text: string) => sortedPositions(read(text, '2025-11-20').positions);

describe('a government by the name of its head', () => {
  test.each([
    ['The Lee administration said it would not open the rice market further.', ['KOR rejects rice']],
    ['The Carney government will not drop its dairy quotas.', ['CAN rejects dairy']],
    ['Modi’s government has offered to cut its duty on beef.', ['IND offers beef']],
    ['The Starmer cabinet opposes the digital services tax proposal.', ['GBR rejects digital-services-tax']],
    ['이재명 정부는 쌀 시장을 개방하지 않겠다고 밝혔다.', ['KOR rejects rice']],
    ['다카이치 내각은 쌀 관세 인하에 반대한다.', ['JPN rejects rice']],
    ['트럼프 행정부가 한국에 소고기 시장 개방을 요구했다.', ['USA demands beef']],
    ['The Harbour administration will not drop its dairy quotas.', []],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  test('is no person, and of two heads with one name that of the later', () => {
    const { people, positions: found } = read(
      'The Lee government rejected the demand to open its beef market.',
      '2025-11-20',
    );
    expect(people).toEqual([]);
    expect(found.map(({ party }) => party)).toEqual(['KOR']);
  });

  test('its head acts as a person still', () => {
    const { people } = read('Prime Minister Mark Carney said Canada will not drop its dairy quotas.', '2025-11-20');
    expect(people.map(({ name, party }) => [name, party])).toEqual([['Mark Carney', 'CAN']]);
  });
});
