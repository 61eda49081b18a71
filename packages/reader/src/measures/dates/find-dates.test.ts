import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepared, published } from '../rules/measure-rules.fixture.js';
import { dayNumber, dayParts, isoDay, parseIsoDay, weekdayOf } from './calendar.js';
import { documentDate } from './document-date.js';
import { findDates } from './find-dates.js';

const datesIn = (text: string, day: string | null) => findDates(prepared(text), published(day)).map(({ date }) => date);

describe('the day of an entry of a timeline', () => {
  it('is of the year of the text, whatever is to come of it', () => {
    expect(datesIn('Key dates\nMay 13: Chile says it would raise its duty.', '2019-06-30')).toEqual(['2019-05-13']);
    expect(datesIn('Key dates\n- Feb 2: Peru will set a duty, it says.', '2019-06-30')).toEqual(['2019-02-02']);
  });

  it('while a day inside a sentence is on the side that its words tell', () => {
    expect(datesIn('Chile says it would raise its duty on February 2.', '2019-06-30')).toEqual(['2020-02-02']);
  });
});

describe('the calendar', () => {
  it('agrees with the clock of the platform', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const number = parseIsoDay(iso)!;
          expect(isoDay(number)).toBe(iso);
          expect(weekdayOf(number)).toBe((date.getUTCDay() + 6) % 7);
          expect(dayParts(number)).toEqual({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
          });
        },
      ),
    );
  });

  it('has no 31 April and no 29 February in common years', () => {
    expect(dayNumber(2025, 4, 31)).toBeNull();
    expect(dayNumber(2025, 2, 29)).toBeNull();
    expect(dayNumber(2024, 2, 29)).not.toBeNull();
    expect(dayNumber(1900, 2, 29)).toBeNull();
  });
});

