/** Heads of texts in the manners that agencies, ministries and papers use. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textHead } from './text-head.js';
import { calendarDay, dayIn, writtenDates } from './written-date.js';

const BODY =
  '\n\nThe minister said on Thursday that the duties which took effect on April 3, 2025 would be discussed in Seoul next week.';

describe('when it came out', () => {
  test.each([
    ['WASHINGTON, April 24, 2025 (Yonhap) -- The two sides met.', '2025-04-24'],
    ['TOKYO/WASHINGTON, June 13 2025 (Meridian Wire) - The envoy left.', '2025-06-13'],
    ['Seoul, 25 April 2025 – The ministers met.', '2025-04-25'],
    [`Seoul, 25 April 2025\n\nJoint statement of the ministers${BODY}`, '2025-04-25'],
    ['For Immediate Release: April 25, 2025\n\nOffice meets minister', '2025-04-25'],
    [`FOR IMMEDIATE RELEASE\nApril 25, 2025\nThe Office Announces a Deal${BODY}`, '2025-04-25'],
    ['Talks resume\nUpdated: April 26, 2025\nPublished 24 April 2025 10:11 GMT', '2025-04-24'],
    ['Talks resume\nLast updated 26 April 2025', '2025-04-26'],
    [`No. 25-118 | April 25, 2025 | Geneva${BODY}`, '2025-04-25'],
    [`By A. Writer • Apr. 25th, 2025 • 4 min read${BODY}`, '2025-04-25'],
    [`Friday, 25 April 2025 at 10:00${BODY}`, '2025-04-25'],
    [`Joint Statement of the Union and Canada, 24 April 2025${BODY}`, '2025-04-24'],
    [`Ministry of Trade\n\nPress briefing of 9 September 2025 – extract${BODY}`, '2025-09-09'],
    [`Minister meets partners\nMarch 12, 2025 - Ottawa, Ontario - Department of Finance Canada${BODY}`, '2025-03-12'],
    [`Office of the Trade Representative, September 25, 2019\n\nOffice meets partners${BODY}`, '2019-09-25'],
    [`Talks resume\n\n12 November 2024, Export Institute\n${BODY}`, '2024-11-12'],
    [`Talks resume\n\nSantiago, May 18, 2024 (Reuters)\n${BODY}`, '2024-05-18'],
    [`Talks resume\n\nOctober 13, 2025 – Freight advisory\n${BODY}`, '2025-10-13'],
    [`Talks resume\n\n2024-10-18, Harbour News Agency (HNA)\n${BODY}`, '2024-10-18'],
    [`Talks resume\n\nOSLO/BERN, Feb 14, 2019 (Reuters)\n${BODY}`, '2019-02-14'],
    ['통상 협의 결과\n\n2025-10-28 세계경제\n\n본문이다.', '2025-10-28'],
    ['쌀 시장 지켰다\n대통령실 브리핑\n2025-07-31 홍길동 기자\n\n본문이다.', '2025-07-31'],
    ['쌀 시장 지켰다\n홍길동 선임 기자 | 2025-07-31 08:28\n\n본문이다.', '2025-07-31'],
    [`Talks resume\n\n2025-10-28 The Harbour Herald\n${BODY}`, '2025-10-28'],
    [`Talks resume\n\nJuly 25, 2018 Harbour News\n${BODY}`, '2018-07-25'],
    ['통상 협의 결과\n\n2025-10-28 소식1\n\n본문이다.', '2025-10-28'],
    ['통상 협의 결과\n\n2025-10-28 ABC\n\n본문이다.', '2025-10-28'],
    ['통상 협의 결과\n\n2025-10-28 세계TV 뉴스\n\n본문이다.', '2025-10-28'],
    [`Berne, 04.08.2025\n\nCouncil meets${BODY}`, '2025-08-04'],
    ['통상 협의 결과\n2025년 7월 24일 산업통상자원부\n\n본문이다.', '2025-07-24'],
    ['통상 협의 결과\n홍길동 기자 = 2026-02-04 09:10\n\n본문이다.', '2026-02-04'],
    ['한미 통상협의 개최\n입력 2025.04.25 11:24 수정 2025.04.26 12:00', '2025-04-25'],
    ['기사입력 2025-04-25 오전 11:24:00\n제목', '2025-04-25'],
    ['보도시점 2025. 4. 25.(금) 11:00 / 배포 2025. 4. 24.(목)', '2025-04-25'],
    ['보도시점 : 배포 즉시   배포 : 2025. 4. 24.(목)', '2025-04-24'],
    ['통상 협의 결과\n2025. 4. 25.(금)', '2025-04-25'],
    ['통상 협의 결과\n2025년 4월 25일', '2025-04-25'],
    ['통상 협의 결과\n’25. 4. 25.(금)', '2025-04-25'],
    ['본문이다.\n\n<저작권자(c) 통신, 무단 전재 금지>\n2025/04/25 11:20 송고', '2025-04-25'],
    ['2025-04-25\n\nHeadline', '2025-04-25'],
    [`Talks resume\n\nPosted by Admin on April 25, 2025${BODY}`, '2025-04-25'],
  ])('%j', (text, published) => {
    expect(textHead(text).published).toBe(published);
  });

  test.each([
    `The duties which took effect on April 3, 2025 will be discussed.`,
    `Duty on cars takes effect August 7, 2025${BODY}`,
    `The final rule published April 3, 2025 raised the duty.${BODY}`,
    'WASHINGTON, April 24 (Yonhap) -- No year is given.',
    `Talks resume\n\nOn May 18, 2024, Chile signed.\n${BODY}`,
    `Agreement of 30 February 2025${BODY}`,
    `${'A line of the body.\n'.repeat(20)}Published: April 25, 2025`,
    '정부는 2025년 4월 3일 시행된 관세를 논의했다고 밝혔다.',
  ])('is not told by %j', (text) => {
    expect(textHead(text).published).toBeNull();
  });
});

describe('title', () => {
  test.each([
    [`Envoy leaves empty-handed\n\nBy A. Writer${BODY}`, 'Envoy leaves empty-handed'],
    [`# Fact sheet on the deal\n${BODY}`, 'Fact sheet on the deal'],
    [`PRESS RELEASE\n\nOffice announces deal with U.S.${BODY}`, 'Office announces deal with U.S.'],
    [
      `THE HON A B\nMinister for Trade\n\nJOINT MEDIA RELEASE\n\n30 October 2023\n\nNegotiations with the Union${BODY}`,
      'Negotiations with the Union',
    ],
    [
      `산업통상자원부   보 도 자 료\n보도시점: 2025. 11. 25.(화)\n\n통상장관, 해법 모색\n\n□ 본부장은 회담을 가졌다.`,
      '통상장관, 해법 모색',
    ],
    [`제목: 통상 협의 결과\n\n내용이다.`, '통상 협의 결과'],
  ])('%j', (text, title) => {
    expect(textHead(text).title).toBe(title);
  });

  test.each([
    'The two sides met on Thursday. They will meet again.\nNext paragraph of the text.',
    'WASHINGTON, April 24, 2025 (Yonhap) -- The two sides met.',
    'Dear colleagues\n\nplease find below the note.',
    'Only one line',
    '',
    `By Jane Doe\n\nApril 25, 2025${BODY}`,
    `Press Releases\n\nMinistry of Trade\n\nApril 25, 2025${BODY}`,
  ])('none in %j', (text) => {
    expect(textHead(text).title).toBeNull();
  });
});

describe('publisher', () => {
  test.each([
    ['SEOUL, April 24, 2025 (Yonhap) -- The two sides met.', 'Yonhap'],
    ['제목\n\n(워싱턴·세종=한빛통신) 홍길동 특파원 = 양국이 만났다.', '한빛통신'],
    ['[서울=뉴시스] 김기자 = 정부는 밝혔다.', '뉴시스'],
    ['산업통상자원부 보도자료\n\n통상 협의', '산업통상자원부'],
    ['Ministry of Trade, Industry and Energy\nPress Release\n\nTalks held', 'Ministry of Trade, Industry and Energy'],
    ['European Commission - Questions and answers\n\nDuties', 'European Commission'],
    ['Talks held\nSource: Coast Press\n', 'Coast Press'],
    ['Talks held\n\n2025-07-16 The Harbour Herald\n\nText.', 'The Harbour Herald'],
    ['협의 재개\n\n2025-10-28 한빛일보\n\n본문이다.', '한빛일보'],
    ['Talks held\nOSLO/BERN, Feb 14, 2019 (Reuters)\n\nText.', 'Reuters'],
    ['Talks held\nMarch 12, 2025 - Oslo, Viken - Department of Finance\n\nText.', 'Department of Finance'],
  ])('%j', (text, publisher) => {
    expect(textHead(text).publisher).toBe(publisher);
  });

  test.each([
    'The ministry (MOTIE) - said the official - met.',
    'OTTAWA — The finance minister said on Sunday.',
    '관세 관련 보도자료\n\n내용',
    'Ministry of Trade says talks went well\n\nThe ministry said so.',
    'talks at the trade ministry\nPress Release\n\nText of it.',
    'Talks held\nOslo, 3 May 2025\n\nText.',
    'Talks held\n3 May 2025, the ministry said talks were held and the Daily Duty will stay.\n\nText.',
  ])('none in %j', (text) => {
    expect(textHead(text).publisher).toBeNull();
  });
});

describe('written dates', () => {
  test('every day of the calendar is read in every form', () => {
    const month = (day: Date, style: 'short' | 'long') =>
      day.toLocaleString('en-US', { month: style, timeZone: 'UTC' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31T23:00Z'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          for (const written of [
            iso,
            `${iso}T23:10:00+09:00`,
            iso.replaceAll('-', ''),
            `${y}.${m}.${d}`,
            `${y}. ${m}. ${d}.(금)`,
            `${y}/${m}/${d}`,
            `${y}년 ${m}월 ${d}일`,
            `${y}年${m}月${d}日`,
            `${month(date, 'long')} ${d}, ${y}`,
            `${month(date, 'short')}. ${d} ${y}`,
            `${d} ${month(date, 'long')} ${y}`,
            `${d}th ${month(date, 'short')}. ${y}`,
            `${d}-${month(date, 'short')}-${y}`,
          ]) {
            expect([written, dayIn(written)]).toEqual([written, iso]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    '2025-02-29',
    '30 February 2025',
    '2025년 13월 1일',
    '12/11/2025',
    '1.2025',
    '3.4.5',
    '100,000',
    'June 2025',
  ])('%s is none', (text) => expect(writtenDates(text)).toEqual([]));

  test('figures in the order of some countries only where one order is possible', () => {
    expect(dayIn('04/25/2025')).toBe('2025-04-25');
    expect(dayIn('25.04.2025')).toBe('2025-04-25');
    expect(calendarDay(2024, 2, 29)).toBe('2024-02-29');
  });
});
