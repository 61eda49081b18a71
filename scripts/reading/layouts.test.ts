/** Lists, tables, timelines, letters and mails as documents set them out, with all the rules as they are shipped. */

import { readSource } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { shippedReader } from './shipped-reader.js';

const reader = shippedReader();

async function read(lines: readonly string[], name = 'layout.txt') {
  const document = await readSource(new TextEncoder().encode(lines.join('\n')), { name });
  const reading = reader.read(document);
  const { measures, positions } = reading;
  return {
    document,
    reading,
    duties: measures
      .filter(({ kind }) => kind === 'tariff')
      .map((duty) => `${duty.rate_pct} ${duty.product} ${duty.imposer} ${duty.target} ${duty.status}`),
    quotas: measures.flatMap(({ quantity, product }) => (quantity === null ? [] : `${quantity}: ${product}`)),
    positions: positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`),
  };
}

/** A duty but for how it stands. */
function withoutStatus(duty: string): string {
  return duty.slice(0, duty.lastIndexOf(' '));
}

describe('duties', () => {
  test('of an annex to an order are levied by whoever issues it; a bound is no rate', async () => {
    const { duties } = await read(
      [
        '<html><head><title>Adjusting duties</title><meta property="og:site_name" content="The White House"></head><body>',
        '<article><h1>Adjusting duties</h1><p>Goods of the partners listed in the annex to this order shall be subject',
        'to the additional ad valorem rates of duty set out there, as determined under the statutes cited above.</p>',
        '<table><tr><th>Partner</th><th>Rate of duty</th></tr><tr><td>Thailand</td><td>19%</td></tr>',
        '<tr><td>European Union: goods with a column 1 rate &gt; 15%</td><td>0%</td></tr></table></article></body></html>',
      ],
      'annex.html',
    );
    expect(duties).toEqual(['19 all goods USA THA unclear', '0 all goods USA EU unclear']);
  });

  test('of a list under headings of partners: everything else is all goods', async () => {
    const { duties } = await read([
      'US TARIFFS AT A GLANCE',
      '',
      'Canada',
      'Tariff on lumber: 45%',
      'Everything else outside the agreement: 35%',
      '',
      'Mexico',
      'Tariff on tomatoes: 17%',
      'Everything else outside the agreement: 25%',
    ]);
    expect(duties).toEqual([
      '45 lumber USA CAN unclear',
      '35 all goods USA CAN unclear',
      '17 tomatoes USA MEX unclear',
      '25 all goods USA MEX unclear',
    ]);
  });

  test('stand as the heading over their list says, also in Markdown', async () => {
    const { document, duties } = await read([
      '# Summary',
      '',
      '**Date:** 30 July 2025',
      '**Source:** Ministry of Trade',
      '',
      '## What was agreed',
      '',
      '* **Cars** – the US tariff on Japanese cars is cut from 25% to **15%**',
      '* **Trucks** – cut from 25% to **15%**',
    ]);
    expect(document.published).toBe('2025-07-30');
    expect(document.publisher).toBe('Ministry of Trade');
    expect(duties.filter((duty) => duty.includes('trucks'))).toEqual([
      '25 trucks USA JPN in-force',
      '15 trucks USA JPN agreed',
    ]);
  });

  test('before a change stand in brackets', async () => {
    const { duties } = await read([
      'Key terms:',
      '',
      '• US tariff on Japanese cars: 15 percent (previously 27.5 percent)',
    ]);
    expect(duties).toEqual(['15 automobiles USA JPN agreed', '27.5 automobiles USA JPN in-force']);
  });

  test('that are levied for a reason are not on what the reason names', async () => {
    const { duties } = await read([
      'In August an additional US tariff of 25% on India over Russian oil was ordered. A deal now lowers the rate to 18%.',
    ]);
    expect(duties).toEqual(['25 all goods USA IND announced', '18 all goods USA IND agreed']);
  });

  test.each([
    ['Canada is putting a 25% tariff on electricity coming into the United States.', ['25 energy CAN USA unclear']],
    [
      'The US imposed a 25% tariff on vehicles and parts from Japan.',
      ['25 automobiles USA JPN in-force', '25 auto parts USA JPN in-force'],
    ],
    ['The 50% US tariffs on European copper stay.', ['50 copper USA EU in-force']],
    [
      'Oslo is keen to pursue talks with the United States with the aim of reducing the additional tariffs of 39%.',
      ['39 all goods USA NOR announced'],
    ],
    [
      'Seoul hopes that its negotiations with Washington will lower the 25% tariff on cars.',
      ['25 automobiles USA KOR in-force'],
    ],
    [
      'Under the deal the US will apply the higher of its MFN rate or a tariff of 15 percent to originating goods of Norway.',
      ['15 all goods USA NOR announced'],
    ],
  ])('%s', async (text, expected) => {
    expect((await read([text])).duties).toEqual(expected);
  });

  test('that will be dropped on a day stand until then', async () => {
    const { reading } = await read([
      'Date: 22 August 2025',
      '',
      'Canada will drop its 25 percent retaliatory tariffs on U.S. goods, effective September 1.',
    ]);
    expect(reading.measures.map(({ from, status }) => [from, status])).toEqual([[null, 'in-force']]);
  });

  test('that begin on a day of the week in a report in the present tense are still to come', async () => {
    const { reading } = await read(['Date: 5 August 2025', '', 'Switzerland faces a US tariff of 39% from Thursday.']);
    expect(reading.measures.map(({ from, status }) => [from, status])).toEqual([['2025-08-07', 'announced']]);
  });
});

test('duties under headings of partners are levied by whom the text is about', async () => {
  const { duties } = await read([
    'Who pays what',
    '',
    'New US import taxes took effect on Thursday. Here is what partners face.',
    '',
    'European Union',
    '',
    'Most exports are charged a duty of 15%, and steel one of 50%.',
    '',
    'Japan',
    '',
    'The tariff rate is 15%, and Tokyo says an error will be corrected. Cars still pay a duty of 27.5%.',
    '',
    '- Vietnam: 20%',
    '- Indonesia, Malaysia: 19%',
  ]);
  expect(duties.map(withoutStatus)).toEqual([
    '15 all goods USA EU',
    '50 steel USA EU',
    '15 all goods USA JPN',
    '27.5 automobiles USA JPN',
    '20 all goods USA VNM',
    '19 all goods USA IDN',
    '19 all goods USA MYS',
  ]);
});

test('duties of figures over what they are', async () => {
  const { duties } = await read([
    'The provisional deal in numbers',
    '',
    '15%',
    'The tariff the United States will charge on most EU goods.',
    '',
    '$750bn',
    'What the EU is expected to spend on American energy over three years.',
    '',
    '50%',
    'The tariff on EU steel, which is unchanged.',
  ]);
  expect(duties.map(withoutStatus)).toEqual(['15 all goods USA EU', '50 steel USA EU']);
});

test('cells of a Korean table are of whoever labels their row', async () => {
  const { duties } = await read([
    '<표> 주요국 대미 관세 합의 결과',
    '',
    '국가\t상호관세\t자동차',
    '일본\t15%\t15%',
    'EU\t15%\t15%',
    '한국\t15%\t15%',
    '영국\t10%\t10%',
  ]);
  expect(duties).toEqual(
    ['JPN 15', 'EU 15', 'KOR 15', 'GBR 10'].flatMap((row) => {
      const [partner, rate] = row.split(' ');
      return ['all goods', 'automobiles'].map((product) => `${rate} ${product} USA ${partner} agreed`);
    }),
  );
});

test('quotas of a list have each its own goods', async () => {
  const { quotas } = await read([
    'Switzerland will open tariff rate quotas for 500 tonnes of U.S. bison meat, 1,000 tonnes of U.S. beef and 1,500 tonnes of U.S. poultry.',
  ]);
  expect(quotas).toEqual(['500 tonnes: bison meat', '1,000 tonnes: beef', '1,500 tonnes: poultry']);
});

test.each([
  ['Korea will pay $150 million in the United States.', null],
  ['Korea will buy $100 billion of U.S. gas over four years.', 'U.S. gas'],
  ['- Investment: Japan will put up $550 billion in the United States.', 'Investment'],
  ['□ 에너지 구매: 4년간 1,000억 달러', '에너지 구매'],
  ['한국은 3500억 달러에 이르는 대미 투자를 약속했다.', '대미 투자'],
])('what a sum is for: %s', async (text, what) => {
  const { reading } = await read([text]);
  expect(reading.amounts.map((amount) => amount.what)).toEqual([what]);
});

describe('positions', () => {
  test('of lists under “What each side wants”', async () => {
    const { positions } = await read([
      'What each side wants',
      '',
      'United States',
      '- Wider access for American beef',
      '- Export of high-precision map data',
      '- No platform law that targets U.S. firms',
      '',
      'South Korea',
      '- Exemption from steel duties',
      '- Keep defence costs out of the trade talks',
      '',
      'The two sides meet again in Jeju next month, officials of both governments said on Friday.',
    ]);
    expect(positions).toEqual([
      'USA beef demands',
      'USA map-data demands',
      'KOR steel-aluminium demands',
      'KOR defence-cost excludes',
    ]);
  });

  test('of Korean lists of what each side asks, or one gives', async () => {
    const { positions } = await read([
      '한미 관세협상, 양측 요구 사항은',
      '',
      '▲ 미국',
      '- 쌀·쇠고기 시장 추가 개방',
      '- 고정밀 지도 반출 허용',
      '- 비료 추가 개방 없음',
      '',
      '▲ 한국',
      '- 철강 관세 면제',
      '- 방위비 분담금 논의 제외',
      '',
      '한국 측 약속 사항',
      '① LNG 구매',
      '',
      '양측은 다음 달 제주에서 다시 만나 협의를 이어 가기로 했다고 정부가 밝혔다.',
    ]);
    expect(positions.slice(0, 6)).toEqual([
      'USA rice demands',
      'USA beef demands',
      'USA map-data demands',
      'KOR steel-aluminium demands',
      'KOR defence-cost excludes',
      'KOR energy-purchases offers',
    ]);
  });

  test('of a minister in the capital are not those of the side talked with', async () => {
    const { positions } = await read([
      'Remarks by the Minister at the press conference on trade talks with the United States',
      'Ottawa, 1 July 2025',
      '',
      'Good afternoon. We talked with the United States again. The United States knows our view.',
      '',
      'Supply management is not on the table, and Canada will say so.',
    ]);
    expect(positions).toEqual(['CAN dairy excludes']);
  });

  test('do not come from duties that add up', async () => {
    const { duties, positions } = await read([
      'Starting on August 1, we will charge Korea a tariff of only 25% on all Korean products, separate from all sectoral tariffs.',
    ]);
    expect(duties).toEqual(['25 all goods null KOR announced']);
    expect(positions).toEqual([]);
  });

  test('are not drawn from a heading run into the line below it', async () => {
    const { reading } = await read([
      'Live: deadline nears',
      '',
      '11:40 GMT',
      'India: buying Russian oil is in the national interest',
      "India's foreign ministry rejected Washington's demand that it stop buying Russian oil, calling the penalty unjustified.",
    ]);
    const [first] = reading.positions;
    expect(first?.quote.text).toMatch(/^India's foreign ministry rejected/);
  });
});

describe('heads', () => {
  const report = `The two sides met in Seoul for a third day of talks on ${'duties, quotas, standards and rules of origin, '.repeat(6)}and the like.`;

  test('lines over paragraphs that are not wrapped are lines of their own', async () => {
    const { reading } = await read([
      'Two sides meet over beef and cars in a hall by the river',
      'Attended by Deputy Prime Minister Choi Sangmok and Minister Park Minjun',
      'Overcoming Old Quarrels with a New Plan',
      '',
      report,
    ]);
    expect(reading.people.map(({ name }) => name)).toEqual(['Choi Sangmok', 'Park Minjun']);
  });

  test('a line under the headline that names who says so is read; headlines are not', async () => {
    const head = (second: string) =>
      read(['Seoul, Washington agree on a road map', '', second, '', 'April 25, 2025', '', report, '', report]);
    const said = await head('There were no discussions on defence cost sharing, according to the Korean ministers');
    expect(said.positions).toEqual(['KOR defence-cost not-discussed']);
    expect((await head('Seoul demands relief from the tariff on cars')).positions).toEqual([]);
  });

  test('a mail that was pasted is dated and has a sender', async () => {
    const { document } = await read([
      'From: Kim Ara <kim@example.org>',
      'To: Desk <desk@example.org>',
      'Date: Tue, 22 Apr 2025 09:12:00 +0900',
      'Subject: Line to take',
      '',
      'Beef is not on the table.',
    ]);
    expect([document.published, document.publisher, document.title]).toEqual(['2025-04-22', 'Kim Ara', 'Line to take']);
  });

  test('a long title with a dash in it is a title; a Korean release is of the ministry over it', async () => {
    const title = `JOINT STATEMENT ON A UNITED STATES–NORWAY FRAMEWORK ON AN AGREEMENT ON RECIPROCAL AND BALANCED TRADE`;
    const { document } = await read([title, '', 'August 21, 2025', '', 'The two sides have agreed on a framework.']);
    expect(document.title).toBe(title);
    const release = await read([
      '보 도 자 료',
      '산업통상자원부',
      '배포일시: 2025. 7. 31.(목)',
      '',
      '한미 관세협상 타결 주요 내용',
      '',
      '□ 자동차 품목관세: 25% → 15%',
    ]);
    expect([release.document.title, release.document.publisher]).toEqual([
      '한미 관세협상 타결 주요 내용',
      '산업통상자원부',
    ]);
    expect(release.duties).toEqual(['25 automobiles USA KOR in-force', '15 automobiles USA KOR agreed']);
  });

  test('a letter under a letterhead is from there', async () => {
    const { document } = await read([
      'THE WHITE HOUSE',
      'WASHINGTON',
      '',
      'July 7, 2025',
      '',
      'Dear Mr. President:',
      '',
      'We will charge Korea a tariff of 25% from August 1.',
    ]);
    expect([document.published, document.publisher]).toEqual(['2025-07-07', 'THE WHITE HOUSE']);
  });
});