describe('dates', () => {
  // 24 April 2025 was a Thursday.
  it.each([
    ['It was signed on April 24, 2025.', '2025-04-24'],
    ['It was signed on 24 April 2025.', '2025-04-24'],
    ['It was signed on the 24th of April.', '2025-04-24'],
    ['He arrived on the 22nd (local time).', '2025-04-22'],
    ['They met on Tuesday.', '2025-04-22'],
    ['They met on Thursday.', '2025-04-24'],
    ['They met last Friday.', '2025-04-18'],
    ['They will meet on Friday.', '2025-04-25'],
    ['They will resume their “five plus one” round of talks in Geneva on Friday.', '2025-04-25'],
    ['Both opened their “five plus one” round of talks in Geneva on Friday.', '2025-04-18'],
    ['The answer is due by Monday.', '2025-04-28'],
    ['They will meet next Thursday.', '2025-05-01'],
    ['They met yesterday.', '2025-04-23'],
    ['They are to talk tomorrow.', '2025-04-25'],
    ['The July 8 deadline stands.', '2025-07-08'],
    ['It took effect on Nov. 14.', '2024-11-14'],
    ['A truce was struck on July 25 last year.', '2024-07-25'],
    ['Talks opened three days ago.', '2025-04-21'],
    ['It is dated 2025-04-02.', '2025-04-02'],
    ['It was signed on 4/22/2025.', '2025-04-22'],
    ['지난 22일(현지시간) 워싱턴에서 만났다.', '2025-04-22'],
    ['지난 30일 발표했다.', '2025-03-30'],
    ['오는 8월 1일 시행한다.', '2025-08-01'],
    ['25일 회담이 열릴 예정이다.', '2025-04-25'],
    ['2025.4.25.', '2025-04-25'],
    ['2025년 4월 2일 발표했다.', '2025-04-02'],
    ['다음 달 7일 만난다.', '2025-05-07'],
    ['지난달 16일 서명했다.', '2025-03-16'],
    ['지난해 8월 27일 부과했다.', '2024-08-27'],
    ['’25. 4. 21. 개최', '2025-04-21'],
    ['4.22.(화) 개최했다.', '2025-04-22'],
    ['지난주 금요일 발표했다.', '2025-04-18'],
    ['Members have until the close of business on Friday to reply.', '2025-04-25'],
    ['어제 출국했다.', '2025-04-23'],
    ['그제 만났다.', '2025-04-22'],
  ])('%s', (text, date) => {
    expect(datesIn(text, '2025-04-24')).toEqual([date]);
  });

  it('of a range are two', () => {
    expect(datesIn('The sides met on March 10-11, 2025.', null)).toEqual(['2025-03-10', '2025-03-11']);
    expect(datesIn('4월 24∼25일 이틀간 열린다.', '2025-04-20')).toEqual(['2025-04-24', '2025-04-25']);
  });

  it('count from the date before them', () => {
    expect(datesIn('Beijing acted on Oct. 9. Trump answered a day later.', '2025-10-26')).toEqual([
      '2025-10-09',
      '2025-10-10',
    ]);
    expect(datesIn('지난 9일 통제를 내놨고, 이튿날 맞받았다.', '2025-10-27')).toEqual(['2025-10-09', '2025-10-10']);
  });

  it('are of the month of the date before them, where they say so', () => {
    expect(datesIn('7월 27일 합의했고 같은 달 30일 서명했다.', '2025-09-10')).toEqual(['2025-07-27', '2025-07-30']);
    expect(datesIn('회의는 2026년 3월 26일부터 29일까지 열린다.', '2025-12-15')).toEqual(['2026-03-26', '2026-03-29']);
    expect(datesIn('24일부터 25일까지 열린다.', '2025-04-20')).toEqual(['2025-04-24', '2025-04-25']);
  });

  it('stay open without a day of the document', () => {
    expect(datesIn('They met on Thursday, April 24, and on the 22nd; 지난 22일.', null)).toEqual([null, null, null]);
  });

  it('are none in counts, months and years', () => {
    expect(
      datesIn(
        'In May 2025 it rose 25 percent within 90 days; on the 20th anniversary of the May 25 percent plan.',
        '2025-04-24',
      ),
    ).toEqual([]);
    expect(datesIn('90일간 유예하고 20일 이내, 30일 동안 협의한다. 4월부터 일본과 만난다.', '2025-04-24')).toEqual([]);
  });

  it('come back however they are written', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          const name = months[month - 1]!;
          for (const written of [
            `${name} ${day}, ${year}`,
            `${day} ${name} ${year}`,
            `${name.slice(0, 3)}. ${day}, ${year}`,
            iso,
            `${year}. ${month}. ${day}.`,
            `${year}년 ${month}월 ${day}일`,
          ]) {
            expect([written, ...datesIn(`It was on ${written} that it began.`, null)]).toEqual([written, iso]);
          }
        },
      ),
    );
  });

  it('span their words', () => {
    for (const { text, span } of findDates(
      prepared('They met on Friday, 지난 22일 and on May 2, 2025.'),
      published('2025-05-06'),
    )) {
      expect('They met on Friday, 지난 22일 and on May 2, 2025.'.slice(...span)).toBe(text);
    }
  });
});

describe("a document's own day", () => {
  it.each([
    ['Talks go on\n\nTOKYO/WASHINGTON, June 13 2025 (Agency) - Japan said so.', '2025-06-13'],
    ['KUALA LUMPUR, Oct 26, 2025 (Agency) -- It said so.', '2025-10-26'],
    ['Release\n\n30 October 2023\n\nThe minister said so on 2 November 2023.', '2023-10-30'],
    ['Ministry\nDate: March 10, 2025 (Mon.)\nThe sides met.', '2025-03-10'],
    ['제목\n입력 2025.04.22. 10:11\n양측은 만났다.', '2025-04-22'],
    ['본문이다.\n(끝)\n2025/10/17 11:20 송고', '2025-10-17'],
    ['The treaty was signed on April 2, 2012 and the sides met again.', null],
    ['Sept 20 (Agency) - Canada said so.', null],
  ])('%j', (text, date) => {
    expect(documentDate(prepared(text))).toBe(date);
  });
});
