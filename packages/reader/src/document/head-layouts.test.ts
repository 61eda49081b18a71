/** Title, day and publisher of one text, set in every way that papers and ministries set them. */

import { describe, expect, test } from 'vitest';
import { textHead } from './text-head.js';

interface Paper {
  readonly title: string;
  readonly publisher: string;
  readonly body: string;
  /** 14 July 2025, in the ways it is written. */
  readonly days: readonly string[];
}

const PAPERS: Readonly<Record<string, Paper>> = {
  English: {
    title: 'Seoul keeps rice out of the talks with Washington',
    publisher: 'The Harbour Herald',
    body:
      'South Korean Trade Minister Yeo Han-koo said on Monday that rice would stay out of the talks with the United States, whatever ' +
      'Washington may ask for in the coming weeks.\n\nThe United States has demanded that South Korea open its rice market.',
    days: [
      '2025-07-14',
      'July 14, 2025',
      '14 July 2025',
      'Jul. 14, 2025',
      'Monday, July 14, 2025',
      'Mon, Jul 14, 2025',
      'July 14, 2025 9:30 AM EST',
      '14 July 2025, 18:40 GMT',
      'First published on Mon 14 Jul 2025 07.30 BST',
      'Updated July 14, 2025 at 3:02 p.m.',
      '2025-07-14T09:30:00Z',
      'Posted: Jul 14, 2025',
      '14 July 2025 - 5 min read',
    ],
  },
  Korean: {
    title: '정부, 쌀 시장 개방 협상서 제외…미국은 압박',
    publisher: '한강일보',
    body:
      '여한구 통상교섭본부장은 14일 쌀 시장 개방은 미국과의 협상 의제가 아니라고 밝혔다. 미국은 한국에 쌀 시장을 열라고 요구해 왔으며 자동차 ' +
      '관세를 올리겠다고 경고하고 있다.\n\n정부는 다음 주 워싱턴에서 다시 협상을 벌일 예정이다.',
    days: [
      '2025-07-14',
      '2025. 7. 14.',
      '2025년 7월 14일',
      '입력 2025.07.14 09:30',
      '기사입력 2025-07-14 오전 9:30',
      '수정 2025.07.14 10:20',
      '게시일 : 2025년 7월 14일',
      '2025-07-14 (월) 09:30',
    ],
  },
};

type Setting = (paper: Paper, day: string) => string;

const SETTINGS: Readonly<Record<string, Setting>> = {
  'title, day': ({ title, body }, day) => `${title}\n\n${day}\n\n${body}`,
  'title, day, no empty lines': ({ title, body }, day) => `${title}\n${day}\n${body.replaceAll('\n\n', '\n')}`,
  'day, title': ({ title, body }, day) => `${day}\n\n${title}\n\n${body}`,
  'day, title, speaker': ({ title, body }, day) =>
    `${day}\n\n${title}\nAnn Doyle\nChairman, Growers Association\n\n${body}`,
  'title, release, day': ({ title, body }, day) => `${title}\nFor Immediate Release\n${day}\n\n${body}`,
  'title, author, day': ({ title, body }, day) => `${title}\n\nBy Jane Doe\n${day}\n\n${body}`,
  'title, author and day': ({ title, body }, day) => `${title}\n\nBy Jane Doe · ${day}\n\n${body}`,
  'title, subtitle, day': ({ title, body }, day) => `${title}\n\nFarm goods are a red line\n\n${day}\n\n${body}`,
};

const WITH_PAPER: Readonly<Record<string, Setting>> = {
  'paper, title, day': ({ title, publisher, body }, day) => `${publisher}\n\n${title}\n\n${day}\n\n${body}`,
  'title, paper and day': ({ title, publisher, body }, day) => `${title}\n\n${publisher} | ${day}\n\n${body}`,
};

describe.each(Object.entries(PAPERS))('%s', (_, paper) => {
  test.each(Object.entries({ ...SETTINGS, ...WITH_PAPER }))('%s', (name, setting) => {
    for (const day of paper.days) {
      const { title, published, publisher } = textHead(setting(paper, day));
      expect({ day, title, published }).toEqual({ day, title: paper.title, published: '2025-07-14' });
      if (name in WITH_PAPER) expect({ day, publisher }).toEqual({ day, publisher: paper.publisher });
    }
  });
});

test('a body with its short form is no place with an agency', () => {
  const text = 'Prices rise\n\nThe Reindeer Herders Association (RHA) — a lobby of the north — asked for relief.';
  expect(textHead(text).publisher).toBe(null);
  const report = 'Prices rise\n\nOSLO, May 2 (Nordpress) — Growers asked for relief.';
  expect(textHead(report).publisher).toBe('Nordpress');
});
