import { describe, expect, it } from 'vitest';
import { findDates, findResolvedDates } from '../measures/dates/find-dates.js';
import { findMeasureMentions } from '../measures/find-measures.js';
import { namesIn, prepared, published, rules } from '../measures/rules/measure-rules.fixture.js';
import { findAmounts } from '../measures/sums/find-amounts.js';
import { findAmountSlips } from './amounts.js';
import { findDateSlips } from './dates.js';
import { findDirectionSlips } from './directions.js';
import { findRateSlips } from './rates.js';

const mentionsIn = (text: string) => {
  const made = prepared(text);
  const dates = findDates(made, published(null));
  return { made, names: namesIn(made), mentions: findMeasureMentions(made, rules, namesIn(made), dates) };
};
const ratesIn = (text: string) => {
  const { made, names, mentions } = mentionsIn(text);
  return findRateSlips(made, mentions, names).map(({ as_stated, expected }) => [as_stated, expected]);
};
const amountsIn = (text: string) => {
  const { made, names } = mentionsIn(text);
  return findAmountSlips(made, findAmounts(made, rules, names), names).map(({ as_stated, expected }) => [
    as_stated,
    expected,
  ]);
};
const datesIn = (text: string, day: string | null = null) =>
  findDateSlips(prepared(text), published(day), findResolvedDates(prepared(text), published(day))).map(
    ({ as_stated, expected, certainty }) => [as_stated, expected, certainty],
  );
const directionsIn = (text: string) => {
  const { made, names, mentions } = mentionsIn(text);
  return findDirectionSlips(made, rules, names, mentions).map(({ as_stated }) => as_stated);
};

describe('doubts', () => {
  it('say why in Korean too, with the same figures', () => {
    const friday = prepared('The talks begin on Friday, 24 April 2025, and end on 31 April 2025.');
    const dates = findDateSlips(friday, published(null), findResolvedDates(friday, published(null)));
    expect(dates.map(({ evidence_ko }) => evidence_ko)).toEqual([
      '2025-04-24은 금요일이 아니라 목요일입니다',
      '달력에 없는 날짜입니다',
    ]);
    const { made, names, mentions } = mentionsIn(
      'The U.S. 25% tariff on Korean cars hurts. Ministers met. Seoul says the U.S. 27% tariff on Korean cars is now in force.',
    );
    const [rate] = findRateSlips(made, mentions, names);
    expect(rate?.evidence_ko).toMatch(/^문서의 다른 부분: “.*25% tariff/);
  });
});

describe('doubts about rates', () => {
  it('are raised by two levels of one duty', () => {
    expect(
      ratesIn(
        'The U.S. 25% tariff on Korean cars hurts. Ministers met. Seoul says the U.S. 27% tariff on Korean cars is now in force.',
      ),
    ).toEqual([['27% tariff', '25%']]);
  });

  it('are not raised where the text explains the difference', () => {
    expect(
      ratesIn('The U.S. 25% tariff on Korean cars hurts. The U.S. will lower its tariff on Korean cars to 15%.'),
    ).toEqual([]);
    expect(
      ratesIn('The U.S. tariff on Korean cars fell from 25% to 15%. The earlier U.S. 25% tariff on Korean cars hurt.'),
    ).toEqual([]);
    expect(ratesIn('The U.S. 25% tariff on Korean cars hurts. The U.S. 15% tariff on Japanese cars does too.')).toEqual(
      [],
    );
    // What somebody only argued for.
    const rate = 'The U.S. 15% tariff on Korean cars stays.';
    expect(ratesIn(`${rate} “We made a strong case for a U.S. 12.5% tariff on Korean cars,” Kim said.`)).toEqual([]);
    expect(ratesIn(`${rate} Seoul had argued for a U.S. 12.5% tariff on Korean cars.`)).toEqual([]);
    expect(ratesIn(`${rate} A U.S. 12.5% tariff on Korean cars hurts.`)).toHaveLength(1);
    expect(
      ratesIn('미국은 한국산 자동차에 25% 관세를 물린다. 미국은 한국산 자동차 관세를 15%로 낮추기로 했다.'),
    ).toEqual([]);
  });
});

