import { describe, expect, test } from 'vitest';
import { namesOf } from '../rules/rule-files.fixture.js';

const people = (text: string) =>
  namesOf(text).names.people.map(({ name, role, party, capacity }) => `${name} | ${role} | ${party} | ${capacity}`);

describe('an office beside a name', () => {
  test.each([
    [
      'takes no economy from the heading over it',
      'Seoul asks for relief in talks with U.S.\n\nNational Security Adviser Bae Sung-lac of Korea spoke on Monday.',
      'Bae Sung-lac | National Security Adviser | KOR | government',
    ],
    [
      'takes no word from the heading over it',
      'India Announces Tariffs\n\nIndian Commerce Minister Ravi Nath spoke on Monday.',
      'Ravi Nath | Indian Commerce Minister | IND | government',
    ],
    [
      'takes what a line was broken after',
      'The duty on steel will stay for as long as it takes, said the Canadian\nTrade Minister Ann Doyle on Monday.',
      'Ann Doyle | Canadian Trade Minister | CAN | government',
    ],
    [
      'says what somebody negotiates',
      "The EU's chief Brexit negotiator Pierre Lenoir spoke.",
      'Pierre Lenoir | chief Brexit negotiator | EU | government',
    ],
    [
      'is not of whom somebody negotiates with',
      "The EU's chief Mercosur negotiator Klara Novotna spoke.",
      'Klara Novotna | chief Mercosur negotiator | EU | government',
    ],
    [
      'may have its abbreviation behind it',
      'United States Trade Representative (USTR) Ann Doyle spoke.',
      'Ann Doyle | United States Trade Representative | USA | government',
    ],
    [
      'stands after degrees',
      '“It must go,” said Paul Jones, Ph.D., president and CEO of the Dutch Pork Producers Association.',
      'Paul Jones | president and CEO of the Dutch Pork Producers Association | NLD | domestic-group',
    ],
    [
      'is of a body whose name begins with a field',
      'Jane Doe, president of the International Goat Foods Association, spoke.',
      'Jane Doe | president of the International Goat Foods Association | null | domestic-group',
    ],
    [
      'is of the body before it',
      '“It must go,” said Canadian Cattle Association vice-president Ann Doyle.',
      'Ann Doyle | vice-president | CAN | domestic-group',
    ],
    [
      'is of the body before its abbreviation',
      'Korea International Trade Association (KITA) Chairman Bae Jin-sik spoke.',
      'Bae Jin-sik | Chairman | KOR | domestic-group',
    ],
    [
      'is of the body whose abbreviation was told before',
      'The Canadian Cattle Association (CCA) met. “They must change,” says Nathan Doe, CCA president.',
      'Nathan Doe | president | CAN | domestic-group',
    ],
    [
      'is a minister of steel, no firm',
      'Indian Steel Minister Ravi Nath spoke.',
      'Ravi Nath | Indian Steel Minister | IND | government',
    ],
    [
      'deals with a government for a firm',
      'Jane Doe, vice president of government affairs, spoke.',
      'Jane Doe | vice president of government affairs | null | company',
    ],
    [
      'is of a government',
      'The vice president of Brazil, Jane Doe, spoke.',
      'Jane Doe | vice president of Brazil | BRA | government',
    ],
    [
      'was held when its holder spoke',
      'Then-Prime Minister Jane Doe of Canada spoke.',
      'Jane Doe | Then-Prime Minister | CAN | government',
    ],
    [
      'is held no more',
      'Former Canadian Prime Minister Jane Doe spoke.',
      'Jane Doe | Former Canadian Prime Minister | CAN | expert',
    ],
  ])('%s', (_name, text, expected) => {
    expect(people(text)).toContain(expected);
  });

  test('is none where initials stand before a name', () => {
    expect(people('Leaders spoke at the MS Ramaswamy Jubilee International Conference.')).toEqual([]);
    expect(people('Ms Ann Doyle spoke.')).toEqual(['Ann Doyle | null | null | expert']);
  });

  test('may stand after a name that lost the space behind it', () => {
    const { names } = namesOf('Prime Minister Narendra Modiand President Donald Trump met in Delhi.');
    expect(names.people.map(({ name }) => name)).toEqual(['Narendra Modi', 'Donald Trump']);
  });

  test.each([
    ['상무부 장관 하워드 러트닉과 재무부 장관 스콧 베선트가 왔다.', ['하워드 러트닉', '스콧 베선트']],
    ['무역대표 제이미슨 그리어와 상무장관 하워드 러트닉을 만났다.', ['제이미슨 그리어', '하워드 러트닉']],
    ['이시바 시게루는 미국 대통령 도널드 트럼프를 만났다.', ['이시바 시게루', '도널드 트럼프']],
    ['하르디프 싱 나바 인도 석유장관이 왔다.', ['하르디프 싱 나바']],
    ['정우진 한국자동차모빌리티산업협회장이 왔다.', ['정우진']],
    ['박선우 산업연구원 경제안보·통상전략연구실장이 왔다.', ['박선우']],
    ['안나 스바바르스도티르 식품수산장관이 왔다.', ['안나 스바바르스도티르']],
    // A department is of a ministry.
    ['정우진 산업통상부 무역정책과 과장이 왔다.', ['정우진']],
  ])(
    'in Korean is of the name before it, however long both are, and of nobody whom a particle joins to it: %s',
    (text, expected) => {
      expect(namesOf(text).names.people.map(({ name }) => name)).toEqual(expected);
    },
  );
});
