import { describe, expect, test } from 'vitest';
import { textHead } from './text-head.js';

const BODY =
  'Norway will lower its duty on salmon, the fisheries minister said on Monday in Bergen after talks with Chile.';

test('a ministry alone under its headline publishes the text', () => {
  const head = (line: string) => textHead(`${line}\n\nDepartment of Finance Canada\n\n${BODY}`);
  expect(head('Salmon Growers Are Told Of The Talks').publisher).toBe('Department of Finance Canada');
  expect(head('Reactions').publisher).toBeNull();
});

describe('the path of a page on its site is no headline', () => {
  test.each([
    ['1. Home\n2. News\n3. Fish talks\n\nFish talks with Chile\n\n', 'Fish talks with Chile'],
    ['- Home\n- News\n- Fish talks\nFish talks with Chile\n', 'Fish talks with Chile'],
    ['Home > News > Fish talks\n\nFish talks with Chile\n\n', 'Fish talks with Chile'],
    ['홈\n\nFish talks with Chile\n\n', 'Fish talks with Chile'],
  ])('%j', (head, title) => {
    expect(textHead(head + BODY).title).toBe(title);
  });

  test.each([
    ['Home\u00a0builders fear the lumber duty\n\n', 'Home\u00a0builders fear the lumber duty'],
    ['Homes and lumber\n\n', 'Homes and lumber'],
  ])('a headline that only looks like one stays: %j', (head, title) => {
    expect(textHead(head + BODY).title).toBe(title);
  });
});
