/** What did not come up is the word of whoever says so, whichever side did not raise it; with all the rules as they are shipped. */

import { expect, test } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

test.each([
  [
    'Japan’s foreign minister, Taro Kono, said Washington had not raised defence costs.',
    ['JPN Taro Kono not-discussed defence-cost'],
  ],
  [
    'The United States did not bring up defence costs, Foreign Minister Taro Kono of Japan said.',
    ['JPN Taro Kono not-discussed defence-cost'],
  ],
  ['조현 외교부 장관은 미국이 방위비를 거론하지 않았다고 말했다.', ['KOR 조현 not-discussed defence-cost']],
  ['조현 장관은 “미국 측은 방위비 문제를 꺼내지 않았다”고 밝혔다.', ['KOR 조현 not-discussed defence-cost']],
  ['Washington had not raised defence costs.', ['USA not-discussed defence-cost']],
  ['Foreign Minister Taro Kono of Japan said Washington had raised beef.', ['USA demands beef']],
])('%s', (text, expected) => {
  expect(sortedPositions(read(text, '2019-04-20').positions)).toEqual(expected);
});