describe('rates of one firm', () => {
  const duty = 'The U.S. tariff on Korean steel is 25%.';

  it.each(["Hansol's tariff rate on steel is 12%.", 'Hansol pays a U.S. tariff on Korean steel of 12%.'])(
    'contradict nothing: %s',
    (firm) => {
      expect(ratesIn(`${duty} ${firm}`)).toEqual([]);
    },
  );

  it('are no rates of a country', () => {
    expect(ratesIn(`${duty} Korea pays a U.S. tariff on Korean steel of 12%.`)).toHaveLength(1);
  });
});

describe('doubts about sums', () => {
  it('are raised by two sums for one thing', () => {
    expect(
      amountsIn(
        'Korea signed the $350 billion investment fund. Critics in Korea say the $450 billion investment fund is a burden.',
      ),
    ).toEqual([['$450 billion', '$350 billion']]);
  });

  it('are raised by digits turned about', () => {
    expect(
      amountsIn('일본은 미국에 5500억 달러를 투자한다. 정부는 신중하다. 일본이 약속한 5050억 달러는 크다.'),
    ).toEqual([['5050억 달러', '5500억 달러']]);
  });

  it('are not raised by parts, other things and other parties', () => {
    expect(
      amountsIn(
        'Korea signed the $350 billion investment fund. Of which the $150 billion investment in ships is first.',
      ),
    ).toEqual([]);
    expect(amountsIn('Korea signed the $350 billion fund. Japan signed the $550 billion deal.')).toEqual([]);
    expect(amountsIn('Exports were $550 billion. Imports were $505 billion.')).toEqual([]);
  });
});

describe('doubts about dates', () => {
  it('are raised by days that do not exist', () => {
    expect(datesIn('It takes effect on April 31, 2025.')).toEqual([['April 31, 2025', null, 'firm']]);
    expect(datesIn('6월 31일 시행한다.')).toEqual([['6월 31일', null, 'firm']]);
  });

  it('are raised by weekdays that do not fit', () => {
    expect(datesIn('They met on Monday, April 24, 2025.')).toEqual([['Monday, April 24, 2025', 'Thursday', 'firm']]);
    expect(datesIn('2025년 4월 24일(월) 만났다.')).toEqual([['2025년 4월 24일(월)', '목요일', 'firm']]);
    expect(datesIn('They met on Thursday, April 24, 2025. 2025년 4월 24일(목) 만났다.')).toEqual([]);
  });

  it('are raised by the past after publication', () => {
    expect(datesIn('The ministers met in Seoul on May 2.', '2025-04-24')).toEqual([['May 2', null, 'soft']]);
    expect(datesIn('The ministers will meet on May 2. They said the duty begins on May 3.', '2025-04-24')).toEqual([]);
  });

  it('are raised by two days of one deadline', () => {
    expect(
      datesIn('The July 8 deadline nears. Seoul fears the July 9 deadline.', '2025-06-24').map(([stated]) => stated),
    ).toEqual(['July 9']);
    expect(datesIn('The July 8 deadline was extended. The August 1 deadline nears.', '2025-07-24')).toEqual([]);
  });
});

describe('doubts about directions', () => {
  it('are raised by a duty on own goods', () => {
    expect(directionsIn('Seoul wants the Korean tariffs on Korean cars gone.')).toEqual(['Korean tariffs on Korean']);
    expect(directionsIn('Seoul wants the U.S. tariffs on Korean cars gone.')).toEqual([]);
    // Whom a duty is charged bears it.
    const letter = 'we will charge Canada a Tariff of 35% on Canadian products sent into the United States.';
    expect(directionsIn(`Starting August 1, 2025, ${letter}`)).toEqual([]);
    expect(directionsIn('We will charge Japan 25% tariffs on Japanese cars.')).toEqual([]);
    expect(directionsIn('We will charge the Brazil of today Brazilian tariffs on Brazilian coffee.')).toHaveLength(1);
  });

  it('are raised by both sides levying one duty in turn', () => {
    const first = 'The U.S. imposed a 25% tariff on Korean cars.';
    expect(directionsIn(`${first} Talks go on. Korea imposed a 25% tariff on U.S. cars.`)).toHaveLength(1);
    expect(directionsIn(`${first} Talks go on. Korea imposed a matching 25% tariff on U.S. cars.`)).toEqual([]);
    expect(directionsIn(`${first} Talks go on. Korea imposed a 10% tariff on U.S. cars.`)).toEqual([]);
  });
});
